import Findings
import MaturityModels
import Testing

@testable import ReportWorkbooks

/// Workbooks of models of very many indicators.
struct LargeModelTests {
  private func model(_ count: Int, _ extra: String = "") throws -> MaturityModel {
    var log = FindingLog()
    let text = SampleStudy.model(
      axes: [(0..<count).map { "i\($0)" }], normalisation: "{method: min-max}", extra: extra)
    return try #require(ModelReader().read(Array(text.utf8), file: "model.yaml", log: &log))
  }

  @Test("Formulas are for as many cells as memory is meant for")
  func liveCells() throws {
    let usual = try model(33)
    #expect(LiveLayout.fits(usual, brands: 5_000))
    #expect(!LiveLayout.fits(usual, brands: 0))
    let treated = try model(33, "    treatment: winsorise\n    impute: group-median")
    #expect(PreparationPlan.columnCount(treated.indicators[0]) == 8)
    #expect(LiveLayout.fits(treated, brands: 5_000))
    let wide = try model(1_000)
    #expect(LiveLayout.fits(wide, brands: 600))
    #expect(!LiveLayout.fits(wide, brands: 700))
    #expect(!StudyWorkbook.isLarge(wide, brands: 700))
    #expect(StudyWorkbook.isLarge(wide, brands: 1_500))
    #expect(StudyWorkbook.isLarge(usual, brands: 5_001))
  }

  @Test(
    "Heads have comments up to a thousand columns, and the methodology always",
    arguments: [
      (20, true), (1_100, false),
    ])
  func comments(_ count: Int, _ isCommented: Bool) throws {
    let text = SampleStudy.model(
      axes: [(0..<count).map { "i\($0)" }], normalisation: "{method: min-max}")
    let report = try SampleStudy.report(model: text, brands: ["One", "Two"]) { brand, indicator in
      Double(brand + indicator)
    }
    let book = try ReadBook(report)
    #expect(book.warnings == [])
    #expect(try (book.sheet("Scores").comments > 0) == isCommented)
    #expect(try book.sheet("Methodology").row(of: "i\(count - 1)", column: 0) != nil)
  }
}
