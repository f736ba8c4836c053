/// Model files that use what the base does not.
enum Samples {
  private static func file(
    _ id: String, tree: String, indicators: String, head: String = "", tail: String = ""
  ) -> String {
    """
    schema: 1
    id: \(id)
    version: "1"
    name: \(id)
    unit: [brand, brands]
    group: [sector, sectors]
    scale: [0, 100]
    \(head)
    tree:
    \(tree)
    indicators:\(indicators)
    \(tail)
    """
  }

  private static func indicator(
    _ id: String, _ type: String, _ method: String, _ more: String = "source: coding"
  ) -> String {
    "\n  - {id: \(id), name: N\(id), definition: D\(id), \(more), value: {type: \(type)}, "
      + "normalisation: \(method), origin: reconstruction}"
  }

  static let everyMethod = file(
    "every",
    tree: """
        id: top
        name: Top
        children:
          - id: bounded
            name: Bounded
            weight: 2.5
            children: [{indicator: G, weight: 0.1}, {indicator: L}, {indicator: C}, {indicator: M},
              {indicator: P, weight: 0}, {indicator: D}, {indicator: X}, {indicator: F}]
          - {id: z, name: Z, weight: 0, children: [{indicator: Z}]}
          - {id: b, name: B, weight: 0, children: [{indicator: B}]}
      """,
    indicators: [
      indicator("G", "duration", "{method: goalposts, worst: 1440, best: 15, transform: log}"),
      indicator(
        "L", "levels",
        "{method: levels, levels: [{id: no, points: 0, name: No}, {id: \"1\", points: 33.3, name: Uno}, "
          + "{id: y, points: 100, name: {es: Sí, en: Yes}, definition: Yes.}]}"),
      indicator("C", "number", "{method: curve, points: [[-5, 0], [0.1, 50], [1e9, 100]]}"),
      indicator("M", "count", "{method: min-max, direction: lower}"),
      indicator("P", "share", "{method: percentile-rank}"),
      indicator(
        "D", "number", "{method: distance-to-best, best: 0.1, direction: lower}",
        "source: coding, treatment: winsorise"),
      indicator(
        "X", "share", "{method: goalposts, worst: 0, best: 90}",
        "source: interactions, measure: within-1h, channel: twitter"),
      indicator(
        "F", "share", "{method: goalposts, worst: 0, best: 20}",
        "source: brands, measure: follower-growth, impute: group-median, reference: Ours"),
      indicator("Z", "number", "{method: z-score}"),
      indicator("B", "binary", "{method: borda, direction: lower}"),
    ].joined())

  static let staged = file(
    "staged",
    tree: "  id: top\n  name: Top\n  children: [{indicator: A}, {indicator: B}]",
    indicators: indicator("A", "binary", "{method: goalposts, worst: 0, best: 1}")
      + indicator("B", "share", "{method: goalposts, worst: 0, best: 100}"),
    tail: """
      maturity:
        rule: staged
        below: {es: Nada, en: Nothing}
        met-at: 60
        states:
          - {id: one, name: One, criteria: [A]}
          - {id: two, name: Two, description: The second, criteria: [A, B], share: 0.5, met-at: 80}
      """)

  static let hostileTexts = file(
    "'123'",
    tree:
      "  id: top\n  name: \"a: b # c\"\n  children: [{indicator: \"no\"}, {indicator: \"1.0\"}]",
    indicators: """

        - id: "no"
          name: "say \\"hello\\" \\\\ and 'bye'"
          definition: "two\\nlines\\tand a tab\\r\\nand \\u0085 \\u2028 \\uFEFF odd ones"
          source: coding
          value: {type: number, unit: "- [x] {y} &z *a !b %c @d `e"}
          normalisation: {method: goalposts, worst: -0.1, best: 1e-7}
          origin: published
        - id: "1.0"
          name: "null"
          definition: "~ 😀 ñandú ? | >"
          source: coding
          channel: "on"
          value: {type: number, unit: "012"}
          normalisation: {method: goalposts, worst: 123456789012345680, best: 0.30000000000000004}
          origin: published
      """)

  static let twoLanguages = file(
    "two", tree: "  id: top\n  name: {es: Índice, en: Index}\n  children: [{indicator: A}]",
    indicators: """

        - id: A
          name: {es: Solo español}
          definition: {en: Only English}
          source: survey
          value: {type: share, unit: {es: "%", en: "%"}, range: [0, 100]}
          normalisation: {method: goalposts, worst: 0, best: 1}
          origin: published
          reference: {es: aquí, en: here}
      """, head: "description: {es: Hola, en: Hello}")

  static let inner = file(
    "inner",
    tree:
      "  id: core\n  name: Core\n  children: [{indicator: I1}, {id: deep, name: D, children: [{indicator: I2}]}]",
    indicators: indicator("I1", "binary", "{method: goalposts, worst: 0, best: 1}")
      + indicator("I2", "share", "{method: goalposts, worst: 0, best: 100}"),
    head: "defaults: {aggregation: minimum, missing: {policy: exclude}}",
    tail: "maturity: {rule: thresholds, of: core, states: [{id: all, name: All, from: 0}]}")

  static let including = file(
    "outer",
    tree: """
        id: top
        name: Top
        children:
          - {id: own, name: Own, children: [{indicator: A}]}
          - {include: inner, weight: 3}
      """, indicators: indicator("A", "binary", "{method: goalposts, worst: 0, best: 1}"))

  static let onlyIncluding = file(
    "shell", tree: "  id: top\n  name: Top\n  children: [{include: inner}]", indicators: " []")

  static let otherDefaults = file(
    "other",
    tree: """
        id: top
        name: Top
        missing: {policy: exclude}
        children:
          - id: mid
            name: Mid
            aggregation: median
            missing: {minimum-coverage: 0.75}
            children: [{indicator: A}]
      """, indicators: indicator("A", "binary", "{method: goalposts, worst: 0, best: 1}"),
    head: "defaults: {aggregation: harmonic, missing: {policy: zero, minimum-coverage: 0.25}}")
}
