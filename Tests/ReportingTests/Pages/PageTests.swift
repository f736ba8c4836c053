import Findings
import Wording
import Foundation
import FoundationXML
import MaturityModels
import StudyData
import Testing

@testable import ReportPages
@testable import ReportTables

/// Every page of studies of every shape.
struct PageTests {
  private static let hostile = "\"\u{301}><script>alert(1)</script>&'` =1+1 {{title}} Ñandú 🏦"

  private static func reports(_ language: Language) throws -> [(String, Report)] {
    let axes = SampleStudy.model(axes: [["A", "B"], ["C"]])
    let flat = SampleStudy.model(axes: [["A"]], normalisation: "{method: z-score}")
    let states = SampleStudy.model(
      axes: [["A", "B"], ["C"]],
      maturity: """
        maturity:
          rule: staged
          below: Nothing
          states: [{id: one, name: '\(hostile.replacing("'", with: "''"))', criteria: [A], met-at: 40}]
        """)
    return [
      ("sample", try SampleStudy.report(language)),
      ("nobody", try SampleStudy.report(model: axes, brands: [], language: language) { _, _ in 1 }),
      (
        "one",
        try SampleStudy.report(model: axes, brands: ["Solo"], language: language) { _, i in
          Double(i * 30)
        }
      ),
      (
        "flat z-scores",
        try SampleStudy.report(model: flat, brands: ["A", "B", "C"], language: language) { b, _ in
          Double(b)
        }
      ),
      (
        "nothing observed",
        try SampleStudy.report(model: axes, brands: ["A", "B"], language: language) { _, _ in nil }
      ),
      (
        "hostile",
        try SampleStudy.report(
          model: states, brands: [hostile, hostile, "C", "D", "E"], sectors: [hostile, "S"],
          language: language
        ) { b, i in b == 4 ? nil : Double(b * 17 + i) }
      ),
    ]
  }

  /// Views hold exactly what their shapes say: no hole, nothing unused.
  @Test(arguments: Language.allCases)
  func viewsFitTheirShapes(language: Language) throws {
    for (name, report) in try Self.reports(language) {
      let site = Site(report: report, templates: try TemplateSet(replacedBy: nil))
      #expect(IndexPage(site: site).view.departures(from: IndexPage.shape) == [], "\(name)")
      #expect(
        MethodologyPage(site: site).view.departures(from: MethodologyPage.shape) == [], "\(name)")
      #expect(QualityPage(site: site).view.departures(from: QualityPage.shape) == [], "\(name)")
      #expect(AnalystPage(site: site).view.departures(from: AnalystPage.shape) == [], "\(name)")
      for sector in report.study.sectors.indices {
        let view = SectorPage(site: site, sector: sector).view
        #expect(view.departures(from: SectorPage.shape) == [], "\(name)")
      }
      for brand in report.study.brands.indices {
        let view = BrandPage(site: site, brand: brand).view
        #expect(view.departures(from: BrandPage.shape) == [], "\(name)")
        let report = ClientPage(site: site, client: brand).view
        #expect(report.departures(from: ClientPage.shape) == [], "\(name)")
      }
    }
  }

  @Test func noPageHasAHole() throws {
    for (name, report) in try Self.reports(.es) {
      for (path, text) in try PageFiles.pages(report) {
        let visible = text.replacing(try Regex("<(style|script)>[^§]*?</(style|script)>"), with: "")
        let words = Set(visible.split { !$0.isLetter }.map(String.init))
        let holes = words.intersection(["nan", "NaN", "nil", "inf", "Optional"])
        #expect(holes.isEmpty, "\(name) \(path): \(holes)")
        let tags = visible.contains("{{#") || visible.contains("{{/")
        #expect(!tags, "\(name) \(path)")
        let isSpanish = text.contains("<html lang=\"es\">")
        #expect(isSpanish, "\(path)")
      }
    }
  }

  /// Tags nest, ids are unique, and every link leads somewhere.
  @Test func pagesAreWellFormedAndLinksAlive() throws {
    for (name, report) in try Self.reports(.en) {
      let pages = try PageFiles.pages(report)
      for (path, text) in pages {
        let page = try ParsedPage(text)
        #expect(Set(page.ids).count == page.ids.count, "\(name) \(path)")
        for link in page.links {
          let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
          if parts[0].isEmpty {
            #expect(page.ids.contains(String(parts.last ?? "")), "\(name) \(path): \(link)")
            continue
          }
          let folder = path.contains("/") ? String(path.prefix { $0 != "/" }) + "/" : ""
          let target =
            parts[0].hasPrefix("../") ? String(parts[0].dropFirst(3)) : folder + parts[0]
          #expect(pages[target] != nil, "\(name) \(path): \(link)")
        }
      }
    }
  }

  @Test func hostileNamesStayText() throws {
    let report = try #require(try Self.reports(.en).first { $0.0 == "hostile" }).1
    for (path, text) in try PageFiles.pages(report) {
      #expect(text.components(separatedBy: "<script").count == 2, "\(path)")
      let page = try ParsedPage(text)
      #expect(page.attributes.allSatisfy { !$0.hasPrefix("on") }, "\(path)")
    }
    #expect(Set(report.study.brands.map(\.name)).count == 4)
  }

  @Test func theSameBytesTwice() throws {
    let one = try PageFiles.pages(try SampleStudy.report(.es))
    let other = try PageFiles.pages(try SampleStudy.report(.es))
    #expect(one == other)
    #expect(one.count == 5 + 11 + 79 + 1)
  }

  /// Figures of the sample study, as its readers see them.
  @Test func theStudyPageSaysTheFigures() throws {
    let index = try #require(try PageFiles.pages(try SampleStudy.report(.es))["index.html"])
    for text in [
      "El estado más frecuente es BÁSICO: 28 marcas de 76 (36,8\u{A0}%). 3 llegan a AVANZADO.",
      "Telurga Móvil (Telecomunicaciones) encabeza el ranking con 79,2, 0,4 puntos por delante de Banco Orvelia.",
      "Por sectores, Telecomunicaciones (67,8, n = 6) va en cabeza y Consumo y alimentación (25,4, n = 7) cierra la lista: 42,4 puntos de distancia.",
      "cuartiles 34,5 y 59,2",
    ] {
      #expect(index.contains(text), "\(text)")
    }
  }
}
