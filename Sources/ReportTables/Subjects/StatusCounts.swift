package import StudyData

/// How many cells of a brand, an indicator or a study have each status.
package struct StatusCounts: Sendable {
  private var counts = [Int](repeating: 0, count: CellStatus.allCases.count)

  package init(_ statuses: some Sequence<CellStatus>) {
    for status in statuses { counts[Int(status.rawValue)] += 1 }
  }

  package subscript(_ status: CellStatus) -> Int { counts[Int(status.rawValue)] }

  /// Cells that apply.
  package var applicable: Int { counts.reduce(0, +) - self[.notApplicable] }

  /// Those that were observed; winsorised ones were.
  package var observed: Int { self[.observed] + self[.winsorised] }

  /// Observed ones among those that apply (0…1); `nil` of none.
  package var observedShare: Double? {
    applicable > 0 ? Double(observed) / Double(applicable) : nil
  }
}
