/// A way of writing times, spelt with letters: `dd/MM/yyyy HH:mm:ss`.
///
/// `yyyy` year, `yy` its last two digits (70 to 99 are the 1900s), `MM`
/// month, `MMM` its name or abbreviation in English or Spanish, `dd` day,
/// `HH` hour (0–23), `hh` hour (1–12) with `a` (AM, PM, `a. m.`, `p. m.`),
/// `mm` minute, `ss` second, `S` fraction of a second, `EEE` weekday (not
/// looked at), `Z` offset (`+0200`, `+02:00` or `Z`). Numbers take one or two
/// digits, whether the letter is doubled or not. What stands between `'` and
/// any other character stands for itself; a blank for a blank of any kind.
package struct TimePattern: Hashable, Sendable {
  enum Part: Hashable, Sendable {
    case year, shortYear, month, monthName, day, hour, hour12, halfDay, minute, second, fraction
    case weekday, offset
    case literal(UInt8)
  }

  let parts: [Part]

  /// `nil` if a letter means nothing or the pattern lacks year, month, day,
  /// hour or minute.
  package init?(_ text: String) {
    var parts: [Part] = []
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "'") {
        guard let end = bytes[(index + 1)...].firstIndex(of: byte) else { return nil }
        // Two of them are one.
        parts +=
          end == index + 1
          ? [.literal(byte)] : bytes[(index + 1)..<end].map { Part.literal($0) }
        index = end + 1
        continue
      }
      var end = index
      while end < bytes.count, bytes[end] == byte { end += 1 }
      let count = end - index
      guard Bytes.lower(byte) &- 97 < 26, byte != UInt8(ascii: "T") else {
        parts.append(.literal(byte))
        index += 1
        continue
      }
      switch (byte, count) {
      case (UInt8(ascii: "y"), 4): parts.append(.year)
      case (UInt8(ascii: "y"), 2): parts.append(.shortYear)
      case (UInt8(ascii: "M"), 1...2): parts.append(.month)
      case (UInt8(ascii: "M"), 3...4): parts.append(.monthName)
      case (UInt8(ascii: "d"), 1...2): parts.append(.day)
      case (UInt8(ascii: "H"), 1...2): parts.append(.hour)
      case (UInt8(ascii: "h"), 1...2): parts.append(.hour12)
      case (UInt8(ascii: "a"), 1): parts.append(.halfDay)
      case (UInt8(ascii: "m"), 1...2): parts.append(.minute)
      case (UInt8(ascii: "s"), 1...2): parts.append(.second)
      case (UInt8(ascii: "S"), _): parts.append(.fraction)
      case (UInt8(ascii: "E"), _): parts.append(.weekday)
      case (UInt8(ascii: "Z"), 1): parts.append(.offset)
      default: return nil
      }
      index = end
    }
    guard parts.contains(.year) || parts.contains(.shortYear),
      parts.contains(.month) || parts.contains(.monthName),
      parts.contains(.day), parts.contains(.minute),
      parts.contains(.hour) || (parts.contains(.hour12) && parts.contains(.halfDay))
    else { return nil }
    self.parts = parts
  }
}
