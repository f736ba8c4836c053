import Findings
import Foundation
import ImacsTestSupport
import MaturityModels
import Scoring
import StudyData
import Testing

@testable import Robustness

@Suite struct BlockTests {
  /// A study with gaps, two axes and sampling.
  private func study(_ seed: UInt64 = 1) throws -> CompiledStudy {
    let key = DrawKey(seed: 4)
    let values = (0..<12).map { row in
      (0..<6).map { column -> Double? in
        let draw = key.uniform(UInt64(row * 6 + column))
        return draw < 0.08 ? nil : (draw * 1000).rounded() / 10
      }
    }
    let read = try ReadStudy.plain(
      values,
      tree: "{id: root, name: R, children: [{id: a, name: A, children: [{indicator: x1}, "
        + "{indicator: x2}, {indicator: x3}]}, {id: b, name: B, weight: 2, children: "
        + "[{indicator: x4}, {indicator: x5}, {indicator: x6}]}]}",
      extra: "maturity: {rule: thresholds, of: root, states: [{id: low, name: L, from: 0}, "
        + "{id: mid, name: M, from: 40}, {id: top, name: T, from: 60}]}")
    // As if they had been measured, not coded.
    var table = read.loaded.observations
    table.origins = []
    return CompiledStudy(
      read.card, observations: table, sampling: HashedDraws(indicators: [0, 4], table: table),
      seed: seed)
  }

  private func run(
    _ study: CompiledStudy, _ block: Block = .all, sources: [RobustnessSettings.Source]? = nil,
    count: Int = 200, threads: Int = 1
  ) -> BlockRun {
    BlockRun(
      study, block, sources: sources ?? study.sources, replications: count,
      parts: [.indices, .ranks, .nodes, .sectors, .states, .cells], threads: threads)
  }

  private func values<Value>(_ slab: Slab<Value>, _ count: Int? = nil) -> [Value] {
    Array(slab.cells.prefix(count ?? slab.count))
  }

  @Test("Nothing depends on the number of threads", arguments: [2, 8])
  func threads(_ threads: Int) throws {
    let study = try study()
    let (one, many) = (run(study), run(study, threads: threads))
    #expect(values(one.indices) == values(many.indices))
    #expect(values(one.ranks) == values(many.ranks))
    #expect(values(one.states) == values(many.states))
    #expect(values(one.sectorMeans) == values(many.sectorMeans))
    #expect(one.nodeRanks.map { values($0) } == many.nodeRanks.map { values($0) })
    #expect(one.cellVariances == many.cellVariances)
    let options = RobustnessRun.Options(replications: 60, threads: 1)
    var others = options
    others.threads = threads
    func everything(_ options: RobustnessRun.Options) throws -> String {
      let read = study.card
      return
        "\(try #require(RobustnessRun(read, observations: read.matrix.cells, options: options)))"
    }
    #expect(try everything(options) == everything(others))
  }

  @Test("More replications begin with the same ones")
  func prefix() throws {
    let study = try study()
    let (few, many) = (run(study, count: 50), run(study, count: 200))
    #expect(values(few.indices) == values(many.indices, 50 * study.rankedCount))
    #expect(values(few.ranks) == values(many.ranks, 50 * study.rankedCount))
  }

  @Test("Another seed and another block draw otherwise")
  func seeds() throws {
    let one = try study(1)
    let other = try study(2)
    #expect(values(run(one).indices) != values(run(other).indices))
    let sources: [RobustnessSettings.Source] = [.weights]
    #expect(
      values(run(one, .all, sources: sources).indices)
        != values(run(one, .fixed, sources: sources).indices))
  }

  @Test("A source draws the same whatever others do", arguments: RobustnessSettings.Source.allCases)
  func independence(_ source: RobustnessSettings.Source) throws {
    let study = try study()
    let root = DrawKey(seed: study.seed)
    let (alone, together) = (Replicator(study), Replicator(study))
    for number in 0..<20 {
      alone.replicate(.all, number, [source], root: root)
      together.replicate(.all, number, RobustnessSettings.Source.allCases, root: root)
      let (one, other) = (alone.drawing, together.drawing)
      switch source {
      case .weights: #expect(values(one.factors) == values(other.factors))
      case .aggregation: #expect(one.aggregation == other.aggregation)
      case .normalisation: #expect(one.normalisation == other.normalisation)
      case .missing: #expect(one.missing == other.missing)
      case .leaveOneOut: #expect(one.leftOut == other.leftOut)
      case .judgement:
        #expect(values(one.goalposts) == values(other.goalposts))
        #expect(values(one.limits) == values(other.limits))
      case .sampling: #expect(values(one.sample) == values(other.sample))
      case .coders: #expect(values(one.coder) == values(other.coder))
      }
    }
  }

  @Test("Blocks fixed and errors keep the model's methods")
  func blocks() throws {
    let study = try study()
    #expect(run(study, .fixed).sources == [.weights, .judgement, .sampling])
    #expect(run(study, .errors).sources == [.sampling])
    // Without sources nothing moves.
    let still = run(study, .errors, sources: [.weights], count: 5)
    for replication in 0..<5 {
      for unit in 0..<study.rankedCount {
        #expect(
          abs(still.indices[replication * study.rankedCount + unit] - study.publishedIndex(unit))
            < 1e-12)
      }
    }
  }

  @Test("Half of the replications leave nothing out, the others each as often")
  func leaveOneOut() throws {
    let study = try study()
    let replicator = Replicator(study)
    var counts: [Int: Int] = [:]
    for number in 0..<6000 {
      replicator.drawing.reset()
      replicator.drawing.draw(
        .leaveOneOut,
        Block.all.key(DrawKey(seed: 1), replication: number, source: .leaveOneOut))
      counts[replicator.drawing.leftOut, default: 0] += 1
    }
    #expect(abs((counts[-1] ?? 0) - 3000) < 160)
    #expect(Set(counts.keys) == [-1, 0, 1, 2, 3, 4, 5])
    for indicator in 0..<6 { #expect(abs((counts[indicator] ?? 0) - 500) < 90) }
  }

  @Test("Weights lie within the noise")
  func weights() throws {
    let study = try study()
    let replicator = Replicator(study)
    var (low, high) = (2.0, 0.0)
    for number in 0..<500 {
      replicator.replicate(.all, number, [.weights], root: DrawKey(seed: 1))
      for factor in values(replicator.drawing.factors) {
        low = min(low, factor)
        high = max(high, factor)
      }
    }
    #expect(low >= 0.75 && low < 0.752)
    #expect(high < 1.25 && high > 1.248)
  }

  @Test("A source that has nothing to move does not apply")
  func applicable() throws {
    let read = try ReadStudy.plain([[10, 20], [30, 5], [50, 60]])
    var settings = RobustnessSettings()
    settings.sources = [.coders, .weights, .missing]
    let study = CompiledStudy(
      read.card, observations: read.loaded.observations, settings: settings)
    #expect(
      study.applicable
        == [.weights, .aggregation, .normalisation, .leaveOneOut, .judgement])
    #expect(study.sources == [.weights])
    #expect(study.refused == [.missing, .coders])
  }

  @Test("The quantile of ranks is the first rank whose share reaches it")
  func quantiles() {
    // 20 ranks: 1 once (5 %), 2 nine times (50 %), 3 nine times (95 %), 4 once.
    let ranks = [1] + [UInt32](repeating: 2, count: 9) + [UInt32](repeating: 3, count: 9) + [4]
    #expect(ReplicationQuantiles.ranks(ranks, most: 5, [0.05, 0.5, 0.95]) == [1, 2, 3])
    #expect(ReplicationQuantiles.ranks([0, 0], most: 5, [0.5]) == nil)
    #expect(ReplicationQuantiles.type7([1, 2, 3, 4], [0.05, 0.5]) == [1.15, 2.5])
  }

  @Test("One brand, two equal brands, a study without indices")
  func edges() throws {
    let options = RobustnessRun.Options(replications: 30, threads: 2)
    let single = try ReadStudy.plain([[40, 60]])
    let one = try #require(
      RobustnessRun(single.card, observations: single.loaded.observations, options: options))
    #expect(one.brands.count == 1)
    #expect(one.brands[0].ranks.p5 == 1 && one.brands[0].ranks.p95 == 1)
    #expect(one.sensitivity?.shift == nil)
    let twins = try ReadStudy.plain([[40, 60], [40, 60]])
    let two = try #require(
      RobustnessRun(twins.card, observations: twins.loaded.observations, options: options))
    #expect(two.brands.map(\.ranks.p95) == [1, 1])
    #expect(two.brands[0].reversalMargin == 0)
    let empty = try ReadStudy.plain([[nil, nil], [nil, nil]])
    #expect(
      RobustnessRun(empty.card, observations: empty.loaded.observations, options: options) == nil)
  }
}
