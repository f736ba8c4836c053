import MaturityModels
import Scoring
import Statistics
import StudyData

/// One indicator's scores over the ranked brands.
package struct IndicatorAudit: Sendable {
  package let indicator: Int
  /// Brands with a score.
  package let n: Int
  package let missing: Int
  package let notApplicable: Int
  package let imputed: Int
  package let winsorised: Int
  package let mean: Double?
  package let standardDeviation: Double?
  package let minimum: Double?
  package let maximum: Double?
  /// Adjusted for the sample's size (G1, G2).
  package let skewness: Double?
  package let kurtosis: Double?
  /// The share (0…1) of scores at the scale's ends.
  package let floorShare: Double?
  package let ceilingShare: Double?
  /// Pearson's r with its node and with the index.
  package let rParent: Double?
  package let rIndex: Double?

  init(_ scores: AuditScores, indicator: Int) {
    self.indicator = indicator
    let card = scores.card
    let column = scores.nodeCount + indicator
    let values = scores.columns[column].compactMap { $0 }
    let statuses = scores.brands.map { card.matrix.cells.status($0, indicator) }
    n = values.count
    let presence = scores.brands.map { card.matrix.presence(indicator: indicator, unit: $0) }
    missing = presence.count { $0 == .missing }
    notApplicable = presence.count { $0 == .notApplicable }
    imputed = statuses.count { $0 == .imputed }
    winsorised = statuses.count { $0 == .winsorised }
    mean = Moments.mean(values)
    standardDeviation = Moments.standardDeviation(values)
    minimum = values.min()
    maximum = values.max()
    let shape = Moments.shape(values)
    skewness = shape?.skewness
    kurtosis = shape?.kurtosis
    let entry = scores.model.indicators[indicator]
    let isBounded = !entry.normalisation.isUnbounded && !values.isEmpty
    let (scale, count) = (entry.scale, Double(max(1, values.count)))
    floorShare =
      isBounded ? Double(values.count { $0 <= scale.low + scale.tolerance }) / count : nil
    ceilingShare =
      isBounded ? Double(values.count { $0 >= scale.high - scale.tolerance }) / count : nil
    func r(_ other: Int) -> Double? {
      let (x, y) = scores.pairs(column, other)
      return x.count >= 3 ? Correlation.pearson(x, y) : nil
    }
    rParent = r(entry.node)
    rIndex = r(0)
  }
}
