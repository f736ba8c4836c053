/// Joint draws of what a brand's measures would have been with other
/// customers (contract §6, source `sampling`): whoever holds the requests
/// makes them.
package protocol SamplingDraws: Sendable {
  /// The indicators some draw may give another value.
  var indicators: [Int] { get }

  /// The value of a brand's indicator in draw number `draw` (0 ..< 256), in raw
  /// units; `nil` keeps the published value.
  func value(brand: Int, draw: Int, indicator: Int) -> Double?
}

extension SamplingDraws {
  /// How many joint draws each brand has.
  package static var count: Int { 256 }
}
