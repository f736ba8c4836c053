import Findings
import Foundation
import Interactions
import StudyData
import Testing
import Wording

/// A study folder in a temporary place with the brands `alfa` and `beta` and
/// one indicator for each measure asked for.
final class MessageStudy {
  let path: String
  let study: Study

  /// `measures`: names, or `name@channel`.
  init(
    measures: [String] = ["requests"], more: String = "minimum-n: 1", accounts: String? = nil,
    indicator: String = "", normalisation: String = "{method: goalposts, worst: 0, best: 100}"
  ) throws {
    let path = NSTemporaryDirectory() + "imacs-messages-" + UUID().uuidString
    self.path = path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    func put(_ text: String, _ name: String) throws {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name))
    }
    try put(
      """
      brand,name,sector,followers_start,followers_end
      alfa,Alfa,s,1500,2500
      beta,Beta,s,,

      """, "brands.csv")
    if let accounts { try put(accounts, "accounts.csv") }
    let indicators = measures.enumerated().map { index, measure in
      let parts = measure.split(separator: "@").map(String.init)
      return """
          - id: I\(index)
            name: \(parts[0])
            definition: \(parts[0])
            source: interactions
            measure: \(parts[0])
        \(parts.count > 1 ? "    channel: \(parts[1])\n" : "")\(indicator)
            value: {type: number}
            normalisation: \(normalisation)
            origin: reconstruction
        """
    }
    try put(
      """
      schema: 1
      id: m
      version: "1"
      name: M
      unit: {es: [marca, marcas], en: [brand, brands]}
      group: {es: [sector, sectores], en: [sector, sectors]}
      scale: [0, 100]
      tree:
        id: t
        name: T
        children: [\(measures.indices.map { "{indicator: I\($0)}" }.joined(separator: ", "))]
      indicators:
      \(indicators.joined(separator: "\n"))

      """, "model.yaml")
    try put(
      """
      schema: 1
      id: s
      title: S
      edition: 2016
      period: {from: 2016-01-01, to: 2016-06-30}
      model: model.yaml
      language: en
      brands: brands.csv
      \(accounts == nil ? "" : "accounts: accounts.csv")
      \(more)

      """, "study.yaml")
    var log = FindingLog()
    let read = StudyReader.readFrame(path, log: &log)
    study = try #require(read, "\(log.sorted.map { $0.description(.en) })")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
  }

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
    let result = InteractionsEngine.observe(
      files: files.map {
        InteractionsFile(
          name: $0, layout: layout, place: Findings.SourceLocation(file: "study.yaml", line: 9))
      }, study: study,
      options: InteractionsOptions(
        chunkSize: chunkSize, longestRow: longestRow, threads: threads, activity: true),
      log: &log)
    return Outcome(result: result, log: log)
  }
}
