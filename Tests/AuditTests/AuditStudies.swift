import Findings
import Foundation
import MaturityModels
import Scoring
import StudyData
import Testing

@testable import Audit
import Wording

/// Studies for these tests.
enum AuditStudies {
  struct Read {
    let card: Scorecard
    let observations: ObservationTable
  }

  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Goalposts from 0 to 100 under one root (or `tree`), sectors of `size`.
  static func plain(
    _ values: [[Double?]], tree: String? = nil, maturity: String = "", size: Int
  ) throws -> Read {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "imacs-audit-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func write(_ name: String, _ text: String) throws {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    let ids = (values.first ?? []).indices.map { "x\($0 + 1)" }
    let leaves = ids.map { "{indicator: \($0)}" }.joined(separator: ", ")
    let indicators = ids.map {
      "  - {id: \($0), name: \($0), definition: \($0), source: coding, value: {type: number}, "
        + "normalisation: {method: goalposts, worst: 0, best: 100}, origin: reconstruction}"
    }
    try write(
      "model.yaml",
      """
      schema: 1
      id: plain
      version: "1"
      name: Plain
      unit: [unit, units]
      group: [group, groups]
      scale: [0, 100]
      tree: \(tree ?? "{id: root, name: Root, children: [\(leaves)]}")
      indicators:
      \(indicators.joined(separator: "\n"))
      \(maturity)
      """)
    try write(
      "study.yaml",
      """
      schema: 1
      id: plain
      title: Plain
      edition: 2016
      period: {from: 2016-01-01, to: 2016-06-30}
      model: model.yaml
      language: en
      brands: brands.csv
      observations: [observations.csv]
      """)
    let names = values.indices.map { "b\(1000 + $0)" }
    try write(
      "brands.csv",
      "brand,name,sector\n" + names.enumerated().map { "\($1),\($1),s\($0 / size)\n" }.joined())
    let lines = values.enumerated().map { row, cells in
      names[row] + "," + cells.map { $0.map { "\($0)" } ?? "" }.joined(separator: ",") + "\n"
    }
    try write("observations.csv", "brand,\(ids.joined(separator: ","))\n" + lines.joined())
    var log = FindingLog()
    let loaded = StudyReader.read(folder.path, log: &log)
    let faults = log.sorted.filter { $0.severity == .error }.map { $0.description(.en) }
    let read = try #require(loaded, "\(faults)")
    return Read(
      card: Scorer.score(read.study, read.observations, threads: 1, log: &log),
      observations: read.observations)
  }

  /// The figures of audit_figures.py for the index and the indicators.
  static func figures(_ scores: AuditScores) throws -> [String: Double] {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "imacs-scores-\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    let model = scores.card.model
    var text = "sector,index," + model.indicators.map(\.id).joined(separator: ",") + "\n"
    for (row, brand) in scores.brands.enumerated() {
      let columns = [0] + model.indicators.indices.map { model.nodes.count + $0 }
      let cells = columns.map { scores.columns[$0][row].map { "\($0)" } ?? "" }
      text += "s\(scores.card.study.brands[brand].sector)," + cells.joined(separator: ",") + "\n"
    }
    try Data(text.utf8).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = [
      root.appending(path: "Tests/Oracle/audit_figures.py").path, file.path,
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(
      process.terminationStatus == 0, "audit_figures.py needs NumPy and SciPy (make test)")
    var found: [String: Double] = [:]
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
      guard let comma = line.lastIndex(of: ",") else { continue }
      found[String(line[..<comma])] = Double(line[line.index(after: comma)...])
    }
    return found
  }
}
