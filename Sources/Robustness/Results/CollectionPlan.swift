import Scoring
package import StudyData
import MaturityModels

/// Where more data would make a brand's index surest (contract §6, *Collection
/// plan*).
package struct CollectionPlan: Sendable {
  /// One cell that sampling or coders move.
  package struct Row: Sendable {
    package let brand: Int
    package let indicator: Int
    /// On the score scale.
    package let standardError: Double
    /// (effective weight × SE)² over the sum of the brand's cells.
    package let share: Double
    /// The cases behind it; `nil` for what was coded.
    package let n: Int?
    /// The cases that would halve the brand's interval; `nil` where there are
    /// no cases, or coders alone keep it wider.
    package let needed: Double?
    /// Was the cell coded?
    package let isCoded: Bool
  }

  /// By brand in the order of the study, within it from the greatest share down.
  package let rows: [Row]

  /// - Parameters:
  ///   - errors: block *errors*, with its cells.
  ///   - sampling: the same block with sampling alone; `nil` where it does not
  ///     apply.
  ///   - coders: the same with coders alone.
  package init(
    _ study: CompiledStudy, errors: BlockRun, sampling: BlockRun?, coders: BlockRun?,
    observations: ObservationTable
  ) {
    let model = study.model
    let weights = model.indicators.indices.map { model.effectiveWeight(ofIndicator: $0) }
    let whole = errors.indexVariances
    let sampled = sampling?.indexVariances
    let coded = coders?.indexVariances
    var rows: [Row] = []
    let order = (0..<study.rankedCount).sorted { study.brands[$0] < study.brands[$1] }
    for unit in order where !errors.cellVariances.isEmpty {
      let brand = study.brands[unit]
      var found: [(indicator: Int, error: Double, part: Double)] = []
      for indicator in model.indicators.indices {
        let variance = errors.cellVariances[indicator * study.rankedCount + unit]
        guard variance.squareRoot() > model.scale.tolerance else { continue }
        found.append(
          (indicator, variance.squareRoot(), weights[indicator] * weights[indicator] * variance))
      }
      let total = found.reduce(0) { $0 + $1.part }
      let room = whole[unit] / 4 - (coded?[unit] ?? 0)
      let drawn = sampled?[unit] ?? 0
      let factor = room > 0 && drawn > 0 ? drawn / room : nil
      for cell in found.sorted(by: { ($1.part, $0.indicator) < ($0.part, $1.indicator) }) {
        let position = observations.cell(brand, cell.indicator)
        let origin =
          observations.origins.indices.contains(position) ? observations.origins[position] : .none
        let isCoded = !origin.coders.isEmpty
        let n = isCoded ? nil : origin.n
        rows.append(
          Row(
            brand: brand, indicator: cell.indicator, standardError: cell.error,
            share: total > 0 ? cell.part / total : 0, n: n,
            needed: n.flatMap { n in factor.map { Double(n) * $0 } }, isCoded: isCoded))
      }
    }
    self.rows = rows
  }
}

extension BlockRun {
  /// The variance, with n − 1, of every unit's index.
  var indexVariances: [Double] {
    guard replications > 1 else { return [Double](repeating: 0, count: unitCount) }
    return (0..<unitCount).map { unit in
      var sum = 0.0
      let origin = indices[unit]
      for replication in 0..<replications {
        sum += indices[replication * unitCount + unit] - origin
      }
      let mean = origin + sum / Double(replications)
      var squares = 0.0
      for replication in 0..<replications {
        let error = indices[replication * unitCount + unit] - mean
        squares += error * error
      }
      return squares / Double(replications - 1)
    }
  }
}
