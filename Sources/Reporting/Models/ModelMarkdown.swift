import Findings
package import Wording
package import MaturityModels
import ReportTables

/// A model as a Markdown page: tree with weights, states, every indicator with
/// its levels (`docs/models/<id>.md`).
package struct ModelMarkdown {
  private let model: MaturityModel
  private let language: Language
  private let words: ModelWords

  package init(_ model: MaturityModel, _ language: Language) {
    self.model = model
    self.language = language
    words = ModelWords(model, language)
  }

  private var say: any PageWording { language.wording.pages(model) }

  package var page: String {
    var text = "# \(shown(model.name))\n\n`\(model.id)` · "
    text += say.version + " \(model.version)\n"
    if let description = model.description { text += "\n\(shown(description))\n" }
    text += "\n" + summary + "\n"
    text += "\n## \(say.treeAndWeights)\n\n" + treeTable
    let described = model.nodes.filter { $0.description != nil }
    for node in described {
      text += "\n**\(shown(node.name))**. \(node.description.map(shown) ?? "")\n"
    }
    if let scheme = model.maturity { text += "\n" + states(scheme) }
    text += "\n## \(say.indicators)\n"
    for index in model.indicators.indices { text += "\n" + indicator(index) }
    return text + "\n" + foot
  }

  private var summary: String {
    func plain(_ value: Double) -> String { NumberFormat.plain(value, language) }
    let (low, high) = (plain(model.scale.low), plain(model.scale.high))
    let count = NumberFormat.integer(model.indicators.count, language)
    let unit = model.unit.singular[language]
    let groups = model.group.plural[language]
    return say.modelLede(count: count, unit: unit, low: low, high: high, groups: groups)
  }

  // MARK: Tree

  private var treeTable: String {
    table(
      [
        say.nodeOrIndicator,
        say.weightInNode,
        say.weightInIndexHead, say.ruleHead,
      ], rows(0, depth: 0))
  }

  private func percent(_ share: Double) -> String { NumberFormat.percent(share * 100, 1, language) }

  private func rows(_ node: Int, depth: Int) -> [[String]] {
    let entry = model.nodes[node]
    let indent = String(repeating: "&emsp;", count: depth)
    let share = entry.parent.map { model.share(of: .node(node), in: $0) } ?? 1
    var rows = [
      [
        "\(indent)**\(shown(entry.name))** (`\(entry.id)`)", percent(share),
        percent(model.effectiveWeight(ofNode: node)), words.rule(entry),
      ]
    ]
    for child in entry.children {
      switch child {
      case .node(let inner): rows += self.rows(inner, depth: depth + 1)
      case .indicator(let index):
        let indicator = model.indicators[index]
        rows.append([
          "\(indent)&emsp;[\(indicator.id)](#\(indicator.id)) \(shown(indicator.name))",
          percent(model.share(of: child, in: node)),
          percent(model.effectiveWeight(ofIndicator: index)), words.rule(index),
        ])
      }
    }
    return rows
  }

  // MARK: States

  private func states(_ scheme: MaturityScheme) -> String {
    let rows = scheme.states.map { state in
      [
        shown(state.name), words.requirements(state, scheme),
        state.description.map { shown($0) } ?? "",
      ]
    }
    return "## \(say.maturityStates)\n\n"
      + table(
        [
          say.state, say.requiresHead,
          say.whatItIs,
        ], rows)
  }

  // MARK: Indicators

  private func indicator(_ index: Int) -> String {
    let entry = model.indicators[index]
    var text = "<a id=\"\(entry.id)\"></a>\n\n### \(entry.id) \(shown(entry.name))\n\n"
    text += shown(entry.definition) + "\n\n"
    var facts = [
      (say.source, words.sourceAndMeasure(entry)),
      (say.value, words.value(entry)),
    ]
    if entry.levels.isEmpty {
      facts.append((say.normalisation, words.rule(index)))
    }
    if entry.imputation != .none {
      facts.append((say.imputationHead, words.imputation(entry.imputation)))
    }
    if entry.treatment != .none {
      facts.append((say.treatmentHead, words.treatment(entry.treatment)))
    }
    facts.append((say.origin, words.origin(entry.origin)))
    if let reference = entry.reference {
      facts.append((say.reference, shown(reference)))
    }
    for (label, value) in facts { text += "- \(label): \(escaped(value))\n" }
    guard !entry.levels.isEmpty else { return text }
    return text + "\n"
      + table(
        [
          say.level, say.pointsHead,
          say.when,
        ],
        entry.levels.map { level in
          [
            shown(level.name), NumberFormat.brief(level.points, language),
            level.definition.map { shown($0) } ?? "",
          ]
        })
  }

  private var foot: String {
    say.printedBy(model.id)
  }

  // MARK: Markdown

  private func table(_ head: [String], _ rows: [[String]]) -> String {
    ([head, head.map { _ in "---" }] + rows)
      .map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }

  private func shown(_ text: LocalizedText) -> String { escaped(text[language]) }

  /// Text of a model's author as text, not as markup; on one line.
  private func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "|", "<", ">", "[", "]", "#": escaped += "\\\(scalar)"
      case "\n", "\r", "\t": escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
