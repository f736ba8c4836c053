package import Wording
import Foundation
package import MaturityModels
import Scoring
import StudyData

/// What the model says of nodes and indicators, in words.
package struct ModelWords {
  package let model: MaturityModel
  package let language: Language
  /// What the tool says of models.
  package var words: any WorkbookWording { language.wording.workbook }
  /// What the study's columns came to; `nil` where only the model is told.
  private let report: Report?
  /// Are the statistics of whole columns shown? Not to a client, to whom they
  /// would show other brands' values.
  package let showsColumns: Bool
  private let nouns: [String: String]

  package init(_ report: Report, showsColumns: Bool = true) {
    self.report = report
    self.showsColumns = showsColumns
    model = report.study.model
    language = report.language
    nouns = Self.nouns(model, language)
  }

  /// Of a model without a study.
  package init(_ model: MaturityModel, _ language: Language) {
    report = nil
    showsColumns = false
    self.model = model
    self.language = language
    nouns = Self.nouns(model, language)
  }

  /// `text` with the model's nouns and `values` in its braces.
  package func text(_ text: Phrase, _ values: [String: String] = [:]) -> String {
    text.filled { values[$0] ?? nouns[$0] }
  }

  /// What texts may name: `{unit}`, `{Units}`, `{group}`, `{index}` …; Spanish
  /// ones also what agrees with a noun: `{theUnit}` (la marca), `{o}` (a, o) …
  package static func nouns(_ model: MaturityModel, _ language: Language) -> [String: String] {
    let plain = [
      "unit": model.unit.singular[language], "units": model.unit.plural[language],
      "group": model.group.singular[language], "groups": model.group.plural[language],
    ]
    var nouns = plain
    for (key, noun) in plain { nouns[key.capitalized] = capitalised(noun) }
    nouns["index"] = model.root.name[language]
    nouns.merge(language.wording.grammar.nouns(unit: model.unit, group: model.group)) { $1 }
    return nouns
  }

  /// A node or an indicator as heads of columns name it.
  package struct Entry {
    package let id: String
    package let name: String
    package let comment: String?
    package let method: String
  }

  package func entry(_ child: ModelNode.Child) -> Entry {
    switch child {
    case .node(let index):
      let node = model.nodes[index]
      return Entry(
        id: node.id, name: node.name[language],
        comment: node.description.map { "\(node.name[language])\n\($0[language])" },
        method: aggregation(node.aggregation))
    case .indicator(let index):
      let indicator = model.indicators[index]
      return Entry(
        id: indicator.id, name: indicator.name[language],
        comment: "\(indicator.id) \(indicator.name[language])\n\(indicator.definition[language])",
        method: method(indicator.normalisation))
    }
  }

  package func aggregation(_ aggregation: Aggregation) -> String {
    switch aggregation {
    case .arithmetic: text(words.arithmetic)
    case .geometric: text(words.geometric)
    case .harmonic: text(words.harmonic)
    case .median: text(words.medianOfParts)
    case .minimum: text(words.minimumOfParts)
    }
  }

  package func policy(_ policy: MissingPolicy.Kind) -> String {
    switch policy {
    case .reweight: text(words.reweight)
    case .zero: text(words.zero)
    case .exclude: text(words.exclude)
    }
  }

  package func method(_ normalisation: Normalisation) -> String {
    text(normalisation.name(words))
  }

  /// The settings of an indicator's method, and for methods that compare
  /// brands what its column came to.
  package func parameters(_ index: Int) -> String {
    let indicator = model.indicators[index]
    func plain(_ value: Double) -> String { NumberFormat.plain(value, language) }
    var parts: [String] = []
    switch indicator.normalisation {
    case .goalposts(let worst, let best, let log):
      parts.append(
        text(
          words.goalpostsAre, ["worst": plain(worst), "best": plain(best)]))
      if log { parts.append(text(words.logarithm)) }
    case .levels(let levels):
      parts.append(
        levels.map { "\($0.name[language]) = \(NumberFormat.brief($0.points, language))" }.joined(
          separator: " · "))
    case .curve(let points):
      parts.append(points.map { "\(plain($0.x)) → \(plain($0.y))" }.joined(separator: " · "))
    default:
      if let (phrase, numbers) = indicator.normalisation.setting(words) {
        parts.append(text(phrase, numbers.mapValues(plain)))
      }
    }
    if let report, showsColumns, indicator.normalisation.isRelative {
      parts.append(column(report.card.matrix.treatments[index]))
    }
    return parts.joined(separator: "; ")
  }

  private func column(_ treatment: ColumnTreatment) -> String {
    let column = treatment.statistics
    guard column.count > 0 else { return text(words.noValues) }
    guard !treatment.isConstant else { return text(words.constant) }
    // Two decimals, or as many as show what values of a small unit differ by.
    let range = column.maximum - column.minimum
    let decimals = range > 0 && range < 1 ? min(9, 2 - Int(log10(range).rounded(.down))) : 2
    func fixed(_ value: Double) -> String { NumberFormat.fixed(value, decimals, language) }
    return text(
      words.columnIs,
      [
        "n": NumberFormat.integer(column.count, language), "minimum": fixed(column.minimum),
        "maximum": fixed(column.maximum), "mean": fixed(column.mean),
        "sd": column.standardDeviation.map(fixed) ?? NumberFormat.missing,
      ])
  }

  /// The raw values that score lowest and highest; `nil` where a method has
  /// none or its column none to offer.
  package func goalposts(_ index: Int) -> (worst: Double?, best: Double?) {
    let treatment = showsColumns ? report?.card.matrix.treatments[index] : nil
    let column = treatment.flatMap { $0.statistics.count > 0 && !$0.isConstant ? $0 : nil }
    return model.indicators[index].normalisation.ends(column?.statistics)
  }

  package func unit(_ indicator: Indicator) -> String {
    if let unit = indicator.unit { return unit[language] }
    switch indicator.type {
    case .binary: return text(words.yesNo)
    case .levels: return text(words.points)
    case .share: return "%"
    case .count, .duration, .number: return text(words.number)
    }
  }

  package func direction(_ indicator: Indicator) -> String {
    switch indicator.normalisation.direction {
    case .higher?: text(words.higher)
    case .lower?: text(words.lower)
    case nil: ""
    }
  }
}
