import Findings
import Foundation
import MaturityModels
import Testing
import Wording

/// A small model file, and changes to it that tests make.
enum ModelFile {
  /// Two indicators under one node, two states. Line numbers matter: tests
  /// name them.
  static let base = """
    schema: 1
    id: m
    version: "1"
    name: Model
    unit: [brand, brands]
    group: [sector, sectors]
    scale: [0, 100]
    tree:
      id: top
      name: Top
      children:
        - {indicator: A}
        - {indicator: B}
    indicators:
      - id: A
        name: Alpha
        definition: First.
        source: coding
        value: {type: share}
        normalisation: {method: goalposts, worst: 0, best: 100}
        origin: published
      - id: B
        name: Beta
        definition: Second.
        source: coding
        value: {type: number}
        normalisation: {method: goalposts, worst: 10, best: 0}
        origin: published
    maturity:
      rule: thresholds
      of: top
      states:
        - {id: low, name: Low, from: 0}
        - {id: high, name: High, from: 50, requires: [{indicator: A, at-least: 10}]}

    """

  /// `base` with each old text, which must stand in it, replaced once.
  static func changed(_ edits: [Edit], of text: String = base) throws -> String {
    var text = text
    for edit in edits {
      let range = try #require(text.range(of: edit.old), "'\(edit.old)' is not in the model")
      text.replaceSubrange(range, with: edit.new)
    }
    return text
  }

  struct Edit: Sendable, CustomStringConvertible {
    let old: String
    let new: String
    init(_ old: String, _ new: String) {
      self.old = old
      self.new = new
    }
    var description: String { "\(old) → \(new)" }
  }

  /// What reading gave.
  struct Outcome {
    let model: MaturityModel?
    let log: FindingLog

    /// `place: severity: message (key path) [rule]` of each finding.
    var lines: [String] {
      log.sorted.map { String($0.description(.en).prefix { $0 != "\n" }) }
    }
  }

  /// Reads a model whose includes are found among `others` by name, then
  /// among the bundled ones.
  static func read(_ text: String, others: [String: String] = [:]) -> Outcome {
    var log = FindingLog()
    let reader = ModelReader { path, place in
      others[path].map { .success(Array($0.utf8)) } ?? ModelReader.noFiles(path, place)
    }
    let model = reader.read(Array(text.utf8), file: "m.yaml", log: &log)
    return Outcome(model: model, log: log)
  }
}
