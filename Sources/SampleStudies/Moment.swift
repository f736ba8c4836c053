/// A point in time, in seconds since the study's period began: midnight of
/// 1 January 2016 in Madrid.
struct Moment: Comparable {
  let seconds: Int

  /// Days of the period, 1 January to 30 June, both included.
  static let days = 182
  static let day = 86_400
  /// When clocks went forward an hour: 27 March, 2 o'clock.
  private static let summer = 86 * day + 2 * 3_600
  /// 2015-12-31T23:00:00Z.
  private static let origin = 1_451_602_800
  /// The end of the period.
  static let end = Moment(seconds: days * day - 3_600)

  init(seconds: Int) { self.seconds = seconds }

  /// By the clock on the wall. The hour that never was is the one after it.
  init(day: Int, second: Int) {
    let wall = day * Self.day + second
    seconds = wall >= Self.summer + 3_600 ? wall - 3_600 : wall
  }

  /// Seconds on the wall since the period began.
  private var wall: Int { seconds >= Self.summer ? seconds + 3_600 : seconds }
  /// The day on the wall; 0 is 1 January.
  var localDay: Int { wall >= 0 ? wall / Self.day : (wall + 1) / Self.day - 1 }
  /// Seconds since midnight on the wall.
  var timeOfDay: Int { wall - localDay * Self.day }
  /// 0 Monday … 6 Sunday; 1 January 2016 was a Friday.
  var weekday: Int { (localDay + 4 + 7_000) % 7 }
  var isWeekend: Bool { weekday >= 5 }
  /// Nights from 20 to 8 and weekends.
  var isOffHours: Bool {
    isWeekend || timeOfDay < 8 * 3_600 || timeOfDay >= 20 * 3_600
  }
  /// Seconds left of this day on the wall, less a minute.
  var restOfDay: Int { Self.day - 60 - timeOfDay }

  func after(_ more: Int) -> Moment { Moment(seconds: seconds + more) }

  static func < (one: Moment, other: Moment) -> Bool { one.seconds < other.seconds }

  /// `2016-03-14T08:31:00Z`, or some days before it.
  func text(daysEarlier: Int) -> String {
    let epoch = Self.origin + seconds - daysEarlier * Self.day
    var rest = epoch / Self.day - 16_801  // 2016-01-01
    var year = 2016
    var lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if rest < 0 {
      rest += 365
      year = 2015
      lengths[1] = 28
    }
    var month = 0
    while month < 11, rest >= lengths[month] {
      rest -= lengths[month]
      month += 1
    }
    let second = epoch % Self.day
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(year)-\(two(month + 1))-\(two(rest + 1))T"
      + "\(two(second / 3_600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
  }
}
