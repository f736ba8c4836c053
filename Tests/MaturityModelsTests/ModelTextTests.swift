import Foundation
import MaturityModels
import Testing

/// `models show` prints what reads back as the same model.
struct ModelTextTests {
  static let texts: [(name: String, yaml: String)] = [
    ("the base", ModelFile.base),
    ("every method", Samples.everyMethod),
    ("staged", Samples.staged),
    ("texts that need quotes", Samples.hostileTexts),
    ("texts in two languages", Samples.twoLanguages),
    ("an include below own nodes", Samples.including),
    ("only an include", Samples.onlyIncluding),
    ("other defaults", Samples.otherDefaults),
    (
      "a part of another model",
      Samples.including.replacing("include: inner", with: "include: inner, node: deep")
    ),
    (
      "nouns with a gender",
      ModelFile.base.replacing(
        "unit: [brand, brands]",
        with: "unit: {es: {one: sede, many: sedes, gender: f}, en: [site, sites]}")
    ),
    ("an indicator of one's own", ModelFile.base.replacing("    origin: published\n", with: "")),
  ]

  @Test(arguments: texts.indices)
  func readsBackAsTheSameModel(_ index: Int) throws {
    let sample = Self.texts[index]
    let others = ["inner": Samples.inner]
    let first = ModelFile.read(sample.yaml, others: others)
    #expect(first.lines == [], "\(sample.name)")
    let model = try #require(first.model, "\(sample.name)")
    let shown = ModelText(model).yaml
    let second = ModelFile.read(shown, others: others)
    #expect(second.lines == [], "\(sample.name):\n\(shown)")
    let again = try #require(second.model, "\(sample.name)")
    #expect(again.content == model.content, "\(sample.name):\n\(shown)")
    #expect(ModelText(again).yaml == shown, "\(sample.name)")
  }

  @Test(arguments: BundledModel.ids)
  func bundledModelReadsBackAsTheSameModel(_ id: String) throws {
    let bytes = try #require(BundledModel.bytes(id))
    let first = ModelFile.read(String(decoding: bytes, as: UTF8.self))
    #expect(first.lines == [])
    let model = try #require(first.model)
    let again = try #require(ModelFile.read(ModelText(model).yaml).model)
    #expect(again.content == model.content)
  }

  @Test func everyDefaultIsPrinted() throws {
    let model = try #require(ModelFile.read(ModelFile.base).model)
    let shown = ModelText(model).yaml
    for line in [
      "  aggregation: arithmetic", "  missing: {policy: reweight, minimum-coverage: 0.5}",
      "      weight: 1", "    impute: none", "    treatment: none", "      transform: none",
    ] {
      #expect(shown.contains("\n\(line)\n"), "\(line) in\n\(shown)")
    }
    let relative = try #require(ModelFile.read(Samples.everyMethod).model)
    let text = ModelText(relative).yaml
    #expect(text.contains("mean: 0\n      sd: 1\n      direction: higher\n"))
    #expect(text.contains("when-empty: missing\n"))
  }

  @Test func defaultsAreWhatTheContractSays() throws {
    let model = try #require(ModelFile.read(ModelFile.base).model)
    #expect(model.defaultAggregation == .arithmetic)
    #expect(model.defaultMissing == MissingPolicy(kind: .reweight, minimumCoverage: 0.5))
    #expect(model.root.aggregation == .arithmetic)
    #expect(model.root.missing == model.defaultMissing)
    for indicator in model.indicators {
      #expect(indicator.weight == 1)
      #expect(indicator.imputation == .none)
      #expect(indicator.treatment == .none)
      #expect(indicator.whenEmpty == .missing)
      #expect(indicator.unit == nil)
      #expect(indicator.range == nil)
      #expect(indicator.channel == nil)
    }
    #expect(model.indicators[0].normalisation == .goalposts(worst: 0, best: 100, log: false))
  }

  @Test func maturityMayBeLeftOut() throws {
    let start = try #require(ModelFile.base.range(of: "maturity:"))
    let outcome = ModelFile.read(String(ModelFile.base[..<start.lowerBound]))
    #expect(outcome.lines == [])
    #expect(try #require(outcome.model).maturity == nil)
  }

  /// A node's `missing` takes from `defaults` only what it does not say.
  @Test func subKeysLeftOutComeFromDefaults() throws {
    let model = try #require(ModelFile.read(Samples.otherDefaults).model)
    #expect(model.defaultMissing == MissingPolicy(kind: .zero, minimumCoverage: 0.25))
    #expect(model.root.missing == MissingPolicy(kind: .exclude, minimumCoverage: 0.25))
    #expect(model.nodes[1].missing == MissingPolicy(kind: .zero, minimumCoverage: 0.75))
    #expect(model.nodes[1].aggregation == .median)
    #expect(model.root.aggregation == .harmonic)
  }
}
