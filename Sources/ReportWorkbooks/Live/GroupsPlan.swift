import MaturityModels
import StudyData

/// The rows and columns of the sheet of statistics: the market, then the
/// sectors by id.
struct GroupsPlan {
  static let number = 0
  static let name = 1
  static let total = 2
  static let count = 3
  static let mean = 4
  static let median = 5
  static let minimum = 6
  static let maximum = 7
  static let weighted = 8
  static let rank = 9
  static let order = 10
  static let leader = 11
  static let decidingMean = 12
  static let stateOfMean = 13
  /// The first column of counts by state, then that of shares.
  static let counts = 14

  let stateCount: Int
  let axisCount: Int
  let sectorCount: Int
  private let sheet: String

  init(_ context: WorkbookContext) {
    stateCount = context.states.count
    axisCount = context.model.topNodes.count
    sectorCount = context.study.sectors.count
    sheet = context.prefix(.groups)
  }

  /// The number (from 1) of the market's row; the sectors stand below it.
  static let marketRow = StudySheet.firstRow + 2
  static func row(place: Int) -> Int { marketRow + 1 + place }

  var shares: Int { Self.counts + stateCount }
  /// The first column of means by axis.
  var means: Int { shares + stateCount }

  /// The sectors' cells of a column, as formulas on other sheets write them.
  func sectors(_ column: Int) -> String {
    sheet + A1.column(column, Self.marketRow + 1, Self.marketRow + max(sectorCount, 1))
  }

  /// The market's cell of a column.
  func market(_ column: Int) -> String { sheet + A1.fixed(column, Self.marketRow) }

  /// The cell of a column for the sector at a place in the order of sectors
  /// that a row number is looked up for.
  func sector(_ column: Int, at row: String) -> String { "INDEX(\(sectors(column)),\(row))" }
}
