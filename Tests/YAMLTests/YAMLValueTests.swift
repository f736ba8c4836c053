import Findings
import Wording
import YAML
import Testing
import Tables

/// Typed reading of YAML: texts stay texts, faults know their key path.
struct YAMLValueTests {
  private struct Reading {
    let document: YAMLDocument
    let mapping: YAMLMapping

    init(_ text: String) throws {
      document = YAMLDocument(Array(text.utf8), file: "f.yaml")
      mapping = try #require(document.root?.mapping(), "\(text)")
    }

    var lines: [String] {
      document.log.sorted.map { String($0.description(.en).prefix { $0 != "\n" }) }
    }
  }

  @Test(arguments: [
    "no", "yes", "on", "true", "012", "0x1F", "1_000", "1:30", "2016-06-30", "1e3", ".inf", "3.10",
    "=", "<",
  ])
  func scalarsStayText(_ text: String) throws {
    let reading = try Reading("a: \(text)\nb: \"\(text)\"\nc: '\(text)'\n")
    for key in ["a", "b", "c"] { #expect(reading.mapping.required(key)?.text() == text) }
    #expect(reading.lines == [])
  }

  @Test func keysStayTextToo() throws {
    let reading = try Reading("no: 1\n012: 2\n~: 3\n")
    #expect(reading.mapping.all().map(\.key) == ["no", "012", "~"])
    #expect(reading.lines == [])
  }

  @Test(arguments: ["", " ~", " null", " Null"])
  func nothing(_ text: String) throws {
    let reading = try Reading("a:\(text)\nb: \"null\"\n")
    #expect(reading.mapping.optional("a") == nil)
    #expect(reading.mapping.has("a"))
    #expect(reading.mapping.required("b")?.text() == "null")
    #expect(reading.mapping.required("a") == nil)
    #expect(reading.lines.count == 1)
    #expect(reading.lines.first?.hasSuffix("The key 'a' is missing. (a) [key-missing]") == true)
  }

  @Test(arguments: [
    ("12.5", 12.5), ("-3", -3), ("012", 12), ("1e3", 1000), ("\"7\"", 7), ("+.5", 0.5),
  ])
  func numbers(_ text: String, _ number: Double) throws {
    let reading = try Reading("a: \(text)\n")
    #expect(reading.mapping.required("a")?.number() == number)
    #expect(reading.lines == [])
  }

  @Test(arguments: [
    "1e100", "12,5", "1 000", "\"1,000\"", "5 %", "nan", ".inf", "ten", "0x10", "1'000",
    "\"1\u{A0}000\"",
  ])
  func notNumbers(_ text: String) throws {
    let reading = try Reading("a: \(text)\n")
    #expect(reading.mapping.required("a")?.number() == nil)
    #expect(reading.lines.count == 1)
    #expect(reading.lines.first?.hasSuffix("is not valid here. (a) [yaml-value]") == true)
  }

  @Test(arguments: [("1", 1), ("10", 10)])
  func integers(_ text: String, _ number: Int) throws {
    let reading = try Reading("a: \(text)\n")
    #expect(reading.mapping.required("a")?.integer(in: 1...10) == number)
    #expect(reading.lines == [])
  }

  @Test(arguments: ["0", "11", "1.0", "1e0", "x", "99999999999999999999"])
  func notIntegers(_ text: String) throws {
    let reading = try Reading("a: \(text)\n")
    #expect(reading.mapping.required("a")?.integer(in: 1...10) == nil)
    #expect(
      reading.lines == ["f.yaml:1:4: error: '\(text)' is not valid here. (a) [yaml-value]"])
    #expect(
      reading.document.log.sorted.first?.advice(.en) == "Expected: a whole number from 1 to 10.")
  }

  @Test func dates() throws {
    let reading = try Reading("a: 2016-06-30\nb: 2016-02-30\n")
    #expect(reading.mapping.required("a")?.date()?.text == "2016-06-30")
    #expect(reading.mapping.required("b")?.date() == nil)
    #expect(reading.lines.count == 1)
    #expect(
      reading.document.log.sorted.first?.advice(.en) == "Expected: a date such as 2016-06-30.")
  }

  @Test func localizedTexts() throws {
    let reading = try Reading(
      "a: {es: Hola, en: Hello}\nb: Hi\nc: {en: Only}\nd: {}\ne: {fr: Salut}\n")
    #expect(reading.mapping.required("a")?.localized() == LocalizedText(es: "Hola", en: "Hello"))
    #expect(reading.mapping.required("b")?.localized() == LocalizedText(both: "Hi"))
    #expect(reading.mapping.required("c")?.localized() == LocalizedText(both: "Only"))
    #expect(reading.mapping.required("d")?.localized() == nil)
    #expect(reading.mapping.required("e")?.localized() == nil)
    #expect(
      reading.lines
        == [
          "f.yaml:4:4: error: The key 'es' is missing. (d) [key-missing]",
          "f.yaml:5:4: error: The key 'es' is missing. (e) [key-missing]",
          "f.yaml:5:5: error: The key 'fr' does not exist here. Did you mean 'es'? (e.fr) [key-unknown]",
        ].map { $0.replacing(" Did you mean 'es'?", with: "") })
  }

  @Test func keyPathsGoThroughListsAndMappings() throws {
    let reading = try Reading("a:\n  - b: [1, {c: [x]}]\n")
    let item = try #require(reading.mapping.required("a")?.list()?.first?.mapping())
    let inner = try #require(item.required("b")?.list())
    _ = inner[1].mapping()?.required("c")?.list()?.first?.number()
    #expect(
      reading.lines
        == ["f.yaml:2:17: error: 'x' is not valid here. (a[0].b[1].c[0]) [yaml-value]"])
  }

  @Test func unknownKeysAreReportedWithTheNearest() throws {
    let reading = try Reading("weigth: 1\ncolour: 2\nname: x\n")
    _ = reading.mapping.optional("weight")
    _ = reading.mapping.required("name")
    reading.mapping.finish()
    #expect(
      reading.lines == [
        "f.yaml:1:1: error: The key 'weigth' does not exist here. Did you mean 'weight'? "
          + "(weigth) [key-unknown]",
        "f.yaml:2:1: error: The key 'colour' does not exist here. (colour) [key-unknown]",
      ])
    #expect(reading.document.log.sorted.first?.advice(.en) == "Known keys: 'weight', 'name'.")
  }

  @Test func wrongKinds() throws {
    let reading = try Reading("a: 1\nb: [1]\nc: {d: 1}\n")
    #expect(reading.mapping.required("a")?.list() == nil)
    #expect(reading.mapping.required("a")?.mapping() == nil)
    #expect(reading.mapping.required("b")?.text() == nil)
    #expect(reading.mapping.required("c")?.number() == nil)
    #expect(
      reading.lines == [
        "f.yaml:1:4: error: There is a single value here. (a) [yaml-kind]",
        "f.yaml:1:4: error: There is a single value here. (a) [yaml-kind]",
        "f.yaml:2:4: error: There is a list here. (b) [yaml-kind]",
        "f.yaml:3:4: error: There is a block of keys here. (c) [yaml-kind]",
      ])
  }
}
