/// The rows of `ModelFaultTests`: indicators, methods and states.
extension FaultTables {
  private static let goalposts = "{method: goalposts, worst: 10, best: 0}"
  private static let levels = "{id: a, points: 0, name: A}, {id: b, points: 9, name: B}"
  private static let noMaturity: [(String, String)] = [
    ("maturity:\n  rule: thresholds\n  of: top\n  states:\n", ""),
    ("    - {id: low, name: Low, from: 0}\n", ""),
    ("    - {id: high, name: High, from: 50, requires: [{indicator: A, at-least: 10}]}\n", ""),
  ]
  private static let at = "m.yaml:27:"

  private static func missing(_ key: String, _ line: Int, _ column: Int, _ path: String) -> String {
    "m.yaml:\(line):\(column): error: The key '\(key)' is missing. (\(path)) [key-missing]"
  }

  static let indicators: [Row] = [
    Row("no name", [("    name: Beta\n", "")], missing("name", 22, 5, "indicators[1]")),
    Row(
      "no definition", [("    definition: Second.\n", "")],
      missing("definition", 22, 5, "indicators[1]")),
    Row(
      "an unknown origin", [("best: 0}\n    origin: published", "best: 0}\n    origin: invented")],
      "m.yaml:28:13: error: 'invented' is not valid here. (indicators[1].origin) [yaml-value]"),
    Row(
      "no value", [("    value: {type: number}\n", "")], missing("value", 22, 5, "indicators[1]")),
    Row(
      "an empty source", [("source: coding", "source:")],
      missing("source", 18, 12, "indicators[0].source")),
    Row(
      "no type", [("{type: number}", "{unit: x}")], missing("type", 26, 12, "indicators[1].value")),
    Row(
      "range upside down", [("{type: number}", "{type: number, range: [5, 5]}")],
      "m.yaml:26:34: error: '…' is not valid here. (indicators[1].value.range) [yaml-value]"),
    Row(
      "a measure of coded values", [("source: coding", "source: coding\n    measure: requests")],
      "m.yaml:19:14: error: Indicators of the source 'coding' have no 'measure'. "
        + "(indicators[0].measure) [model-no-measures]"),
    Row(
      "a misspelt measure",
      [("source: coding", "source: interactions\n    measure: response-rat")],
      "m.yaml:19:14: error: The source 'interactions' has no measure 'response-rat'. "
        + "Did you mean 'response-rate'? (indicators[0].measure) [model-measure]"),
    Row(
      "a measure of another source", [("source: coding", "source: brands\n    measure: requests")],
      "m.yaml:19:14: error: The source 'brands' has no measure 'requests'. "
        + "(indicators[0].measure) [model-measure]"),
    Row(
      "interactions without a measure", [("source: coding", "source: interactions")],
      missing("measure", 15, 5, "indicators[0]")),
    Row(
      "when-empty: worst without a worst",
      noMaturity + [
        ("source: coding", "source: interactions\n    measure: requests\n    when-empty: worst"),
        ("{method: goalposts, worst: 0, best: 100}", "{method: min-max}"),
      ],
      "m.yaml:20:17: error: 'when-empty: worst' does not go with the method 'min-max'. "
        + "(indicators[0].when-empty) [model-worst-without-goalpost]"),
    Row(
      "levels over numbers",
      [(goalposts, "{method: levels, levels: [\(levels)]}")],
      "\(at)20: error: The type 'number' does not go with the method 'levels'. "
        + "(indicators[1].normalisation) [model-type-mismatch]"),
    Row(
      "numbers over levels", [("{type: number}", "{type: levels}")],
      "\(at)20: error: The type 'levels' does not go with the method 'goalposts'. "
        + "(indicators[1].normalisation) [model-type-mismatch]"),
    Row(
      "winsorised levels",
      [
        ("{type: number}", "{type: levels}"),
        (goalposts, "{method: levels, levels: [\(levels)]}\n    treatment: winsorise"),
      ],
      "m.yaml:28:16: error: 'treatment: winsorise' does not go with the method 'levels' of 'B'. "
        + "(indicators[1].treatment) [model-winsorised-method]"),
    Row(
      "winsorised goalposts", [(goalposts, goalposts + "\n    treatment: winsorise")],
      "m.yaml:28:16: error: 'treatment: winsorise' does not go with the method 'goalposts' of 'B'. "
        + "(indicators[1].treatment) [model-winsorised-method]"),
    Row(
      "a winsorised curve",
      [(goalposts, "{method: curve, points: [[0, 0], [9, 100]]}\n    treatment: winsorise")],
      "m.yaml:28:16: error: 'treatment: winsorise' does not go with the method 'curve' of 'B'. "
        + "(indicators[1].treatment) [model-winsorised-method]"),
  ]

  static let methods: [Row] = [
    Row(
      "worst = best", [(goalposts, "{method: goalposts, worst: 1.50, best: 1.5}")],
      "\(at)59: error: The goalposts 'worst' and 'best' are equal ('1.5'). "
        + "(indicators[1].normalisation.best) [model-equal-goalposts]"),
    Row(
      "log of a goalpost at 0",
      [(goalposts, "{method: goalposts, worst: 10, best: 0, transform: log}")],
      "\(at)57: error: With 'transform: log' the goalpost '0' is not positive. "
        + "(indicators[1].normalisation.best) [model-log-goalposts]"),
    Row(
      "goalposts without best", [(goalposts, "{method: goalposts, worst: 10}")],
      missing("best", 27, 20, "indicators[1].normalisation")),
    Row(
      "curve x twice", [(goalposts, "{method: curve, points: [[0, 0], [5, 50], [5, 60]]}")],
      "\(at)62: error: The curve's x '5' is not greater than the one before. "
        + "(indicators[1].normalisation.points[2]) [model-curve-order]"),
    Row(
      "curve of one point", [(goalposts, "{method: curve, points: [[0, 0]]}")],
      "\(at)44: error: '…' is not valid here. (indicators[1].normalisation.points) [yaml-value]"),
    Row(
      "curve above the scale", [(goalposts, "{method: curve, points: [[0, 0], [5, 100.5]]}")],
      "\(at)53: error: The points '100.5' lie outside the scale from 0 to 100. "
        + "(indicators[1].normalisation.points[1]) [model-points-outside]"),
    Row(
      "level below the scale",
      [
        ("{type: number}", "{type: levels}"),
        (goalposts, "{method: levels, levels: [{id: a, points: -1, name: A}, {id: b, points: 1}]}"),
      ],
      "\(at)62: error: The points '-1' lie outside the scale from 0 to 100. "
        + "(indicators[1].normalisation.levels[0].points) [model-points-outside]"),
    Row(
      "two levels of one id",
      [
        ("{type: number}", "{type: levels}"),
        (
          goalposts,
          "{method: levels, levels: [{id: a, points: 0, name: A}, {id: A, points: 1, name: B}]}"
        ),
      ],
      "\(at)80: error: The id 'A' is already used on line 27. "
        + "(indicators[1].normalisation.levels[1].id) [model-duplicate-id]"),
    Row(
      "two levels of one name, case and accents aside",
      [
        ("{type: number}", "{type: levels}"),
        (
          goalposts,
          "{method: levels, levels: [{id: a, points: 0, name: Sí}, {id: b, points: 1, name: SI}]}"
        ),
      ],
      "\(at)76: error: 'si' may be the level 'a' or the level 'b'. "
        + "(indicators[1].normalisation.levels[1]) [model-level-name]"),
    Row(
      "the id of one level as the name of another",
      [
        ("{type: number}", "{type: levels}"),
        (
          goalposts,
          "{method: levels, levels: [{id: a, points: 0, name: B}, {id: b, points: 1, name: C}]}"
        ),
      ],
      "\(at)75: error: 'b' may be the level 'a' or the level 'b'. "
        + "(indicators[1].normalisation.levels[1]) [model-level-name]"),
    Row(
      "goalposts whose logarithms are one number",
      [(goalposts, "{method: goalposts, worst: 1e15, best: 1000000000000000.1, transform: log}")],
      "\(at)59: error: The goalposts 'worst' and 'best' are equal ('1000000000000000.1'). "
        + "(indicators[1].normalisation.best) [model-equal-goalposts]"),
    Row(
      "an unknown method", [(goalposts, "{method: minmax, worst: 1}")],
      "\(at)29: error: 'minmax' is not valid here. Did you mean 'min-max'? "
        + "(indicators[1].normalisation.method) [yaml-value]"),
    Row(
      "a key of another method", [(goalposts, "{method: min-max, worst: 1}")] + noMaturity,
      "\(at)38: error: The key 'worst' does not exist here. "
        + "(indicators[1].normalisation.worst) [key-unknown]"),
    Row(
      "sd of 0", [(goalposts, "{method: z-score, sd: 0}")],
      "\(at)42: error: '0' is not valid here. (indicators[1].normalisation.sd) [yaml-value]"),
    Row(
      "distance-to-best without best", [(goalposts, "{method: distance-to-best}")],
      missing("best", 27, 20, "indicators[1].normalisation")),
  ]

  static let maturity: [Row] = [
    Row(
      "missing: zero over z-score",
      noMaturity + [
        ("name: Top\n", "name: Top\n  missing: {policy: zero}\n"),
        ("{method: goalposts, worst: 0, best: 100}", "{method: z-score}"),
        (goalposts, "{method: z-score}"),
      ],
      "m.yaml:9:3: error: 'missing: zero' makes no sense over 'A', whose method is z-score. "
        + "(tree) [model-zero-over-unbounded]"),
    Row(
      "missing: zero by default over borda",
      noMaturity + [
        ("tree:", "defaults: {missing: {policy: zero}}\ntree:"),
        ("{method: goalposts, worst: 0, best: 100}", "{method: borda}"),
        (goalposts, "{method: borda}"),
      ],
      "m.yaml:10:3: error: 'missing: zero' makes no sense over 'A', whose method is borda. "
        + "(tree) [model-zero-over-unbounded]"),
    Row(
      "thresholds over z-score",
      [
        ("{method: goalposts, worst: 0, best: 100}", "{method: z-score}"),
        (goalposts, "{method: z-score}"),
      ],
      "m.yaml:9:3: error: Maturity thresholds make no sense over 'A', whose method is z-score. "
        + "(tree) [model-thresholds-over-unbounded]"),
    Row(
      "geometric over min-max",
      [("name: Top\n", "name: Top\n  aggregation: geometric\n"), (goalposts, "{method: min-max}")],
      "m.yaml:9:3: error: The geometric aggregation of the node 'top' would always give some unit "
        + "0: 'B' (min-max) reaches 0. (tree) [model-zero-in-product]"),
    Row(
      "harmonic over percentile-rank",
      [
        ("name: Top\n", "name: Top\n  aggregation: harmonic\n"),
        (goalposts, "{method: percentile-rank}"),
      ],
      "m.yaml:9:3: error: The harmonic aggregation of the node 'top' would always give some unit "
        + "0: 'B' (percentile-rank) reaches 0. (tree) [model-zero-in-product]"),
    Row(
      "geometric by default over distance-to-best",
      [
        ("tree:", "defaults: {aggregation: geometric}\ntree:"),
        (goalposts, "{method: distance-to-best, best: 9}"),
      ],
      "m.yaml:10:3: error: The geometric aggregation of the node 'top' would always give some "
        + "unit 0: 'B' (distance-to-best) reaches 0. (tree) [model-zero-in-product]"),
    Row(
      "geometric over z-score",
      noMaturity + [
        ("name: Top\n", "name: Top\n  aggregation: geometric\n"),
        ("{method: goalposts, worst: 0, best: 100}", "{method: z-score}"),
        (goalposts, "{method: z-score}"),
      ],
      "m.yaml:9:3: error: The geometric aggregation of the node 'top' cannot take negatives, and "
        + "'A' may be one (z-score). (tree) [model-negative-in-product]",
      "m.yaml:9:3: error: The geometric aggregation of the node 'top' cannot take negatives, and "
        + "'B' may be one (z-score). (tree) [model-negative-in-product]"),
    Row(
      "geometric below 0",
      noMaturity + [
        ("scale: [0, 100]", "scale: [-1, 1]"),
        ("name: Top\n", "name: Top\n  aggregation: geometric\n"),
        ("{indicator: B}", "{indicator: B, weight: 0}"),
      ],
      "m.yaml:9:3: error: The geometric aggregation of the node 'top' cannot take negatives, and "
        + "'A' may be one (goalposts). (tree) [model-negative-in-product]"),
    Row(
      "the rule is unknown", [("rule: thresholds", "rule: threshold")],
      "m.yaml:30:9: error: 'threshold' is not valid here. Did you mean 'thresholds'? "
        + "(maturity.rule) [yaml-value]"),
    Row(
      "the node is unknown", [("of: top", "of: tap")],
      "m.yaml:31:7: error: There is no node 'tap' in the tree. Did you mean 'top'? "
        + "(maturity.of) [model-unknown-node]"),
    Row(
      "states out of order", [("from: 50", "from: 0")],
      "m.yaml:34:36: error: The threshold '0' is not greater than the one of the state before. "
        + "(maturity.states[1].from) [model-states-order]"),
    Row(
      "the first state starts above the scale's low end", [("from: 0", "from: 10")],
      "m.yaml:33:34: error: The first state starts at '10', above the scale's low end (0). "
        + "(maturity.states[0].from) [model-first-state]"),
    Row(
      "the first state requires",
      [("from: 0}", "from: 0, requires: [{indicator: A, at-least: 1}]}")],
      "m.yaml:33:47: error: The first state cannot have 'requires'. "
        + "(maturity.states[0].requires) [model-first-state-requires]"),
    Row(
      "a state requires what is not there", [("[{indicator: A, at", "[{indicator: AA, at")],
      "m.yaml:34:63: error: There is no indicator 'AA'. Did you mean 'A'? "
        + "(maturity.states[1].requires[0].indicator) [model-unknown-indicator]"),
    Row(
      "staged without below",
      [
        ("rule: thresholds", "rule: staged"), ("  of: top\n", ""),
        ("    - {id: low, name: Low, from: 0}\n", "    - {id: low, name: Low, criteria: [A]}\n"),
        (", from: 50, requires: [{indicator: A, at-least: 10}]", ", criteria: [B]"),
      ],
      missing("below", 30, 3, "maturity")),
    Row(
      "staged with an unknown criterion",
      [
        ("rule: thresholds", "rule: staged\n  below: Nothing"), ("  of: top\n", ""),
        ("    - {id: low, name: Low, from: 0}\n", "    - {id: low, name: Low, criteria: [A]}\n"),
        (", from: 50, requires: [{indicator: A, at-least: 10}]", ", criteria: [B9]"),
      ],
      "m.yaml:34:41: error: There is no indicator 'B9'. Did you mean 'B'? "
        + "(maturity.states[1].criteria[0]) [model-unknown-indicator]"),
    Row(
      "staged with a share above 1",
      [
        ("rule: thresholds", "rule: staged\n  below: Nothing"), ("  of: top\n", ""),
        ("    - {id: low, name: Low, from: 0}\n", "    - {id: low, name: Low, criteria: [A]}\n"),
        (", from: 50, requires: [{indicator: A, at-least: 10}]", ", criteria: [B], share: 1.5"),
      ],
      "m.yaml:34:52: error: '1.5' is not valid here. (maturity.states[1].share) [yaml-value]"),
    Row(
      "no states",
      [
        ("states:\n", "states: []\n"), ("    - {id: low, name: Low, from: 0}\n", ""),
        ("    - {id: high, name: High, from: 50, requires: [{indicator: A, at-least: 10}]}\n", ""),
      ],
      missing("states", 32, 11, "maturity.states")),
  ]
}
