import Foundation

/// A round distance between ticks: 1, 2 or 5 times a power of ten.
struct Step: Hashable {
  /// 1, 2 or 5.
  let mantissa: Double
  let exponent: Int

  /// The round step that cuts `span` into about `count` pieces; `nil` when the
  /// span is nothing or beyond numbers.
  init?(span: Double, count: Int) {
    let rough = span / Double(max(1, count))
    guard rough.isFinite, rough > 1e-290, rough < 1e290 else { return nil }
    var exponent = Int(log10(rough).rounded(.down))
    let fraction = rough / pow(10, Double(exponent))
    switch fraction {
    case ..<1.5: mantissa = 1
    case ..<3.5: mantissa = 2
    case ..<7.5: mantissa = 5
    default:
      mantissa = 1
      exponent += 1
    }
    self.exponent = exponent
  }

  /// The distance itself.
  var size: Double { value(1) }

  /// The `index`-th multiple, as near to the decimal number as doubles are.
  func value(_ index: Double) -> Double {
    exponent >= 0
      ? index * mantissa * pow(10, Double(exponent))
      : index * mantissa / pow(10, Double(-exponent))
  }

  /// Decimals its multiples need.
  var decimals: Int { max(0, -exponent) }
}
