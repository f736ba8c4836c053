/// The day each month begins on, counted from 1970-01-01.
final class MonthTable: @unchecked Sendable {
  private let starts: UnsafeMutablePointer<Int32>

  init() {
    let count = 12 * 130 + 1
    starts = .allocate(capacity: count)
    var day: Int32 = 0
    for month in 0..<count {
      (starts + month).initialize(to: day)
      let year = 1970 + month / 12
      let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
      day += [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month % 12]
    }
  }

  deinit { starts.deallocate() }

  /// The day the month (1 to 12) begins on; `nil` if it has no such day, or
  /// lies before 1970 or after 2099.
  @inline(__always)
  func start(_ year: Int, _ month: Int, day: Int) -> Int? {
    let index = (year &- 1970) &* 12 &+ month &- 1
    guard year >= 1970, year < 2100, month >= 1, month <= 12 else { return nil }
    let start = Int(starts[index])
    guard day >= 1, day <= Int(starts[index + 1]) - start else { return nil }
    return start
  }
}
