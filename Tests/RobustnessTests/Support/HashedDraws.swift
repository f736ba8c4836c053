import Measurements
import StudyData

@testable import Robustness

/// Draws where nothing was measured: every observed value of some
/// indicators, stretched by up to a tenth; some draws keep what is published.
struct HashedDraws: SamplingDraws {
  let indicators: [Int]
  let table: ObservationTable
  let key = DrawKey(seed: 99)

  func value(brand: Int, draw: Int, indicator: Int) -> Double? {
    guard let published = table.value(brand, indicator) else { return nil }
    let own = key.child(UInt64(brand)).child(UInt64(indicator))
    guard own.uniform(UInt64(2 * draw)) > 0.1 else { return nil }
    return published * (1 + 0.1 * own.symmetric(UInt64(2 * draw + 1)))
  }
}
