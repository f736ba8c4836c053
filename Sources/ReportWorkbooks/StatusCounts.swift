import Wording
import StudyData

/// How many cells of a brand or an indicator have each status.
struct StatusCounts {
  private var counts = [Int](repeating: 0, count: CellStatus.allCases.count)

  init(_ statuses: some Sequence<CellStatus>) {
    for status in statuses { counts[Int(status.rawValue)] += 1 }
  }

  subscript(_ status: CellStatus) -> Int { counts[Int(status.rawValue)] }

  /// Cells that apply.
  var applicable: Int { counts.reduce(0, +) - self[.notApplicable] }

  /// Observed ones (winsorised ones are) among those that apply; `nil` of
  /// none.
  var observedShare: Double? {
    applicable > 0 ? Double(self[.observed] + self[.winsorised]) / Double(applicable) : nil
  }

  /// The cells of a row, in the order of `columns`.
  var cells: [TableCell] {
    CellStatus.allCases.map { .count(self[$0]) } + [.number(observedShare)]
  }

  /// The columns these counts fill.
  static func columns(_ context: WorkbookContext) -> [StudyTable.Column] {
    let heads = [
      context.words.observed, context.words.imputed, context.words.winsorised,
      context.words.missing,
      context.words.notApplicable,
    ]
    return heads.map { .numbers(context.text($0), context.styles.integer) } + [
      .numbers(context.text(context.words.observedShare), context.styles.share, width: 13)
    ]
  }
}
