import Findings
import Foundation
import Scoring
import StudyData
import Testing
import Wording

/// A study in a folder of its own, read and scored.
struct SmallStudy {
  /// A model: the text under `tree:`, and the ids of its indicators, each
  /// scored as its raw value from 0 to 100.
  var tree: String
  var indicators: [String]
  var maturity = ""
  /// `brand,sector` lines.
  var brands: [String]
  /// A wide table without its header: `brand,value…`.
  var values: [String]

  func card() throws -> Scorecard {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "imacs-small-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    func write(_ name: String, _ text: String) throws {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    try write(
      "study.yaml",
      """
      schema: 1
      id: small
      title: Small
      edition: 2016
      period: {from: 2016-01-01, to: 2016-06-30}
      model: model.yaml
      language: en
      brands: brands.csv
      observations: [observations.csv]
      """)
    try write(
      "brands.csv",
      (["brand,name,sector"]
        + brands.map { line in
          let fields = line.split(separator: ",").map(String.init)
          return "\(fields[0]),\(fields[0]),\(fields[1])"
        }).joined(separator: "\n") + "\n")
    try write(
      "observations.csv",
      ((["brand"] + indicators).joined(separator: ",") + "\n") + values.joined(separator: "\n")
        + "\n")
    let described = indicators.map {
      """
        - id: \($0)
          name: \($0)
          definition: \($0)
          source: coding
          value: {type: number}
          normalisation: {method: goalposts, worst: 0, best: 100}
          origin: reconstruction
      """
    }
    try write(
      "model.yaml",
      """
      schema: 1
      id: small
      version: "1"
      name: Small
      unit: {es: [marca, marcas], en: [brand, brands]}
      group: {es: [sector, sectores], en: [sector, sectors]}
      scale: [0, 100]
      tree:
      \(tree.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n"))
      indicators:
      \(described.joined(separator: "\n"))
      \(maturity)
      """)
    var log = FindingLog()
    let input = StudyReader.read(folder.path, log: &log)
    let faults = log.sorted.filter { $0.severity == .error }.map { $0.description(.en) }
    let read = try #require(input, "\(faults.joined(separator: "\n"))")
    try #require(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    return Scorer.score(read.study, read.observations, threads: 1, log: &log)
  }
}
