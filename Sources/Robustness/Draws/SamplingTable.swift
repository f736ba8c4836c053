import Measurements
import StudyData

/// Sampling draws laid out for replications: all indicators of one brand's
/// draw side by side.
final class SamplingTable: Sendable {
  static let draws = 256

  /// The indicators that draws move.
  let indicators: [Int]
  /// By indicator of the model: its position among them, or −1.
  let positions: [Int]
  /// The units whose draws are known.
  let units: [Int]
  /// By unit (of `units`), draw and indicator (of `indicators`), in raw units.
  let values: Slab<Double>

  /// `nil` if no draw moves anything. Cells that were coded, or are not
  /// observed, keep what is published.
  init?(_ draws: any SamplingDraws, brands: [Int], _ table: ObservationTable) {
    func isMeasured(_ brand: Int, _ indicator: Int) -> Bool {
      guard table.status(brand, indicator) == .observed else { return false }
      let cell = table.cell(brand, indicator)
      return !table.origins.indices.contains(cell) || table.origins[cell].coders.isEmpty
    }
    let indicators = draws.indicators.filter { (0..<table.indicatorCount).contains($0) }
    let units = brands.indices.filter { unit in
      indicators.contains { indicator in
        isMeasured(brands[unit], indicator)
          && (0..<Self.draws).contains {
            draws.value(brand: brands[unit], draw: $0, indicator: indicator) != nil
          }
      }
    }
    guard !units.isEmpty else { return nil }
    self.indicators = indicators
    self.units = units
    var positions = [Int](repeating: -1, count: table.indicatorCount)
    for (position, indicator) in indicators.enumerated() { positions[indicator] = position }
    self.positions = positions
    values = Slab(units.count * Self.draws * indicators.count, 0)
    for (row, unit) in units.enumerated() {
      let brand = brands[unit]
      for (position, indicator) in indicators.enumerated() {
        let published = table.value(brand, indicator) ?? 0
        let moves = isMeasured(brand, indicator)
        for draw in 0..<Self.draws {
          let value =
            moves ? draws.value(brand: brand, draw: draw, indicator: indicator) : nil
          values[(row * Self.draws + draw) * indicators.count + position] =
            value.flatMap { $0.isFinite ? $0 : nil } ?? published
        }
      }
    }
  }
}
