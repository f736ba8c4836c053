import MaturityModels
import Testing

/// `{include: …}`: another model's tree and indicators under one's own.
struct IncludeTests {
  @Test func graftsTreeIndicatorsAndDefaults() throws {
    let outcome = ModelFile.read(Samples.including, others: ["inner": Samples.inner])
    #expect(outcome.lines == [])
    let model = try #require(outcome.model)
    #expect(model.nodes.map(\.id) == ["top", "own", "core", "deep"])
    #expect(model.nodes.map(\.parent) == [nil, 0, 0, 2])
    #expect(model.nodes.map(\.included?.model) == [nil, nil, "inner", "inner"])
    #expect(model.nodes.map(\.weight) == [1, 1, 3, 1])
    #expect(model.indicators.map(\.id) == ["A", "I1", "I2"])
    #expect(model.indicators.map(\.node) == [1, 2, 3])
    #expect(model.nodes[2].children == [.indicator(1), .node(3)])
    // The other model's defaults, not one's own.
    #expect(model.nodes[2].aggregation == .minimum)
    #expect(model.nodes[3].missing == MissingPolicy(kind: .exclude, minimumCoverage: 0.5))
    #expect(model.nodes[1].aggregation == .arithmetic)
    // Its states stay behind.
    #expect(model.maturity == nil)
    #expect(model.effectiveWeight(ofIndicator: 2) == 0.375)
  }

  @Test func bundledModelsCanBeIncluded() throws {
    let text = Samples.including.replacing("include: inner", with: "include: imacs-2016")
    let model = try #require(ModelFile.read(text).model)
    #expect(model.indicators.count == 34)
    #expect(
      model.nodes.map(\.id) == ["top", "own", "imacs", "strategy", "effectiveness", "engagement"])
  }

  @Test func anIndicatorOfTheIncludedModelMayBeRequired() throws {
    let text =
      Samples.including + """

        maturity:
          rule: thresholds
          of: core
          states:
            - {id: low, name: Low, from: 0}
            - {id: high, name: High, from: 50, requires: [{indicator: I2, at-least: 10}]}
        """
    let outcome = ModelFile.read(text, others: ["inner": Samples.inner])
    #expect(outcome.lines == [])
    let maturity = try #require(outcome.model?.maturity)
    #expect(maturity.node == 2)
    #expect(maturity.states[1].requires.map(\.indicator) == [2])
    #expect(maturity.states[1].requires.map(\.atLeast) == [10])
  }

  /// `node:` takes a part of the other tree, with that model's defaults.
  @Test func aPartOfATree() throws {
    let text = Samples.including.replacing(
      "include: inner, weight", with: "include: inner, node: deep, weight")
    let outcome = ModelFile.read(text, others: ["inner": Samples.inner])
    #expect(outcome.lines == [])
    let model = try #require(outcome.model)
    #expect(model.nodes.map(\.id) == ["top", "own", "deep"])
    #expect(model.nodes.map(\.parent) == [nil, 0, 0])
    #expect(model.indicators.map(\.id) == ["A", "I2"])
    #expect(model.nodes[2].missing.kind == .exclude)
    #expect(model.nodes[2].weight == 3)
    #expect(model.nodes[2].children == [.indicator(1)])
    #expect(ModelText(model).yaml.contains("- include: inner\n      node: deep\n      weight: 3\n"))
  }

  /// Two parts of one model, side by side.
  @Test func twoParts() throws {
    let inner = Samples.inner.replacing(
      "children: [{indicator: I1},",
      with: "children: [{id: flat, name: F, children: [{indicator: I1}]},")
    let text = Samples.onlyIncluding.replacing(
      "[{include: inner}]", with: "[{include: inner, node: deep}, {include: inner, node: flat}]")
    let model = try #require(ModelFile.read(text, others: ["inner": inner]).model)
    #expect(model.nodes.map(\.id) == ["top", "deep", "flat"])
    #expect(model.indicators.map(\.id) == ["I2", "I1"])
    #expect(model.indicators.map(\.node) == [1, 2])
  }

  @Test func aPartThatDoesNotExist() {
    let text = Samples.including.replacing(
      "include: inner, weight", with: "include: inner, node: deap, weight")
    #expect(
      ModelFile.read(text, others: ["inner": Samples.inner]).lines == [
        "m.yaml:14:30: error: There is no node 'deap' in the tree. Did you mean 'deep'? "
          + "(tree.children[1].node) [model-unknown-node]"
      ])
  }

  @Test func aModelThatDoesNotExist() {
    let text = Samples.including.replacing("include: inner", with: "include: imacs-2061")
    #expect(
      ModelFile.read(text).lines == [
        "m.yaml:14:17: error: There is no model 'imacs-2061'. Did you mean 'imacs-2016'? "
          + "(tree.children[1].include) [model-unknown]"
      ])
  }

  @Test func aFileThatDoesNotExist() {
    let text = Samples.including.replacing("include: inner", with: "include: parts/inner.yaml")
    let lines = ModelFile.read(text).lines
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("m.yaml:14:17: error: ") == true)
    #expect(lines.first?.hasSuffix("[file-missing]") == true)
  }

  @Test func includingOneself() {
    let text = Samples.including.replacing("include: inner", with: "include: m.yaml")
    #expect(
      ModelFile.read(text, others: ["m.yaml": text]).lines == [
        "m.yaml:14:17: error: The model 'm.yaml' includes itself. "
          + "(tree.children[1].include) [model-include-cycle]"
      ])
  }

  @Test func includingOneAnother() {
    let other = Samples.including.replacing("include: inner", with: "include: m.yaml")
      .replacing("id: top", with: "id: top2").replacing("id: own", with: "id: own2")
      .replacing("id: A", with: "id: A2").replacing("indicator: A", with: "indicator: A2")
    let text = Samples.including.replacing("include: inner", with: "include: b.yaml")
    let outcome = ModelFile.read(text, others: ["m.yaml": text, "b.yaml": other])
    #expect(outcome.model == nil)
    #expect(
      outcome.lines == [
        "b.yaml:14:17: error: The model 'm.yaml' includes itself. "
          + "(tree.children[1].include) [model-include-cycle]"
      ])
  }

  @Test func idsAreUniqueAcrossIncludes() {
    let text = Samples.including.replacing("id: own", with: "id: I2")
    #expect(
      ModelFile.read(text, others: ["inner": Samples.inner]).lines == [
        "m.yaml:14:17: error: The id 'I2' is already used on line 13. "
          + "(tree.children[1].include) [model-duplicate-id]"
      ])
  }

  @Test func includingTwice() {
    let text = Samples.onlyIncluding.replacing(
      "[{include: inner}]", with: "[{include: inner}, {include: inner}]")
    let lines = ModelFile.read(text, others: ["inner": Samples.inner]).lines
    #expect(lines.count == 4)
    #expect(lines.allSatisfy { $0.hasSuffix("[model-duplicate-id]") })
    #expect(lines.first?.contains("The id 'core' is already used on line 12.") == true)
  }

  /// Each of thirty models includes the next one twice.
  @Test(.timeLimit(.minutes(1)))
  func includeBombs() {
    func file(_ level: Int) -> String {
      let next = level < 29 ? "{include: m\(level + 1)}" : "{indicator: none}"
      return Samples.onlyIncluding.replacing("[{include: inner}]", with: "[\(next), \(next)]")
        .replacing("id: top", with: "id: t\(level)")
    }
    let others = Dictionary(uniqueKeysWithValues: (1..<30).map { ("m\($0)", file($0)) })
    let outcome = ModelFile.read(file(0), others: others)
    #expect(outcome.model == nil)
    #expect(
      outcome.lines.first
        == "m16:12:24: error: Models include one another more than 16 deep. "
        + "(tree.children[0].include) [model-include-depth]")
    #expect(outcome.lines.count == 2)
  }

  /// Two models that include each other's successor twice are read once each.
  @Test(.timeLimit(.minutes(1)))
  func wideIncludes() {
    func file(_ level: Int) -> String {
      let next = level < 15 ? "{include: m\(level + 1)}" : "{indicator: none}"
      return Samples.onlyIncluding.replacing("[{include: inner}]", with: "[\(next), \(next)]")
        .replacing("id: top", with: "id: t\(level)")
    }
    let others = Dictionary(uniqueKeysWithValues: (1..<16).map { ("m\($0)", file($0)) })
    let outcome = ModelFile.read(file(0), others: others)
    #expect(outcome.lines.count == 2)
    #expect(
      outcome.lines.first?.hasPrefix("m15:12:26: error: There is no indicator 'none'.") == true)
  }

  /// An included model must lie on the scale of the one that includes it.
  @Test func anotherScale() {
    let inner = Samples.inner.replacing("scale: [0, 100]", with: "scale: [1, 5]")
    #expect(
      ModelFile.read(Samples.onlyIncluding, others: ["inner": inner]).lines == [
        "m.yaml:12:24: error: 'core', below the node 'top', lies on another scale (1 to 5). "
          + "(tree.children[0].include) [model-other-scale]"
      ])
  }

  @Test func aFaultOfTheIncludedModelNamesItsOwnFile() {
    let inner = Samples.inner.replacing("best: 100}", with: "best: 0}")
    let outcome = ModelFile.read(Samples.including, others: ["inner": inner])
    #expect(outcome.model == nil)
    #expect(outcome.lines.count == 1)
    #expect(outcome.lines.first?.hasPrefix("inner:15:") == true)
    #expect(outcome.lines.first?.hasSuffix("[model-equal-goalposts]") == true)
  }

  /// Also of a part that weighs nothing: it is shown beside the others.
  @Test func differentScalesDoNotMix() {
    let inner = Samples.inner.replacing("scale: [0, 100]", with: "scale: [0, 10]")
    let text = Samples.including.replacing("weight: 3", with: "weight: 0")
    #expect(
      ModelFile.read(text, others: ["inner": inner]).lines == [
        "m.yaml:14:17: error: 'core', below the node 'top', lies on another scale (0 to 10). "
          + "(tree.children[1].include) [model-other-scale]"
      ])
  }
}
