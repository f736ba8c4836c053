/// A day, or a moment without a time zone, as a workbook counts it: days
/// since the end of 1899, from March 1900 on (before, Excel counts a 29
/// February 1900 that never was).
package struct SerialDate: Hashable, Comparable, Sendable {
  /// Days, with the time of day as a fraction.
  package let days: Double

  /// The days from the start of Excel's count to 1970-01-01.
  private static let epoch = 25_569.0

  /// The moment so many seconds after the start of 1970 in UTC; `nil` outside
  /// 1900-03-01…9999-12-31.
  package init?(secondsSince1970 seconds: Int) {
    let days = Double(seconds) / 86_400 + SerialDate.epoch
    guard days >= 61, days < 2_958_466 else { return nil }
    self.days = days
  }

  /// The day; `nil` for what is none or outside 1900-03-01…9999-12-31.
  package init?(year: Int, month: Int, day: Int) {
    guard (1900...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day <= lengths[month - 1] else { return nil }
    let before = year - 1
    var days = before * 365 + before / 4 - before / 100 + before / 400
    days += lengths[..<(month - 1)].reduce(0, +) + day - 1
    // Days from 0001-01-01 to 1970-01-01: 719,162.
    self.init(secondsSince1970: (days - 719_162) * 86_400)
  }

  /// By time.
  package static func < (one: SerialDate, other: SerialDate) -> Bool { one.days < other.days }
}
