import Findings
import Foundation
import MaturityModels
import Scoring
import Statistics
import StudyData

/// Scoring and ranking many units under the bundled model, in process.
struct ScoringBenchmark {
  enum Failure: Error { case model, study }

  private let folder: String
  private let study: Study
  private let table: ObservationTable

  private static func model() throws -> MaturityModel {
    var log = FindingLog()
    guard let bytes = BundledModel.bytes("imacs-2016"),
      let model = ModelReader().read(bytes, file: "imacs-2016", log: &log)
    else { throw Failure.model }
    return model
  }

  /// Writes the data both contestants read.
  static func make(_ folder: String, units: Int, gaps: Double) throws {
    let data = BenchmarkData(try model(), units: units, gaps: gaps)
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    try RawFile.write(data.values, folder + "/values.f64")
    try RawFile.write(data.sectors, folder + "/sectors.i32")
  }

  /// Reads the data into the shape a study has after it was read.
  init(_ folder: String) throws {
    self.folder = folder
    let values = try RawFile.read(folder + "/values.f64", as: Double.self)
    let sectors = try RawFile.read(folder + "/sectors.i32", as: Int32.self)
    var log = FindingLog()
    guard var study = StudyReader.read("datasets/imacs-2016", log: &log)?.study else {
      throw Failure.study
    }
    study.sectors = (0..<BenchmarkData.sectorCount).map { Sector(id: "s\($0)", name: "S\($0)") }
    study.brands = sectors.enumerated().map { unit, sector in
      let id = "b\(10_000_000 + unit)"
      return Brand(id: id, name: id, sector: Int(sector))
    }
    var table = ObservationTable(
      brandCount: sectors.count, indicatorCount: study.model.indicators.count)
    for (cell, value) in values.enumerated() where !value.isNaN {
      table.values[cell] = value
      table.statuses[cell] = .observed
    }
    self.study = study
    self.table = table
  }

  private func run(threads: Int) -> Scorecard {
    let engine = ScoringEngine(
      model: study.model, sectors: study.brands.map(\.sector), sectorCount: study.sectors.count)
    return Scorer.rank(study, engine.run(table, threads: threads), threads: threads)
  }

  /// Prints the seconds of one run, after one that warms up.
  func time(threads: Int?) {
    let threads = threads ?? ParallelWork.cores
    _ = run(threads: threads)
    let clock = ContinuousClock()
    let start = clock.now
    let card = run(threads: threads)
    let took = start.duration(to: clock.now)
    // The result is used, so that nothing of it can be left out.
    precondition(card.market.order.count <= table.brandCount)
    print(took / .seconds(1))
  }

  /// Writes what the peer compares with its own.
  func check() throws {
    let card = run(threads: ParallelWork.cores)
    let units = study.brands.indices
    func ranks(_ ranks: [Int?]) -> [Int32] { ranks.map { Int32($0 ?? 0) } }
    try RawFile.write(units.map { card.index($0) ?? .nan }, folder + "/index.f64")
    try RawFile.write(ranks(card.market.ranks), folder + "/rank_market.i32")
    try RawFile.write(ranks(card.sectorRanks), folder + "/rank_sector.i32")
    for (position, ranking) in card.topRankings.enumerated() {
      try RawFile.write(ranks(ranking.ranks), folder + "/rank_top\(position).i32")
    }
    try RawFile.write(card.states.map { Int32($0 ?? -1) }, folder + "/states.i32")
    try RawFile.write(
      card.sectors.flatMap {
        [$0.mean ?? .nan, $0.median ?? .nan, $0.minimum ?? .nan, $0.maximum ?? .nan]
      }, folder + "/sectors.f64")
  }
}
