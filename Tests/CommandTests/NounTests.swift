import ImacsTestSupport
import Wording
import Foundation
import Testing

/// Pages, workbooks and the terminal speak of what the model measures: no page
/// says *marca* of a tool or *sector* of a category.
struct NounTests {
  /// What a reader sees of a page: no markup, scripts and styles.
  private static func visible(_ html: String) -> String {
    html.replacing(/<(script|style)[^>]*>.*?<\/(script|style)>/.dotMatchesNewlines(), with: " ")
      .replacing(/<[^>]*>/, with: " ").replacing("&#39;", with: "'")
  }

  /// Words as they stand, with a little of what stands around them.
  private static func found(_ words: Regex<Substring>, in text: String) -> [String] {
    text.matches(of: words).map { match in
      let start = text.index(match.startIndex, offsetBy: -40, limitedBy: text.startIndex)
      let end = text.index(match.endIndex, offsetBy: 30, limitedBy: text.endIndex)
      return String(text[(start ?? text.startIndex)..<(end ?? text.endIndex)])
        .replacing(/\s+/, with: " ")
    }
  }

  @Test(arguments: ["es", "en"])
  func `nothing says brand of a tool, or sector of a category`(_ language: String) throws {
    let (study, client) = ("scs-tools", "hilandera")
    let folder = try TemporaryFolder()
    let path = Repository.path("datasets/\(study)")
    let run = try Program.run(
      "run", path, "-o", "out", "--lang", language, "--client", client, "--formats", "html,xlsx",
      in: folder)
    #expect(run.status == 0, "\(run.errors)")
    // The files, folders, columns and rules of a study have fixed names.
    let words = /(?:^|[^-\/\w'])(?:marcas?|brands?|sectors?|sectores)(?!\.csv|[-\/\w'])/
    var texts = ["terminal": run.output + run.errors]
    for (name, data) in try folder.contents("out") where name.hasSuffix(".html") {
      texts[name] = Self.visible(String(decoding: data, as: UTF8.self))
    }
    for book in ["study.xlsx", "clients/\(client).xlsx"] {
      let strings = try Program.shell(
        "unzip -p out/\(book) xl/sharedStrings.xml xl/workbook.xml", in: folder)
      texts[book] = Self.visible(
        strings.output.replacing(/<definedName.*?<\/definedName>/, with: ""))
    }
    #expect(texts.count > 20)
    for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
      let said = Self.found(words.ignoresCase(), in: text)
      #expect(said == [], "\(language) \(name)")
    }
  }
}
