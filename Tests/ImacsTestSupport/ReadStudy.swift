import Findings
import Foundation
import Interactions
package import Scoring
package import StudyData
import Wording
import Measurements

/// A study read, its interactions measured, and scored.
package struct ReadStudy: Sendable {
  package let loaded: LoadedStudy
  package let card: Scorecard

  package var observations: ObservationTable { loaded.observations }

  /// Reads the study of a folder; throws what is wrong with it.
  package init(_ folder: String) throws {
    var log = FindingLog()
    let read = StudyReader.read(folder, log: &log) { study, log in
      NativeEngine().observe(study, log: &log)
        .map { ($0.values, $0.inputs) }
    }
    let faults = log.sorted.filter { $0.severity == .error }.map { $0.description(.en) }
    guard let read, faults.isEmpty else { throw TestFault(faults.joined(separator: "\n")) }
    loaded = read
    card = Scorer.score(read.study, read.observations, threads: 1, log: &log)
  }

  /// A study of these files.
  package init(files: [String: String]) throws {
    let folder = try TemporaryFolder(files)
    self = try withExtendedLifetime(folder) { try ReadStudy(folder.path) }
  }

  /// A study of `StudyText.plain`.
  package static func plain(
    _ values: [[Double?]], tree: String? = nil, extra: String = "", size: Int = 3,
    settings: String = "", normalisation: String = "{method: goalposts, worst: 0, best: 100}"
  ) throws -> ReadStudy {
    try ReadStudy(
      files: StudyText.plain(
        values, tree: tree, extra: extra, size: size, settings: settings,
        normalisation: normalisation))
  }

  /// A random study of Tests/Oracle, in a folder that is there during `body`.
  package static func withRandom<Value>(
    _ seed: Int, _ body: (ReadStudy, _ folder: String) throws -> Value
  ) throws -> Value {
    try TemporaryFolder.within { folder in
      let study = folder.appending(path: "study").path
      let made = try Program.python("Tests/Oracle/random_study.py", [study, "\(seed)"])
      guard made.status == 0 else { throw TestFault(made.text) }
      return try body(try ReadStudy(study), study)
    }
  }
}
