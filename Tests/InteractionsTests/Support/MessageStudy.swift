import Measurements
import ImacsTestSupport
import Findings
import Foundation
import Interactions
import StudyData
import Testing
import Wording

/// A study folder in a temporary place with the brands `alfa` and `beta` and
/// one indicator for each measure asked for.
final class MessageStudy {
  private let folder: TemporaryFolder
  var path: String { folder.path }
  let study: Study

  /// `measures`: names, or `name@channel`.
  init(
    measures: [String] = ["requests"], more: String = "minimum-n: 1", accounts: String? = nil,
    indicator: String = "", normalisation: String = "{method: goalposts, worst: 0, best: 100}"
  ) throws {
    let indicators = measures.enumerated().map { index, measure in
      let parts = measure.split(separator: "@").map(String.init)
      return StudyText.indicator(
        "I\(index)", normalisation: normalisation,
        source: "interactions, measure: \(parts[0])"
          + (parts.count > 1 ? ", channel: \(parts[1])" : ""), more: indicator)
    }
    folder = try TemporaryFolder([
      "brands.csv": """
      brand,name,sector,followers_start,followers_end
      alfa,Alfa,s,1500,2500
      beta,Beta,s,,

      """,
      "model.yaml": StudyText.model(
        tree: StudyText.tree(of: measures.indices.map { "I\($0)" }), indicators: indicators),
      "study.yaml": StudyText.study(
        observations: nil, "\(accounts == nil ? "" : "accounts: accounts.csv")\n\(more)"),
    ])
    if let accounts { try folder.write(accounts, to: "accounts.csv") }
    var log = FindingLog()
    let read = StudyReader.readFrame(folder.path, log: &log)
    study = try #require(read, "\(log.sorted.map { $0.description(.en) })")
  }

  func write(_ text: String, to name: String) throws { try folder.write(text, to: name) }

  func write(_ bytes: [UInt8], to name: String) throws { try folder.write(bytes, to: name) }

  struct Outcome {
    let result: InteractionsResult?
    let log: FindingLog

    /// `place: severity: message [rule]` of each finding.
    var allLines: [String] {
      log.sorted.map { String($0.description(.en).prefix { $0 != "\n" }) }
    }

    /// The same without the brands that nobody asked: most examples leave beta
    /// alone.
    var lines: [String] { allLines.filter { !$0.contains("[interactions-no-requests]") } }

    /// Value, n and note of the brand at `brand` on the indicator at `index`.
    func text(_ brand: Int = 0, _ index: Int = 0) -> String {
      guard let value = result?.values.first(where: { $0.brand == brand && $0.indicator == index })
      else { return "nothing" }
      return "\(value.value.map { "\($0)" } ?? "-") \(value.n) \(value.note)"
    }
  }

  func observe(
    _ files: [String], layout: String = "canonical", chunkSize: Int = 1 << 20,
    longestRow: Int = 1 << 26, threads: Int = 2
  ) -> Outcome {
    var log = FindingLog()
    let result = NativeEngine(chunkSize: chunkSize, longestRow: longestRow).observe(
      files: files.map {
        InteractionsFile(
          name: $0, layout: layout, place: Findings.SourceLocation(file: "study.yaml", line: 9))
      }, study: study, folder: study.folder,
      options: InteractionsOptions(threads: threads, activity: true),
      log: &log)
    return Outcome(result: result, log: log)
  }
}
