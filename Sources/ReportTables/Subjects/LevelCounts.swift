package import Scoring
import StudyData
import MaturityModels

/// How many brands stand at each level of one indicator, per sector and in
/// the market. A brand whose coders gave different levels stands at none.
package struct LevelCounts {
  /// Per level, per sector.
  private var counts: [[Int]]

  package init(card: Scorecard, indicator: Int) {
    let levels = card.model.indicators[indicator].levels
    counts = levels.map { _ in [Int](repeating: 0, count: card.study.sectors.count) }
    let cells = card.matrix.cells
    guard !cells.origins.isEmpty else { return }
    for (brand, entry) in card.study.brands.enumerated() {
      guard cells.status(brand, indicator) == .observed,
        let level = cells.origins[cells.cell(brand, indicator)].level
      else { continue }
      counts[level][entry.sector] += 1
    }
  }

  /// Brands at level `level` of sector `sector`, or of the market for `nil`.
  package func count(_ level: Int, _ sector: Int?) -> Int {
    guard let sector else { return counts[level].reduce(0, +) }
    return counts[level][sector]
  }

  /// The same as a share (0…1) of the brands at any level; `nil` of none.
  package func share(_ level: Int, _ sector: Int?) -> Double? {
    let total = counts.indices.reduce(0) { $0 + count($1, sector) }
    return total > 0 ? Double(count(level, sector)) / Double(total) : nil
  }
}
