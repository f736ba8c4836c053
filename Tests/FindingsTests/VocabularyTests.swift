import Findings
import Wording
import Testing

/// Findings in the words of a model.
struct VocabularyTests {
  private static let hotels = Vocabulary(
    unit: LocalizedText(es: "hotel", en: "hotel"),
    units: LocalizedText(es: "hoteles", en: "hotels"),
    names: ["EP04": LocalizedText(es: "Presencia", en: "Presence"), "S": LocalizedText(both: "S")])

  private static func messages(_ rule: Rule, _ arguments: [String: Finding.Argument]) -> [String] {
    var log = FindingLog()
    log.add(rule, arguments)
    let before = log.sorted.map { $0.message(.es) }
    log.vocabulary = hotels
    return before + log.sorted.map { $0.message(.es) } + log.sorted.map { $0.message(.en) }
  }

  @Test func theUnitHasTheModelsName() {
    let rule = Rule(
      "r", .note, es: "{n}; los demás {units}; qué {subject}.", en: "{n}; {units}; {subject}.")
    #expect(
      Self.messages(rule, ["n": .units(1)]) == [
        "1 marca; los demás marcas; qué marca.", "1 hotel; los demás hoteles; qué hotel.",
        "1 hotel; hotels; hotel.",
      ])
    #expect(Self.messages(rule, ["n": .units(12_000)])[1].hasPrefix("12.000 hoteles;"))
  }

  @Test func anIndicatorHasItsNameBesideItsId() {
    let rule = Rule("r", .note, es: "{indicator}: no.", en: "{indicator}: no.")
    #expect(
      Self.messages(rule, ["indicator": "EP04"])
        == ["EP04: no.", "EP04 «Presencia»: no.", "EP04 “Presence”: no."])
    // A name that says no more than the id, and an id the model does not have.
    #expect(Self.messages(rule, ["indicator": "S"]).allSatisfy { $0 == "S: no." })
    #expect(Self.messages(rule, ["indicator": "EP4"]).allSatisfy { $0 == "EP4: no." })
  }

  @Test func theWordsStayWithTheLog() {
    var log = FindingLog()
    var other = FindingLog()
    other.vocabulary = Self.hotels
    other.add(Rule("r", .warning, es: "{n}", en: "{n}"), ["n": .units(2)])
    log.merge(other)
    #expect(log.sorted.map { $0.message(.es) } == ["2 hoteles"])
    #expect(log.strict.sorted.map { $0.message(.en) } == ["2 hotels"])
  }

  /// A list without end is cut, and says so.
  @Test func longListsAreCut() {
    let list = Finding.Argument.list((1...12_045).map(String.init))
    #expect(list.rendered(.es).hasSuffix("'40' y 12.005 más"))
    #expect(list.rendered(.en).hasSuffix("'40' and 12,005 more"))
    let choices = Finding.Argument.choices([
      Finding.Name(id: "none", text: LocalizedText(es: "Ninguno", en: "none"))
    ])
    #expect(choices.rendered(.es) == "'Ninguno' (none)")
    #expect(choices.rendered(.en) == "'none'")
  }
}
