import Findings
import Wording
import Foundation
import MaturityModels
import Scoring
import StudyData
import Testing

@testable import ReportPages
@testable import ReportWorkbooks
import ReportTables

/// Studies and models that leave something out or overdo it.
@Suite struct EdgeStudyTests {
  @Test func oneIndicatorOneBrandNoStates() throws {
    let report = try SampleStudy.report(
      model: SampleStudy.model(axes: [["a"]]), brands: ["Alone"]
    ) { _, _ in 40 }
    let book = try ReadBook(report)
    try check(book)
    #expect(
      book.sheets.map(\.name) == [
        "Contents", "Summary", "Ranking", "Categories", "Raw values", "Scores", "Weights",
        "Client view", "Methodology", "Data quality", "Coverage by tool",
        "Coverage by indicator", "Normalisation", "Values used", "Coverage", "Results",
        "Statistics", "Filled scores", "Gaps",
      ])
    #expect(try book.sheet("Ranking")[5, 3] == .number(40))
  }

  @Test(arguments: [0, 3])
  func nobodyRanked(_ count: Int) throws {
    let names = (0..<count).map { "Brand \($0)" }
    let report = try SampleStudy.report(
      model: SampleStudy.model(axes: [["a", "b"], ["c"]], maturity: Self.thresholds),
      brands: names
    ) { _, _ in nil }
    #expect(report.card.market.order.isEmpty)
    let book = try ReadBook(report)
    try check(book)
    #expect(book.sheets.map(\.charts).reduce(0, +) == 0)
    for name in names { #expect(try book.sheet("Ranking").row(of: name, column: 1) != nil) }
  }

  @Test func aSectorWithoutRankedBrands() throws {
    let report = try SampleStudy.report(
      model: SampleStudy.model(axes: [["a"], ["b"]], maturity: Self.thresholds),
      brands: ["One", "Two", "Three"]
    ) { brand, _ in brand % 2 == 0 ? Double(brand * 40) : nil }
    let book = try ReadBook(report)
    try check(book)
    let sectors = try book.sheet("Categories")
    #expect(sectors[7, 1] == .text("Second"))
    #expect(sectors[7, 2] == .number(1) && sectors[7, 3] == .number(0))
    #expect(sectors[7, 0] == .blank && sectors[7, 4] == .blank)
  }

  @Test func threeHundredIndicators() throws {
    let ids = (0..<300).map { "i\($0)" }
    let report = try SampleStudy.report(
      model: SampleStudy.model(axes: [Array(ids[..<150]), Array(ids[150...])]),
      brands: ["One", "Two", "Three"]
    ) { brand, indicator in Double((brand * 37 + indicator) % 101) }
    let book = try ReadBook(report)
    try check(book)
    #expect(try book.sheet("Scores").tables["t_scores"]?.count == 306)
  }

  @Test func negativeScores() throws {
    let report = try SampleStudy.report(
      model: SampleStudy.model(
        axes: [["a"], ["b"]], normalisation: "{method: z-score, mean: 0, sd: 1}"),
      brands: ["One", "Two", "Three", "Four"]
    ) { brand, indicator in Double(brand * brand + indicator) }
    #expect((report.card.marketResult.minimum ?? 0) < 0)
    let book = try ReadBook(report)
    try check(book)
    #expect(try book.sheet("Categories").charts == 1)
  }

  @Test func whatWasDoneToValuesIsMarked() throws {
    let report = try SampleStudy.report(
      model: SampleStudy.model(
        axes: [["a"], ["b"]], normalisation: "{method: min-max}",
        extra: "    impute: market-mean\n    treatment: winsorise"),
      brands: (0..<30).map { "Brand \($0)" }
    ) { brand, indicator in
      if indicator == 1 { return brand == 4 ? nil : Double(brand % 10) }
      return brand == 0 ? 9_000 : Double(brand % 10)
    }
    let cells = report.card.matrix.cells
    #expect(cells.status(0, 0) == .winsorised && cells.status(4, 1) == .imputed)
    let book = try ReadBook(report)
    try check(book)
    let raw = try book.sheet("Raw values")
    #expect(raw[11, 3] == .number(9_000) && raw[15, 4] == .blank)
    let values = try book.sheet("Values used")
    // The first is the mark's explanation.
    #expect(values.italic == ["B3", "E16"])
    #expect(values.underlined == ["C3", "D12"])
    #expect(values[11, 3] == .number(9) && values[15, 4].number != nil)
    let coverage = try book.sheet("Coverage by indicator")
    #expect(coverage.rows[5][3...6].map(\.number) == [29, 0, 1, 0])
    #expect(coverage.rows[6][3...6].map(\.number) == [29, 1, 0, 0])
  }

  /// What a client gets shows no value of another brand: not as the least or
  /// greatest of a column, not as what filled a gap, not as a mean of two.
  @Test func aClientsOwnWorkbookGivesNobodyAway() throws {
    let values: [[Double?]] = [
      [310, nil], [1_117, 2_203], [1_229, 2_311], [1_301, 2_401], [1_427, 2_503], [1_511, 90_007],
    ]
    let report = try SampleStudy.report(
      model: SampleStudy.model(
        axes: [["a"], ["b"]], normalisation: "{method: min-max}",
        extra: "    impute: group-mean\n    treatment: winsorise"),
      brands: ["Client", "Zwei", "Drei", "Vier", "Fünf", "Sechs"]
    ) { brand, indicator in values[brand][indicator] }
    #expect(report.card.matrix.cells.status(0, 1) == .imputed)
    let book = try ReadBook(report, only: 0)
    #expect(
      book.sheets.map(\.name) == [
        "Contents", "Client", "Raw values", "Scores", "Weights", "Methodology", "Normalisation",
        "Values used", "Coverage",
      ])
    let others = Set(values.dropFirst().joined().compactMap { $0 })
    let peers = [values[2][1], values[4][1]].compactMap { $0 }
    for sheet in book.sheets {
      for cell in sheet.rows.joined() {
        if let number = cell.number {
          #expect(!others.contains(number), "\(sheet.name): \(number)")
          #expect(abs(number - peers.reduce(0, +) / 2) > 1e-6, "\(sheet.name)")
        }
        for name in ["Zwei", "Drei", "Vier", "Fünf", "Sechs"] {
          #expect(cell.text?.contains(name) != true, "\(sheet.name)")
        }
        for value in others {
          #expect(cell.text?.contains("\(Int(value))") != true, "\(sheet.name): \(cell)")
        }
      }
    }
    // Two others in the sector: withheld; five in the market.
    let client = try book.sheet("Client")
    let axes = try #require(client.rows.lastIndex { $0.first == .text("Index 0") })
    #expect(client[axes, 2] == .text("fewer than 3"))
    #expect(client[axes, 3].number != nil)
    let score = try #require(report.card.matrix.score(node: 0, unit: 0))
    #expect(client[axes - 1, 1].number == score)
    #expect(client.formulas["B\(axes)"]?.hasPrefix("=Scores!") == true)
  }

  @Test func stagedStates() throws {
    let maturity = """
      maturity:
        rule: staged
        of: root
        below: Nothing yet
        states:
          - {id: one, name: Listening, criteria: [a]}
          - {id: two, name: Answering, criteria: [b, c], share: 0.5, met-at: 60}
      """
    let report = try SampleStudy.report(
      model: SampleStudy.model(axes: [["a"], ["b", "c"]], maturity: maturity),
      brands: ["One", "Two", "Three"]
    ) { brand, _ in Double(brand * 50) }
    let book = try ReadBook(report)
    try check(book)
    let definitions = try book.sheet("State definitions")
    #expect(definitions[5, 1] == .text("Nothing yet"))
    #expect(definitions[7, 3].text?.contains("b, c") == true)
    #expect(try book.sheet("Ranking")[5, 7] == .text("Answering"))
  }

  @Test func hostileNames() throws {
    let long = String(repeating: "Ñandú \u{1F600} ", count: 200)
    let names = [
      "=1+1", "@SUM(A1)", "a\u{1}b\u{FFFE}\n\tc", "", "{unit}", "'Scores'!A1", long, long,
    ]
    let report = try SampleStudy.report(
      model: SampleStudy.model(
        axes: [["a"], ["b"]], maturity: Self.thresholds, name: "[Sheet]: */?'{index}' \(long)"),
      brands: names, sectors: [long, "=cmd|'/c calc'!A1"], language: .es
    ) { brand, indicator in Double((brand * 13 + indicator * 7) % 100) }
    let book = try ReadBook(report)
    try check(book, allowsBraces: true)
    #expect(book.sheets.allSatisfy { $0.name.utf16.count <= 31 })
    #expect(try book.sheet("Ranking").row(of: "=1+1", column: 1) != nil)
  }

  @Test func manyBrandsInConstantMemory() throws {
    let names = (0...StudyWorkbook.largestInMemory).map { "Brand \($0)" }
    let report = try SampleStudy.report(
      model: SampleStudy.model(axes: [["a"], ["b"]], maturity: Self.thresholds), brands: names
    ) { brand, indicator in brand == 7 ? nil : Double((brand * 31 + indicator) % 997) / 10 }
    let book = try ReadBook(report)
    try check(book, hasTables: false)
    let contents = try book.sheet("Contents")
    #expect(
      contents.rows.contains { $0[0].text?.hasPrefix("With more than 5,000 tools") == true })
    #expect(try book.sheet("Scores").rows.count == 11 + names.count)
    let ranking = try book.sheet("Ranking")
    let row = try #require(ranking.row(of: "Brand 7", column: 1))
    #expect(row == 5 + names.count - 1)
    #expect(ranking[row, 9].text?.isEmpty == false)
    #expect(try ReadBook.bytes(report) == book.bytes)
    #expect(book.sheets.allSatisfy { $0.formulas.isEmpty })
  }

  private static let thresholds = """
    maturity:
      rule: thresholds
      of: root
      states:
        - {id: low, name: Low, from: 0}
        - {id: high, name: "High", from: 50}
    """

  /// What every workbook must be.
  private func check(
    _ book: ReadBook, hasTables: Bool = true, allowsBraces: Bool = false,
    _ location: Testing.SourceLocation = #_sourceLocation
  ) throws {
    #expect(book.warnings == [], sourceLocation: location)
    #expect(book.undescribedCharts == 0, sourceLocation: location)
    for sheet in book.sheets {
      #expect(sheet[0, 0].text?.isEmpty == false, sourceLocation: location)
      for text in sheet.rows.joined().compactMap(\.text) {
        let isBad =
          ["nan", "inf", "-inf"].contains(text.lowercased()) || text.contains("Optional(")
          || !allowsBraces && text.contains(/\{[a-zA-Z]+\}/)
        #expect(!isBad, "\(sheet.name): \(text)", sourceLocation: location)
      }
      #expect(sheet.tables.count <= 1, sourceLocation: location)
      for heads in sheet.tables.values {
        #expect(Set(heads.map { $0.lowercased() }).count == heads.count, sourceLocation: location)
      }
    }
    let tables = book.sheets.reduce(0) { $0 + $1.tables.count }
    // Contents, summary and client view are no tables.
    let without =
      book.sheets.contains { $0.name == "Client view" || $0.name == "Vista de cliente" } ? 3 : 2
    #expect(tables == (hasTables ? book.sheets.count - without : 0), sourceLocation: location)
  }
}
