import Findings
import Foundation
import ImacsTestSupport
import MaturityModels
import Scoring
import StudyData
import Testing

@testable import Robustness

/// Traced replications against Tests/Oracle/replay.py, which shares nothing
/// with the engine: index to 1e-9, ranks exactly.
@Suite struct ReplayTests {
  /// Writes the trace's files.
  private func write(_ trace: Trace, _ study: CompiledStudy, to folder: URL) throws {
    let model = study.model
    let brands = study.card.study.brands
    let columns = model.nodes.map(\.id) + model.indicators.map(\.id)
    func file(_ name: String, _ header: String, _ rows: [String]) throws {
      try Data(([header] + rows).map { $0 + "\n" }.joined().utf8)
        .write(to: folder.appending(path: name))
    }
    try file(
      "trace.csv",
      "replication,aggregation,normalisation,missing,left_out,"
        + columns.map { "w:\($0)" }.joined(separator: ","),
      trace.replications.enumerated().map { number, one in
        "\(number),\(one.aggregation.rawValue),\(one.normalisation.rawValue),"
          + "\(one.missing.rawValue),\(one.leftOut.map { model.indicators[$0].id } ?? ""),"
          + one.factors.map { "\($0)" }.joined(separator: ",")
      })
    try file(
      "trace_cells.csv", "replication,brand,indicator,value",
      trace.replications.enumerated().flatMap { number, one in
        one.cells.map {
          "\(number),\(brands[$0.brand].id),\(model.indicators[$0.indicator].id),\($0.value)"
        }
      })
    try file(
      "trace_judgement.csv", "replication,indicator,key,value",
      trace.replications.enumerated().flatMap { number, one in
        one.judgement.map {
          "\(number),\($0.indicator.map { model.indicators[$0].id } ?? ""),\($0.key),\($0.value)"
        }
      })
    try file(
      "trace_ranks.csv", "replication,brand,index,rank",
      trace.replications.enumerated().flatMap { number, one in
        one.ranks.map { "\(number),\(brands[$0.brand].id),\($0.index),\($0.rank)" }
      })
  }

  private func replay(_ read: ReadStudy, _ folder: String, count: Int, seed: UInt64) throws {
    let sampled = read.card.model.indicators.indices.filter {
      $0 % 2 == 0 && read.card.model.indicators[$0].levels.isEmpty
    }
    // As if what was coded had been measured: cells of all kinds are sampled.
    var table = read.loaded.observations
    table.origins = []
    let draws = HashedDraws(indicators: sampled, table: table)
    let study = CompiledStudy(
      read.card, observations: table, codings: read.loaded.codings,
      sampling: draws, settings: RobustnessSettings(), seed: seed)
    guard study.rankedCount > 0 else { return }
    let trace = Trace(study, sources: study.applicable, count: count)
    try TemporaryFolder.within { output in
      try write(trace, study, to: output)
      let found = try Program.python("Tests/Oracle/replay.py", [folder, output.path])
      #expect(found.status == 0, "\(folder): \(found.text)")
    }
  }

  @Test("Random studies", arguments: 1...40)
  func random(_ seed: Int) throws {
    try ReadStudy.withRandom(seed) { read, folder in
      try replay(read, folder, count: 12, seed: UInt64(seed))
    }
  }

  @Test("The sample study")
  func sample() throws {
    let folder = Repository.path("datasets/imacs-2016")
    try replay(try ReadStudy(folder), folder, count: 20, seed: 1)
  }
}
