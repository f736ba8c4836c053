import Findings
import Wording
import MaturityModels
import Testing

/// Every fault a model file may have (contract §3), one row each.
struct ModelFaultTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let edits: [ModelFile.Edit]
    let expected: [String]

    init(_ name: String, _ edits: [(String, String)], _ expected: String...) {
      self.name = name
      self.edits = edits.map { ModelFile.Edit($0.0, $0.1) }
      self.expected = expected
    }
    var testDescription: String { name }
  }

  @Test func theBaseHasNoFault() throws {
    let outcome = ModelFile.read(ModelFile.base)
    #expect(outcome.lines == [])
    let model = try #require(outcome.model)
    #expect(model.indicators.map(\.id) == ["A", "B"])
  }

  @Test(
    arguments: FaultTables.keys + FaultTables.ids + FaultTables.tree + FaultTables.indicators
      + FaultTables.methods + FaultTables.maturity)
  func fault(_ row: Row) throws {
    let outcome = ModelFile.read(try ModelFile.changed(row.edits))
    #expect(outcome.lines == row.expected)
    #expect(outcome.model == nil)
  }

  /// Said, but the model can be used.
  @Test func thresholdAboveTheScaleIsAWarning() throws {
    let outcome = ModelFile.read(try ModelFile.changed([.init("from: 50", "from: 101")]))
    #expect(
      outcome.lines == [
        "m.yaml:34:36: warning: The state 'High' starts at '101', above the scale's high end "
          + "(100). (maturity.states[1].from) [model-unreachable-state]"
      ])
    #expect(outcome.model != nil)
  }

  /// Said, too: an indicator that tells nobody apart.
  @Test(arguments: [
    ("{type: levels}", "{method: levels, levels: [{id: a, points: 50}]}", "50"),
    (
      "{type: levels}",
      "{method: levels, levels: [{id: a, points: 0.5}, {id: b, points: 0.5}, {id: c, points: 0.5}]}",
      "0.5"
    ),
    ("{type: number}", "{method: curve, points: [[0, 100], [5, 100]]}", "100"),
  ])
  func pointsAllEqualAreAWarning(_ type: String, _ method: String, _ points: String) throws {
    let outcome = ModelFile.read(
      try ModelFile.changed([
        .init("{type: number}", type), .init("{method: goalposts, worst: 10, best: 0}", method),
      ]))
    #expect(
      outcome.lines == [
        "m.yaml:27:20: warning: 'B' always gives \(points) points, whatever its value. "
          + "(indicators[1].normalisation) [model-flat-indicator]"
      ])
    #expect(outcome.model != nil)
  }

  /// Said, too: a condition that no score can meet.
  @Test func conditionAboveEveryScoreIsAWarning() throws {
    let required = ModelFile.read(try ModelFile.changed([.init("at-least: 10", "at-least: 100.5")]))
    #expect(
      required.lines == [
        "m.yaml:34:76: warning: 'A' never reaches 100.5: its highest score is 100. "
          + "(maturity.states[1].requires[0].at-least) [model-unreachable-score]"
      ])
    #expect(required.model != nil)
    let staged = ModelFile.read(
      try ModelFile.changed([
        .init("{type: number}", "{type: levels}"),
        .init(
          "{method: goalposts, worst: 10, best: 0}",
          "{method: levels, levels: [{id: a, points: 0}, {id: b, points: 75}]}"),
        .init("rule: thresholds", "rule: staged\n  below: Nothing"), .init("  of: top\n", ""),
        .init("from: 0}", "criteria: [A]}"),
        .init("from: 50, requires: [{indicator: A, at-least: 10}]}", "criteria: [A, B]}"),
      ]))
    #expect(
      staged.lines == [
        "m.yaml:34:7: warning: 'B' never reaches 100: its highest score is 75. "
          + "(maturity.states[1]) [model-unreachable-score]"
      ])
    #expect(staged.model != nil)
  }

  @Test("What a fault's advice lists is what is accepted")
  func adviceListsWhatIsAccepted() throws {
    for (old, new, advice) in [
      (
        "best: 0}", "best: 0}\n    treatment: winsorise",
        "With fixed points or ends an outlier moves nobody else: remove 'treatment', or use one of "
          + "'min-max', 'z-score', 'percentile-rank', 'borda', 'distance-to-best'."
      ),
      (
        "{method: goalposts, worst: 10, best: 0}", "{method: minmax}",
        "Expected: one of goalposts, levels, curve, min-max, z-score, percentile-rank, borda, "
          + "distance-to-best."
      ),
      (
        "source: coding", "source: coding\n    measure: requests",
        "Remove 'measure', or use the source interactions or brands."
      ),
      ("source: coding", "source: code", "Expected: one of coding, survey, interactions, brands."),
      (
        "{type: number}", "{type: real}",
        "Expected: one of binary, levels, share, count, duration, number."
      ),
      (
        "best: 0}", "best: 0}\n    impute: mean",
        "Expected: one of none, group-mean, group-median, market-mean, market-median, zero."
      ),
    ] {
      let outcome = ModelFile.read(try ModelFile.changed([.init(old, new)]))
      #expect(outcome.log.sorted.map { $0.advice(.en) } == [advice])
    }
  }

  @Test func allFaultsAreSaidAtOnce() throws {
    let outcome = ModelFile.read(
      try ModelFile.changed([
        .init("id: m\n", "id: m\ncolour: red\n"), .init("{indicator: B}", "{indicator: C}"),
        .init("worst: 0, best: 100", "worst: 5, best: 5"),
      ]))
    #expect(
      outcome.lines.map { String($0.split(separator: " ").last ?? "") } == [
        "[key-unknown]", "[model-unknown-indicator]", "[model-equal-goalposts]",
        "[model-unused-indicator]",
      ])
  }

  @Test func adviceSaysWhatWasExpected() throws {
    let outcome = ModelFile.read(
      try ModelFile.changed([.init("aggregation: x", "")], of: "aggregation: x" + ModelFile.base)
        .replacing("of: top", with: "of: tip"))
    let finding = try #require(outcome.log.sorted.first)
    #expect(finding.message(.en) == "There is no node 'tip' in the tree. Did you mean 'top'?")
    #expect(finding.advice(.en) == "The nodes are: 'top'.")
    #expect(
      finding.message(.es) == "No hay ningún nodo 'tip' en el árbol. ¿Quería decir 'top'?")
    #expect(finding.advice(.es) == "Los nodos son: 'top'.")
  }
}
