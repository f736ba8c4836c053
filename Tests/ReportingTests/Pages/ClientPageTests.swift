import Analysis
import Findings
import Wording
import Foundation
import MaturityModels
import Scoring
import StudyData
import Testing

@testable import ReportPages
@testable import ReportTables

/// The report of a client: whom it is compared with, what a gap is made of,
/// and what is withheld.
struct ClientPageTests {
  private static func text(_ page: String) throws -> String {
    page.replacing(try Regex("<(style|script)[^§]*?</(style|script)>"), with: " ")
      .replacing(try Regex("<[^>]*>"), with: " ").replacing(try Regex("\\s+"), with: " ")
  }

  /// Belmira against the four others of its sector and six of the market.
  @Test func `a client is compared with sector and market, and with nobody by name`() throws {
    let report = try FixedStudy.report(.es)
    let page = try #require(try PageFiles.pages(report)["clients/belmira.html"])
    let text = try Self.text(page)
    for said in [
      "Resto de su sector (n = 4)", "Su sector, ella incluida (n = 5)",
      "Resto del mercado (n = 6)",
      "Medias de las marcas con índice, sin Belmira salvo que se indique",
      "Comparte el puesto 3 de 7 marcas y el 2 de 5 en su sector.",
    ] {
      #expect(text.contains(said), "\(said)")
    }
    for id in ["gap-sector", "gap-market", "radar"] {
      #expect(page.contains("id=\"\(id)\""), "\(id)")
    }
    for brand in FixedStudy.brands where brand.name != "Belmira" {
      #expect(!page.contains(brand.name), "\(brand.name)")
    }
    // A tick would be the score of one brand.
    #expect(!page.contains("percentile-strip"))
  }

  /// A study that names rivals shows the best of the others; to a client who
  /// leads, that is the runner-up.
  @Test func `rivals are named where the study says so`() throws {
    let fixed = try FixedStudy.report(.en, disclosure: .named)
    let report = Report(
      card: fixed.card, inputs: [], codings: [], findings: FindingLog(), language: .en, threads: 1,
      clients: [0, 1])
    let pages = try PageFiles.pages(report)
    let second = try #require(pages["clients/belmira.html"])
    #expect(second.contains("id=\"gap-leader\"") && second.contains("Aldora"))
    #expect(!second.contains("runner-up"))
    let first = try #require(pages["clients/aldora.html"])
    #expect(first.contains("The runner-up of its sector: Belmira"))
    #expect(first.contains("Against the runner-up"))
    #expect(!first.contains("est other"))
  }

  /// The points of the table add up to the gap, and the waterfall ends at the
  /// client's index.
  @Test func `contributions add up`() throws {
    let report = try FixedStudy.report(.en)
    let site = Site(report: report, templates: try TemplateSet(replacedBy: nil))
    let gaps = ClientGaps(site: site, client: 1)
    #expect(gaps.comparisons.count == 2)
    for comparison in gaps.comparisons {
      let sum = comparison.contributions.reduce(0) { $0 + $1.points }
      let gap = try #require(comparison.index.gap)
      #expect(abs(sum - gap) < 1e-9)
    }
    for figure in gaps.charts {
      let last = try #require(figure.rows.last)
      let card = report.card
      #expect(last[2] == site.score(card.index(1)))
      // A node that is no weighted mean is shown whole, its parts beside it.
      #expect(figure.rows.contains { $0[0] == "Bond" })
      #expect(figure.rows.contains { $0[0] == "· Esteem" })
    }
  }

  /// Fenolia's sector has one other brand: no mean of it may be shown, on any
  /// part of the page.
  @Test func `statistics over fewer than three others are withheld`() throws {
    let pages = try PageFiles.pages(FixedStudy.report(.en))
    let page = try #require(pages["clients/fenolia.html"])
    let text = try Self.text(page)
    #expect(
      text.contains(
        "Statistics of the rest of its sector are withheld: they would rest on 1 brand and reveal their data. At least 3 are needed."
      ))
    #expect(!page.contains("id=\"gap-sector\""))
    #expect(!text.contains("Rest of its sector (n ="))
    #expect(!text.contains("itself included"))
    // Nor the scores of the only other.
    #expect(!page.contains("Gorlima"))
    // The column of the indicators' table is empty of numbers.
    let rows = page.components(
      separatedBy: "<tr><th scope=\"row\" class=\"what\"><span class=\"code\""
    ).dropFirst()
    #expect(rows.count == 7)
    for row in rows {
      #expect(row.contains("<td class=\"num wide\">–</td>"), "\(row.prefix(200))")
    }
    // The page in the study is no client's file.
    let open = try #require(pages["brands/fenolia.html"])
    #expect(!open.contains("withheld"))
  }

  /// A client's page is handed on by itself.
  @Test func `clients are linked and their pages lead nowhere`() throws {
    let pages = try PageFiles.pages(FixedStudy.report(.es))
    let index = try #require(pages["index.html"])
    #expect(index.contains("Informes de cliente"))
    for slug in ["belmira", "fenolia"] {
      #expect(index.contains("href=\"clients/\(slug).html\""))
      #expect(try #require(pages["brands/\(slug).html"]).contains("../clients/\(slug).html"))
      let page = try #require(pages["clients/\(slug).html"])
      let links = page.components(separatedBy: "href=\"").dropFirst()
      #expect(links.allSatisfy { $0.hasPrefix("#") }, "\(slug)")
    }
    #expect(!(try #require(pages["brands/aldora.html"]).contains("clients/")))
  }

  /// A client without an index, alone in its sector.
  @Test func `an unranked client has a page without holes`() throws {
    let fixed = try FixedStudy.report(.es)
    let report = Report(
      card: fixed.card, inputs: [], codings: [], findings: FindingLog(), language: .es, threads: 1,
      clients: [7])
    let page = try #require(try PageFiles.pages(report)["clients/hestria.html"])
    let text = try Self.text(page)
    #expect(text.contains("Sin índice no hay diferencia que repartir entre indicadores."))
    #expect(!page.contains("id=\"gap-"))
  }

  /// The means pages take from sums are those taken brand by brand.
  @Test func `means of the others are exact`() throws {
    for report in [try FixedStudy.report(.en), try SampleStudy.report(.en)] {
      let site = Site(report: report, templates: try TemplateSet(replacedBy: nil))
      for brand in report.study.brands.indices {
        let peers = site.peers(brand, .open)
        let sector = Comparison(
          report.card, client: brand, against: .sector(of: brand, in: report.card))
        let market = Comparison(
          report.card, client: brand, against: .market(without: brand, in: report.card))
        #expect(peers.sector.count == sector.group.members.count)
        #expect(peers.market.count == market.group.members.count)
        for indicator in report.study.model.indicators.indices {
          Self.expectSame(
            peers.sector.mean(indicator: indicator), sector.indicators[indicator].peers)
          Self.expectSame(
            peers.market.mean(indicator: indicator), market.indicators[indicator].peers)
        }
        for node in report.study.model.nodes.indices {
          Self.expectSame(peers.sector.mean(node: node), sector.nodes[node].peers)
          Self.expectSame(peers.market.mean(node: node), market.nodes[node].peers)
        }
      }
    }
  }

  private static func expectSame(_ one: Double?, _ other: Double?) {
    switch (one, other) {
    case (nil, nil): break
    case (let one?, let other?): #expect(abs(one - other) < 1e-9)
    default: Issue.record("\(String(describing: one)) is not \(String(describing: other))")
    }
  }
}
