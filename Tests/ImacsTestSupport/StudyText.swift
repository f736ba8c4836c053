/// The files of a small study as text: a test says what matters to it, the rest is the same
/// everywhere.
package enum StudyText {
  /// A `study.yaml`; `more` are further lines of it.
  package static func study(
    id: String = "small", title: String = "Small", edition: String = "2016",
    period: String = "{from: 2016-01-01, to: 2016-06-30}", model: String = "model.yaml",
    language: String = "en", observations: String? = "[observations.csv]", _ more: String = ""
  ) -> String {
    """
    schema: 1
    id: \(id)
    title: \(title)
    edition: \(edition)
    period: \(period)
    model: \(model)
    language: \(language)
    brands: brands.csv

    """ + (observations.map { "observations: \($0)\n" } ?? "") + (more.isEmpty ? "" : more + "\n")
  }

  /// A model file. `tree` may begin on a line of its own; `more` stands at the end.
  package static func model(
    id: String = "small", unit: String = "[brand, brands]", group: String = "[sector, sectors]",
    tree: String, indicators: [String], _ more: String = ""
  ) -> String {
    """
    schema: 1
    id: \(id)
    version: "1"
    name: Small
    unit: \(unit)
    group: \(group)
    scale: [0, 100]
    tree: \(tree)
    indicators:
    \(indicators.joined(separator: "\n"))
    \(more)

    """
  }

  /// An entry of `indicators:`; `more` are further keys, such as `channel: twitter`.
  package static func indicator(
    _ id: String, value: String = "type: number",
    normalisation: String = "{method: goalposts, worst: 0, best: 100}", source: String = "coding",
    more: String = ""
  ) -> String {
    "  - {id: \(id), name: \(id), definition: \(id), source: \(source), value: {\(value)}, "
      + "normalisation: \(normalisation), origin: reconstruction\(more.isEmpty ? "" : ", ")\(more)}"
  }

  /// A node over indicators.
  package static func tree(of indicators: [String]) -> String {
    let leaves = indicators.map { "{indicator: \($0)}" }.joined(separator: ", ")
    return "{id: root, name: Root, children: [\(leaves)]}"
  }

  /// A study of indicators `x1`, `x2` … from 0 to 100 under one root (or `tree`), brands `b1000`,
  /// `b1001` … in sectors of `size`; `extra` stands at the end of the model, `settings` in the
  /// study.
  package static func plain(
    _ values: [[Double?]], tree: String? = nil, extra: String = "", size: Int = 3,
    settings: String = "", normalisation: String = "{method: goalposts, worst: 0, best: 100}"
  ) -> [String: String] {
    let ids = (values.first ?? []).indices.map { "x\($0 + 1)" }
    let names = values.indices.map { "b\(1000 + $0)" }
    let rows = zip(names, values).map { name, cells in
      "\(name),\(cells.map { $0.map { "\($0)" } ?? "" }.joined(separator: ","))\n"
    }
    return [
      "model.yaml": model(
        unit: "[unit, units]", group: "[group, groups]", tree: tree ?? self.tree(of: ids),
        indicators: ids.map { indicator($0, normalisation: normalisation) }, extra),
      "study.yaml": study(settings),
      "brands.csv": "brand,name,sector\n"
        + names.enumerated().map { "\($1),\($1),s\($0 / size)\n" }.joined(),
      "observations.csv": "brand,\(ids.joined(separator: ","))\n" + rows.joined(),
    ]
  }
}
