/// The values of all brands on all indicators, column by column.
///
/// A cell stands at `indicator × brandCount + brand`. A cell's value means
/// something only where its status says so; elsewhere it is 0. For levels it
/// is the level's points, for binaries 0 or 1, for percentages 0…100.
package struct ObservationTable: Sendable {
  package let brandCount: Int
  package let indicatorCount: Int
  package var values: [Double]
  package var statuses: [CellStatus]
  /// Where each cell came from; empty for tables that were computed.
  package var origins: [CellOrigin]

  /// A table in which everything is missing.
  package init(brandCount: Int, indicatorCount: Int) {
    self.brandCount = brandCount
    self.indicatorCount = indicatorCount
    values = [Double](repeating: 0, count: brandCount * indicatorCount)
    statuses = [CellStatus](repeating: .missing, count: brandCount * indicatorCount)
    origins = []
  }

  @inline(__always)
  package func cell(_ brand: Int, _ indicator: Int) -> Int { indicator * brandCount + brand }

  /// The value, where there is one.
  package func value(_ brand: Int, _ indicator: Int) -> Double? {
    let cell = cell(brand, indicator)
    return statuses[cell].hasValue ? values[cell] : nil
  }

  package func status(_ brand: Int, _ indicator: Int) -> CellStatus {
    statuses[cell(brand, indicator)]
  }

  /// The values of one indicator that are there, in brand order.
  package func present(_ indicator: Int) -> [Double] {
    let start = indicator * brandCount
    return (start..<start + brandCount).compactMap { statuses[$0].hasValue ? values[$0] : nil }
  }
}
