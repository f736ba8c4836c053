import Wording

/// The texts of numbers that a sheet stores.
enum NumberCell {
  /// As stored, but without the digits that only the storing program's
  /// rounding made: 34.140000000000001 is 34.14.
  static func plain(_ stored: [UInt8]) -> [UInt8] {
    guard stored.count > 15 || stored.contains(where: { $0 | 0x20 == 0x65 }),
      let number = decimal(stored)
    else { return stored }
    return Array(NumberFormat.machine(number).utf8)
  }

  /// A hundred times as much with a percent sign. The point is moved in the
  /// text, so that 0.3414 is 34.14% to the last digit. What is no number
  /// stays as it is.
  static func percent(_ stored: [UInt8]) -> [UInt8] {
    let text = plain(stored)
    guard let parts = DecimalParts(text) else {
      guard let number = decimal(text), (number * 100).isFinite else { return stored }
      return Array((NumberFormat.machine(number * 100) + "%").utf8)
    }
    var digits = Array(parts.whole)
    digits.append(contentsOf: parts.fraction.prefix(2))
    for _ in parts.fraction.count..<max(2, parts.fraction.count) { digits.append(zero) }
    let leading = digits.prefix { $0 == zero }.count
    digits.removeFirst(min(leading, digits.count - 1))
    var result = parts.isNegative ? [UInt8(ascii: "-")] : []
    result.append(contentsOf: digits)
    let rest = parts.fraction.dropFirst(2)
    if !rest.isEmpty {
      result.append(UInt8(ascii: "."))
      result.append(contentsOf: rest)
    }
    result.append(UInt8(ascii: "%"))
    return result
  }

  /// A finite number as XML writes it; what else Swift reads (`0x1F`, `inf`)
  /// is none.
  private static func decimal(_ text: [UInt8]) -> Double? {
    guard text.allSatisfy({ $0 &- 48 < 10 || signs.contains($0) }),
      let number = Double(String(decoding: text, as: UTF8.self)), number.isFinite
    else { return nil }
    return number
  }

  private static let signs = Set("+-.eE".utf8)
  private static let zero = UInt8(ascii: "0")

  /// `-12.50` as its sign and the digits on either side of the point.
  private struct DecimalParts {
    let isNegative: Bool
    let whole: ArraySlice<UInt8>
    let fraction: ArraySlice<UInt8>

    /// `nil` for anything but digits with at most one point.
    init?(_ text: [UInt8]) {
      isNegative = text.first == UInt8(ascii: "-")
      let body = text[(isNegative ? 1 : 0)...]
      let point = body.firstIndex(of: UInt8(ascii: "."))
      whole = body[..<(point ?? body.endIndex)]
      fraction = point.map { body[($0 + 1)...] } ?? []
      guard !whole.isEmpty || !fraction.isEmpty,
        (whole + fraction).allSatisfy({ $0 &- 48 < 10 })
      else { return nil }
    }
  }
}
