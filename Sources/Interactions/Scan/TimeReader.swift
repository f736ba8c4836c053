/// Reads times by position, without allocating.
struct TimeReader: Sendable {
  /// What no time has.
  static let bad = Int64.min

  let format: TimeFormat
  let clock: ZoneClock
  private let months = MonthTable()

  init(format: TimeFormat, clock: ZoneClock) {
    self.format = format
    self.clock = clock
  }

  /// Microseconds since 1970-01-01 UTC; ``bad`` if the bytes are no time, or
  /// one before 1970.
  @inline(__always)
  func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64 {
    switch format {
    case .twitter: Self.twitter(bytes, months)
    case .canonical: canonical(bytes)
    case .milliseconds: Self.epoch(bytes, unit: 1_000)
    case .pattern(let pattern): self.pattern(bytes, pattern)
    case .sheet(let pattern): sheet(bytes, pattern)
    }
  }

  /// A cell that the sheet holds as a date reads `2016-02-01T10:00:00`, at
  /// midnight `2016-02-01`; any other is a text.
  private func sheet(_ bytes: UnsafeBufferPointer<UInt8>, _ pattern: TimePattern?) -> Int64 {
    let text = pattern.map { self.pattern(bytes, $0) } ?? Self.bad
    if text != Self.bad { return text }
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return canonical(bytes) }
    return (Array(bytes) + Array("T00:00".utf8)).withUnsafeBufferPointer { canonical($0) }
  }

  /// `Tue Oct 31 22:10:47 +0000 2017`
  @inline(never)
  static func twitterByBytes(_ b: UnsafeBufferPointer<UInt8>) -> Int64 {
    guard b.count == 30, b[3] == 0x20, b[7] == 0x20, b[10] == 0x20, b[13] == 0x3A,
      b[16] == 0x3A, b[19] == 0x20, b[25] == 0x20, b[20] == 0x2B || b[20] == 0x2D
    else { return bad }
    let month = monthNumber(b[4], b[5], b[6])
    let day = two(b, 8)
    let hour = two(b, 11)
    let minute = two(b, 14)
    let second = two(b, 17)
    let zoneHour = two(b, 21)
    let zoneMinute = two(b, 23)
    let century = two(b, 26)
    let year = two(b, 28)
    guard month > 0, (day | hour | minute | second | zoneHour | zoneMinute | century | year) >= 0
    else { return bad }
    let shift = (zoneHour * 60 + zoneMinute) * (b[20] == 0x2D ? -60 : 60)
    return instant(century * 100 + year, month, day, hour, minute, second, shift)
  }

  private func canonical(_ b: UnsafeBufferPointer<UInt8>) -> Int64 {
    let n = b.count
    guard n >= 16, b[4] == 0x2D, b[7] == 0x2D, b[10] == 0x54 || b[10] == 0x20 || b[10] == 0x74,
      b[13] == 0x3A
    else { return Self.epoch(b, unit: 1_000_000) }
    let century = Self.two(b, 0)
    let year = Self.two(b, 2)
    let month = Self.two(b, 5)
    let day = Self.two(b, 8)
    let hour = Self.two(b, 11)
    let minute = Self.two(b, 14)
    guard (century | year | month | day | hour | minute) >= 0 else { return Self.bad }
    var index = 16
    var second = 0
    var micros: Int64 = 0
    if index + 2 < n, b[index] == 0x3A {
      second = Self.two(b, 17)
      guard second >= 0 else { return Self.bad }
      index = 19
      if index < n, b[index] == 0x2E || b[index] == 0x2C {
        index += 1
        guard let fraction = Self.fraction(b, &index) else { return Self.bad }
        micros = fraction
      }
    }
    return finish(
      b, index, century * 100 + year, month, day, hour, minute, second, micros)
  }

  /// What follows the clock reading: nothing, `Z`, or an offset.
  private func finish(
    _ b: UnsafeBufferPointer<UInt8>, _ start: Int, _ year: Int, _ month: Int, _ day: Int,
    _ hour: Int, _ minute: Int, _ second: Int, _ micros: Int64
  ) -> Int64 {
    var index = start
    if index == b.count { return local(year, month, day, hour, minute, second, micros) }
    if b[index] == 0x20, index + 1 < b.count { index += 1 }
    guard let shift = Self.offset(b, &index), index == b.count else { return Self.bad }
    let time = Self.instant(year, month, day, hour, minute, second, shift)
    return time == Self.bad ? time : time + micros
  }

  func local(
    _ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int, _ second: Int,
    _ micros: Int64
  ) -> Int64 {
    guard let reading = Self.seconds(year, month, day, hour, minute, second) else {
      return Self.bad
    }
    let utc = clock.utc(local: reading)
    return utc < 0 ? Self.bad : Int64(utc) * 1_000_000 + micros
  }

  @inline(__always)
  static func instant(
    _ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int, _ second: Int, _ shift: Int
  ) -> Int64 {
    guard let reading = seconds(year, month, day, hour, minute, second) else { return bad }
    let utc = reading - shift
    return utc < 0 ? bad : Int64(utc) * 1_000_000
  }

  /// Seconds since 1970 of a clock reading, as if it were UTC. A leap second
  /// is the second after it.
  @inline(__always)
  private static func seconds(
    _ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int, _ second: Int
  ) -> Int? {
    guard year >= 1, month >= 1, month <= 12, day >= 1, day <= 31, hour <= 23, minute <= 59,
      second <= 60
    else { return nil }
    if day > 28 {
      let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
      let limit = month == 2 ? (isLeap ? 29 : 28) : (0xA50 >> month) & 1 == 1 ? 30 : 31
      guard day <= limit else { return nil }
    }
    // Howard Hinnant's civil calendar arithmetic.
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let shifted = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * shifted + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    let days = era * 146_097 + dayOfEra - 719_468
    return days * 86_400 + hour * 3_600 + minute * 60 + second
  }

  /// Whole or decimal numbers of `1/unit` microseconds… of seconds (unit
  /// 1,000,000) or milliseconds (unit 1,000) since 1970.
  static func epoch(_ b: UnsafeBufferPointer<UInt8>, unit: Int64) -> Int64 {
    var index = 0
    var value: Int64 = 0
    while index < b.count, Bytes.isDigit(b[index]) {
      guard index < 15 else { return bad }
      value = value * 10 + Int64(b[index] - 48)
      index += 1
    }
    guard index > 0, value <= 253_402_300_799_000_000 / unit else { return bad }
    var micros: Int64 = 0
    if index < b.count, b[index] == 0x2E {
      index += 1
      guard let fraction = fraction(b, &index) else { return bad }
      micros = unit == 1_000_000 ? fraction : fraction / 1_000
    }
    return index == b.count ? value * unit + micros : bad
  }

  /// Digits after a decimal mark, as microseconds.
  static func fraction(_ b: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Int64? {
    var micros: Int64 = 0
    var weight: Int64 = 100_000
    let start = index
    while index < b.count, Bytes.isDigit(b[index]) {
      micros += Int64(b[index] - 48) * weight
      weight /= 10
      index += 1
    }
    return index > start ? micros : nil
  }

  /// `Z`, `+02`, `+0200` or `+02:00`, in seconds.
  static func offset(_ b: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Int? {
    guard index < b.count else { return nil }
    let sign = b[index]
    index += 1
    if sign == 0x5A || sign == 0x7A { return 0 }
    guard sign == 0x2B || sign == 0x2D, index + 2 <= b.count else { return nil }
    let hours = two(b, index)
    index += 2
    var minutes = 0
    if index < b.count {
      if b[index] == 0x3A { index += 1 }
      guard index + 2 <= b.count else { return nil }
      minutes = two(b, index)
      index += 2
    }
    guard hours >= 0, hours <= 23, minutes >= 0, minutes <= 59 else { return nil }
    return (hours * 60 + minutes) * (sign == 0x2D ? -60 : 60)
  }

  /// Two digits; negative if they are none.
  @inline(__always)
  static func two(_ b: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    let tens = b[at] &- 48
    let ones = b[at + 1] &- 48
    return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : -1
  }

  /// 1 to 12 of an English abbreviation, 0 of anything else.
  @inline(__always)
  static func monthNumber(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Int {
    let key = UInt32(Bytes.lower(a)) << 16 | UInt32(Bytes.lower(b)) << 8 | UInt32(Bytes.lower(c))
    switch key {
    case 0x6A_616E: return 1
    case 0x66_6562: return 2
    case 0x6D_6172: return 3
    case 0x61_7072: return 4
    case 0x6D_6179: return 5
    case 0x6A_756E: return 6
    case 0x6A_756C: return 7
    case 0x61_7567: return 8
    case 0x73_6570: return 9
    case 0x6F_6374: return 10
    case 0x6E_6F76: return 11
    case 0x64_6563: return 12
    default: return 0
    }
  }
}
