extension TimeReader {
  /// Reads a time by a layout's pattern.
  func pattern(_ b: UnsafeBufferPointer<UInt8>, _ pattern: TimePattern) -> Int64 {
    var index = 0
    var year = 0
    var month = 0
    var day = 0
    var hour = 0
    var minute = 0
    var second = 0
    var micros: Int64 = 0
    var afternoon: Bool?
    var shift: Int?
    func number(_ most: Int) -> Int? {
      var value = 0
      let start = index
      while index < b.count, index - start < most, Bytes.isDigit(b[index]) {
        value = value * 10 + Int(b[index] - 48)
        index += 1
      }
      return index > start ? value : nil
    }
    for part in pattern.parts {
      switch part {
      case .year:
        guard let value = number(4) else { return Self.bad }
        year = value
      case .shortYear:
        guard let value = number(2) else { return Self.bad }
        year = value + (value < 70 ? 2_000 : 1_900)
      case .month:
        guard let value = number(2) else { return Self.bad }
        month = value
      case .day:
        guard let value = number(2) else { return Self.bad }
        day = value
      case .hour, .hour12:
        guard let value = number(2), part == .hour || (1...12).contains(value) else {
          return Self.bad
        }
        hour = value
      case .minute:
        guard let value = number(2) else { return Self.bad }
        minute = value
      case .second:
        guard let value = number(2) else { return Self.bad }
        second = value
      case .fraction:
        guard let value = Self.fraction(b, &index) else { return Self.bad }
        micros = value
      case .monthName:
        guard let value = Self.monthName(b, &index) else { return Self.bad }
        month = value
      case .weekday:
        while index < b.count, Self.isLetter(b[index]) || b[index] == 0x2E { index += 1 }
      case .halfDay:
        guard let value = Self.isAfternoon(b, &index) else { return Self.bad }
        afternoon = value
      case .offset:
        guard let value = Self.offset(b, &index) else { return Self.bad }
        shift = value
      case .literal(0x20):
        let width = Self.blankWidth(b, index)
        guard width > 0 else { return Self.bad }
        index += width
      case .literal(let byte):
        guard index < b.count, b[index] == byte else { return Self.bad }
        index += 1
      }
    }
    guard index == b.count else { return Self.bad }
    if let afternoon { hour = hour % 12 + (afternoon ? 12 : 0) }
    if let shift {
      let time = Self.instant(year, month, day, hour, minute, second, shift)
      return time == Self.bad ? time : time + micros
    }
    return local(year, month, day, hour, minute, second, micros)
  }

  /// A letter of ASCII, or a byte of any other.
  private static func isLetter(_ byte: UInt8) -> Bool {
    Bytes.lower(byte) &- 97 < 26 || byte >= 0x80
  }

  /// The bytes of a blank: a space, a no-break space, or a narrow one.
  private static func blankWidth(_ b: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    guard index < b.count else { return 0 }
    if b[index] == 0x20 { return 1 }
    if b[index] == 0xC2, index + 1 < b.count, b[index + 1] == 0xA0 { return 2 }
    if b[index] == 0xE2, index + 2 < b.count, b[index + 1] == 0x80,
      b[index + 2] == 0xAF || b[index + 2] == 0x89
    {
      return 3
    }
    return 0
  }

  /// `AM`, `pm`, `a. m.`, `p.m.`: is it the second half of the day?
  private static func isAfternoon(
    _ b: UnsafeBufferPointer<UInt8>, _ index: inout Int
  ) -> Bool? {
    guard index < b.count else { return nil }
    let letter = Bytes.lower(b[index])
    guard letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p") else { return nil }
    index += 1
    if index < b.count, b[index] == 0x2E { index += 1 }
    while true {
      let width = blankWidth(b, index)
      if width == 0 { break }
      index += width
    }
    guard index < b.count, Bytes.lower(b[index]) == UInt8(ascii: "m") else { return nil }
    index += 1
    if index < b.count, b[index] == 0x2E { index += 1 }
    return letter == UInt8(ascii: "p")
  }

  private static let monthNames: [[UInt8]] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "enero", "febrero", "marzo", "abril", "mayo", "junio",
    "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
  ].map { Array($0.utf8) }
  private static let setiembre = Array("setiembre".utf8)

  /// 1 to 12 of a month's name in English or Spanish, or of three or more of
  /// its first letters; a point may follow.
  static func monthName(_ b: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Int? {
    let start = index
    while index < b.count, Bytes.lower(b[index]) &- 97 < 26 { index += 1 }
    let word = b[start..<index].map { Bytes.lower($0) }
    guard word.count >= 3 else { return nil }
    if index < b.count, b[index] == 0x2E { index += 1 }
    if let found = monthNames.firstIndex(where: { $0.starts(with: word) }) { return found % 12 + 1 }
    return setiembre.starts(with: word) ? 9 : nil
  }
}
