import Robustness
package import Scoring
import Statistics
package import StudyData
import MaturityModels

/// The statistical coherence of an index, on the scores of its ranked brands
/// (contract §6, *Audit*; OECD/JRC Handbook, steps 4, 6 and 8).
package struct StatisticalAudit: Sendable {
  /// What the figures say of the index as a whole, for whoever puts it into
  /// words.
  package enum Verdict: String, Sendable {
    case tooFewBrands = "too-few-brands"
    /// Some indicator goes against the index.
    case opposed
    /// Some two indicators say the same.
    case redundant
    case coherent
  }

  package let scores: AuditScores
  package let indicators: [IndicatorAudit]
  package let correlations: CorrelationTable
  package let nodes: [NodeAudit]
  /// Nodes but the root, then indicators.
  package let dropOne: [DropOne]
  package let thresholds: [ThresholdDistance]
  /// `nil` unless the model is staged.
  package let scale: LoevingerScale?
  package let external: [ExternalFigure]
  /// η² of the index between sectors.
  package let sectorEffect: Double?
  package let verdict: Verdict

  /// - Parameter external: figures from outside, by brand of the study.
  package init(
    _ card: Scorecard, observations: ObservationTable,
    external figures: [(variable: String, values: [Double?])] = [], seed: UInt64 = 1, threads: Int
  ) {
    let scores = AuditScores(card)
    self.scores = scores
    let model = card.model
    indicators = ParallelWork.map(model.indicators.count, threads: threads) {
      IndicatorAudit(scores, indicator: $0)
    }
    let correlations = CorrelationTable(scores, threads: threads)
    self.correlations = correlations
    nodes = model.nodes.indices.map {
      NodeAudit(scores, node: $0, seed: seed, threads: threads)
    }
    dropOne = DropOne.all(CompiledStudy(card, observations: observations), threads: threads)
    thresholds = ThresholdDistance.all(scores)
    scale = LoevingerScale(scores)
    external = figures.map { ExternalFigure(scores, variable: $0.variable, values: $0.values) }
    sectorEffect = SectorEffect.etaSquared(scores)
    let ownWay = indicators.contains { ($0.rIndex ?? 0) < 0 }
    let isSame = correlations.rows.contains {
      $0.isRedundant && !$0.isNegative && ($0.relation == .siblings || $0.relation == .across)
    }
    verdict =
      scores.brands.count < NodeAudit.brandsPerChild * 3
      ? .tooFewBrands : ownWay ? .opposed : isSame ? .redundant : .coherent
  }
}
