import Findings
import Wording
import YAML

extension ModelBuilder {
  /// What one language says of a noun.
  private struct Forms {
    let one: String
    let many: String
    var gender: Noun.Gender?
  }

  /// `[brand, brands]` for both languages, or a form for each.
  func readNoun(_ value: YAMLValue) -> Noun? {
    if value.isSequence {
      return pairOfForms(value).map { noun(es: $0, en: $0) }
    }
    guard let mapping = value.mapping() else { return nil }
    let es = mapping.optional("es").flatMap { forms($0, hasGender: true) }
    let en = mapping.optional("en").flatMap { forms($0, hasGender: false) }
    mapping.finish()
    guard let either = es ?? en else {
      if !mapping.has("es"), !mapping.has("en") { value.report(.keyMissing, ["key": "es"]) }
      return nil
    }
    return noun(es: es ?? either, en: en ?? either)
  }

  private func noun(es: Forms, en: Forms) -> Noun {
    Noun(
      singular: LocalizedText(es: es.one, en: en.one),
      plural: LocalizedText(es: es.many, en: en.many), gender: es.gender)
  }

  /// `[marca, marcas]` or `{one: marca, many: marcas, gender: f}`; only
  /// Spanish nouns have a gender.
  private func forms(_ value: YAMLValue, hasGender: Bool) -> Forms? {
    guard value.isMapping else { return pairOfForms(value) }
    guard let mapping = value.mapping() else { return nil }
    let one = mapping.required("one")?.text()
    let many = mapping.required("many")?.text()
    let gender = hasGender ? mapping.optional("gender")?.oneOf(Noun.Gender.self) : nil
    mapping.finish()
    guard let one, let many else { return nil }
    return Forms(one: one, many: many, gender: gender)
  }

  private func pairOfForms(_ value: YAMLValue) -> Forms? {
    guard let list = value.list() else { return nil }
    guard list.count == 2 else {
      value.reportValue(
        expected: LocalizedText(\.modelFile.twoForms))
      return nil
    }
    guard let one = list[0].text(), let many = list[1].text() else { return nil }
    return Forms(one: one, many: many)
  }
}
