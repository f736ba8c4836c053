import Findings
import Wording
import StudyData
import Testing

/// Headers that are not in the first row, in other words, or unknown.
struct HeaderTests {
  private static let lowered =
    "o.csv:2: error: The header is in row 2, not in the first. [header-not-first]"

  /// A title above the header hides no table and no fault below it.
  @Test(arguments: [
    "Coding of June 2016,,\nbrand,indicator,value\nalfa,S,many\n",
    "Coding of June 2016\nbrand;indicator;value\nalfa;S;many\n",
    "Coding, June 2016\nmarca;indicador;valor\nalfa;S;many\n",
    "Coding of June 2016\nbrand\tS\nalfa\tmany\n",
  ])
  func aTitleAboveObservations(_ text: String) throws {
    let lines = try StudyFolder.reading(text).lines
    #expect(lines.count == 2)
    #expect(lines.first == Self.lowered)
    #expect(
      lines.last?.hasSuffix("error: 'many' is not a number (alfa, S). [value-not-number]") == true)
  }

  @Test func aHeaderInTheTenthRow() throws {
    let above = String(repeating: "a note;;\n", count: 9)
    #expect(
      try StudyFolder.reading(above + "brand;indicator;value\nalfa;S;5\n").lines
        == ["o.csv:10: error: The header is in row 10, not in the first. [header-not-first]"])
    let outcome = try StudyFolder.reading(above + "a note;;\nbrand;indicator;value\nalfa;S;5\n")
    #expect(outcome.lines.count == 1)
    #expect(outcome.lines.first?.hasSuffix("[header-unknown]") == true)
  }

  @Test func aTitleAboveBrands() throws {
    let brands = "List of brands\n" + StudyFolder.brands
    #expect(
      try StudyFolder(brands: brands).read().lines
        == ["brands.csv:2: error: The header is in row 2, not in the first. [header-not-first]"])
  }

  @Test func aTitleAboveAccounts() throws {
    let folder = try StudyFolder(more: "accounts: accounts.csv")
    try folder.write("Accounts;;\ncuenta;canal;marca\na;twitter;alfa\n", to: "accounts.csv")
    #expect(
      folder.read().lines
        == ["accounts.csv:2: error: The header is in row 2, not in the first. [header-not-first]"])
  }

  // MARK: Synonyms

  /// Spanish, blind to case and accents, blanks and `_` alike.
  @Test func synonymsOfBrands() throws {
    let outcome = try StudyFolder(
      brands:
        "MARCA;Nombre;Sector;Nombre  sector;Tamaño;Seguidores inicio;SEGUIDORES_FIN\n"
        + "a;A;s;Banca;2,5;1.000;1.250\nb;B;s;;1,5;;\n"
    ).read()
    #expect(outcome.lines == [])
    let study = try #require(outcome.loaded).study
    #expect(study.sectors.map { $0.name[.es] } == ["Banca"])
    #expect(study.brands.map(\.size) == [2.5, 1.5])
    #expect(study.brands[0].followers == Followers(start: 1000, end: 1250))
  }

  @Test func synonymsOfObservations() throws {
    let outcome = try StudyFolder.reading(
      "Marca;Indicador;Valor;Codificador;Fecha;Fuente;Nota\nalfa;S;34;Ana;2016-02-01;web;x\n")
    #expect(outcome.lines == [])
    #expect(outcome.origin("alfa", "S")?.source == "web")
    #expect(outcome.origin("alfa", "S")?.coders == ["Ana"])
    let english = try StudyFolder.reading(
      "brand;indicator;value;Observed on\nalfa;S;34;2016-02-01\n")
    #expect(english.lines == [])
  }

  // MARK: Unknown

  @Test func unknownColumnsNameTheAccepted() throws {
    let outcome = try StudyFolder.reading("brand,indicator,value,sourse\nalfa,S,34,web\n")
    #expect(
      outcome.lines == [
        "o.csv:1:4: note: The column 'sourse' is not used. Did you mean 'source'? [column-unused]"
      ])
    #expect(
      outcome.advice
        == "Columns used here: 'brand', 'indicator', 'value', 'coder', 'observed_on', 'source', "
        + "'note', 'n'.")
    let wide = try StudyFolder.reading("brand,S,Q9\nalfa,34,5\n")
    #expect(
      wide.lines
        == ["o.csv:1:3: error: The column 'Q9' is not an indicator of the model. [column-unknown]"])
    #expect(
      wide.advice
        == "In a wide table each column is an indicator ('S', 'N', 'D', 'B', 'L', 'T', 'G'), or "
        + "'brand' and 'coder'; correct the name or remove it.")
    let brands = try StudyFolder(brands: "brand,name,sector,sice\na,A,s,5\n").read()
    #expect(
      brands.lines == [
        "brands.csv:1:4: note: The column 'sice' is not used. Did you mean 'size'? [column-unused]"
      ])
  }

  @Test func aMissingColumnNamesItsSynonym() throws {
    let outcome = try StudyFolder(brands: "brand,nom,sector\na,A,s\n").read()
    #expect(outcome.advice == "Columns read: 'brand', 'nom', 'sector' (also accepted: 'nombre').")
  }

  @Test func anUnknownHeaderNamesWhatItReads() throws {
    let outcome = try StudyFolder.reading("a,b\n1,2\n")
    #expect(
      outcome.advice
        == "It reads 'a', 'b'; expected brand,indicator,value, or brand and one column per "
        + "indicator: 'S', 'N', 'D', 'B', 'L', 'T', 'G'.")
  }

  /// An indicator called by its name.
  @Test func theNameOfAnIndicatorLeadsToItsId() throws {
    let outcome = try StudyFolder.reading("brand,indicator,value\nalfa,Levels,full\n")
    #expect(
      outcome.lines == [
        "o.csv:2:2: error: The indicator 'Levels' is not in the model 'kinds'. Did you mean 'L'? "
          + "[observation-unknown-indicator]"
      ])
  }

  // MARK: Keys of an entry

  @Test func keysThatMeanNothingAreSaid() throws {
    let outcome = try StudyFolder.reading(
      "brand,S\nalfa,5\n", entry: "{file: o.csv, sheet: Coding}")
    #expect(
      outcome.lines == [
        "study.yaml:9:16: warning: 'sheet' means nothing for a text file. (observations[0]) "
          + "[file-key-unused]"
      ])
    let study = StudyFolder.study().replacing(
      "brands: brands.csv", with: "brands: {file: brands.csv, coder: ana}")
    #expect(
      try StudyFolder(study: study).read().lines == [
        "study.yaml:8:28: error: The key 'coder' does not exist here. (brands.coder) [key-unknown]"
      ])
  }
}
