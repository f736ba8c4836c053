import Findings
package import Wording
package import MaturityModels
import ReportTables

/// What changed between two versions of a model, in words that an annex can
/// print.
package struct ModelDifferences {
  let comparison: ModelComparison
  let language: Language
  /// The words for the earlier model, and for the later one.
  let old: ModelWords
  let new: ModelWords

  package init(_ before: MaturityModel, _ after: MaturityModel, _ language: Language) {
    comparison = ModelComparison(before, after)
    self.language = language
    old = ModelWords(before, language)
    new = ModelWords(after, language)
  }

  var before: MaturityModel { comparison.before }
  var after: MaturityModel { comparison.after }

  var say: any PageWording { language.wording.pages(after) }

  /// A heading with what stands below it; nothing below, no heading.
  struct Section {
    let title: String
    let lines: [String]
  }

  package var text: String {
    func called(_ model: MaturityModel) -> String {
      "\(model.name[language]) (\(model.id) \(model.version))"
    }
    let title = say.changed(before: called(before), after: called(after))
    let sections = [whole, nodeSection, addedIndicators, removedIndicators, changed, stateSection]
      .filter { !$0.lines.isEmpty }
    guard !sections.isEmpty else {
      return title + "\n\n"
        + say.noDifference
    }
    return title + "\n"
      + sections.map { section in
        "\n\(section.title)\n" + section.lines.map { "- \($0)\n" }.joined()
      }.joined()
  }

  /// `label: before → after`, if they differ.
  func change(_ label: String, _ before: String?, _ after: String?) -> String? {
    guard before != after else { return nil }
    let nothing = say.nothing
    return "\(label): \(before ?? nothing) → \(after ?? nothing)"
  }

  /// A longer text is only said to have changed.
  func reworded(_ label: String, _ before: LocalizedText?, _ after: LocalizedText?) -> String? {
    guard before != after else { return nil }
    if before == nil { return say.added(label) }
    if after == nil { return say.removed(label) }
    return say.reworded(label)
  }

  func percent(_ share: Double) -> String { NumberFormat.percent(share * 100, 1, language) }
  func plain(_ value: Double) -> String { NumberFormat.plain(value, language) }

  // MARK: The model as a whole

  private var whole: Section {
    func scale(_ model: MaturityModel) -> String {
      "\(plain(model.scale.low))–\(plain(model.scale.high))"
    }
    func count(_ model: MaturityModel) -> String {
      NumberFormat.integer(model.indicators.count, language)
    }
    func forms(_ noun: Noun) -> String {
      "\(noun.singular[language]), \(noun.plural[language])"
    }
    let lines = [
      change(say.indicators, count(before), count(after)),
      reworded(say.introduction, before.description, after.description),
      change(say.scale, scale(before), scale(after)),
      change(say.whatIsMeasured, forms(before.unit), forms(after.unit)),
      change(say.groups, forms(before.group), forms(after.group)),
    ]
    return Section(title: say.theModel, lines: lines.compactMap { $0 })
  }
}
