import Statistics

/// Rows in portions that threads take one after another. What is computed does
/// not depend on how many threads there are.
struct RowPages: Sendable {
  let rowCount: Int
  let threads: Int

  /// Rows of a page, as a power of two.
  static var bits: Int { 16 }
  static var size: Int { 1 << bits }

  var count: Int { (rowCount + Self.size - 1) / Self.size }

  func rows(of page: Int) -> Range<Int> {
    page * Self.size..<min(rowCount, (page + 1) * Self.size)
  }

  func forEach(_ body: @Sendable (Int) -> Void) {
    ParallelWork.forEach(count, threads: threads, body)
  }

  func map<Result: Sendable>(_ body: @Sendable (Int) -> Result) -> [Result] {
    ParallelWork.map(count, threads: threads, body)
  }
}
