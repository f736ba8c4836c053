/// Counts messages and remembers the first rows.
struct RowTally: Sendable {
  static let shown = 5
  private(set) var count = 0
  private(set) var rows: [UInt32] = []

  mutating func add(_ row: UInt32) {
    count += 1
    guard rows.count < Self.shown || row < rows[rows.count - 1] else { return }
    rows.append(row)
    rows.sort()
    if rows.count > Self.shown { rows.removeLast() }
  }

  mutating func merge(_ other: RowTally) {
    count += other.count
    rows = Array((rows + other.rows).sorted().prefix(Self.shown))
  }
}
