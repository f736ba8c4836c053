/// The rows of `ModelFaultTests`: keys, ids and the tree.
enum FaultTables {
  typealias Row = ModelFaultTests.Row

  static let keys: [Row] = [
    Row(
      "unknown key", [("id: m\n", "id: m\ncolour: red\n")],
      "m.yaml:3:1: error: The key 'colour' does not exist here. (colour) [key-unknown]"),
    Row(
      "misspelt key", [("name: Alpha", "name: Alpha\n    imputee: none")],
      "m.yaml:17:5: error: The key 'imputee' does not exist here. Did you mean 'impute'? "
        + "(indicators[0].imputee) [key-unknown]"),
    Row(
      "unknown key in a leaf", [("{indicator: B}", "{indicator: B, wieght: 2}")],
      "m.yaml:13:22: error: The key 'wieght' does not exist here. Did you mean 'weight'? "
        + "(tree.children[1].wieght) [key-unknown]"),
    Row(
      "duplicate key at the top", [("id: m\n", "id: m\nid: n\n")],
      "m.yaml:3:1: error: The key 'id' is already on line 2. (id) [yaml-duplicate-key]"),
    Row(
      "duplicate key below", [("    name: Beta\n", "    name: Beta\n    name: Beta\n")],
      "m.yaml:24:5: error: The key 'name' is already on line 23. "
        + "(indicators[1].name) [yaml-duplicate-key]"),
    Row(
      "another schema", [("schema: 1", "schema: 2")],
      "m.yaml:1:9: error: '2' is not valid here. (schema) [yaml-value]"),
    Row(
      "a text where a number is due", [("worst: 10", "worst: ten")],
      "m.yaml:27:47: error: 'ten' is not valid here. "
        + "(indicators[1].normalisation.worst) [yaml-value]"),
    Row(
      "a decimal comma", [("worst: 10", "worst: \"0,5\"")],
      "m.yaml:27:47: error: '0,5' is not valid here. "
        + "(indicators[1].normalisation.worst) [yaml-value]"),
    Row(
      "a list where a text is due", [("id: m\n", "id: [m]\n")],
      "m.yaml:2:5: error: There is a list here. (id) [yaml-kind]"),
    Row(
      "a misspelt choice", [("source: coding", "source: codign")],
      "m.yaml:18:13: error: 'codign' is not valid here. Did you mean 'coding'? "
        + "(indicators[0].source) [yaml-value]"),
    Row(
      "scale upside down", [("scale: [0, 100]", "scale: [100, 0]")],
      "m.yaml:7:8: error: '…' is not valid here. (scale) [yaml-value]"),
    Row(
      "scale of three", [("scale: [0, 100]", "scale: [0, 50, 100]")],
      "m.yaml:7:8: error: '…' is not valid here. (scale) [yaml-value]"),
    Row(
      "coverage above 1",
      [("tree:", "defaults: {missing: {minimum-coverage: 50}}\ntree:")],
      "m.yaml:8:40: error: '50' is not valid here. "
        + "(defaults.missing.minimum-coverage) [yaml-value]"),
    Row(
      "a text in a third language", [("name: Model", "name: {es: M, en: M, fr: M}")],
      "m.yaml:4:22: error: The key 'fr' does not exist here. (name.fr) [key-unknown]"),
    Row(
      "one form of a noun", [("unit: [brand, brands]", "unit: [brand]")],
      "m.yaml:5:7: error: '…' is not valid here. (unit) [yaml-value]"),
  ]

  static let ids: [Row] = [
    Row(
      "two indicators of one id", [("id: B\n", "id: A\n"), ("{indicator: B}", "{indicator: A}")],
      "m.yaml:13:19: error: The indicator 'A' is already in the tree, on line 12. "
        + "(tree.children[1].indicator) [model-indicator-twice]",
      "m.yaml:22:9: error: The id 'A' is already used on line 15. "
        + "(indicators[1].id) [model-duplicate-id]"),
    Row(
      "a node and an indicator of one id", [("  id: top", "  id: A"), ("of: top", "of: A")],
      "m.yaml:9:7: error: The id 'A' is already used on line 15. (tree.id) [model-duplicate-id]",
      "m.yaml:31:7: error: There is no node 'A' in the tree. (maturity.of) [model-unknown-node]"),
    Row(
      "two nodes of one id",
      [
        ("- {indicator: B}", "- {id: top, name: T, children: [{indicator: B}]}")
      ],
      "m.yaml:13:12: error: The id 'top' is already used on line 9. "
        + "(tree.children[1].id) [model-duplicate-id]"),
    Row(
      "two states of one id", [("id: high", "id: low")],
      "m.yaml:34:12: error: The id 'low' is already used on line 33. "
        + "(maturity.states[1].id) [model-duplicate-id]"),
    Row(
      "brand is reserved", [("id: B\n", "id: brand\n"), ("{indicator: B}", "{indicator: brand}")],
      "m.yaml:13:19: error: There is no indicator 'brand'. "
        + "(tree.children[1].indicator) [model-unknown-indicator]",
      "m.yaml:22:9: error: The id 'brand' is reserved. (indicators[1].id) [model-reserved-id]"),
    Row(
      "name is reserved",
      [("- {indicator: B}", "- {id: name, name: N, children: [{indicator: B}]}")],
      "m.yaml:13:12: error: The id 'name' is reserved. "
        + "(tree.children[1].id) [model-reserved-id]"),
    Row(
      "sector is reserved", [("  id: top", "  id: sector"), ("of: top", "of: sector")],
      "m.yaml:9:7: error: The id 'sector' is reserved. (tree.id) [model-reserved-id]",
      "m.yaml:31:7: error: There is no node 'sector' in the tree. "
        + "(maturity.of) [model-unknown-node]"),
    Row(
      "blanks in an id", [("id: m\n", "id: my model\n")],
      "m.yaml:2:5: error: 'my model' cannot be an id. (id) [model-bad-id]"),
    Row(
      "a path as an id", [("id: m\n", "id: ../m\n")],
      "m.yaml:2:5: error: '../m' cannot be an id. (id) [model-bad-id]"),
    Row(
      "an id of 65 characters", [("id: m\n", "id: \(String(repeating: "a", count: 65))\n")],
      "m.yaml:2:5: error: '\(String(repeating: "a", count: 65))' cannot be an id. "
        + "(id) [model-bad-id]"),
  ]

  static let tree: [Row] = [
    Row(
      "negative weight", [("{indicator: B}", "{indicator: B, weight: -0.5}")],
      "m.yaml:13:30: error: The weight '-0.5' is negative. "
        + "(tree.children[1].weight) [model-negative-weight]"),
    Row(
      "all weights 0",
      [
        ("{indicator: A}", "{indicator: A, weight: 0}"),
        ("{indicator: B}", "{indicator: B, weight: 0}"),
      ],
      "m.yaml:9:3: error: All weights of the node 'top' are 0. (tree) [model-zero-weights]"),
    Row(
      "no children",
      [("- {indicator: B}", "- {indicator: B}\n    - {id: n, name: N, children: []}")],
      "m.yaml:14:7: error: The node 'n' has no children. (tree.children[2]) [model-no-children]"),
    Row(
      "an indicator used nowhere", [("    - {indicator: B}\n", "")],
      "m.yaml:21:5: error: The indicator 'B' is not used in the tree. "
        + "(indicators[1]) [model-unused-indicator]"),
    Row(
      "an indicator used twice", [("- {indicator: B}", "- {indicator: B}\n    - {indicator: A}")],
      "m.yaml:14:19: error: The indicator 'A' is already in the tree, on line 12. "
        + "(tree.children[2].indicator) [model-indicator-twice]"),
    Row(
      "an indicator that is not there",
      [("- {indicator: B}", "- {indicator: B}\n    - {indicator: Alpha1}")],
      "m.yaml:14:19: error: There is no indicator 'Alpha1'. "
        + "(tree.children[2].indicator) [model-unknown-indicator]"),
    Row(
      "an include that is not there",
      [("- {indicator: B}", "- {indicator: B}\n    - {include: imacs-2106}")],
      "m.yaml:14:17: error: There is no model 'imacs-2106'. Did you mean 'imacs-2016'? "
        + "(tree.children[2].include) [model-unknown]"),
    Row(
      "different scales in one node",
      [
        ("worst: 10, best: 0}", "worst: 10, best: 0}"),
        ("{method: goalposts, worst: 0, best: 100}", "{method: borda}"),
        ("maturity:\n", "\n"), ("  rule: thresholds\n  of: top\n  states:\n", ""),
        ("    - {id: low, name: Low, from: 0}\n", ""),
        ("    - {id: high, name: High, from: 50, requires: [{indicator: A, at-least: 10}]}\n", ""),
      ],
      "m.yaml:9:3: error: The node 'top' mixes children of different scales: 'A' and 'B'. "
        + "(tree) [model-mixed-scales]"),
  ]
}
