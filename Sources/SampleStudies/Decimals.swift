/// Numbers as the study's files show them: a decimal point, few digits.
enum Decimals {
  /// `value` rounded to `places` digits after the point, trailing zeros kept.
  static func text(_ value: Double, _ places: Int) -> String {
    let unit = (0..<places).reduce(1) { power, _ in power * 10 }
    let digits = Int((abs(value) * Double(unit)).rounded())
    var text = value < 0 && digits > 0 ? "-" : ""
    text += String(digits / unit)
    if places > 0 {
      let fraction = String(digits % unit)
      text += "." + String(repeating: "0", count: places - fraction.utf8.count) + fraction
    }
    return text
  }
}
