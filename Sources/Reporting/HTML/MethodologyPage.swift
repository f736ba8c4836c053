import Findings
import Wording
import MaturityModels
import Scoring
import StudyData

/// The model, told from the model: tree, states, rules, every indicator.
struct MethodologyPage {
  let site: Site

  static let shape = TemplateShape(
    "methodology",
    PageFrame.fields.merging([
      "treeTitle": .text, "treeSubtitle": .text, "nodeLabel": .text, "weightLabel": .text,
      "effectiveLabel": .text, "ruleLabel": .text,
      "nodes": .list(
        TemplateShape(
          "node",
          [
            "isNode": .flag, "depth": .text, "href": .text, "name": .text, "share": .text,
            "effective": .text, "rule": .text,
          ])),
      "states": .view(
        TemplateShape(
          "states",
          [
            "title": .text, "subtitle": .text,
            "items": .list(
              TemplateShape(
                "state", ["number": .text, "name": .text, "rule": .text, "description": .text])),
          ])),
      "rulesTitle": .text, "rules": .list(Parts.finding), "indicatorsTitle": .text,
      "indicators": .list(
        TemplateShape(
          "indicator",
          [
            "anchor": .text, "id": .text, "name": .text, "definition": .text,
            "facts": .list(TemplateShape("fact", ["label": .text, "value": .text])),
            "levels": .view(
              TemplateShape(
                "levels",
                [
                  "levelLabel": .text, "pointsLabel": .text, "definitionLabel": .text,
                  "rows": .list(
                    TemplateShape("level", ["name": .text, "points": .text, "definition": .text])),
                ])),
          ])),
    ]) { one, _ in one })

  private let words: ModelWords
  private let shares: WeightShares
  private var model: MaturityModel { site.model }

  init(site: Site) {
    self.site = site
    words = ModelWords(site.report)
    shares = WeightShares(site.model)
  }

  var view: TemplateView {
    let frame = PageFrame(
      site: site, place: .methodology, title: site.say(es: "Metodología", en: "Methodology"),
      kicker: "\(model.id) · \(site.say(es: "versión", en: "version")) \(model.version)",
      heading: site.say(es: "Metodología", en: "Methodology"),
      lede: model.description?[site.language]
        ?? site.say(
          es: "Cómo se calcula \(model.root.name.es).", en: "How \(model.root.name.en) is computed."
        ))
    var values = frame.values
    values["treeTitle"] = .text(site.say(es: "Árbol y pesos", en: "Tree and weights"))
    values["treeSubtitle"] = .text(
      site.say(
        es:
          "\(model.indicators.count) \(model.indicators.count == 1 ? "indicador" : "indicadores"); escala de \(NumberFormat.plain(model.scale.low, .es)) a \(NumberFormat.plain(model.scale.high, .es)). El peso efectivo es el del indicador en el índice.",
        en:
          "\(model.indicators.count) \(model.indicators.count == 1 ? "indicator" : "indicators"); scale from \(NumberFormat.plain(model.scale.low, .en)) to \(NumberFormat.plain(model.scale.high, .en)). The effective weight is the indicator's in the index."
      ))
    values["nodeLabel"] = .text(site.say(es: "Nodo o indicador", en: "Node or indicator"))
    values["weightLabel"] = .text(site.say(es: "Peso en su nodo", en: "Weight in its node"))
    values["effectiveLabel"] = .text(site.say(es: "Peso efectivo", en: "Effective weight"))
    values["ruleLabel"] = .text(site.say(es: "Regla", en: "Rule"))
    values["nodes"] = .list(tree(0, depth: 1))
    values["states"] = .view(states)
    values["rulesTitle"] = .text(site.say(es: "Reglas comunes", en: "Common rules"))
    values["rules"] = Parts.findings(rules)
    values["indicatorsTitle"] = .text(site.say(es: "Indicadores", en: "Indicators"))
    values["indicators"] = .list(model.indicators.indices.map(indicator))
    return TemplateView(values)
  }

  private func tree(_ node: Int, depth: Int) -> [TemplateView] {
    let entry = model.nodes[node]
    var rows: [TemplateView] = [
      [
        "isNode": true, "depth": .text(String(min(depth, 5))), "href": "",
        "name": .text(entry.name[site.language]),
        "share": .text(site.percent(shares.share(of: .node(node)))),
        "effective": .text(site.percent(shares.effective(of: .node(node)))),
        "rule": .text(rule(entry)),
      ]
    ]
    for child in entry.children {
      switch child {
      case .node(let inner): rows += tree(inner, depth: depth + 1)
      case .indicator(let index):
        let indicator = model.indicators[index]
        rows.append([
          "isNode": false, "depth": .text(String(min(depth + 1, 5))),
          "href": .text("#" + Self.anchor(index)),
          "name": .text("\(indicator.id) \(indicator.name[site.language])"),
          "share": .text(site.percent(shares.share(of: child))),
          "effective": .text(site.percent(shares.effective(of: child))),
          "rule": .text(rule(index)),
        ])
      }
    }
    return rows
  }

  /// Where an indicator is told, on this page.
  static func anchor(_ indicator: Int) -> String { "indicator-\(indicator + 1)" }

  private var states: TemplateView? {
    guard let scheme = model.maturity else { return nil }
    return [
      "title": .text(site.say(es: "Estados de madurez", en: "Maturity states")),
      "subtitle": .text(
        scheme.kind == .thresholds
          ? site.say(
            es:
              "Por el valor de \(site.name(node: scheme.node)): el estado más alto cuyo umbral se alcanza y cuyos requisitos se cumplen.",
            en:
              "By the value of \(site.name(node: scheme.node)): the highest state whose threshold is reached and whose requirements hold."
          )
          : site.say(
            es: "Por etapas: un estado solo se alcanza sobre todos los anteriores.",
            en: "Staged: a state is reached only on top of all lower ones.")),
      "items": .list(
        scheme.states.enumerated().map { position, state in
          [
            "number": .text(String(position + 1)), "name": .text(state.name[site.language]),
            "rule": .text(words.requirements(state, scheme)),
            "description": .text(state.description?[site.language] ?? ""),
          ]
        }),
    ]
  }

  /// How a node is made of its children.
  private func rule(_ node: ModelNode) -> String { words.rule(node) }

  /// How an indicator is scored.
  private func rule(_ index: Int) -> String { words.rule(index) }

  private var rules: [String] {
    [
      site.say(
        es: "Orden: imputar, tratar extremos, normalizar, agregar.",
        en: "Order: impute, treat outliers, normalise, aggregate."),
      site.say(
        es:
          "La cobertura es el peso de los indicadores observados; lo imputado no cuenta como observado, y lo que no aplica no cuenta en absoluto.",
        en:
          "Coverage is the weight of observed indicators; what is imputed does not count as observed, and what is not applicable does not count at all."
      ),
      site.say(
        es:
          "El puesto es 1 más el número de \(model.unit.plural.es) con más puntuación; las diferencias menores que una milmillonésima de la escala son empate. Se ordena con toda la precisión y se redondea solo al mostrar.",
        en:
          "The rank is 1 plus the number of \(model.unit.plural.en) that score higher; differences below a billionth of the scale are ties. Ranks use full precision; rounding is for the reader only."
      ),
      site.say(
        es:
          "Las medias de \(model.group.singular.es) son las de sus \(model.unit.plural.es) con índice, sin ponderar.",
        en:
          "The means of a \(model.group.singular.en) are those of its ranked \(model.unit.plural.en), unweighted."
      ),
      site.say(
        es: "Varios codificadores en una celda: \(coders).",
        en: "Several coders of one cell: \(coders)."),
    ]
  }

  private var coders: String {
    switch site.study.coders {
    case .mean: site.say(es: "su media", en: "their mean")
    case .median: site.say(es: "su mediana", en: "their median")
    case .consensus: site.say(es: "el valor en que coinciden todos", en: "the value all agree on")
    case .first: site.say(es: "el primero que lo da", en: "the first who gives one")
    }
  }

  private func indicator(_ index: Int) -> TemplateView {
    let entry = model.indicators[index]
    var facts: [(String, String)] = [
      (site.say(es: "Fuente", en: "Source"), words.sourceAndMeasure(entry)),
      (site.say(es: "Valor", en: "Value"), words.value(entry)),
      (site.say(es: "Normalización", en: "Normalisation"), rule(index)),
      (
        site.say(es: "Imputación · tratamiento", en: "Imputation · treatment"),
        "\(words.imputation(entry.imputation)) · \(words.treatment(entry.treatment))"
      ),
      (
        site.say(es: "Origen", en: "Origin"),
        words.origin(entry.origin)
      ),
    ]
    if let reference = entry.reference {
      facts.append((site.say(es: "Referencia", en: "Reference"), reference[site.language]))
    }
    let levels: TemplateView? =
      entry.levels.isEmpty
      ? nil
      : [
        "levelLabel": .text(site.say(es: "Nivel", en: "Level")),
        "pointsLabel": .text(site.say(es: "Puntos", en: "Points")),
        "definitionLabel": .text(site.say(es: "Definición", en: "Definition")),
        "rows": .list(
          entry.levels.map { level in
            [
              "name": .text(level.name[site.language]),
              "points": .text(NumberFormat.brief(level.points, site.language)),
              "definition": .text(level.definition?[site.language] ?? ""),
            ]
          }),
      ]
    return [
      "anchor": .text(Self.anchor(index)), "id": .text(entry.id),
      "name": .text(entry.name[site.language]),
      "definition": .text(entry.definition[site.language]),
      "facts": .list(facts.map { ["label": .text($0.0), "value": .text($0.1)] }),
      "levels": .view(levels),
    ]
  }

}
