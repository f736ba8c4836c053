import Findings
import Wording
import Foundation
import MaturityModels
import Scoring
import Testing

@testable import ReportTables
@testable import StudyData
import Files

/// Whatever a file may say stays text: the pages of a study whose every text is
/// hostile have the same elements and attributes as those of a harmless one.
struct InjectionTests {
  private static let attacks = [
    "</title><script>alert(1)</script>", "\"\u{301} onmouseover=\"alert(1)", "' onload='alert(1)",
    "--><img src=x onerror=alert(1)><!--", "]]></svg><script>alert(1)</script>",
    "</style><b>", "{{{script}}} {{#nav}}", "\\\"};alert(1)//", "&lt;script&gt; &#x3c;b&#x3e;",
    "javascript:alert(1)", "\u{2028}\u{2029}\u{202E}<b>", "=HYPERLINK(\"x\")",
  ]

  /// The fixed study with other texts: `text` gives one for each place.
  private static func report(_ text: (Int) -> String) throws -> Report {
    let fixed = try FixedStudy.report(.en)
    var count = 0
    func next() -> LocalizedText {
      count += 1
      return LocalizedText(both: text(count))
    }
    var study = fixed.card.study
    study.title = next()
    study.edition = next().en
    var model = study.model
    model.id = next().en
    model.version = next().en
    model.name = next()
    model.description = next()
    model.unit = Noun(singular: next(), plural: next())
    model.group = Noun(singular: next(), plural: next())
    for node in model.nodes.indices { model.nodes[node].name = next() }
    for indicator in model.indicators.indices {
      model.indicators[indicator].name = next()
      model.indicators[indicator].definition = next()
      model.indicators[indicator].reference = next()
    }
    if var scheme = model.maturity {
      for state in scheme.states.indices {
        scheme.states[state].name = next()
        scheme.states[state].description = next()
      }
      model.maturity = scheme
    }
    study.model = model
    study.sectors = study.sectors.map { Sector(id: $0.id, name: next().en) }
    study.brands = study.brands.map { Brand(id: $0.id, name: next().en, sector: $0.sector) }
    var table = fixed.card.matrix.cells
    for cell in table.origins.indices {
      table.origins[cell].raw = next().en
      if !table.origins[cell].places.isEmpty { table.origins[cell].places[0].file = next().en }
    }
    var log = FindingLog()
    log.add(.fileMissing, at: Findings.SourceLocation(file: next().en), ["file": .text(next().en)])
    let card = Scorer.score(study, table, threads: 1, log: &log)
    let codings = fixed.codings.map {
      Coding(
        brand: $0.brand, indicator: $0.indicator, coder: text($0.coder == "Ana" ? 1 : 2),
        value: $0.value, status: $0.status, raw: next().en,
        place: Findings.SourceLocation(file: next().en, line: 2))
    }
    return Report(
      card: card, inputs: [InputFile(path: next().en, sha256: "00", rows: 1, detected: next())],
      codings: codings, findings: log, language: .en, threads: 1, clients: [1, 5])
  }

  @Test func `hostile texts change nothing but text`() throws {
    let harmless = try PageFiles.pages(Self.report { "Name \($0)" })
    let skeletons = try harmless.mapValues { try ParsedPage($0).skeleton }
    for shift in stride(from: 0, to: Self.attacks.count, by: 3) {
      let hostile = try PageFiles.pages(
        Self.report { "\(Self.attacks[($0 + shift) % Self.attacks.count]) \($0)" })
      #expect(Set(hostile.keys) == Set(harmless.keys))
      for (path, page) in hostile {
        let parsed = try ParsedPage(page)
        #expect(parsed.skeleton == skeletons[path], "\(path)")
        #expect(page.components(separatedBy: "<script").count == 2, "\(path)")
        #expect(page.components(separatedBy: "</style").count == 2, "\(path)")
        // The charts too: only elements and attributes of our own.
        #expect(parsed.elements.isSubset(of: Self.elements), "\(path)")
        #expect(parsed.attributes.allSatisfy { !$0.hasPrefix("on") }, "\(path)")
        #expect(parsed.links.allSatisfy { !$0.hasPrefix("javascript:") }, "\(path)")
      }
    }
  }

  private static let elements: Set<String> = [
    "html", "head", "meta", "title", "body", "a", "header", "div", "p", "nav", "ul", "li", "main",
    "h1", "h2", "h3", "dl", "dt", "dd", "small", "section", "figure", "figcaption", "svg", "desc",
    "g", "path", "line", "rect", "circle", "text", "pattern", "details", "summary", "table",
    "caption", "thead", "tbody", "tr", "th", "td", "label", "input", "select", "option", "output",
    "span", "strong", "footer", "article", "code", "b",
  ]

  /// What names nothing else: an address is our own slug.
  @Test func `addresses are made of slugs`() throws {
    let pages = try PageFiles.pages(Self.report { Self.attacks[$0 % Self.attacks.count] })
    let safe = try Regex(
      "^(\\.\\./)?((brands|sectors|clients)/[a-z0-9_-]+|[a-z]+)?\\.?(html)?(#[a-z0-9-]+)?$")
    for (path, page) in pages {
      for link in try ParsedPage(page).links {
        let match = try safe.wholeMatch(in: link)
        #expect(match != nil, "\(path): \(link)")
      }
    }
  }
}
