import Wording
import MaturityModels
import Scoring

extension RuleExamples {
  static let tree: [RuleExample] = [
    RuleExample(
      .modelUnknown, "study.yaml", good: "model: imacs-2016", bad: "model: imacs-2061",
      given: Setup(
        .edit("study.yaml", "model: model.yaml", "model: imacs-2016"),
        .edit("study.yaml", "[observations.csv]", "[]")),
      beside: [.studyWithoutValues]),
    RuleExample(.modelBadID, "model.yaml", good: "id: presence", bad: "id: on line"),
    RuleExample(.modelReservedID, "model.yaml", good: "id: presence", bad: "id: sector"),
    RuleExample(
      .modelDuplicateID, "model.yaml", good: "id: presence", bad: "id: service",
      given: Setup(words: \.otherNodeIsService)),
    RuleExample(
      .modelNegativeWeight, "model.yaml", good: "{indicator: T, weight: 1}",
      bad: "{indicator: T, weight: -1}"),
    RuleExample(
      .modelZeroWeights, "model.yaml",
      good: "children: [{indicator: S, weight: 2}, {indicator: T, weight: 1}]",
      bad: "children: [{indicator: S, weight: 0}, {indicator: T, weight: 0}]"),
    RuleExample(
      .modelNoChildren, "model.yaml",
      good: "      children: [{indicator: L}, {indicator: B}]",
      bad: "      children: [{indicator: L}, {indicator: B}]\n"
        + "    - {id: tools, name: Tools, children: []}"),
    RuleExample(
      .modelUnknownIndicator, "model.yaml", good: "requires: [{indicator: B, at-least: 100}]",
      bad: "requires: [{indicator: C, at-least: 100}]",
      given: Setup(
        .edit("model.yaml", "from: 50", "from: 50, requires: [{indicator: B, at-least: 100}]"))),
    RuleExample(
      .modelUnusedIndicator, "model.yaml", good: "children: [{indicator: L}, {indicator: B}]",
      bad: "children: [{indicator: L}]",
      given: Setup(words: \.bIsIndicator)),
    RuleExample(
      .modelIndicatorTwice, "model.yaml", good: "children: [{indicator: L}, {indicator: B}]",
      bad: "children: [{indicator: L}, {indicator: B}, {indicator: S}]",
      given: Setup(words: \.sIsInService)
    ),
    RuleExample(
      .modelZeroOverUnbounded, "model.yaml", good: "missing: {policy: reweight}",
      bad: "missing: {policy: zero}", given: alone("z-score", states: false)),
    RuleExample(
      .modelMixedScales, "model.yaml",
      good: "normalisation: {method: goalposts, worst: 1440, best: 15, transform: log}",
      bad: "normalisation: {method: z-score}",
      given: Setup(
        .edit("model.yaml", "of: top", "of: presence"),
        words: \.statesOfPresence)),
    RuleExample(
      .modelZeroInProduct, "model.yaml", good: "aggregation: arithmetic",
      bad: "aggregation: geometric", given: alone("min-max", states: true)),
    RuleExample(
      .modelNegativeInProduct, "model.yaml", good: "aggregation: arithmetic",
      bad: "aggregation: harmonic", given: alone("z-score", states: false)),
    RuleExample(
      .modelOtherScale, "other.yaml", good: "scale: [0, 100]", bad: "scale: [0, 10]",
      given: including, reported: .file("model.yaml")),
    RuleExample(
      .modelIncludeCycle, "model.yaml", good: "- {include: other.yaml}",
      bad: "- {include: model.yaml}", given: including),
    RuleExample(
      .modelIncludeDepth, "model.yaml",
      good: Made(
        nil, words: \.includesSixteenDeep),
      bad: Made(
        "models 17 deep",
        words: \.chainOfModels),
      reported: .file("m16.yaml")),
  ]

  /// The model includes another of one indicator, X.
  private static let including = Setup(
    .edit(
      "model.yaml", "  children:\n    - id: service",
      "  children:\n    - {include: other.yaml}\n    - id: service"),
    .file(
      "other.yaml",
      """
      schema: 1
      id: other
      version: "1"
      name: Other
      unit: [brand, brands]
      group: [sector, sectors]
      scale: [0, 100]
      tree: {id: tools, name: Tools, children: [{indicator: X}]}
      indicators:
        - id: X
          name: Tools in use
          definition: How many.
          source: coding
          value: {type: count}
          normalisation: {method: goalposts, worst: 0, best: 5}
          origin: published

      """),
    .edit("study.yaml", "[observations.csv]", "[observations.csv, tools.csv]"),
    .file("tools.csv", "brand,X\nalfa,3\nbeta,1\ngamma,5\ndelta,0\nepsilon,2\n"),
    words: \.otherModelIncluded)

  static let normalisation: [RuleExample] = [
    RuleExample(
      .modelEqualGoalposts, "model.yaml", good: "{method: goalposts, worst: 0, best: 100}",
      bad: "{method: goalposts, worst: 100, best: 100}"),
    RuleExample(
      .modelLogGoalposts, "model.yaml",
      good: "{method: goalposts, worst: 1440, best: 15, transform: log}",
      bad: "{method: goalposts, worst: 1440, best: 0, transform: log}"),
    RuleExample(
      .modelCurveOrder, "model.yaml",
      good: "{method: curve, points: [[0, 0], [60, 50], [90, 100]]}",
      bad: "{method: curve, points: [[0, 0], [60, 50], [60, 100]]}",
      given: Setup(
        .edit(
          "model.yaml", "{method: goalposts, worst: 0, best: 100}",
          "{method: curve, points: [[0, 0], [60, 50], [90, 100]]}"))),
    RuleExample(
      .modelPointsOutside, "model.yaml",
      good: "{id: full, points: 100, name: {es: completo, en: full}}",
      bad: "{id: full, points: 120, name: {es: completo, en: full}}"),
    RuleExample(
      .modelLevelName, "model.yaml",
      good: "{id: full, points: 100, name: {es: completo, en: full}}",
      bad: "{id: full, points: 100, name: {es: Basico, en: full}}"),
    RuleExample(
      .modelTypeMismatch, "model.yaml", good: "value: {type: binary}", bad: "value: {type: levels}"),
    RuleExample(
      .modelWinsorisedMethod, "model.yaml", good: "{method: min-max}",
      bad: "{method: goalposts, worst: 0, best: 100}",
      given: Setup(
        .edit("model.yaml", "{method: goalposts, worst: 0, best: 100}", "{method: min-max}"),
        .edit("model.yaml", "range: [0, 100]}\n", "range: [0, 100]}\n    treatment: winsorise\n"),
        words: \.sIsWinsorised)),
    RuleExample(
      .modelFlatIndicator, "model.yaml",
      good: "{method: curve, points: [[0, 0], [60, 50], [90, 100]]}",
      bad: "{method: curve, points: [[0, 50], [60, 50], [90, 50]]}",
      given: Setup(
        .edit(
          "model.yaml", "{method: goalposts, worst: 0, best: 100}",
          "{method: curve, points: [[0, 0], [60, 50], [90, 100]]}"))),
    RuleExample(
      .modelWorstWithoutGoalpost, "model.yaml",
      good: "normalisation: {method: goalposts, worst: 0, best: 100}",
      bad: "normalisation: {method: min-max}",
      given: Setup(
        .edit("model.yaml", "{type: share, unit", "{type: share, unit"),
        .edit("model.yaml", "range: [0, 100]}\n", "range: [0, 100]}\n    when-empty: worst\n"),
        words: \.sIsWorstWhenEmpty)),
    RuleExample(
      .modelMeasure, "model.yaml", good: "measure: follower-growth",
      bad: "measure: followers-growth",
      given: Setup(
        .edit(
          "model.yaml", "source: coding\n    value: {type: share",
          "source: brands\n    measure: follower-growth\n    value: {type: share"))),
    RuleExample(
      .modelNoMeasures, "model.yaml", good: "source: coding\n    value: {type: duration",
      bad: "source: coding\n    measure: first-response-mean\n    value: {type: duration"),
  ]

  private static let low = "{id: low, name: {es: Bajo, en: Low}, from: 0}"
  private static let high = "{id: high, name: {es: Alto, en: High}, from: 50}"

  static let states: [RuleExample] = [
    RuleExample(
      .modelUnreachableScore, "model.yaml", good: "requires: [{indicator: B, at-least: 100}]",
      bad: "requires: [{indicator: B, at-least: 101}]",
      given: Setup(
        .edit("model.yaml", "from: 50", "from: 50, requires: [{indicator: B, at-least: 100}]"))),
    RuleExample(.modelUnknownNode, "model.yaml", good: "of: top", bad: "of: tops"),
    RuleExample(
      .modelReservedState, "model.yaml", good: high,
      bad: "{id: mean, name: {es: Alto, en: High}, from: 50}"),
    RuleExample(
      .modelStatesOrder, "model.yaml", good: high,
      bad: "{id: high, name: {es: Alto, en: High}, from: 0}"),
    RuleExample(
      .modelFirstState, "model.yaml", good: low,
      bad: "{id: low, name: {es: Bajo, en: Low}, from: 10}"),
    RuleExample(
      .modelFirstStateRequires, "model.yaml", good: low,
      bad:
        "{id: low, name: {es: Bajo, en: Low}, from: 0, requires: [{indicator: B, at-least: 100}]}"),
    RuleExample(
      .modelUnreachableState, "model.yaml", good: high,
      bad: "{id: high, name: {es: Alto, en: High}, from: 150}"),
    RuleExample(
      .modelThresholdsOverUnbounded, "model.yaml", good: "{method: min-max}",
      bad: "{method: z-score}", given: alone("min-max", states: true)),
  ]
}
