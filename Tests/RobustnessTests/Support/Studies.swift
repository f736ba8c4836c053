import Findings
import Foundation
import Interactions
import Scoring
import StudyData
import Testing
import Wording

/// A study read and scored.
struct ReadStudy: Sendable {
  let loaded: LoadedStudy
  let card: Scorecard
}

/// Studies for these tests.
enum Studies {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// A folder of its own for one test, removed after `body`.
  static func withFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "imacs-robust-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }

  /// Runs a script of Tests/Oracle with the system's Python; gives what it said.
  static func python(_ script: String, _ arguments: [String]) throws -> (
    status: Int32, text: String
  ) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = [root.appending(path: "Tests/Oracle/\(script)").path] + arguments
    let log = FileManager.default.temporaryDirectory
      .appending(path: "imacs-python-\(UUID().uuidString).log")
    _ = FileManager.default.createFile(atPath: log.path, contents: nil)
    defer { try? FileManager.default.removeItem(at: log) }
    let handle = try FileHandle(forWritingTo: log)
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    process.waitUntilExit()
    try handle.close()
    return (process.terminationStatus, String(decoding: try Data(contentsOf: log), as: UTF8.self))
  }

  static func read(_ folder: String) throws -> ReadStudy {
    var log = FindingLog()
    let loaded = StudyReader.read(folder, log: &log) { study, log in
      InteractionsEngine.observe(files: study.interactionFiles, study: study, log: &log)
        .map { ($0.values, $0.inputs) }
    }
    let faults = log.sorted.filter { $0.severity == .error }.map { $0.description(.en) }
    let read = try #require(loaded, "\(faults.joined(separator: "\n"))")
    let card = Scorer.score(read.study, read.observations, threads: 1, log: &log)
    return ReadStudy(loaded: read, card: card)
  }

  /// A random study of Tests/Oracle, in a folder that is there during `body`.
  static func withRandom<Value>(
    _ seed: Int, _ body: (ReadStudy, _ folder: String) throws -> Value
  ) throws -> Value {
    try withFolder { folder in
      let study = folder.appending(path: "study").path
      let made = try python("random_study.py", [study, "\(seed)"])
      try #require(made.status == 0, "\(made.text)")
      return try body(try read(study), study)
    }
  }

  /// A study of goalposts from 0 to 100 under one root, in sectors of `size`.
  static func plain(
    _ values: [[Double?]], tree: String? = nil, extra: String = "", size: Int = 3,
    settings: String = "", normalisation: String = "{method: goalposts, worst: 0, best: 100}"
  ) throws -> ReadStudy {
    try withFolder { folder in
      func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: folder.appending(path: name))
      }
      let ids = (values.first ?? []).indices.map { "x\($0 + 1)" }
      let leaves = ids.map { "{indicator: \($0)}" }.joined(separator: ", ")
      let indicators = ids.map {
        "  - {id: \($0), name: \($0), definition: \($0), source: coding, value: {type: number}, "
          + "normalisation: \(normalisation), origin: reconstruction}"
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
        \(extra)
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
        \(settings)
        """)
      let names = values.indices.map { "b\(1000 + $0)" }
      try write(
        "brands.csv",
        "brand,name,sector\n"
          + names.enumerated().map { "\($1),\($1),s\($0 / size)\n" }.joined())
      try write(
        "observations.csv",
        "brand,\(ids.joined(separator: ","))\n"
          + values.enumerated().map { row, cells in
            names[row] + "," + cells.map { $0.map { "\($0)" } ?? "" }.joined(separator: ",") + "\n"
          }.joined())
      return try read(folder.path)
    }
  }
}
