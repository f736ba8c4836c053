import Findings
import Wording
import Foundation
import Testing

/// Every page speaks one language, and says something wherever it speaks.
struct LanguageTests {
  /// Words of one language that the other does not have, and that no text can
  /// do without for long.
  private static let spanish: Set<String> = [
    "el", "la", "los", "las", "de", "del", "que", "por", "para", "con", "sin", "su", "sus", "es",
    "está", "están", "una", "uno", "más", "menos", "entre", "cada", "puesto", "marca", "marcas",
    "media", "mediana", "resto", "mercado", "líder", "datos", "ver", "página", "puntos", "todos",
    "estado", "indicador", "indicadores", "hallazgos", "archivos", "y", "o", "si",
  ]
  private static let english: Set<String> = [
    "the", "of", "and", "or", "its", "is", "are", "with", "without", "by", "from", "at", "each",
    "rank", "ranking", "brand", "brands", "mean", "rest", "market", "leader", "page", "points",
    "all", "state", "indicator", "indicators", "findings", "files", "show", "above", "below", "to",
    "if", "on", "that",
  ]

  /// What a reader of the page can see or hear: texts, titles, labels.
  private static func words(_ page: String) throws -> [String] {
    var text = page.replacing(try Regex("<(style|script)[^§]*?</(style|script)>"), with: " ")
    var heard: [String] = []
    for attribute in ["aria-label", "title", "alt", "data-count-one", "data-count-many"] {
      for match in text.matches(of: try Regex("\(attribute)=\"([^\"]*)\"")) {
        heard.append(String(match.output[1].substring ?? ""))
      }
    }
    text = text.replacing(try Regex("<[^>]*>"), with: " ")
    return ([text] + heard).joined(separator: " ").lowercased()
      .split { !$0.isLetter }.map(String.init)
  }

  @Test(arguments: Language.allCases)
  func `no page mixes languages`(language: Language) throws {
    let foreign = language == .es ? Self.english : Self.spanish
    let own = language == .es ? Self.spanish : Self.english
    for (path, page) in try PageFiles.pages(FixedStudy.report(language)) {
      let words = try Self.words(page)
      let found = words.filter { foreign.contains($0) && !["ranking"].contains($0) }
      #expect(found.isEmpty, "\(path) (\(language.rawValue)): \(Set(found).sorted())")
      #expect(words.count(where: own.contains) >= 8, "\(path) says too little")
    }
  }

  /// Nothing is left blank: headings, captions, labels, cells of heads.
  @Test(arguments: Language.allCases)
  func `no text is empty`(language: Language) throws {
    let empty = try Regex(
      "<(h1|h2|h3|dt|dd|caption|summary|figcaption|li|button|option|a|title|desc)([^>]*)></\\1>")
    for (path, page) in try PageFiles.pages(FixedStudy.report(language)) {
      let body = page.replacing(try Regex("<(style|script)[^§]*?</(style|script)>"), with: " ")
      let holes = body.matches(of: empty).map { String(body[$0.range]) }
      #expect(holes.isEmpty, "\(path): \(holes)")
      let blank = body.matches(of: try Regex("(aria-label|aria-labelledby)=\"\\s*\""))
      #expect(blank.isEmpty, "\(path)")
    }
  }

  /// Both languages tell the same: as many sections, rows, charts and findings.
  @Test func `both languages say as much`() throws {
    let spanish = try PageFiles.pages(FixedStudy.report(.es))
    let english = try PageFiles.pages(FixedStudy.report(.en))
    #expect(Set(spanish.keys) == Set(english.keys))
    for (path, page) in spanish {
      let other = try #require(english[path])
      for tag in ["<section", "<h2", "<h3", "<li>", "<tr", "<td", "<svg", "<dt>", "<p "] {
        let counts = [page, other].map { $0.components(separatedBy: tag).count }
        #expect(counts[0] == counts[1], "\(path): \(tag)")
      }
    }
  }
}
