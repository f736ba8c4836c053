import Wording

/// A model as YAML with every default written out: a start for one's own
/// (`imacs models show`). Reading it back gives the same model.
package struct ModelText {
  private let model: MaturityModel

  package init(_ model: MaturityModel) { self.model = model }

  package var yaml: String {
    var yaml = YAMLText()
    yaml.line("schema", "1")
    yaml.line("id", YAMLText.scalar(model.id))
    yaml.line("version", YAMLText.scalar(model.version))
    yaml.localized("name", model.name)
    yaml.localized("description", model.description)
    noun("unit", model.unit, &yaml)
    noun("group", model.group, &yaml)
    yaml.line("scale", pair(model.scale.low, model.scale.high))
    yaml.block("defaults") { yaml in
      yaml.line("aggregation", model.defaultAggregation.rawValue)
      yaml.line("missing", policy(model.defaultMissing))
    }
    yaml.block("tree") { node(0, isRoot: true, &$0) }
    let own = model.indicators.filter { model.nodes[$0.node].included == nil }
    if own.isEmpty {
      yaml.line("indicators", "[]")
    } else {
      yaml.block("indicators") { yaml in
        for indicator in own { yaml.item { write(indicator, &$0) } }
      }
    }
    maturity(&yaml)
    return yaml.text
  }

  private func noun(_ key: String, _ noun: Noun, _ yaml: inout YAMLText) {
    func forms(_ language: Language) -> String {
      let (one, many) = (
        YAMLText.scalar(noun.singular[language]), YAMLText.scalar(noun.plural[language])
      )
      guard language == .es, let gender = noun.gender else { return "[\(one), \(many)]" }
      return "{one: \(one), many: \(many), gender: \(gender.rawValue)}"
    }
    yaml.line(key, "{es: \(forms(.es)), en: \(forms(.en))}")
  }

  private func pair(_ one: Double, _ other: Double) -> String {
    "[\(YAMLText.number(one)), \(YAMLText.number(other))]"
  }

  private func policy(_ missing: MissingPolicy) -> String {
    "{policy: \(missing.kind.rawValue), minimum-coverage: \(YAMLText.number(missing.minimumCoverage))}"
  }

  // MARK: Tree

  private func node(_ index: Int, isRoot: Bool, _ yaml: inout YAMLText) {
    let node = model.nodes[index]
    yaml.line("id", YAMLText.scalar(node.id))
    yaml.localized("name", node.name)
    yaml.localized("description", node.description)
    if !isRoot { yaml.line("weight", YAMLText.number(node.weight)) }
    yaml.line("aggregation", node.aggregation.rawValue)
    yaml.line("missing", policy(node.missing))
    yaml.block("children") { yaml in
      for child in node.children {
        switch child {
        case .indicator(let index):
          let indicator = model.indicators[index]
          yaml.item { yaml in
            yaml.line("indicator", YAMLText.scalar(indicator.id))
            yaml.line("weight", YAMLText.number(indicator.weight))
          }
        case .node(let inner):
          yaml.item { yaml in
            if let included = model.nodes[inner].included, node.included == nil {
              yaml.line("include", YAMLText.scalar(included.model))
              if let node = included.node { yaml.line("node", YAMLText.scalar(node)) }
              yaml.line("weight", YAMLText.number(model.nodes[inner].weight))
            } else {
              self.node(inner, isRoot: false, &yaml)
            }
          }
        }
      }
    }
  }

  // MARK: Indicators

  private func write(_ indicator: Indicator, _ yaml: inout YAMLText) {
    yaml.line("id", YAMLText.scalar(indicator.id))
    yaml.localized("name", indicator.name)
    yaml.localized("definition", indicator.definition)
    yaml.line("source", indicator.source.rawValue)
    if let measure = indicator.measure { yaml.line("measure", measure) }
    if let channel = indicator.channel { yaml.line("channel", YAMLText.scalar(channel)) }
    if indicator.source == .interactions || indicator.whenEmpty != .missing {
      yaml.line("when-empty", indicator.whenEmpty.rawValue)
    }
    yaml.block("value") { yaml in
      yaml.line("type", indicator.type.rawValue)
      yaml.localized("unit", indicator.unit)
      if let range = indicator.range {
        yaml.line("range", pair(range.lowerBound, range.upperBound))
      }
    }
    yaml.block("normalisation") { normalisation(indicator.normalisation, &$0) }
    yaml.line("impute", indicator.imputation.rawValue)
    yaml.line("treatment", indicator.treatment.rawValue)
    yaml.line("origin", indicator.origin.rawValue)
    yaml.localized("reference", indicator.reference)
  }

  private func normalisation(_ normalisation: Normalisation, _ yaml: inout YAMLText) {
    yaml.line("method", normalisation.method)
    switch normalisation {
    case .goalposts(let worst, let best, let log):
      yaml.line("worst", YAMLText.number(worst))
      yaml.line("best", YAMLText.number(best))
      yaml.line("transform", log ? "log" : "none")
    case .levels(let levels):
      yaml.block("levels") { yaml in
        for level in levels {
          yaml.item { yaml in
            yaml.line("id", YAMLText.scalar(level.id))
            yaml.line("points", YAMLText.number(level.points))
            yaml.localized("name", level.name)
            yaml.localized("definition", level.definition)
          }
        }
      }
    case .curve(let points):
      yaml.line("points", "[" + points.map { pair($0.x, $0.y) }.joined(separator: ", ") + "]")
    default:
      for (key, number) in normalisation.numbers { yaml.line(key, YAMLText.number(number)) }
      if let direction = normalisation.direction { yaml.line("direction", direction.rawValue) }
    }
  }

  // MARK: Maturity

  private func maturity(_ yaml: inout YAMLText) {
    guard let scheme = model.maturity else { return }
    yaml.block("maturity") { yaml in
      yaml.line("rule", scheme.kind.rawValue)
      yaml.line("of", YAMLText.scalar(model.nodes[scheme.node].id))
      var states = scheme.states
      if scheme.kind == .staged, let below = states.first {
        yaml.localized("below", below.name)
        states.removeFirst()
      }
      yaml.block("states") { yaml in
        for state in states {
          yaml.item { yaml in
            yaml.line("id", YAMLText.scalar(state.id))
            yaml.localized("name", state.name)
            yaml.localized("description", state.description)
            switch scheme.kind {
            case .thresholds:
              yaml.line("from", YAMLText.number(state.from))
              if !state.requires.isEmpty { yaml.line("requires", requires(state)) }
            case .staged:
              let ids = state.criteria.map { YAMLText.scalar(model.indicators[$0].id) }
              yaml.line("criteria", "[\(ids.joined(separator: ", "))]")
              yaml.line("share", YAMLText.number(state.share))
              yaml.line("met-at", YAMLText.number(state.metAt))
            }
          }
        }
      }
    }
  }

  private func requires(_ state: MaturityState) -> String {
    let items = state.requires.map {
      "{indicator: \(YAMLText.scalar(model.indicators[$0.indicator].id)), at-least: \(YAMLText.number($0.atLeast))}"
    }
    return "[\(items.joined(separator: ", "))]"
  }
}
