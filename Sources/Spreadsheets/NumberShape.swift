/// How wide numbers of one format are, without formatting them.
struct NumberShape {
  /// The pixels of a digit in the default font.
  static let digit = 7

  private var decimals = 0
  private var isGrouped = false
  private var scale = 1.0
  private var extra = 0
  /// A width that does not depend on the number (a date).
  private var width: Int?
  /// Decimals depend on the number.
  private(set) var isGeneral = false

  init(_ format: CellNumberFormat) {
    switch format {
    case .general, .text: isGeneral = true
    case .fixed(let places): decimals = places
    case .grouped(let places):
      decimals = places
      isGrouped = true
    case .percent(let places):
      decimals = places
      scale = 100
      extra = 12
    case .percentPoints(let places):
      decimals = places
      extra = 16
    case .signed(let places):
      decimals = places
      extra = 7
    case .date: width = 72
    case .dateTime: width = 110
    case .custom(let code):
      let section = code.split(separator: ";").first ?? ""
      if let point = section.firstIndex(of: ".") {
        decimals = section[point...].utf8.count { $0 == 0x30 || $0 == 0x23 || $0 == 0x3F }
      }
      isGrouped = section.contains(",")
      if section.contains("%") { scale = 100 }
      extra = section.utf8.count { $0 != 0x30 && $0 != 0x23 && $0 != 0x2C && $0 != 0x2E } * 7
    }
    decimals = min(max(decimals, 0), 15)
  }

  /// The pixels of `value` as this format shows it.
  func pixels(_ value: Double) -> Int {
    if let width { return width }
    let magnitude = abs(value) * scale
    var digits = 1
    var limit = 10.0
    while magnitude >= limit, digits < 22 {
      digits += 1
      limit *= 10
    }
    var pixels = extra + (value < 0 ? 5 : 0)
    if isGeneral {
      // Eleven digits at most, then an exponent; four decimals are enough.
      if magnitude != magnitude.rounded(.towardZero) { pixels += 4 + 4 * NumberShape.digit }
      return pixels + min(digits, 11) * NumberShape.digit
    }
    pixels += digits * NumberShape.digit
    if decimals > 0 { pixels += 4 + decimals * NumberShape.digit }
    if isGrouped { pixels += (digits - 1) / 3 * 4 }
    return pixels
  }
}
