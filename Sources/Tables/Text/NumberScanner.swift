import Foundation

/// One pass over the bytes of a number.
struct NumberScanner {
  private let mark: UInt8
  private let thousands: UInt8
  private(set) var isPercent = false
  private var negative = false
  /// Up to 19 significant digits; more go through the slow way.
  private var mantissa: UInt64 = 0
  private var digits = 0
  private var exponent = 0
  /// Digits and a point, for what the quick way cannot do exactly.
  private var plain: [UInt8] = []

  init(mark: DecimalMark) {
    self.mark = mark.byte
    thousands = mark.other.byte
  }

  /// The scanned number, `nil` when it is too large to hold.
  var value: Double? {
    var magnitude: Double
    if plain.isEmpty, mantissa < 1 << 53, abs(exponent) <= 22 {
      magnitude = Double(mantissa)
      magnitude =
        exponent < 0
        ? magnitude / Self.powers[-exponent] : magnitude * Self.powers[exponent]
    } else {
      let text =
        plain.isEmpty
        ? "\(mantissa)e\(exponent)" : String(decoding: plain, as: UTF8.self) + "e\(exponent)"
      guard let read = Double(text), read.isFinite else { return nil }
      magnitude = read
    }
    return negative ? -magnitude : magnitude
  }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  /// Reads all of `text`; false if it is not a number.
  mutating func scan(_ text: some Collection<UInt8>) -> Bool {
    if let done = text.withContiguousStorageIfAvailable({ scan($0) }) { return done }
    return Array(text).withUnsafeBufferPointer { scan($0) }
  }

  private mutating func scan(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count <= 128 else { return false }
    var i = 0
    let n = text.count
    func at(_ offset: Int) -> UInt8 { i + offset < n ? text[i + offset] : 0 }

    if at(0) == UInt8(ascii: "+") {
      i += 1
    } else if at(0) == UInt8(ascii: "-") {
      negative = true
      i += 1
    } else if at(0) == 0xE2, at(1) == 0x88, at(2) == 0x92 {  // U+2212
      negative = true
      i += 3
    }

    // Whole digits, in one run or in groups of three.
    var group = 0
    var groups = 0
    var leadingZero = false
    var separator: UInt8 = 0
    while i < n {
      let byte = text[i]
      if Self.isDigit(byte) {
        if group == 0, groups == 0, byte == UInt8(ascii: "0") { leadingZero = true }
        take(byte)
        group += 1
        i += 1
        continue
      }
      let width = Self.separatorWidth(text, i, thousands)
      guard width > 0, i + width < n, Self.isDigit(text[i + width]) else { break }
      guard groups == 0 ? (1...3).contains(group) && !leadingZero : group == 3 else { return false }
      guard groups == 0 || separator == byte else { return false }
      separator = byte
      groups += 1
      group = 0
      i += width
    }
    if groups > 0, group != 3 { return false }

    var fraction = 0
    if i < n, text[i] == mark {
      i += 1
      while i < n, Self.isDigit(text[i]) {
        take(text[i])
        fraction += 1
        i += 1
      }
      if fraction == 0 { return false }
    }
    guard digits > 0 else { return false }
    exponent -= fraction

    if i < n, text[i] | 0x20 == UInt8(ascii: "e") {
      i += 1
      var sign = 1
      if i < n, text[i] == UInt8(ascii: "+") || text[i] == UInt8(ascii: "-") {
        if text[i] == UInt8(ascii: "-") { sign = -1 }
        i += 1
      }
      var power = 0
      let start = i
      while i < n, Self.isDigit(text[i]), i - start < 4 {
        power = power * 10 + Int(text[i] - 48)
        i += 1
      }
      guard i > start else { return false }
      exponent += sign * power
    }

    i += Self.blanks(text, i)
    if i < n, text[i] == UInt8(ascii: "%") {
      isPercent = true
      i += 1
    }
    return i == n
  }

  private mutating func take(_ digit: UInt8) {
    digits += 1
    if plain.isEmpty, mantissa < 100_000_000_000_000_000 {
      mantissa = mantissa * 10 + UInt64(digit - 48)
    } else {
      if plain.isEmpty { plain = Array(String(mantissa).utf8) }
      plain.append(digit)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  /// Bytes of a thousands separator at `i`: the other mark, an apostrophe, or
  /// a blank of some kind.
  private static func separatorWidth(
    _ text: UnsafeBufferPointer<UInt8>, _ i: Int, _ thousands: UInt8
  ) -> Int {
    if text[i] == thousands || text[i] == 0x27 { return 1 }
    return blankWidth(text, i)
  }

  private static func blankWidth(_ text: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
    guard i < text.count else { return 0 }
    if text[i] == 0x20 { return 1 }
    if text[i] == 0xC2, i + 1 < text.count, text[i + 1] == 0xA0 { return 2 }  // U+00A0
    if text[i] == 0xE2, i + 2 < text.count, text[i + 1] == 0x80,
      text[i + 2] == 0xAF || text[i + 2] == 0x89
    {  // U+202F, U+2009
      return 3
    }
    return 0
  }

  private static func blanks(_ text: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
    var width = 0
    while true {
      let next = blankWidth(text, i + width)
      if next == 0 { return width }
      width += next
    }
  }
}
