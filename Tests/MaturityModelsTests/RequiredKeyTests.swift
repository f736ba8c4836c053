import Findings
import MaturityModels
import Testing

/// What a model file must say (contract §3: what is not named optional is
/// required).
struct RequiredKeyTests {
  @Test(arguments: ["schema", "id", "version", "name", "unit", "group", "scale"])
  func keyOfTheModel(_ key: String) throws {
    let line = try #require(
      ModelFile.base.split(separator: "\n").first { $0.hasPrefix(key + ":") })
    let outcome = ModelFile.read(try ModelFile.changed([.init(line + "\n", "")]))
    #expect(
      outcome.lines == ["m.yaml:1:1: error: The key '\(key)' is missing. [key-missing]"])
    #expect(outcome.model == nil)
  }

  @Test(arguments: ["tree", "indicators"])
  func blockOfTheModel(_ key: String) throws {
    let outcome = ModelFile.read(try ModelFile.changed([.init("\n\(key):", "\nx-\(key):")]))
    #expect(
      outcome.lines.contains("m.yaml:1:1: error: The key '\(key)' is missing. [key-missing]"),
      "\(outcome.lines)")
    #expect(outcome.model == nil)
  }

  @Test(arguments: [
    ("  id: top\n", "id", "9:3", "tree"), ("  name: Top\n", "name", "9:3", "tree"),
    ("    definition: First.\n", "definition", "15:5", "indicators[0]"),
    ("    source: coding\n", "source", "15:5", "indicators[0]"),
    (
      "    normalisation: {method: goalposts, worst: 0, best: 100}\n", "normalisation", "15:5",
      "indicators[0]"
    ),
    ("  rule: thresholds\n", "rule", "30:3", "maturity"), ("  of: top\n", "of", "30:3", "maturity"),
    (", name: Low", "name", "33:7", "maturity.states[0]"),
    (", from: 50", "from", "34:7", "maturity.states[1]"),
    (", at-least: 10", "at-least", "34:51", "maturity.states[1].requires[0]"),
    ("indicator: A, at", "indicator", "34:51", "maturity.states[1].requires[0]"),
    ("method: goalposts, ", "method", "20:20", "indicators[0].normalisation"),
  ])
  func keyOfAPart(_ text: String, _ key: String, _ place: String, _ path: String) throws {
    let new = text == "indicator: A, at" ? "at" : ""
    let outcome = ModelFile.read(try ModelFile.changed([.init(text, new)]))
    #expect(
      outcome.lines.contains(
        "m.yaml:\(place): error: The key '\(key)' is missing. (\(path)) [key-missing]"),
      "\(outcome.lines)")
    #expect(outcome.model == nil)
  }

  private let other = ", {id: other, points: 100}"

  private func levels(_ level: String) throws -> ModelFile.Outcome {
    ModelFile.read(
      try ModelFile.changed([
        .init("{type: number}", "{type: levels}"),
        .init(
          "{method: goalposts, worst: 10, best: 0}",
          "{method: levels, levels: [\(level)\(level.isEmpty ? "" : other)]}"),
      ]))
  }

  @Test(arguments: [("points: 0, name: A", "id"), ("id: a, name: A", "points")])
  func keyOfALevel(_ level: String, _ key: String) throws {
    #expect(
      try levels("{\(level)}").lines == [
        "m.yaml:27:46: error: The key '\(key)' is missing. "
          + "(indicators[1].normalisation.levels[0]) [key-missing]"
      ])
  }

  /// A level without a name goes by its id.
  @Test func nameOfALevel() throws {
    #expect(try levels("{id: a, points: 0}").lines.isEmpty)
  }

  /// Contract §3: `origin` left out means own.
  @Test func originOfAnIndicator() throws {
    let outcome = ModelFile.read(
      try ModelFile.changed([.init("best: 100}\n    origin: published\n", "best: 100}\n")]))
    #expect(outcome.lines.isEmpty)
    let model = try #require(outcome.model)
    #expect(model.indicators.map(\.origin) == [.own, .published])
    #expect(ModelText(model).yaml.contains("    origin: own\n"))
  }

  @Test func noLevels() throws {
    #expect(
      try levels("").lines == [
        "m.yaml:27:20: error: The key 'levels' is missing. "
          + "(indicators[1].normalisation) [key-missing]"
      ])
  }

  /// What only interactions know would be lost by `models show`.
  @Test func whenEmptyOfCodedValues() throws {
    let text = try ModelFile.changed([
      .init("source: coding", "source: coding\n    when-empty: worst")
    ])
    let model = try #require(ModelFile.read(text).model)
    let again = try #require(ModelFile.read(ModelText(model).yaml).model)
    #expect(again.content == model.content)
  }
}
