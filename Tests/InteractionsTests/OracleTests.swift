import Measurements
import Foundation
import Interactions
import StudyData
import Testing

/// The engine against the naive measurer on random files of every kind.
///
/// `IMACS_RANDOM_FILES` sets how many files there are (300 unless set);
/// `IMACS_RANDOM_SEED` the first seed.
@Suite struct OracleTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let files = environment["IMACS_RANDOM_FILES"].flatMap { Int($0) } ?? 300
  private static let first = environment["IMACS_RANDOM_SEED"].flatMap { Int($0) } ?? 1
  private static let block = 25

  @Test("Random files", arguments: 0..<max(1, files / block))
  func random(_ number: Int) throws {
    var compared = 0
    for seed in 0..<Self.block {
      let seed = Self.first + number * Self.block + seed
      let trial = try InteractionsTrial(RandomInteractions(seed: UInt64(seed)))
      let comparison = OracleComparison(trial)
      compared += comparison.compared
      let shown = comparison.differences.prefix(6).joined(separator: "\n")
      #expect(comparison.differences.isEmpty, "seed \(seed), \(trial.file.layout):\n\(shown)")
    }
    // Most files have messages in the period, and most brands have values.
    #expect(compared > Self.block * 50)
  }

  /// Every chunk size from one byte to the whole file: each border falls
  /// inside every quoted field, line end and multi-byte character.
  @Test(
    "Chunk borders everywhere", arguments: [NaiveReading.Layout.twcs, .canonical, .canonicalJSON])
  func borders(_ layout: NaiveReading.Layout) throws {
    let trial = try InteractionsTrial(
      RandomInteractions(seed: 4, layout: layout, rows: 6, mayBeSplit: false))
    let whole = try #require(trial.engine())
    #expect(whole.totals.messages >= 5)
    for size in 1...(trial.file.files.map(\.count).max() ?? 1) {
      let found = trial.engine(chunkSize: size, threads: size % 3 == 0 ? 2 : 1)
      #expect(found == whole, "chunks of \(size) bytes")
    }
  }

  /// Compressed files give what they hold.
  @Test func compressed() throws {
    for seed in 1...12 {
      let file = RandomInteractions(seed: UInt64(500 + seed))
      let trial = try InteractionsTrial(file)
      #expect(try trial.compressed() == trial.engine(), "seed \(seed)")
    }
  }
}
