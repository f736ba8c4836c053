import Findings
import Wording
import MaturityModels
import Tables
import Testing

@testable import ReportTables

/// Nouns, lists, ordinals and dates as each language has them.
struct PhrasingTests {
  @Test(arguments: [
    ("marca", "marcas", "la marca", "de la marca", "las marcas", "una marca", "ninguna"),
    ("sector", "sectores", "el sector", "del sector", "los sectores", "un sector", "ninguno"),
    (
      "categoría", "categorías", "la categoría", "de la categoría", "las categorías",
      "una categoría", "ninguna"
    ),
    ("área", "áreas", "el área", "del área", "las áreas", "un área", "ninguna"),
    (
      "organización", "organizaciones", "la organización", "de la organización",
      "las organizaciones", "una organización", "ninguna"
    ),
    ("país", "países", "el país", "del país", "los países", "un país", "ninguno"),
  ])
  func `the gender of a Spanish noun is that of its ending`(
    singular: String, plural: String, the: String, ofThe: String, thePlural: String, one: String,
    none: String
  ) {
    let noun = SpanishNoun(
      Noun(singular: LocalizedText(both: singular), plural: LocalizedText(both: plural)))
    #expect(noun.the == the)
    #expect(noun.ofThe == ofThe)
    #expect(noun.thePlural == thePlural)
    #expect(noun.one == one)
    #expect(noun.none == none)
  }

  @Test(arguments: [
    ("programa", "programas", Noun.Gender.masculine, "el programa", "un programa"),
    ("red", "redes", .feminine, "la red", "una red"),
    ("agua", "aguas", .feminine, "el agua", "un agua"),
  ])
  func `a gender that the model states goes before the ending`(
    singular: String, plural: String, gender: Noun.Gender, the: String, one: String
  ) {
    let noun = SpanishNoun(
      Noun(
        singular: LocalizedText(both: singular), plural: LocalizedText(both: plural),
        gender: gender))
    #expect(noun.the == the)
    #expect(noun.one == one)
  }

  @Test func `the others agree in number and gender`() {
    func noun(_ singular: String, _ plural: String) -> SpanishNoun {
      SpanishNoun(
        Noun(singular: LocalizedText(both: singular), plural: LocalizedText(both: plural)))
    }
    #expect(noun("marca", "marcas").theOther(6, "6") == "las otras 6 marcas")
    #expect(noun("marca", "marcas").theOther(1, "1") == "la otra marca")
    #expect(noun("hospital", "hospitales").theOther(2, "2") == "los otros 2 hospitales")
    #expect(noun("hospital", "hospitales").theOther(1, "1") == "el otro hospital")
  }

  @Test(arguments: [
    (["A"], "A", "A"), (["A", "B"], "A y B", "A and B"),
    (["A", "B", "C"], "A, B y C", "A, B and C"),
    (["A", "Iberia"], "A e Iberia", "A and Iberia"), (["A", "Hilos"], "A e Hilos", "A and Hilos"),
    (["A", "Hierros"], "A y Hierros", "A and Hierros"),
    (["A", "Ítaca"], "A e Ítaca", "A and Ítaca"),
    ([], "", ""),
  ])
  func lists(items: [String], spanish: String, english: String) {
    #expect(Phrasing.list(items, .es) == spanish)
    #expect(Phrasing.list(items, .en) == english)
  }

  @Test(arguments: [
    (1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"),
    (21, "21st"), (112, "112th"), (1_203, "1,203rd"),
  ])
  func ordinals(number: Int, english: String) {
    #expect(Phrasing.ordinal(number, .en) == english)
    #expect(Phrasing.ordinal(number, .es) == NumberFormat.integer(number, .es) + ".º")
  }

  @Test func periods() throws {
    func period(_ from: String, _ to: String, _ language: Language) throws -> String {
      Phrasing.period(
        try #require(CalendarDate(from)), try #require(CalendarDate(to)), language)
    }
    #expect(
      try period("2016-01-01", "2016-06-30", .es) == "1 de enero – 30 de junio de 2016")
    #expect(try period("2016-01-01", "2016-06-30", .en) == "1 January – 30 June 2016")
    #expect(
      try period("2015-12-01", "2016-02-29", .es)
        == "1 de diciembre de 2015 – 29 de febrero de 2016")
    #expect(try period("2016-06-30", "2016-06-30", .en) == "30 June 2016")
  }
}
