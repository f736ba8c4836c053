import Findings
import Wording
import Foundation
import MaturityModels
import Scoring
import StudyData
import Spreadsheets
import Testing

@testable import ReportPages
import ReportTables

/// The workbook of the sample study, read back and held against its scorecard.
@Suite struct StudyWorkbookTests {
  /// The sample study's workbook in both languages, read once.
  private static let english = Result { try ReadBook(SampleStudy.report(.en)) }
  private static let spanish = Result { try ReadBook(SampleStudy.report(.es)) }

  @Test func sheetsStandInTheirOrder() throws {
    let english = try Self.english.get()
    #expect(
      english.sheets.map(\.name) == [
        "Contents", "Summary", "Ranking", "Sectors", "States", "Presence strategy",
        "Operational effectiveness", "Engagement and experience", "Raw values", "Scores",
        "Weights", "Client view", "Methodology", "State definitions", "Data quality",
        "Coverage by brand", "Coverage by indicator", "Normalisation", "Points", "Values used",
        "Coverage", "Results", "State test", "Statistics", "Filled scores", "Gaps",
      ])
    let spanish = try Self.spanish.get()
    #expect(
      spanish.sheets.map(\.name) == [
        "Contenido", "Resumen", "Ranking", "Sectores", "Estados", "Estrategia de presencia",
        "Efectividad operacional", "Vinculación y experiencia", "Valores", "Puntuaciones",
        "Pesos", "Vista de cliente", "Metodología", "Definición de estados",
        "Calidad de datos", "Cobertura por marca", "Cobertura por indicador", "Normalización",
        "Puntos", "Valores usados", "Cobertura", "Resultados", "Prueba de estados",
        "Estadísticas", "Puntuaciones completas", "Distancias",
      ])
    for book in [english, spanish] {
      #expect(book.warnings == [])
      #expect(book.created == "2016-06-30T00:00:00")
      #expect(book.undescribedCharts == 0)
      #expect(book.sheets.allSatisfy { $0.landscape && $0[0, 0].text?.isEmpty == false })
      // The chart of states stands on two sheets.
      #expect(book.sheets.map(\.charts).reduce(0, +) == 9)
    }
  }

  @Test func rankingIsTheScorecards() throws {
    let report = try SampleStudy.report()
    let card = report.card
    let sheet = try Self.english.get().sheet("Ranking")
    #expect(sheet[4, 0] == .text("Rank"))
    for (position, brand) in card.listing.enumerated() {
      let row = 5 + position
      #expect(sheet[row, 0].number == card.market.ranks[brand].map(Double.init))
      #expect(sheet[row, 1].text == card.study.brands[brand].name)
      expect(sheet[row, 3], card.index(brand))
      for (place, node) in card.model.topNodes.enumerated() {
        expect(sheet[row, 4 + place], card.matrix.score(node: node, unit: brand))
      }
      #expect(sheet[row, 7].number == card.sectorRanks[brand].map(Double.init))
      #expect(sheet[row, 8].text == card.state(brand)?.name.en)
      expect(sheet[row, 9], card.matrix.coverage(node: 0, unit: brand))
      #expect(
        sheet[row, 10].text == card.unrankedReason(brand).map { card.reasonText($0, .en) })
    }
    #expect(card.listing.contains { card.unrankedReason($0) != nil })
  }

  @Test func scoresAndValuesStandOnTheSameRows() throws {
    let report = try SampleStudy.report()
    let card = report.card
    let book = try Self.english.get()
    let scores = try book.sheet("Scores")
    let values = try book.sheet("Values used")
    let raw = try book.sheet("Raw values")
    let ranking = try book.sheet("Ranking")
    let scoreHeads = try #require(scores.tables["t_scores"])
    let valueHeads = try #require(values.tables["t_values_used"])
    #expect(raw.tables["t_raw_values"] == valueHeads)
    #expect(Array(valueHeads.dropFirst(3)) == card.model.indicators.map(\.id))
    for (brand, entry) in card.study.brands.enumerated() {
      let row = try #require(scores.row(of: entry.id, column: 0))
      #expect(values.row(of: entry.id, column: 0) == row)
      #expect(raw.row(of: entry.id, column: 0) == row)
      for (node, column) in card.model.nodes.enumerated() {
        let place = try #require(scoreHeads.firstIndex(of: column.id))
        expect(scores[row, place], card.matrix.score(node: node, unit: brand))
      }
      for (indicator, column) in card.model.indicators.enumerated() {
        let place = try #require(scoreHeads.firstIndex(of: column.id))
        let isOut = card.matrix.presence(indicator: indicator, unit: brand) == .notApplicable
        if isOut {
          #expect(scores[row, place] == .text("NA"))
        } else {
          expect(scores[row, place], card.matrix.score(indicator: indicator, unit: brand))
        }
        let cells = card.matrix.cells
        if cells.status(brand, indicator) == .notApplicable {
          #expect(values[row, 3 + indicator] == .text("NA"))
        } else {
          expect(values[row, 3 + indicator], cells.value(brand, indicator))
        }
      }
      let listed = try #require(ranking.row(of: entry.name, column: 1))
      // The link follows the brand: its last column finds the row of scores.
      #expect(
        ranking.formulas["B\(listed + 1)"]
          == "=HYPERLINK(\"#Scores!B\"&(11+$L\(listed + 1)),INDEX(brand_name,$L\(listed + 1)))")
      #expect(ranking[listed, 11] == .number(Double(row - 10)))
    }
    #expect(scores.frozen == "C12")
    #expect(scores.titleRows == "$5:$11")
    #expect(values.comments == card.model.indicators.count)
  }

  @Test func groupsAreTheScorecards() throws {
    let report = try SampleStudy.report()
    let card = report.card
    let book = try Self.english.get()
    let sectors = try book.sheet("Sectors")
    let states = try book.sheet("States")
    let groups: [(name: String, result: GroupResult)] =
      [("Market", card.marketResult)]
      + card.sectorOrder.map { (card.study.sectors[$0].name.en, card.sectors[$0]) }
    for (position, group) in groups.enumerated() {
      let row = 5 + position
      #expect(sectors[row, 1] == .text(group.name))
      #expect(sectors[row, 3].number == Double(group.result.count))
      expect(sectors[row, 4], group.result.mean)
      expect(sectors[row, 5], group.result.median)
      expect(sectors[row, 8], group.result.weightedMean)
      #expect(states[row, 0] == .text(group.name))
      for state in group.result.stateCounts.indices {
        #expect(states[row, 2 + state].number == Double(group.result.stateCounts[state]))
        expect(states[row, 6 + state], group.result.share(ofState: state))
      }
    }
  }

  @Test func everythingIsThere() throws {
    let report = try SampleStudy.report(.es)
    let model = report.study.model
    let book = try Self.spanish.get()
    let weights = try book.sheet("Pesos")
    let methodology = try book.sheet("Metodología")
    let coverage = try book.sheet("Cobertura por indicador")
    for (index, indicator) in model.indicators.enumerated() {
      let row = try #require(weights.row(of: indicator.id, column: 0))
      expect(weights[row, 6], model.effectiveWeight(ofIndicator: index))
      let entry = try #require(methodology.row(of: indicator.id, column: 0))
      #expect(methodology[entry, 3] == .text(indicator.definition.es))
      #expect(coverage.row(of: indicator.id, column: 0) != nil)
    }
    // The verdict of readers; findings and who coded what are the analyst's.
    let verdict = try book.sheet("Calidad de datos")
    #expect(
      verdict.row(of: "Se observó el 97,9\u{A0}% de los datos posibles (2512 de 2566).", column: 1)
        != nil)
    for brand in report.study.brands.indices where report.card.market.ranks[brand] == nil {
      #expect(verdict.row(of: report.study.brands[brand].name, column: 0) != nil)
    }
    let texts = book.sheets.flatMap { $0.rows.flatMap { $0 } }.compactMap { cell -> String? in
      if case .text(let text) = cell { text } else { nil }
    }
    for word in ["coding-", "luis", "interactions.csv"] {
      #expect(texts.allSatisfy { !$0.lowercased().contains(word) }, "\(word)")
    }
    let axes = model.topNodes.map { model.nodes[$0].name.es }
    for brand in report.study.brands {
      #expect(try book.sheet("Cobertura por marca").row(of: brand.id, column: 0) != nil)
      for axis in axes { #expect(try book.sheet(axis).row(of: brand.name, column: 1) != nil) }
    }
    let contents = try book.sheet("Contenido")
    #expect(Set(Self.names).subtracting(book.names) == [])
    for sheet in book.sheets.dropFirst() {
      #expect(contents.row(of: sheet.name, column: 0) != nil)
    }
    #expect(contents.links.count == book.sheets.count - 1)
    #expect(book.names.contains("ranking") && book.names.contains("scores"))
    #expect(book.title == report.study.title.es)
  }

  private static let names = [
    "scale_lo", "scale_hi", "tie_tolerance", "index_score", "market_order", "sector_key",
    "state_from", "state_names", "client_row", "brand_label", "weight",
  ]

  /// Functions of Excel 2007, nothing volatile, nothing a reader stumbles
  /// over; every formula with its value.
  @Test func formulasAreSound() throws {
    for language in [Language.en, .es] {
      let book = try (language == .en ? Self.english : Self.spanish).get()
      var count = 0
      for sheet in book.sheets {
        for (cell, text) in sheet.formulas {
          count += 1
          #expect(text.hasPrefix("="), "\(sheet.name)!\(cell): \(text)")
          #expect(Formula(text).problems == [], "\(sheet.name)!\(cell): \(text)")
        }
      }
      #expect(count > 10_000)
    }
  }

  @Test func twoWritesAreTheSameBytes() throws {
    let report = try SampleStudy.report(.es)
    #expect(try ReadBook.bytes(report) == Self.spanish.get().bytes)
  }

  private func expect(
    _ cell: ReadBook.Cell, _ value: Double?, _ location: Testing.SourceLocation = #_sourceLocation
  ) {
    guard let value else {
      #expect(cell == .blank, sourceLocation: location)
      return
    }
    let error = cell.number.map { abs($0 - value) } ?? .infinity
    #expect(error <= 1e-13 * max(1, abs(value)), sourceLocation: location)
  }
}
