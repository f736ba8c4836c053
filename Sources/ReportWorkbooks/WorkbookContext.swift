import Analysis
import Wording
import Foundation
import MaturityModels
import Scoring
import StudyData
import Spreadsheets
import ReportTables

/// What every sheet of one study workbook draws on.
struct WorkbookContext {
  let report: Report
  let book: Workbook
  let palette: WorkbookPalette
  let styles: WorkbookStyles
  /// The sheets of the workbook, in their order.
  let sheets: [(description: SheetDescription, sheet: Worksheet)]
  /// Where the figures of the sheets of brands stand.
  let layout: LiveLayout
  /// Are figures formulas? Not of more brands than memory is meant for, and
  /// not without any.
  let isLive: Bool
  /// The rows of the sheet of weights.
  let weightRows: WeightRows
  /// Those of the sheets of points and of normalisation.
  let points: PointRows
  let normalisationRows: NormalisationRows
  /// The values as they were observed.
  let inputs: RawInputs
  /// What is imputed and winsorised, step by step.
  let preparation: PreparationPlan
  /// The columns of the terms of nodes that are no weighted mean.
  let termColumns: [Int: ClosedRange<Int>]
  /// What the states ask for.
  let stateTest: StateTestPlan
  private let nouns: [String: String]
  private let names: [String: String]
  private let prefixes: [String: String]

  /// The one brand of a workbook that goes to a client; `nil` in the study's.
  let only: Int?

  /// Adds every sheet the model calls for, still empty, so that each can
  /// link to the others.
  ///
  /// - Parameter only: the client, where the workbook is its own.
  init(_ report: Report, _ book: Workbook, only: Int? = nil) throws(WorkbookError) {
    self.report = report
    self.only = only
    self.book = book
    palette = WorkbookPalette(report.study.look)
    let decimals = report.study.model.scoreDecimals
    styles = try WorkbookStyles(book, palette, report.language, decimals: decimals)
    var words = ModelWords.nouns(report.study.model, report.language)
    if let only { words["client"] = report.study.brands[only].name }
    self.nouns = words
    let model = report.study.model
    layout = LiveLayout(report, only: only)
    weightRows = WeightRows(model)
    points = PointRows(layout, model, report.language)
    normalisationRows = NormalisationRows(layout)
    inputs = RawInputs(report)
    isLive = !book.isConstantMemory && LiveLayout.fits(model, brands: layout.brands.count)
    // What fills and caps values is other brands' doing.
    preparation =
      isLive && only == nil ? PreparationPlan(report, layout, inputs) : PreparationPlan()
    termColumns = AggregationPlan.columns(layout, model)
    stateTest = StateTestPlan(model, layout)
    let scope = WorkbookScope(
      model: model, isLive: isLive, isClients: only != nil)
    var sheets: [(description: SheetDescription, sheet: Worksheet)] = []
    let sections = only == nil ? report.subjects.flatMap(\.published) : []
    for description in SheetDescription.all(model, sections) where description.isPresent(in: scope)
    {
      if let axis = description.axis { words["axis"] = Self.axisName(axis, report) }
      let tab = description.tab(report.language.wording.workbook).filled(words)
      sheets.append((description, try book.addSheet(named: tab)))
    }
    self.sheets = sheets
    names = Dictionary(
      sheets.map { ($0.description.id, $0.sheet.name) }, uniquingKeysWith: { one, _ in one })
    prefixes = names.mapValues { SheetName.quoted($0) + "!" }
  }

  var card: Scorecard { report.card }
  var study: Study { report.study }
  var model: MaturityModel { report.study.model }
  var language: Language { report.language }
  /// What sheets say.
  var words: any WorkbookWording { language.wording.workbook }
  var states: [MaturityState] { model.maturity?.states ?? [] }
  var indexName: String { model.root.name[language] }

  /// May scores leave the model's scale?
  var isUnbounded: Bool { model.hasUnboundedScores }
  /// How many decimals scores show.
  var decimals: Int { model.scoreDecimals }

  /// `text` with the model's nouns and `values` in its braces.
  func text(_ text: Phrase, _ values: [String: String] = [:]) -> String {
    text.filled { values[$0] ?? nouns[$0] }
  }

  /// What a sheet says of itself.
  func text(_ text: SheetDescription.Text, of sheet: SheetDescription) -> String {
    var values = ["scale": scaleText]
    if let axis = sheet.axis { values["axis"] = Self.axisName(axis, report) }
    return self.text(text(words), values)
  }

  /// A noun of the model, with a capital: `unit`, `units`, `group`, `groups`.
  func noun(_ name: String) -> String { nouns[name.capitalized] ?? name }

  /// The name a sheet got.
  func name(of sheet: SheetDescription) -> String { names[sheet.id] ?? "" }

  /// Can the score of a cell be a formula? In a client's own workbook not
  /// where other brands' values have a part in it.
  func isLive(_ brand: Int, _ indicator: Int) -> Bool {
    guard only != nil else { return isLive }
    switch card.matrix.cells.status(brand, indicator) {
    case .imputed, .winsorised: return false
    case .observed, .missing, .notApplicable:
      return !model.indicators[indicator].normalisation.isRelative
    }
  }

  /// What a formula writes before a cell of that sheet.
  func prefix(_ sheet: SheetDescription) -> String { prefixes[sheet.id] ?? "" }

  /// A block of one column of a sheet of brands, as formulas write it.
  func brandRange(_ sheet: SheetDescription, _ column: Int) -> String {
    prefix(sheet) + A1.column(column, LiveLayout.first, layout.last)
  }

  /// The cell of a node's or an indicator's weight.
  func weightCell(_ part: ModelNode.Child, _ column: Int = WeightRows.weight) -> String {
    prefix(.weights) + A1.fixed(column, weightRows.number(part))
  }

  /// A score in a sentence.
  func number(_ value: Double) -> String { NumberFormat.fixed(value, decimals, language) }

  /// Brands in the order of their ids: the order of the sheets that trace a
  /// figure from its value to its score.
  var brandsByID: [Int] { layout.brands }

  func sectorName(of brand: Int) -> String {
    study.sectors[study.brands[brand].sector].name[language]
  }

  private var scaleText: String {
    text(
      words.outOf,
      [
        "low": NumberFormat.plain(model.scale.low, language),
        "high": NumberFormat.plain(model.scale.high, language),
      ])
  }

  private static func axisName(_ position: Int, _ report: Report) -> String {
    let model = report.study.model
    return model.nodes[model.topNodes[position]].name[report.language]
  }
}
