/// The parts of a moment (seconds since 1970, shown as they are), found by
/// counting days.
struct CivilMoment {
  private(set) var year = 1970
  private(set) var month = 1
  private(set) var day = 1
  private let seconds: Int
  private let number: Int

  init(_ time: Int) {
    number = time / 86_400
    seconds = time % 86_400
    while NaiveTime.days(year + 1, 1, 1) <= number { year += 1 }
    while month < 12, NaiveTime.days(year, month + 1, 1) <= number { month += 1 }
    day = number - NaiveTime.days(year, month, 1) + 1
  }

  func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  var clock: String { "\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))" }

  /// `Tue Oct 31 22:10:47 +0000 2017`
  var twcs: String {
    let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return "\(weekdays[number % 7]) \(months[month - 1]) \(two(day)) \(clock) +0000 \(year)"
  }
}
