import Findings
import YAML
import Testing
import Wording

/// What YAML can do and these files must not, refused with its place before
/// anything could expand (contract §3).
struct YAMLRefusalTests {
  private func lines(_ text: String) -> [String] {
    let document = YAMLDocument(Array(text.utf8), file: "f.yaml")
    return document.log.sorted.map { String($0.description(.en).prefix { $0 != "\n" }) }
  }

  private func refused(_ feature: String, _ line: Int, _ column: Int) -> String {
    "f.yaml:\(line):\(column): error: There is \(feature) here, which these files do not allow. "
      + "[yaml-feature]"
  }

  @Test func anchorsAndAliases() {
    #expect(
      lines("a: &x 1\nb: *x\n") == [refused("an anchor (&)", 1, 4), refused("an alias (*)", 2, 4)])
    #expect(lines("a: &l [1]\n") == [refused("an anchor (&)", 1, 4)])
    #expect(lines("a:\n  - &m {b: 1}\n") == [refused("an anchor (&)", 2, 5)])
    #expect(lines("&k a: 1\n") == [refused("an anchor (&)", 1, 1)])
  }

  @Test func mergeKeys() {
    #expect(
      lines("a: {<<: {b: 1}}\n") == [refused("a merge key (<<)", 1, 5)])
    #expect(
      lines("base: &b {x: 1}\nc:\n  <<: *b\n") == [
        refused("an anchor (&)", 1, 7), refused("a merge key (<<)", 3, 3),
        refused("an alias (*)", 3, 7),
      ])
  }

  @Test func tags() {
    #expect(lines("a: !!str 5\n") == [refused("a tag (!)", 1, 4)])
    #expect(lines("a: !mine [1]\n") == [refused("a tag (!)", 1, 4)])
    #expect(lines("a: !!python/object:os.system {b: 1}\n") == [refused("a tag (!)", 1, 4)])
  }

  @Test func severalDocuments() {
    #expect(lines("a: 1\n---\nb: 2\n") == [refused("a second document", 2, 1)])
    #expect(lines("---\na: 1\n") == [])
    #expect(lines("a: 1\n...\n") == [])
  }

  @Test func keysThatAreNoText() {
    #expect(lines("[a, b]: 1\n") == [refused("a key that is not a text", 1, 1)])
    #expect(lines("{a: 1}: 1\n") == [refused("a key that is not a text", 1, 1)])
    #expect(lines("a:\n  ? [b]\n  : 1\n") == [refused("a key that is not a text", 2, 5)])
  }

  @Test func duplicateKeysNameBothLines() {
    #expect(
      lines("a: 1\nb: 2\na: 3\n")
        == ["f.yaml:3:1: error: The key 'a' is already on line 1. (a) [yaml-duplicate-key]"])
    #expect(
      lines("x:\n  - {b: 1}\n  - b: 1\n    c: 2\n    b: 3\n") == [
        "f.yaml:5:5: error: The key 'b' is already on line 3. (x[1].b) [yaml-duplicate-key]"
      ])
    // Quoted or not, a key is its text.
    #expect(lines("a: 1\n\"a\": 2\n").count == 1)
  }

  /// Nine nines of aliases, as values and as a key: refused at once.
  @Test(.timeLimit(.minutes(1)))
  func aliasBombs() {
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let references = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(references)]\n"
    }
    let clock = ContinuousClock()
    for text in [bomb, bomb + "? *a9\n: 1\n", bomb + "*a9 : 1\n"] {
      let time = clock.measure {
        let document = YAMLDocument(Array(text.utf8), file: "f.yaml")
        #expect(document.root == nil)
        #expect(document.log.hasErrors)
      }
      #expect(time < .seconds(2))
    }
  }

  @Test func depthBombs() {
    for text in [
      String(repeating: "[", count: 100_000), String(repeating: "{a: ", count: 50_000),
      String(repeating: "- ", count: 50_000),
      String(repeating: "[", count: 500) + String(repeating: "]", count: 500),
    ] {
      let found = lines(text)
      #expect(found.count == 1)
      #expect(found.first?.contains("error: ") == true)
    }
    let deepest = String(repeating: "[", count: 199) + "x" + String(repeating: "]", count: 199)
    #expect(lines(deepest) == [])
    #expect(
      lines("[" + deepest + "]")
        == ["f.yaml:1:201: error: There are more than 200 nested levels. [yaml-too-deep]"])
  }

  @Test func size() {
    let head = "a: \""
    func text(_ size: Int) -> String {
      head + String(repeating: "x", count: size - head.utf8.count - 1) + "\""
    }
    #expect(lines(text(1 << 20)) == [])
    #expect(
      lines(text(1 << 20 + 1))
        == ["f.yaml: error: The YAML file has 1,048,577 bytes. [yaml-too-large]"])
  }

  @Test func nothing() {
    for text in ["", "\n\n", "# only a remark\n"] {
      #expect(lines(text) == ["f.yaml: error: The YAML file is empty. [yaml-empty]"])
    }
  }

  @Test(arguments: [
    ("a: 1\n\tb: 2\n", 2), ("a:\n\t- b\n", 2), ("a: [1, 2\nb: 3\n", 2), ("a: \"x\nb: 2\n", 3),
    ("a: 1\n b: 2\n", 2), ("a: b: c\n", 1), ("a: 1\n- b\n", 2), ("a: @x\n", 1),
    ("%YAML 3.0\n---\na: 1\n", 1),
  ])
  func syntax(_ text: String, _ line: Int) throws {
    let document = YAMLDocument(Array(text.utf8), file: "f.yaml")
    let finding = try #require(document.log.sorted.first, "\(text.debugDescription)")
    #expect(finding.rule.id == "yaml-syntax")
    #expect(finding.place?.line == line, "\(text.debugDescription)")
    #expect(document.root == nil)
  }

  @Test(
    arguments: [
      [0x61, 0x3A, 0x20, 0xC3, 0xB1, 0xF1, 0x0A], [0xFF, 0xFE, 0xFA],
      [0x61, 0x3A, 0x20, 0x00, 0x0A], [0xEF, 0xBB, 0xBF, 0x61, 0x3A, 0x20, 0xC3],
    ] as [[UInt8]])
  func invalidBytes(_ bytes: [UInt8]) {
    let document = YAMLDocument(bytes, file: "f.yaml")
    #expect(document.root == nil)
    #expect(document.log.hasErrors)
    #expect(document.log.sorted.allSatisfy { $0.rule.id == "yaml-encoding" && $0.place?.line == 1 })
  }

  @Test func byteOrderMarksAndUTF16AreYAML() {
    let text = "a: ñ\n"
    let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    let wide: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for bytes in [marked, wide] {
      let document = YAMLDocument(bytes, file: "f.yaml")
      #expect(document.root?.mapping()?.required("a")?.text() == "ñ")
      #expect(document.log.isEmpty)
    }
  }
}
