import Findings
import Wording
import StudyData
import Testing

/// brands.csv: who is observed.
struct BrandsTests {
  private func read(_ brands: String) throws -> StudyFolder.Outcome {
    try StudyFolder(brands: brands).read()
  }

  static let head = "brand,name,sector\n"

  @Test(arguments: [
    (
      "duplicate", head + "a,A,s\nb,B,s\na,C,s\n",
      "brands.csv:4:1: error: 'a' is already on line 2. [brand-duplicate]"
    ),
    (
      "bad id", head + "my brand,A,s\n",
      "brands.csv:2:1: error: 'my brand' cannot be an id (brand). [brand-bad-id]"
    ),
    (
      "a path as id", head + "../a,A,s\n",
      "brands.csv:2:1: error: '../a' cannot be an id (brand). [brand-bad-id]"
    ),
    (
      "bad sector", head + "a,A,s/t\n",
      "brands.csv:2:3: error: 's/t' cannot be an id (sector). [brand-bad-id]"
    ),
    (
      "no id", head + ",A,s\n",
      "brands.csv:2:1: error: The row does not say which brand it is. [brand-missing-id]"
    ),
    (
      "no name", head + "a,,s\n",
      "brands.csv:2:2: error: 'a' has no name. [brand-no-name]"
    ),
    (
      "no sector", head + "a,A,\n",
      "brands.csv:2:3: error: 'a' has no sector. [brand-no-sector]"
    ),
    (
      "no sector column", "brand,name\na,A\n",
      "brands.csv:1: error: The column 'sector' is missing. [column-missing]"
    ),
    (
      "text for a size", "brand,name,sector,size\na,A,s,big\n",
      "brands.csv:2:4: error: 'big' is not a number (size). [number-bad]"
    ),
    (
      "negative followers", "brand,name,sector,followers_start\na,A,s,-5\n",
      "brands.csv:2:4: error: '-5' is negative (followers_start). [number-negative]"
    ),
    (
      "ambiguous followers", "brand,name,sector,followers_start\na,A,s,1.234\n",
      "brands.csv:2:4: error: '1.234' may be read as 1.234 or as 1234, and no other number of the "
        + "file settles it. [decimal-ambiguous]"
    ),
    (
      "short row", head + "b,B,s\na,A\n",
      "brands.csv:3:3: error: The row has 2 fields and the header 3. [row-short]"
    ),
    (
      "long row", head + "b,B,s\na,A,s,x\n",
      "brands.csv:3:4: error: The row has 4 fields and the header 3. [row-long]"
    ),
    (
      "a spreadsheet error for a name", head + "a,#N/A,s\n",
      "brands.csv:2:2: error: '#N/A' is a spreadsheet error (name). [table-spreadsheet-error]"
    ),
    ("empty file", "", "brands.csv: error: The file 'brands.csv' is empty. [table-empty]"),
    (
      "an id of 65 characters", head + String(repeating: "é", count: 65) + ",A,s\n",
      "brands.csv:2:1: error: '\(String(repeating: "é", count: 65))' cannot be an id (brand). "
        + "[brand-bad-id]"
    ),
  ])
  func fault(_ name: String, _ text: String, _ expected: String) throws {
    let outcome = try read(text)
    #expect(outcome.lines == [expected], "\(name)")
    #expect(outcome.loaded == nil)
  }

  @Test func whatIsRead() throws {
    let outcome = try read(
      "marca;nombre;sector;nombre_sector;tamaño;seguidores_inicio;seguidores_fin\n"
        + "Ñandú.1;Ñandú;b_1;Bancos;2,5;1.000;1.250\nx-2;Equis;b_1;;;;n/d\n")
    #expect(outcome.lines == [])
    let study = try #require(outcome.loaded).study
    #expect(study.brands.map(\.id) == ["Ñandú.1", "x-2"])
    #expect(study.brands.map(\.name) == ["Ñandú", "Equis"])
    #expect(study.brands.map(\.size) == [2.5, nil])
    #expect(study.brands[0].followers == Followers(start: 1000, end: 1250))
    #expect(study.brands[1].followers == nil)
    #expect(study.sectors.map(\.id) == ["b_1"])
    #expect(study.sectors.map(\.name.es) == ["Bancos"])
    #expect(outcome.value("Ñandú.1", "G") == 25)
  }

  /// However the accents of an id are composed, it is the same id.
  @Test func idsAreTheSameHoweverComposed() throws {
    let folder = try StudyFolder(
      brands: Self.head + "\u{F1}and\u{FA},A,s\n", observations: "brand,S\nn\u{303}andu\u{301},5\n")
    let outcome = folder.read()
    #expect(outcome.lines == [])
    #expect(outcome.value("\u{F1}and\u{FA}", "S") == 5)
  }

  @Test func idsKeepTheirCase() throws {
    let study = try #require(try read(Self.head + "a,A,s\nA,B,S\n").loaded).study
    #expect(study.brands.map(\.id) == ["a", "A"])
    #expect(study.sectors.map(\.id) == ["s", "S"])
  }

  @Test func aSectorWithTwoNames() throws {
    let outcome = try read("brand,name,sector,sector_name\na,A,s,Bank\nb,B,s,Banks\n")
    #expect(
      outcome.lines == [
        "brands.csv:3:4: warning: 's' is called 'Banks' here and 'Bank' before. "
          + "[sector-two-names]"
      ])
    #expect(outcome.loaded?.study.sectors.map(\.name.en) == ["Bank"])
  }

  @Test func unknownColumnsAreSaid() throws {
    #expect(
      try read("brand,name,sector,web\na,A,s,x\n").lines
        == ["brands.csv:1:4: note: The column 'web' is not used. [column-unused]"])
  }

  @Test func noBrandsAreAWarning() throws {
    let outcome = try read(Self.head)
    #expect(outcome.lines == ["brands.csv: warning: The study has no brands. [brands-none]"])
    #expect(outcome.loaded?.study.brands.isEmpty == true)
  }

  @Test func missingFile() throws {
    let study = StudyFolder.study().replacing("brands.csv", with: "marcas.csv")
    let outcome = try StudyFolder(study: study).read()
    #expect(
      outcome.lines == [
        "study.yaml:8:9: error: There is no file 'marcas.csv'. (brands) [file-missing]"
      ])
  }

  /// The header stands where it stands: below Excel's own line, below blanks.
  @Test func faultsOfTheHeaderNameItsLine() throws {
    #expect(
      try read("sep=;\r\nbrand;name\r\na;A\r\n").lines
        == ["brands.csv:2: error: The column 'sector' is missing. [column-missing]"])
    #expect(
      try StudyFolder.reading("\n\nbrand,indicator,valu\nalfa,S,5\n").lines
        == ["o.csv:3: error: The column 'value' is missing. Did you mean 'valu'? [column-missing]"])
  }

  /// `sector_name` names a sector in both languages, the other two in one.
  @Test(
    arguments: [
      ("sector_name", "Bank", "Bank", "Bank"),
      ("sector_name_es,sector_name_en", "Banca,Banking", "Banca", "Banking"),
      ("sector_name,sector_name_en", "Banca,Banking", "Banca", "Banking"),
      ("nombre_sector_es,sector_name_en", "Banca,", "Banca", "Banca"),
      ("sector_name_en", "Banking", "Banking", "Banking"),
      ("sector_name_es,sector_name_en", ",", "s", "s"),
    ]) func `a sector has a name in each language`(
      columns: String, cells: String, spanish: String, english: String
    ) throws
  {
    let outcome = try read("brand,name,sector,\(columns)\na,A,s,\(cells)\n")
    #expect(outcome.lines.allSatisfy { !$0.contains("column-unused") })
    let sector = try #require(outcome.loaded?.study.sectors.first)
    #expect(sector.name.es == spanish)
    #expect(sector.name.en == english)
  }
}
