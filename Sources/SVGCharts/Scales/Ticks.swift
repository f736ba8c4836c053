import Wording

/// The round numbers written along an axis.
package struct Ticks: Sendable, Hashable {
  /// Upwards; never empty.
  package let values: [Double]
  /// Decimals that tell them apart.
  package let decimals: Int

  /// A tick as the reader sees it, in the style of `format`.
  func label(_ value: Double, _ format: ValueFormat) -> String {
    guard decimals <= 6 else { return NumberFormat.plain(value, format.language) }
    var format = format
    format.decimals = decimals
    return format(value)
  }
}
