import Findings
import Foundation
import Interactions
import Measurements
import MaturityModels
import Robustness
import Scoring
import StudyData

/// Replications of the sample study and of a large one, in process.
enum RobustnessBenchmark {
  enum Failure: Error { case study }

  /// Draws as the interactions' engine would give them: every observed value of
  /// an indicator of source `interactions`, stretched by up to a tenth.
  private struct Stretched: SamplingDraws {
    let indicators: [Int]
    let table: ObservationTable
    let key = DrawKey(seed: 99)

    func value(brand: Int, draw: Int, indicator: Int) -> Double? {
      table.value(brand, indicator).map {
        $0 * (1 + 0.1 * key.child(UInt64(brand)).child(UInt64(indicator)).symmetric(UInt64(draw)))
      }
    }
  }

  private static func seconds(_ body: () -> Void) -> Double {
    let start = ContinuousClock.now
    body()
    let passed = (ContinuousClock.now - start).components
    return Double(passed.seconds) + Double(passed.attoseconds) * 1e-18
  }

  private static func report(_ what: String, _ replications: Int, _ body: () -> Void) {
    body()
    let times = (0..<3).map { _ in seconds(body) }.sorted()
    let each = times[1] / Double(replications) * 1e6
    print("\(what): \((each * 100).rounded() / 100) µs a replication, \(times[1]) s")
  }

  /// Prints the times of a replication and of a whole run.
  static func time(threads: Int) throws {
    var log = FindingLog()
    let read = StudyReader.read("datasets/imacs-2016", log: &log) { study, log in
      NativeEngine().observe(study, log: &log)
        .map { ($0.values, $0.inputs) }
    }
    guard let read else { throw Failure.study }
    let card = Scorer.score(read.study, read.observations, threads: threads, log: &log)
    let model = card.model
    let draws = Stretched(
      indicators: model.indicators.indices.filter { model.indicators[$0].source == .interactions },
      table: read.observations)
    let study = CompiledStudy(
      card, observations: read.observations, codings: read.codings, sampling: draws)
    let count = 5000
    func block(_ what: String, _ block: Block, _ sources: [RobustnessSettings.Source]) {
      report("79 × 33, \(what)", count) {
        _ = BlockRun(
          study, block, sources: sources, replications: count,
          parts: [.indices, .ranks, .nodes, .sectors],
          threads: threads)
      }
    }
    let all = study.sources
    block("all sources", .all, all)
    block("without sampling and coders", .all, all.filter { $0 != .sampling && $0 != .coders })
    for source in all { block("\(source.rawValue) alone", .all, [source]) }
    report("compiling", 1) {
      _ = CompiledStudy(
        card, observations: read.observations, codings: read.codings, sampling: draws)
    }
    var options = RobustnessRun.Options(replications: count, threads: threads)
    options.isSensitivityWanted = false
    report("all, fixed, errors, confidence sets, collection", 1) {
      _ = RobustnessRun(
        card, observations: read.observations, codings: read.codings, sampling: draws,
        options: options)
    }
    options.isSensitivityWanted = true
    report("the same with sensitivity", 1) {
      _ = RobustnessRun(
        card, observations: read.observations, codings: read.codings, sampling: draws,
        options: options)
    }
  }
}
