import Scoring
import Wording
import StudyData

/// The market and the sectors behind it, best first: the rows of the sheets
/// that compare groups.
struct GroupRows {
  /// One group; `sector` is `nil` for the market.
  struct Row {
    let sector: Int?
    let name: String
    /// All its brands, ranked or not.
    let total: Int
    let result: GroupResult
  }

  let rows: [Row]

  init(_ context: WorkbookContext) {
    let card = context.card
    var totals = [Int](repeating: 0, count: context.study.sectors.count)
    for brand in context.study.brands { totals[brand.sector] += 1 }
    let market = Row(
      sector: nil, name: context.text(context.words.market), total: context.study.brands.count,
      result: card.marketResult)
    rows =
      [market]
      + card.sectorOrder.map {
        Row(
          sector: $0, name: context.study.sectors[$0].name[context.language], total: totals[$0],
          result: card.sectors[$0])
      }
  }

  /// The cell of a row: looked up among the statistics in a live workbook.
  ///
  /// - Parameters:
  ///   - position: of the row, from 0 (the market).
  ///   - column: of the statistics.
  ///   - found: the cell that says which sector stands there.
  static func live(
    _ context: WorkbookContext, _ cell: TableCell, _ position: Int, _ column: Int, _ found: String
  ) -> TableCell {
    guard context.isLive else { return cell }
    let plan = GroupsPlan(context)
    return cell.live(position == 0 ? plan.market(column) : plan.sector(column, at: found))
  }

  /// The cell that finds which sector stands at a position; blank for the
  /// market.
  func place(_ context: WorkbookContext, _ position: Int) -> TableCell {
    guard let sector = rows[position].sector else { return .blank }
    let plan = GroupsPlan(context)
    return .formula(
      "MATCH(\(position),\(plan.sectors(GroupsPlan.order)),0)",
      Double(context.layout.sectorPlaces[sector] + 1))
  }

  /// How many rows from the top have ranked brands; 0 if the market has none.
  var rankedCount: Int { rows.prefix { $0.result.count > 0 }.count }

  /// Table and chart share one page of paper where both can still be read.
  var pagesHigh: Int { rows.count <= 25 ? 1 : 0 }

  /// As many of these as a chart can show.
  var chartCount: Int { min(rankedCount, 61) }
}
