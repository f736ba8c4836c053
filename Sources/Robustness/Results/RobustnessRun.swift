package import Measurements
import MaturityModels
package import Scoring
import Statistics
package import StudyData

/// How sure the ranks and states of a scorecard are: all blocks, and what is
/// read off them (contract §6).
package struct RobustnessRun: Sendable {
  /// What is asked for. Every run makes blocks *all* and *fixed* and the
  /// confidence sets.
  package struct Options: Sendable {
    package var replications: Int
    package var seed: UInt64
    package var threads: Int
    package var isSensitivityWanted = true
    package var isCollectionWanted = true
    package var traced = 0

    package init(replications: Int, seed: UInt64 = 1, threads: Int = ParallelWork.cores) {
      self.replications = replications
      self.seed = seed
      self.threads = threads
    }
  }

  /// Three quantiles: 5, 50 and 95 %.
  package struct Range<Value: Sendable>: Sendable {
    package let p5: Value
    package let p50: Value
    package let p95: Value

    init?(_ values: [Value]?) {
      guard let values, values.count == 3 else { return nil }
      (p5, p50, p95) = (values[0], values[1], values[2])
    }
  }

  /// One ranked brand.
  package struct BrandRow: Sendable {
    package let brand: Int
    package let rank: Int
    package let index: Double
    package let rankMean: Double
    package let ranks: Range<Int>
    package let indices: Range<Double>
    /// The share of replications in which it is among the first ten.
    package let topTen: Double
    /// The ends of its rank confidence set; `nil` where no errors are known.
    package let set: ClosedRange<Int>?
    package let group: Int?
    package let reversalMargin: Double?
    /// By state, over block *fixed*; empty without a scheme.
    package let stateShares: [Double]
  }

  /// One ranked brand on a top node; `ranks` is `nil` where it has none.
  package struct NodeRow: Sendable {
    package let node: Int
    package let brand: Int
    package let rank: Int?
    package let ranks: Range<Int>?
  }

  /// One sector with ranked brands.
  package struct SectorRow: Sendable {
    package let sector: Int
    package let rank: Int
    package let mean: Double
    package let ranks: Range<Int>
    package let means: Range<Double>
  }

  /// The share of the market's, or a sector's, ranked brands in a state over
  /// block *fixed*; `sector` is `nil` for the market.
  package struct StateShareRow: Sendable {
    package let sector: Int?
    package let state: Int
    package let share: Double
    package let shares: Range<Double>
  }

  package let sources: [RobustnessSettings.Source]
  /// Named in study.yaml, but without anything to move.
  package let refused: [RobustnessSettings.Source]
  package let replications: Int
  /// In the order of the ranking.
  package let brands: [BrandRow]
  package let nodes: [NodeRow]
  /// In the order of the sectors' ranking.
  package let sectors: [SectorRow]
  package let stateShares: [StateShareRow]
  /// `nil` where no errors are known, or in staged schemes.
  package let confidence: RankConfidenceSets?
  package let sensitivity: Sensitivity?
  package let collection: CollectionPlan?
  package let trace: Trace?

  static let shares = [0.05, 0.5, 0.95]

  /// More are never run.
  package static let mostReplications = 1_000_000
  /// How many indices and ranks a block may keep.
  private static let mostCells = 50_000_000

  /// The most replications of so many ranked brands.
  package static func mostReplications(brands: Int) -> Int {
    min(mostReplications, mostCells / max(1, brands))
  }

  /// `nil` without ranked brands or replications, or with more of these than
  /// `mostReplications(brands:)`.
  package init?(
    _ card: Scorecard, observations: ObservationTable, codings: [Coding] = [],
    sampling: (any SamplingDraws)? = nil, options: Options
  ) {
    guard options.replications > 0 else { return nil }
    let study = CompiledStudy(
      card, observations: observations, codings: codings, sampling: sampling, seed: options.seed)
    guard study.rankedCount > 0,
      options.replications <= Self.mostReplications(brands: study.rankedCount)
    else { return nil }
    let sources = study.sources
    func run(
      _ block: Block, _ sources: [RobustnessSettings.Source], _ parts: BlockRun.Parts
    ) -> BlockRun {
      BlockRun(
        study, block, sources: sources, replications: options.replications, parts: parts,
        threads: options.threads)
    }
    let all = run(.all, sources, [.indices, .ranks, .nodes, .sectors])
    let fixed = run(.fixed, sources, [.states])
    let hasErrors = sources.contains(.sampling) || sources.contains(.coders)
    let errors =
      hasErrors
      ? run(.errors, sources, options.isCollectionWanted ? [.indices, .cells] : [.indices]) : nil
    confidence = errors.flatMap { RankConfidenceSets(study, $0, threads: options.threads) }
    sensitivity =
      options.isSensitivityWanted
      ? Sensitivity(
        study, sources: sources, replications: options.replications, threads: options.threads)
      : nil
    collection =
      options.isCollectionWanted
      ? errors.map { errors in
        CollectionPlan(
          study, errors: errors,
          sampling: sources.contains(.sampling) ? run(.errors, [.sampling], [.indices]) : nil,
          coders: sources.contains(.coders) ? run(.errors, [.coders], [.indices]) : nil,
          observations: observations)
      } : nil
    trace =
      options.traced > 0 ? Trace(study, sources: sources, count: options.traced) : nil
    self.sources = sources
    refused = study.refused
    replications = options.replications
    let reading = BlockReading(study)
    brands = reading.brands(
      all, fixed, confidence, ReversalMargin.all(card), threads: options.threads)
    nodes = reading.nodes(all, threads: options.threads)
    sectors = reading.sectors(all)
    stateShares = reading.stateShares(fixed)
  }
}
