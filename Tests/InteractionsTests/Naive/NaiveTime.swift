import Foundation

/// Times as the contract writes them, read one character after another.
struct NaiveTime {
  let zone: TimeZone

  init(zone: String) { self.zone = TimeZone(identifier: zone) ?? .gmt }

  /// Days since 1970-01-01, counted year by year and month by month.
  static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    var count = 0
    if year >= 1970 {
      for other in 1970..<year { count += isLeap(other) ? 366 : 365 }
    } else {
      for other in year..<1970 { count -= isLeap(other) ? 366 : 365 }
    }
    for other in 1..<month { count += length(other, year) }
    return count + day - 1
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func length(_ month: Int, _ year: Int) -> Int {
    [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  /// Local seconds (as if the clock showed UTC) of a moment.
  func local(_ time: Int) -> Int {
    time + zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(time)))
  }

  /// ISO 8601 (without offset: the study's time zone), or epoch seconds.
  func canonical(_ text: String) -> Int? {
    if let seconds = Int(text), !text.isEmpty { return seconds }
    let marks = Array(text)
    guard marks.count >= 16, marks[4] == "-", marks[7] == "-", marks[10] == "T" || marks[10] == " ",
      marks[13] == ":"
    else { return nil }
    guard let year = Int(String(marks[0..<4])), let month = Int(String(marks[5..<7])),
      let day = Int(String(marks[8..<10])), let hour = Int(String(marks[11..<13])),
      let minute = Int(String(marks[14..<16]))
    else { return nil }
    var at = 16
    var second = 0
    if marks.count >= 19, marks[16] == ":" {
      guard let found = Int(String(marks[17..<19])) else { return nil }
      second = found
      at = 19
    }
    guard let clock = Self.clock(year, month, day, hour, minute, second) else { return nil }
    let rest = String(marks[at...])
    if rest.isEmpty { return utc(local: clock) }
    guard let offset = Self.offset(rest) else { return nil }
    return clock - offset
  }

  /// `Tue Oct 31 22:10:47 +0000 2017`
  func twcs(_ text: String) -> Int? {
    let parts = text.components(separatedBy: " ")
    guard parts.count == 6 else { return nil }
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let clock = parts[3].components(separatedBy: ":").compactMap { Int($0) }
    guard let month = months.firstIndex(of: parts[1]), let day = Int(parts[2]),
      let year = Int(parts[5]), clock.count == 3, let offset = Self.offset(parts[4]),
      let seconds = Self.clock(year, month + 1, day, clock[0], clock[1], clock[2])
    else { return nil }
    return seconds - offset
  }

  private static func clock(
    _ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int, _ second: Int
  ) -> Int? {
    guard (1...12).contains(month), day >= 1, day <= length(month, year), (0..<24).contains(hour),
      (0..<60).contains(minute), (0..<60).contains(second)
    else { return nil }
    return days(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second
  }

  /// `Z`, `+02:00`, `-0330`, `+01`
  private static func offset(_ text: String) -> Int? {
    if text == "Z" || text == "z" { return 0 }
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let digits = text.dropFirst().replacingOccurrences(of: ":", with: "")
    guard digits.count == 4 || digits.count == 2, let hour = Int(digits.prefix(2)) else {
      return nil
    }
    let minute = digits.count == 4 ? Int(digits.suffix(2)) : 0
    guard let minute else { return nil }
    return (sign == "-" ? -1 : 1) * (hour * 3600 + minute * 60)
  }

  /// The moment at which clocks of the zone show `local`.
  private func utc(local: Int) -> Int {
    for offset in stride(from: -14 * 3600, through: 14 * 3600, by: 900)
    where self.local(local - offset) == local { return local - offset }
    return local
  }
}
