/// Day numbers of spreadsheets.
enum SheetDate {
  /// `2016-05-01`, or with a time `2016-05-01T09:30:00`; `nil` for what is no
  /// day of theirs.
  static func text(_ value: [UInt8], is1904: Bool) -> String? {
    guard let number = Double(String(decoding: value, as: UTF8.self)), number >= 0,
      number < 2_958_466
    else { return nil }
    var day = Int(number)
    var seconds = Int(((number - Double(day)) * 86_400).rounded())
    if seconds == 86_400 {
      day += 1
      seconds = 0
    }
    // 1900 has a 29 February there: day 60 does not exist.
    let offset = is1904 ? -24_107 : (day < 60 ? -25_568 : -25_569)
    let date = CalendarDate(daysSince1970: day + offset).text
    guard seconds != 0 else { return date }
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(date)T\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
  }
}
