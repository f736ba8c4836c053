import Findings

/// The texts of numbers that a sheet stores.
enum NumberCell {
  /// As stored, but without the digits that only the storing program's
  /// rounding made: 34.140000000000001 is 34.14.
  static func plain(_ stored: [UInt8]) -> [UInt8] {
    guard stored.count > 15 || stored.contains(where: { $0 | 0x20 == 0x65 }),
      let number = Double(String(decoding: stored, as: UTF8.self)), number.isFinite
    else { return stored }
    return Array(NumberFormat.machine(number).utf8)
  }

  /// A hundred times as much with a percent sign. The point is moved in the
  /// text, so that 0.3414 is 34.14% to the last digit.
  static func percent(_ stored: [UInt8]) -> [UInt8] {
    var text = plain(stored)
    guard !text.contains(where: { $0 | 0x20 == 0x65 }) else {
      let number = Double(String(decoding: text, as: UTF8.self)) ?? .nan
      return Array((NumberFormat.machine(number * 100) + "%").utf8)
    }
    let isNegative = text.first == UInt8(ascii: "-")
    if isNegative { text.removeFirst() }
    let point = text.firstIndex(of: UInt8(ascii: "."))
    var whole = Array(text[..<(point ?? text.count)])
    var fraction = point.map { Array(text[($0 + 1)...]) } ?? []
    for _ in 0..<2 {
      whole.append(fraction.isEmpty ? UInt8(ascii: "0") : fraction.removeFirst())
    }
    while whole.count > 1, whole.first == UInt8(ascii: "0") { whole.removeFirst() }
    let digits = whole + (fraction.isEmpty ? [] : [UInt8(ascii: ".")] + fraction)
    return (isNegative ? [UInt8(ascii: "-")] : []) + digits + [UInt8(ascii: "%")]
  }
}
