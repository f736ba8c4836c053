import Findings
import ImacsTestSupport
import Wording
import Foundation
import MaturityModels
import Scoring
import StudyData
import Testing

@testable import Robustness

@Suite struct ScenarioTests {
  private static let tree =
    "{id: root, name: R, children: [{id: a, name: A, children: [{indicator: x1}, {indicator: x2}]}, "
    + "{id: b, name: B, children: [{indicator: x3}]}]}"
  private static let values: [[Double?]] = [
    [90, 10, 20], [40, 60, 80], [nil, 30, 50], [70, 70, nil], [20, 20, 95],
  ]

  private func outcome(_ scenario: ScenarioDefinition) throws -> (ScenarioOutcome, ReadStudy) {
    let read = try ReadStudy.plain(
      Self.values, tree: Self.tree,
      extra: "maturity: {rule: thresholds, of: root, states: [{id: low, name: L, from: 0}, "
        + "{id: top, name: T, from: 50}]}")
    return (
      try ScenarioOutcome(
        scenario, card: read.card, observations: read.loaded.observations, threads: 1), read
    )
  }

  private func scenario(
    weights: [(id: String, weight: Double)] = [], without: [String] = [],
    aggregation: Aggregation? = nil, isMinMax: Bool = false
  ) -> ScenarioDefinition {
    ScenarioDefinition(
      id: "s", name: LocalizedText(both: "S"), weights: weights, without: without,
      aggregation: aggregation, isMinMax: isMinMax)
  }

  @Test("Other weights, by hand")
  func weights() throws {
    let (found, read) = try outcome(scenario(weights: [("b", 3)]))
    // (50 + 3·20)/4, (50 + 240)/4, (30 + 150)/4, (20 + 285)/4; of the fourth only
    // a quarter is covered now.
    #expect(found.rows.map(\.index) == [27.5, 72.5, 45, nil, 76.25])
    #expect(found.rows.map(\.rank) == [4, 2, 3, nil, 1])
    #expect(found.rows.map(\.state) == [0, 1, 0, nil, 1])
    // Published: 35, 65, 40, 70, 57.5.
    #expect(read.card.market.ranks == [5, 2, 4, 1, 3])
    #expect(found.rows.map(\.shift) == [-1, 0, -1, nil, -2])
    #expect(found.movers.isEmpty)
    // One of six pairs turns round.
    #expect(abs((found.tau ?? 0) - 2.0 / 3) < 1e-12)
  }

  @Test("Without an indicator; with arithmetic of one node left")
  func without() throws {
    let (found, _) = try outcome(scenario(without: ["x3"]))
    #expect(found.rows.map(\.index) == [50, 50, 30, 70, 20])
    #expect(found.rows.map(\.rank) == [2, 2, 4, 1, 5])
    // Both change state.
    #expect(found.movers == [0, 4])
  }

  @Test("Geometric aggregation and min-max")
  func methods() throws {
    let (found, _) = try outcome(scenario(aggregation: .geometric, isMinMax: true))
    // x1: 20…90, x2: 10…70, x3: 20…95; brand 5: 0, 1/6, 1 → s′ = 1, 17.5, 100.
    let a = (1.0 * 17.5).squareRoot()
    let root = (a * 100).squareRoot()
    #expect(abs((found.rows[4].index ?? 0) - 100 * (root - 1) / 99) < 1e-9)
    let (other, _) = try outcome(scenario(aggregation: .minimum))
    #expect(other.rows.map(\.index) == [10, 40, 30, 70, 20])
  }

  @Test("Faults")
  func faults() throws {
    let model = try ReadStudy.plain(Self.values, tree: Self.tree).card.model
    func fault(_ scenario: ScenarioDefinition) -> ScenarioDefinition.Fault? {
      do {
        _ = try scenario.applied(to: model)
        return nil
      } catch { return error }
    }
    #expect(fault(scenario(weights: [("zz", 1)])) == .unknown(id: "zz"))
    #expect(fault(scenario(without: ["root"])) == .root(id: "root"))
    #expect(fault(scenario(weights: [("a", -1)])) == .negative(id: "a"))
    #expect(fault(scenario(without: ["x1", "x2", "x3"])) == .nothingLeft)
    #expect(fault(scenario(without: ["x1", "x2"], isMinMax: true)) == nil)
  }
}
