import Findings
package import Wording
package import MaturityModels

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

  func say(es: String, en: String) -> String { language == .es ? es : en }

  /// A heading with what stands below it; nothing below, no heading.
  struct Section {
    let title: String
    let lines: [String]
  }

  package var text: String {
    func called(_ model: MaturityModel) -> String {
      "\(model.name[language]) (\(model.id) \(model.version))"
    }
    let title = say(
      es: "De \(called(before)) a \(called(after))",
      en: "From \(called(before)) to \(called(after))"
    )
    let sections = [whole, nodeSection, addedIndicators, removedIndicators, changed, stateSection]
      .filter { !$0.lines.isEmpty }
    guard !sections.isEmpty else {
      return title + "\n\n"
        + say(
          es: "No cambia nada de lo que se calcula ni de sus textos.\n",
          en: "Nothing of what is computed or of its texts changes.\n")
    }
    return title + "\n"
      + sections.map { section in
        "\n\(section.title)\n" + section.lines.map { "- \($0)\n" }.joined()
      }.joined()
  }

  /// `label: before → after`, if they differ.
  func change(_ label: String, _ before: String?, _ after: String?) -> String? {
    guard before != after else { return nil }
    let nothing = say(es: "nada", en: "nothing")
    return "\(label): \(before ?? nothing) → \(after ?? nothing)"
  }

  /// A longer text is only said to have changed.
  func reworded(_ label: String, _ before: LocalizedText?, _ after: LocalizedText?) -> String? {
    guard before != after else { return nil }
    if before == nil { return say(es: "\(label): se añade", en: "\(label): added") }
    if after == nil { return say(es: "\(label): se quita", en: "\(label): removed") }
    return say(es: "\(label): redacción nueva", en: "\(label): reworded")
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
      change(say(es: "Indicadores", en: "Indicators"), count(before), count(after)),
      reworded(say(es: "Presentación", en: "Introduction"), before.description, after.description),
      change(say(es: "Escala", en: "Scale"), scale(before), scale(after)),
      change(say(es: "Qué se mide", en: "What is measured"), forms(before.unit), forms(after.unit)),
      change(say(es: "Grupos", en: "Groups"), forms(before.group), forms(after.group)),
    ]
    return Section(title: say(es: "El modelo", en: "The model"), lines: lines.compactMap { $0 })
  }
}
