import Findings
import Wording
import StudyData
import Testing

/// What cells mean: numbers, levels, yes and no, missing, not applicable.
struct CellReadingTests {
  private func one(_ indicator: String, _ value: String) throws -> StudyFolder.Outcome {
    try StudyFolder.reading("brand;indicator;value\nalfa;\(indicator);\(value)\n")
  }

  @Test(arguments: [
    "", "n/d", "N/D", "nd", "ND", "s/d", "S/D", "-", "  ", "\u{A0}", "n.d.", "N.D.", "n. d.",
    "n.\u{A0}d.", "n / d", "s.d.", "s/n", "S/N",
  ])
  func missing(_ text: String) throws {
    for indicator in ["S", "N", "B", "L"] {
      let outcome = try one(indicator, text)
      #expect(outcome.lines == [], "\(indicator)")
      #expect(outcome.status("alfa", indicator) == .missing, "\(indicator)")
      #expect(outcome.value("alfa", indicator) == nil)
    }
  }

  @Test(arguments: ["NA", "na", "n/a", "N/A", "no aplica", "No  aplica", "NO\u{A0}APLICA", " NA "])
  func notApplicable(_ text: String) throws {
    for indicator in ["S", "N", "B", "L"] {
      let outcome = try one(indicator, text)
      #expect(outcome.status("alfa", indicator) == .notApplicable, "\(indicator)")
    }
  }

  @Test(arguments: [
    ("34,14 %", 34.14), ("34,14%", 34.14), ("34.14 %", 34.14), ("34,14", 34.14), ("0", 0),
    ("\u{A0}34,14\u{A0}%", 34.14), ("100", 100), ("+5", 5), ("5e1", 50),
  ])
  func percent(_ text: String, _ value: Double) throws {
    for indicator in ["S", "G", "T"] {
      let outcome = try one(indicator, text)
      #expect(!outcome.log.hasErrors, "\(outcome.lines)")
      #expect(outcome.value("alfa", indicator) == value)
      #expect(outcome.status("alfa", indicator) == .observed)
    }
  }

  @Test(arguments: [
    ("1.234,5", 1234.5), ("1 234,5", 1234.5), ("1\u{A0}234,5", 1234.5), ("1'234.5", 1234.5),
    ("-2,5", -2.5), ("\u{2212}2,5", -2.5), ("2,5e3", 2500), ("1,234,567", 1_234_567),
  ])
  func number(_ text: String, _ value: Double) throws {
    let outcome = try one("N", text)
    #expect(outcome.lines == [])
    #expect(outcome.value("alfa", "N") == value)
  }

  @Test(arguments: [
    "sí", "Sí", "SI", "si", "s\u{ED}", "si\u{301}", "yes", "Yes", "x", "X", "1", "true", "TRUE",
  ])
  func yes(_ text: String) throws {
    let outcome = try one("B", text)
    #expect(outcome.lines == [])
    #expect(outcome.value("alfa", "B") == 1)
  }

  @Test(arguments: ["no", "NO", "0", "false", "False"])
  func no(_ text: String) throws {
    let outcome = try one("B", text)
    #expect(outcome.lines == [])
    #expect(outcome.value("alfa", "B") == 0)
    #expect(outcome.status("alfa", "B") == .observed)
  }

  @Test(arguments: [
    ("none", 0.0), ("NONE", 0), ("Ninguno", 0), ("nothing", 0), ("basic", 40), ("BASICO", 40),
    ("Básico", 40), ("ba\u{301}sico", 40), (" básico ", 40), ("Full", 100), ("maximo y pleno", 100),
    ("MÁXIMO Y PLENO", 100), ("Máximo  y\u{A0}pleno", 100), ("máximo\ty pleno", 100),
  ])
  func level(_ text: String, _ points: Double) throws {
    let outcome = try one("L", text)
    #expect(outcome.lines == [])
    #expect(outcome.value("alfa", "L") == points)
  }

  /// The names that the coder sees, and the ids; the nearest of either.
  @Test func aMisspeltLevelNamesThemAll() throws {
    let outcome = try one("L", "Bascio")
    #expect(
      outcome.lines == [
        "o.csv:2:3: error: 'Bascio' is not a level of L “Level” (alfa). Did you mean 'Básico'? "
          + "[value-not-level]"
      ])
    #expect(outcome.advice == "The levels are: 'Nothing' (none), 'Basic' (basic), 'Full' (full).")
    let finding = try #require(outcome.log.sorted.first)
    #expect(
      finding.message(.es)
        == "'Bascio' no es un nivel de L «Level» (alfa). ¿Quería decir 'Básico'?")
    #expect(
      finding.advice(.es)
        == "Niveles posibles: 'Ninguno' (none), 'Básico' (basic), 'Máximo y pleno' (full).")
    #expect(try one("L", "maximo y plano").lines.first?.contains("'Máximo y pleno'?") == true)
    #expect(try one("L", "nune").lines.first?.contains("'none'?") == true)
  }

  @Test func rawTextAndPlaceAreKept() throws {
    let outcome = try StudyFolder.reading(
      "brand;indicator;value;source\nalfa;S; 34,14 % ;Informe anual\nbeta;S;n/d;\n")
    #expect(outcome.origin("alfa", "S")?.raw == "34,14 %")
    #expect(outcome.origin("alfa", "S")?.source == "Informe anual")
    #expect(outcome.origin("alfa", "S")?.place?.description == "o.csv:2:3")
    #expect(outcome.origin("beta", "S")?.raw == "n/d")
    #expect(outcome.origin("beta", "S")?.source == "coding")
    #expect(outcome.status("gamma", "S") == .missing)
    #expect(outcome.origin("gamma", "S")?.raw == "")
  }

  // MARK: Columns as a whole

  @Test func manyNotApplicableIsAWarning() throws {
    let outcome = try StudyFolder.reading("brand,S\nalfa,NA\nbeta,50\n")
    #expect(
      outcome.lines == [
        "o.csv:2:2: warning: S is not applicable to 1 of 4 brands. [many-not-applicable]"
      ])
    #expect(outcome.loaded != nil)
  }

  @Test func aFifthIsNotMany() throws {
    let brands = StudyFolder.brands + "epsilon,E,telco,\n"
    let folder = try StudyFolder(brands: brands, observations: "brand,S\nalfa,NA\nbeta,50\n")
    #expect(folder.read().lines == [])
  }

  @Test func sharesWithinOneAreAWarning() throws {
    let outcome = try StudyFolder.reading("brand,S\nalfa,0.34\nbeta,1\ngamma,0\n")
    #expect(
      outcome.lines == [
        "o.csv:2:2: warning: All values of S (3) lie between 0 and 1. [share-within-one]"
      ])
    #expect(outcome.value("alfa", "S") == 0.34)
  }

  @Test(arguments: ["alfa,0\nbeta,0\n", "alfa,0.5\nbeta,1.5\n"])
  func zerosAndLargerSharesAreNot(_ rows: String) throws {
    #expect(try StudyFolder.reading("brand,S\n" + rows).lines == [])
  }
}
