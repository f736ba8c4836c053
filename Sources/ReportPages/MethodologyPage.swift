import Wording
import MaturityModels
import Scoring
import ReportTables
import StudyData

/// The model, told from the model: tree, states, rules, every indicator.
struct MethodologyPage {
  static let path = "methodology.html"

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
      site: site, path: Self.path, title: site.say.methodology,
      kicker: "\(model.id) · \(site.say.version) \(model.version)",
      heading: site.say.methodology,
      lede: model.description?[site.language]
        ?? site.say.howComputed(model.root.name[site.language]))
    var values = frame.values
    values["treeTitle"] = .text(site.say.treeAndWeights)
    values["treeSubtitle"] = .text(
      site.say.indicatorsAndScale(
        indicators: model.indicators.count,
        low: NumberFormat.plain(model.scale.low, site.language),
        high: NumberFormat.plain(model.scale.high, site.language)))
    values["nodeLabel"] = .text(site.say.nodeOrIndicator)
    values["weightLabel"] = .text(site.say.weightInNode)
    values["effectiveLabel"] = .text(site.say.effectiveWeight)
    values["ruleLabel"] = .text(site.say.ruleHead)
    values["nodes"] = .list(tree(0, depth: 1))
    values["states"] = .view(states)
    values["rulesTitle"] = .text(site.say.commonRules)
    values["rules"] = Parts.findings(rules)
    values["indicatorsTitle"] = .text(site.say.indicators)
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
      "title": .text(site.say.maturityStates),
      "subtitle": .text(
        scheme.kind == .thresholds
          ? site.say.stateByValue(site.name(node: scheme.node))
          : site.say.stateByStages),
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
      site.say.orderOfSteps,
      site.say.whatCoverageIs,
      site.say.whatRankIs,
      site.say.whatGroupMeansAre,
      site.say.severalCoders(coders),
    ]
  }

  private var coders: String {
    switch site.study.coders {
    case .mean: site.say.codersMean
    case .median: site.say.codersMedian
    case .consensus: site.say.codersConsensus
    case .first: site.say.codersFirst
    }
  }

  private func indicator(_ index: Int) -> TemplateView {
    let entry = model.indicators[index]
    var facts: [(String, String)] = [
      (site.say.source, words.sourceAndMeasure(entry)),
      (site.say.value, words.value(entry)),
      (site.say.normalisation, rule(index)),
      (
        site.say.imputationAndTreatment,
        "\(words.imputation(entry.imputation)) · \(words.treatment(entry.treatment))"
      ),
      (
        site.say.origin,
        words.origin(entry.origin)
      ),
    ]
    if let reference = entry.reference {
      facts.append((site.say.reference, reference[site.language]))
    }
    let levels: TemplateView? =
      entry.levels.isEmpty
      ? nil
      : [
        "levelLabel": .text(site.say.level),
        "pointsLabel": .text(site.say.pointsHead),
        "definitionLabel": .text(site.say.definition),
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
