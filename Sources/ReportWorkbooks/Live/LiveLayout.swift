import MaturityModels
import Spreadsheets
import ReportTables
import StudyData

/// Where the figures of the live workbook stand: the same row for a brand on
/// every sheet of brands, the same column for an indicator on the sheets of
/// its values and its score.
struct LiveLayout {
  /// Rows above the heads of every sheet of brands.
  static let aboveCount = 6
  /// The row (from 0) of the heads of those sheets.
  static let headRow = StudySheet.firstRow + aboveCount
  /// The row (from 0) of the first brand.
  static let firstRow = headRow + 1
  /// Id, name and sector stand first on every sheet of brands.
  static let nameColumns = 3

  /// Brands by id, from the first row down.
  let brands: [Int]
  /// Sectors by id, from the first row of the sectors' calculation down.
  let sectors: [Int]
  /// The position of each sector of the study in `sectors`.
  let sectorPlaces: [Int]
  /// Nodes and indicators as the columns of scores stand.
  let parts: [ModelNode.Child]
  /// Indicators in that order: the columns of values.
  let indicators: [Int]
  /// Nodes in that order: the columns of coverage.
  let nodes: [Int]
  private let partColumns: [ModelNode.Child: Int]
  private let valueColumns: [Int]
  private let coverageColumns: [Int]

  init(_ report: Report, only: Int? = nil) {
    let study = report.study
    let model = study.model
    brands =
      only.map { [$0] }
      ?? study.brands.indices.sorted { study.brands[$0].id < study.brands[$1].id }
    sectors = study.sectors.indices.sorted { study.sectors[$0].id < study.sectors[$1].id }
    var sectorPlaces = [Int](repeating: 0, count: sectors.count)
    for (place, sector) in sectors.enumerated() { sectorPlaces[sector] = place }
    self.sectorPlaces = sectorPlaces
    parts = ScoreColumns(model).columns
    var partColumns: [ModelNode.Child: Int] = [:]
    var indicators: [Int] = []
    var nodes: [Int] = []
    var valueColumns = [Int](repeating: 0, count: model.indicators.count)
    var coverageColumns = [Int](repeating: 0, count: model.nodes.count)
    for (position, part) in parts.enumerated() {
      partColumns[part] = Self.nameColumns + position
      switch part {
      case .node(let node):
        coverageColumns[node] = Self.nameColumns + nodes.count
        nodes.append(node)
      case .indicator(let indicator):
        valueColumns[indicator] = Self.nameColumns + indicators.count
        indicators.append(indicator)
      }
    }
    self.partColumns = partColumns
    self.indicators = indicators
    self.nodes = nodes
    self.valueColumns = valueColumns
    self.coverageColumns = coverageColumns
  }

  /// The most cells of brands that are formulas: some 300 bytes and four
  /// microseconds each.
  static let mostLiveCells = 2_500_000

  /// Is there something to calculate, do the columns fit on a sheet and the
  /// formulas into memory?
  ///
  /// - Parameter brands: how many brands the workbook has.
  static func fits(_ model: MaturityModel, brands: Int) -> Bool {
    let widest = nameColumns + 8 * model.indicators.count + 2 * model.nodes.count
    guard brands > 0, widest < CellReference.columnCount else { return false }
    // Values, those used and their scores; scores and coverage; the terms of
    // nodes that are no weighted mean; what the preparation takes.
    let preparation = model.indicators.reduce(0) { $0 + PreparationPlan.columnCount($1) }
    let columns = 4 * model.indicators.count + 4 * model.nodes.count + preparation
    return brands <= mostLiveCells / max(columns, 1)
  }

  /// The column of a score.
  func column(_ part: ModelNode.Child) -> Int { partColumns[part] ?? 0 }
  /// The column of an indicator on the sheets of values.
  func valueColumn(_ indicator: Int) -> Int { valueColumns[indicator] }
  /// The column of a node on the sheet of coverage.
  func coverageColumn(_ node: Int) -> Int { coverageColumns[node] }

  /// Number (from 1) of the first and the last row of brands.
  static var first: Int { firstRow + 1 }
  var last: Int { Self.firstRow + max(brands.count, 1) }
  /// The number of the row of heads, as formulas write it.
  static var head: Int { headRow + 1 }

  /// The number of the row above the heads that stands so far down, from 0.
  static func above(_ line: Int) -> Int { StudySheet.firstRow + line + 1 }

  /// A node's children as the columns of scores have them: nodes, then
  /// indicators, side by side.
  static func children(_ node: Int, _ model: MaturityModel) -> [ModelNode.Child] {
    let children = model.nodes[node].children
    return children.filter(\.isNode) + children.filter { !$0.isNode }
  }
}

/// Spells references as formulas write them.
enum A1 {
  /// `F12`
  static func cell(_ column: Int, _ row: Int) -> String { "\(letters(column))\(row)" }
  /// `$F$12`
  static func fixed(_ column: Int, _ row: Int) -> String { "$\(letters(column))$\(row)" }
  /// `F$12`
  static func head(_ column: Int, _ row: Int) -> String { "\(letters(column))$\(row)" }
  /// `$F$12:$F$90`
  static func column(_ column: Int, _ first: Int, _ last: Int) -> String {
    "\(fixed(column, first)):\(fixed(column, last))"
  }
  /// `AB`
  static func letters(_ column: Int) -> String { CellReference.letters(column) }

  /// A number as formulas write it, whatever the reader's language.
  static func number(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
    return "\(value)".uppercased()
  }
}
