import Measurements
import Findings
import Foundation
import ImacsTestSupport
import Interactions
import StudyData
import Testing
import Wording

/// A random file and its study, as a folder that the engine observes.
final class InteractionsTrial {
  let file: RandomInteractions
  let folder: TemporaryFolder
  let study: Study
  private let inputs: [InteractionsFile]
  /// What the engine found wrong with the last file it refused.
  private(set) var refusal = ""

  init(_ file: RandomInteractions) throws {
    self.file = file
    folder = try TemporaryFolder(file.studyFiles)
    var inputs: [InteractionsFile] = []
    for (number, bytes) in file.files.enumerated() {
      let ending = file.layout == .canonicalJSON ? "ndjson" : "csv"
      let name = number == 0 ? "messages.\(ending)" : "more-\(number).\(ending)"
      try folder.write(bytes, to: name)
      inputs.append(
        InteractionsFile(
          name: name, layout: file.layout == .twcs ? "twcs" : "canonical",
          place: Findings.SourceLocation(file: "study.yaml")))
    }
    self.inputs = inputs
    var log = FindingLog()
    let found = StudyReader.readFrame(folder.path, log: &log)
    let faults = log.sorted.map { $0.description(.en) }.joined(separator: "\n")
    study = try #require(found, "\(faults)\n\(file.studyFiles)")
  }

  /// What the engine finds; `nil` if it refuses the file.
  func engine(chunkSize: Int = 1 << 20, threads: Int = 1) -> EngineObservations? {
    observe(inputs, chunkSize: chunkSize, threads: threads).map(EngineObservations.init)
  }

  /// All of what it finds, cases too.
  func withCases(chunkSize: Int = 1 << 20, threads: Int = 1) -> InteractionsResult? {
    observe(inputs, chunkSize: chunkSize, threads: threads, cases: true)
  }

  /// The same of the file compressed by gzip.
  func compressed() throws -> EngineObservations? {
    var packed = inputs
    for at in inputs.indices {
      let result = try Program.run(
        ["-k", folder.path + "/" + inputs[at].name], of: "/bin/gzip")
      try #require(result.status == 0, "\(result.text)")
      packed[at].name += ".gz"
    }
    return observe(packed, chunkSize: 700, threads: 2).map(EngineObservations.init)
  }

  private func observe(
    _ inputs: [InteractionsFile], chunkSize: Int, threads: Int, cases: Bool = false
  ) -> InteractionsResult? {
    var log = FindingLog()
    let result = NativeEngine(chunkSize: chunkSize).observe(
      files: inputs, study: study, folder: study.folder,
      options: InteractionsOptions(threads: threads, cases: cases), log: &log)
    if result == nil { refusal = log.sorted.map { $0.description(.en) }.joined(separator: "\n") }
    return result
  }
}

struct EngineObservations: Equatable {
  let values: [MeasuredValue]
  let totals: InteractionTotals

  init(_ result: InteractionsResult) {
    values = result.values
    totals = result.totals
  }

  /// The same to the last bit.
  static func == (a: Self, b: Self) -> Bool {
    a.totals == b.totals && a.values.count == b.values.count
      && zip(a.values, b.values).allSatisfy { x, y in
        x.brand == y.brand && x.indicator == y.indicator && x.n == y.n && x.note == y.note
          && x.value?.bitPattern == y.value?.bitPattern
      }
  }
}
