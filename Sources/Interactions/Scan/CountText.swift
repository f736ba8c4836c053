import Tables

/// A number of likes, shares or comments as its text may be read before the
/// column's decimal mark is known (contract §2).
enum CountText {
  /// No number from 0.
  case none
  /// The same number with either mark.
  case either(Double)
  /// A number with this mark only.
  case only(DecimalMark, Double)
  case ambiguous(point: Double, comma: Double)

  /// Above this no count is believed, so that no sum loses itself.
  private static let most = 1e15

  /// A number of up to 15 digits: what most cells hold.
  @inline(__always)
  static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    guard bytes.count <= 15 else { return nil }
    var value: Int64 = 0
    for byte in bytes {
      let digit = byte &- 48
      guard digit < 10 else { return nil }
      value = value &* 10 &+ Int64(digit)
    }
    return Double(value)
  }

  /// Reads `bytes`, with `mark` where that is known.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, mark: DecimalMark?) -> CountText {
    if let mark { return value(bytes, mark).map { .either($0) } ?? .none }
    switch (value(bytes, .point), value(bytes, .comma)) {
    case (nil, nil): return .none
    case (let point?, nil):
      // Too large a number with the other mark is none at all.
      return NumberText(bytes, decimal: .comma) == nil ? .only(.point, point) : .none
    case (nil, let comma?):
      return NumberText(bytes, decimal: .point) == nil ? .only(.comma, comma) : .none
    case (let point?, let comma?):
      return point == comma && !bytes.contains { $0 == 0x2E || $0 == 0x2C }
        ? .either(point) : .ambiguous(point: point, comma: comma)
    }
  }

  /// The number with that mark, if it can count something.
  private static func value(
    _ bytes: UnsafeBufferPointer<UInt8>, _ mark: DecimalMark
  ) -> Double? {
    guard let number = NumberText(bytes, decimal: mark), !number.isPercent, number.value >= 0,
      number.value <= most
    else { return nil }
    return number.value
  }
}
