import Foundation
import ImacsTestSupport
import Testing

/// Observations from XLSX files, as openpyxl and LibreOffice write them.
struct WorkbookInputTests {
  /// A study whose observations are the workbook `kind`.
  private static func study(_ kind: String, entry: String = "o.xlsx") throws -> TemporaryFolder {
    let folder = try TemporaryFolder.withStudy(nil)
    let yaml = Samples.study(observations: true).replacing("[o.csv]", with: "[\(entry)]")
    try folder.write(yaml, to: "study/study.yaml")
    let script = Repository.path("Tests/CommandTests/Workbooks/make_workbooks.py")
    let made = try Program.shell(
      "/usr/bin/python3 '\(script)' \(kind) study/o.xlsx", in: folder)
    try #require(made.status == 0, "needs /usr/bin/python3 with openpyxl: \(made.errors)")
    return folder
  }

  /// Brand, indicator, value and status of every cell that has a value.
  private static func values(_ folder: TemporaryFolder) throws -> [String] {
    let result = try Program.run("run", "study", "-o", "out", "--formats", "csv", in: folder)
    try #require(result.status == 0, "\(result.errors)")
    return try folder.text("out/data/observations.csv").split(separator: "\n").dropFirst()
      .filter { $0.contains(",observed,") }
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).prefix(3) }
      .map { $0.joined(separator: " ") + " observed" }
  }

  private static let expected = [
    "alfa S 80.5 observed", "alfa L 100 observed", "beta S 40 observed", "beta L 50 observed",
    "gamma S 60 observed", "gamma L 0 observed",
  ]

  /// The findings of a check, first lines only.
  private static func findings(_ folder: TemporaryFolder) throws -> [String] {
    try Program.run("check", "study", in: folder).output.split(separator: "\n").map(String.init)
      .filter { $0.contains("error: ") }
  }

  @Test(arguments: ["long", "blanks", "rich", "wide"])
  func observations(kind: String) throws {
    let found = try Self.values(try Self.study(kind))
    #expect(found.filter { !$0.hasPrefix("delta") } == Self.expected)
    #expect(found.contains { $0.hasPrefix("delta S 20.25") })
  }

  @Test func theRawCellIsNamed() throws {
    let folder = try Self.study("long")
    _ = try Self.values(folder)
    let rows = try folder.text("out/data/observations.csv")
    #expect(rows.contains("gamma,S,60,60%,observed,coding,\"o.xlsx, observations!C4\",,1"))
  }

  @Test func aSheetByName() throws {
    let folder = try Self.study("wide", entry: "{file: o.xlsx, sheet: Estrategia}")
    #expect(try Self.values(folder).allSatisfy { $0.contains(" S ") })
    let missing = try Self.study("wide", entry: "{file: o.xlsx, sheet: Estrategya}")
    #expect(
      try Self.findings(missing) == [
        "o.xlsx: error: There is no sheet 'Estrategya'. Did you mean 'Estrategia'? [workbook-no-sheet]"
      ])
  }

  @Test func faultsNameTheCell() throws {
    let found = try Self.findings(try Self.study("faults"))
    #expect(
      found == [
        "o.xlsx, observations!C2: error: '#N/A' is a spreadsheet error (alfa, S “Share”). [value-spreadsheet-error]",
        "o.xlsx, observations!C3: error: '2016-05-01' is not a number (beta, S “Share”). [value-not-number]",
        "o.xlsx, observations!C4: error: 'TRUE' is not a number (gamma, S “Share”). [value-not-number]",
        "o.xlsx, observations!C5: error: 'ochenta' is not a number (delta, S “Share”). [value-not-number]",
        "o.xlsx, observations!C6: error: 'lots' is not a level of L “Level” (alfa). [value-not-level]",
        "o.xlsx, observations!A7: error: 'omega' is not in 'brands.csv'. [observation-unknown-brand]",
      ])
  }

  @Test(arguments: [
    (
      "1904",
      "o.xlsx, observations!C2: error: '2016-05-01' is not a number (alfa, S “Share”). [value-not-number]"
    ),
    (
      "formula",
      "o.xlsx, observations!C2: error: The formula has no stored value. [formula-without-value]"
    ),
    (
      "third-row",
      "o.xlsx, Sheet!3: error: The header is in row 3, not in the first. [header-not-first]"
    ),
    (
      "truncated",
      "o.xlsx: error: The workbook 'o.xlsx' is cut short or damaged (its table of contents). [workbook-damaged]"
    ),
    (
      "xls",
      "o.xlsx: error: The workbook 'o.xlsx' is in the old format (.xls). [workbook-old-format]"
    ),
    (
      "encrypted",
      "o.xlsx: error: The workbook 'o.xlsx' is protected by a password. [workbook-encrypted]"
    ),
    (
      "no-workbook",
      "o.xlsx: error: 'o.xlsx' is a ZIP file, but not an XLSX workbook. [workbook-none]"
    ),
    (
      "shuffled",
      "o.xlsx, observations!B3: error: The workbook is damaged: this cell stands after one that lies further to the right. [workbook-cell-damaged]"
    ),
    (
      "bomb",
      "o.xlsx: error: The workbook 'o.xlsx' is too large inside (xl/worksheets/sheet1.xml). [workbook-too-large]"
    ),
    (
      "entities",
      "o.xlsx: error: The workbook 'o.xlsx' holds a document type definition (xl/worksheets/sheet1.xml), which no workbook needs. [workbook-document-type]"
    ),
  ])
  func refusals(kind: String, expected: String) throws {
    #expect(try Self.findings(try Self.study(kind)) == [expected])
  }

  /// The same table as CSV and as LibreOffice and openpyxl save it.
  @Test func everyProgramGivesTheSame() throws {
    let folder = try Self.study("long")
    let table =
      "brand;indicator;value\nalfa;S;80,5\nbeta;S;40\ngamma;S;60 %\nalfa;L;full\n"
      + "beta;L;basic\ngamma;L;none\n"
    try folder.write(table, to: "libre/o.csv")
    let made = try Program.shell(
      "HOME=\"$PWD\" soffice --headless -env:UserInstallation=file://\"$PWD\"/profile "
        + "--infilter='Text - txt - csv (StarCalc):59,34,76,1,,3082' --convert-to xlsx "
        + "--outdir libre libre/o.csv", in: folder)
    try #require(
      folder.exists("libre/o.xlsx"), "needs LibreOffice Calc: \(made.output) \(made.errors)")
    let libre = try TemporaryFolder.withStudy(nil)
    try libre.write(
      Samples.study(observations: true).replacing("[o.csv]", with: "[o.xlsx]"),
      to: "study/study.yaml")
    try FileManager.default.copyItem(
      atPath: folder.path + "/libre/o.xlsx", toPath: libre.path + "/study/o.xlsx")
    let csv = try TemporaryFolder.withStudy(table)
    #expect(try Self.values(libre) == Self.expected)
    #expect(try Self.values(csv) == Self.expected)
    #expect(try Self.values(folder).filter { !$0.hasPrefix("delta") } == Self.expected)
  }
}
