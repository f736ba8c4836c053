import Findings
import Foundation
import Scoring
import StudyData
import Testing

@testable import ReportTables

/// Studies with more brands than a page should list.
struct LongRankingTests {
  private static let hostile = "</script><script>alert(1)</script><!-- \"&'"

  private static func report(_ count: Int) throws -> Report {
    let model = SampleStudy.model(axes: [["A", "B"], ["C"]])
    let names = (0..<count).map { $0 == 7 ? hostile : "Brand \($0)" }
    return try SampleStudy.report(model: model, brands: names) { brand, indicator in
      Double((brand * 37 + indicator * 11) % 101)
    }
  }

  private struct Rows: Decodable {
    let rows: [[Cell]]
    let sectors: [String]
    let pageRows: Int
  }

  private enum Cell: Decodable {
    case text(String)
    case number(Double)
    case none

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .none
      } else if let text = try? container.decode(String.self) {
        self = .text(text)
      } else {
        self = .number(try container.decode(Double.self))
      }
    }

    var text: String? { if case .text(let text) = self { text } else { nil } }
  }

  /// The page holds the first rows as a table and all rows as data, in which
  /// no name can end the script.
  @Test func `a long ranking is data beside its first rows`() throws {
    let report = try Self.report(400)
    let page = try #require(try PageFiles.pages(report)["index.html"])
    #expect(page.components(separatedBy: "<script").count == 3)
    #expect(page.components(separatedBy: "<tr data-sector=").count == 101)
    let start = try #require(
      page.range(of: "<script type=\"application/json\" id=\"ranking-data\">"))
    let rest = page[start.upperBound...]
    let end = try #require(rest.range(of: "</script>"))
    let data = try JSONDecoder().decode(Rows.self, from: Data(rest[..<end.lowerBound].utf8))
    #expect(data.rows.count == 400)
    #expect(data.pageRows == 100)
    #expect(data.rows.contains { $0[2].text == Self.hostile })
    let order = report.card.market.order
    #expect(data.rows.map { $0[2].text } == order.map { report.study.brands[$0].name })
  }

  @Test func `a short ranking is a table alone`() throws {
    let page = try #require(try PageFiles.pages(try Self.report(300))["index.html"])
    #expect(!page.contains("application/json"))
    #expect(page.components(separatedBy: "<tr data-sector=").count == 301)
  }

  /// A brand's page does not grow with the study: above 200 brands a strip is
  /// a band.
  @Test func `a brand page does not grow with the study`() throws {
    let sizes = try [250, 1_000].map { count in
      try #require(try PageFiles.pages(try Self.report(count))["brands/b00001.html"]).utf8.count
    }
    #expect(abs(sizes[0] - sizes[1]) < 400, "\(sizes)")
  }
}
