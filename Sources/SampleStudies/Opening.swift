/// When a brand's team is at work.
enum Opening {
  case weekdays, days, always

  /// From the narrowest that goes with the published hours to the widest.
  static func allCases(_ weeklyHours: Double) -> [Opening] {
    weeklyHours >= 126
      ? [.always] : weeklyHours >= 70 ? [.days, .always] : [.weekdays, .days, .always]
  }

  /// Seconds from `moment` to an answer that takes at least `least`, moved to
  /// the next time somebody is there.
  func wait(from moment: Moment, atLeast least: Int) -> Int {
    if self == .always { return least }
    var answer = moment.after(least)
    let spread = (least / 7) % 5_400
    if answer.timeOfDay < 8 * 3_600 {
      answer = Moment(day: answer.localDay, second: 8 * 3_600 + 900 + spread)
    } else if answer.timeOfDay >= 21 * 3_600 {
      answer = Moment(day: answer.localDay + 1, second: 8 * 3_600 + 900 + spread)
    }
    while self == .weekdays, answer.isWeekend {
      answer = Moment(day: answer.localDay + 1, second: 8 * 3_600 + 900 + spread)
    }
    return answer.seconds - moment.seconds
  }
}
