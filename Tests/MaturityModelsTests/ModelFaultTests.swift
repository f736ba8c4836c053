import Findings
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
