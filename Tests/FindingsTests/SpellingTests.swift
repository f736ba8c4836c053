import Findings
import Wording
import Testing

/// The nearest known name, and comparison blind to case and accents.
struct SpellingTests {
  @Test(arguments: [
    ("wieght", "weight"), ("weigth", "weight"), ("WEIGHT", "weight"), ("wéight", "weight"),
    ("weightt", "weight"), ("eight", "weight"), ("Banco-Alfa", "banco-alfa"),
    ("banco-alfs", "banco-alfa"), ("EP10", "EP01"), ("x", "S"),
  ])
  func near(_ word: String, _ expected: String) {
    #expect(
      Spelling.nearest(to: word, among: ["method", "S", "EP01", "banco-alfa", "weight"]) == expected
    )
  }

  @Test(arguments: ["colour", "", "  ", "zz", "weightless-long", String(repeating: "w", count: 65)])
  func far(_ word: String) {
    #expect(Spelling.nearest(to: word, among: ["weight", "method", ""]) == nil)
  }

  @Test func theNearestThenTheFirst() {
    #expect(
      Spelling.nearest(to: "banco-alga", among: ["banco-alta", "banco-alfa"]) == "banco-alta")
    #expect(
      Spelling.nearest(to: "banco-alga", among: ["banko-alba", "banco-alfa"]) == "banco-alfa")
    #expect(Spelling.nearest(to: "a", among: [String]()) == nil)
  }

  @Test(arguments: [
    ("Básico", "basico"), ("  BÁSICO\u{A0}", "basico"), ("ba\u{301}sico", "basico"),
    ("Ñandú", "nandu"), ("ÇA VA", "ca va"), ("Straße", "straße"), ("", ""), ("ΆΛΦΑ", "αλφα"),
    ("máximo  y\u{A0}\tpleno", "maximo y pleno"), ("a  b", "a b"), ("a\u{A0}b", "a b"),
  ])
  func folded(_ text: String, _ expected: String) { #expect(Spelling.folded(text) == expected) }

  @Test(arguments: [
    ("Nombre sector", "nombre_sector"), ("NOMBRE_SECTOR", "nombre_sector"),
    ("Tamaño", "tamano"), (" nombre  sector ", "nombre_sector"),
  ])
  func headers(_ text: String, _ expected: String) { #expect(Spelling.header(text) == expected) }

  @Test(arguments: [
    ("  a b \t\r\n", "a b"), ("\u{A0}a\u{A0}", "a"), ("\u{FEFF}a\u{200B}", "a"), ("", ""),
    (" \u{3000} ", ""),
    ("\u{202F}34\u{2009}%", "34\u{2009}%"),
  ])
  func trimmed(_ text: String, _ expected: String) { #expect(text.trimmed == expected) }
}
