import Findings
import ImacsTestSupport
import Wording
import Foundation
import IMACSCommands
import Testing

/// The catalogue against the sources, and what is printed of it.
struct RuleCatalogueTests {
  /// The ids of `Rule("id", …)` in the text of the sources.
  private static func idsInSources() throws -> [String] {
    let root = Repository.root.appendingPathComponent("Sources")
    let walk = try #require(FileManager.default.enumerator(atPath: root.path))
    var ids: [String] = []
    for case let name as String in walk where name.hasSuffix(".swift") {
      let text = try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
      ids += text.matches(of: /\bRule\(\s*"([^"]+)"/).map { String($0.output.1) }
    }
    return ids
  }

  @Test func everyRuleHasItsExampleAndNoOther() throws {
    let sources = try Self.idsInSources()
    #expect(sources.count > 100)
    #expect(Set(sources).count == sources.count, "an id is used twice")
    let examples = RuleCatalogue.examples.map(\.rule.id)
    #expect(Set(examples).count == examples.count, "a rule has two examples")
    #expect(Set(sources).subtracting(examples).sorted() == [], "rules without an example")
    #expect(Set(examples).subtracting(sources).sorted() == [], "examples of no rule")
  }

  /// Message and advice of a rule.
  private static func texts(_ rule: Rule, _ language: Language) -> [Phrase] {
    [rule.text(language).message, rule.text(language).advice]
  }

  @Test func everyPlaceOfAWordingHasAName() {
    var used: Set<String> = []
    for rule in RuleCatalogue.examples.map(\.rule) {
      for (es, en) in zip(Self.texts(rule, .es), Self.texts(rule, .en)) {
        #expect(
          Set(es.places) == Set(en.places),
          "\(rule.id): the languages name different values")
        used.formUnion(es.places)
        #expect(!RulePlaces.readable(es, .es).contains("{"), "\(rule.id)")
      }
    }
    #expect(used.sorted() == RulePlaces.names.keys.sorted())
  }

  @Test func everyWordingIsASentence() {
    for rule in RuleCatalogue.examples.map(\.rule) {
      for language in Language.allCases {
        #expect(rule.text(language).message.template.hasSuffix("."), "\(rule.id)")
        let advice = rule.text(language).advice.template
        #expect(advice.isEmpty || advice.hasSuffix(".") || advice.hasSuffix("?"), "\(rule.id)")
      }
      #expect(
        !rule.text(.es).advice.isEmpty || rule.severity == .note,
        "\(rule.id) does not say what to do")
    }
  }

  @Test(arguments: [("en", "docs/rules.md"), ("es", "docs/rules.es.md")])
  func theDocumentsAreWhatTheProgramPrints(language: String, file: String) throws {
    let folder = try TemporaryFolder()
    let printed = try Program.run(
      "rules", "--format", "markdown", "--lang", language, in: folder)
    #expect(printed.status == 0)
    let stored = try String(
      contentsOf: Repository.root.appendingPathComponent(file), encoding: .utf8)
    #expect(printed.output == stored, "'make docs' writes \(file) anew")
  }

  // MARK: The command

  @Test func listsEveryRuleOnALine() throws {
    let folder = try TemporaryFolder()
    let english = try Program.run("rules", in: folder)
    #expect(english.status == 0)
    for rule in RuleCatalogue.examples.map(\.rule) {
      #expect(english.output.contains("\n  \(rule.id) "), "\(rule.id)")
    }
    let line = /\n  file-missing +error    (.*)\n/
    #expect(english.output.firstMatch(of: line)?.1 == "There is no file '‹file›'.")
    let spanish = try Program.run("rules", "--lang", "es", in: folder)
    #expect(spanish.output.firstMatch(of: line)?.1 == "No existe el archivo '‹archivo›'.")
    #expect(spanish.output.hasPrefix("Archivos YAML\n"))
  }

  @Test func explainsOneRule() throws {
    let folder = try TemporaryFolder()
    let text = try Program.run("rules", "study-period", in: folder)
    #expect(
      text.output == """
        study-period (error)
          The period ends ('‹end›') before it begins ('‹start›').
          Swap the dates.

        Bad (study.yaml):
          period: {from: 2016-06-30, to: 2016-01-01}

        Good (study.yaml):
          period: {from: 2016-01-01, to: 2016-06-30}

        """)
    let markdown = try Program.run(
      "rules", "workbook-encrypted", "--format", "markdown", "--lang", "es", in: folder)
    #expect(
      markdown.output == """
        ### workbook-encrypted

        **Error** · El libro '‹archivo›' está protegido con contraseña.

        Qué hacer: Guárdelo sin contraseña.

        S y L de cuatro marcas se observan en un libro, `coding.xlsx`.

        Mal, `coding.xlsx`: Un libro que pide contraseña al abrirlo.

        Bien, `coding.xlsx`: Un libro XLSX guardado por una hoja de cálculo, sin contraseña.

        """)
  }

  @Test func anUnknownRuleIsWrongUsage() throws {
    let folder = try TemporaryFolder()
    let near = try Program.run("rules", "decimal-mixd", in: folder)
    #expect(near.status == 64)
    #expect(near.output == "")
    #expect(
      near.errors.contains("There is no rule 'decimal-mixd'. Did you mean 'decimal-mixed'?"))
    let far = try Program.run("rules", "colours", in: folder)
    #expect(far.status == 64)
    #expect(far.errors.contains("There is no rule 'colours'. 'imacs rules' lists them all."))
    #expect(try Program.run("rules", "--format", "html", in: folder).status == 64)
  }
}
