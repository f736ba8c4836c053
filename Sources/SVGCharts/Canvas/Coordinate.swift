/// Coordinates as text: hundredths at most, the same bytes on every machine.
enum Coordinate {
  /// No chart reaches this far; what would is drawn at the limit.
  private static let limit = 1e7

  /// Appends `value` rounded to two decimals, without trailing zeros; what is
  /// not finite is written as 0 (charts leave such values out before).
  static func append(_ value: Double, to bytes: inout [UInt8]) {
    guard value.isFinite else { return bytes.append(UInt8(ascii: "0")) }
    let scaled = (min(max(value, -limit), limit) * 100).rounded()
    var rest = Int(scaled.magnitude)
    if scaled < 0 { bytes.append(UInt8(ascii: "-")) }
    let fraction = rest % 100
    rest /= 100
    if rest < 10 {
      bytes.append(UInt8(48 + rest))
    } else {
      let start = bytes.count
      while rest > 0 {
        bytes.append(UInt8(48 + rest % 10))
        rest /= 10
      }
      bytes[start...].reverse()
    }
    guard fraction > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(48 + fraction / 10))
    if fraction % 10 > 0 { bytes.append(UInt8(48 + fraction % 10)) }
  }

  /// `value` to the nearest half pixel, as a whole number of halves: what tells
  /// marks apart that a reader could tell apart.
  static func halves(_ value: Double) -> Int {
    guard value.isFinite else { return 0 }
    return Int((min(max(value, -limit), limit) * 2).rounded())
  }

  /// `value` to the nearest tenth of a pixel.
  static func tenth(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
