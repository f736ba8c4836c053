import Findings
import StudyData
import Testing

/// Every bad cell, row and header of an observations file (contract §2).
struct ObservationFaultTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let entry: String
    let expected: [String]

    init(_ name: String, _ text: String, entry: String = "o.csv", _ expected: String...) {
      self.name = name
      self.text = text
      self.entry = entry
      self.expected = expected
    }
    var testDescription: String { name }
  }

  static let head = "brand,indicator,value\n"

  static let rows: [Row] = [
    Row(
      "unknown brand", head + "alfaa,S,5\n",
      "o.csv:2:1: error: 'alfaa' is not in 'brands.csv'. Did you mean 'alfa'? "
        + "[observation-unknown-brand]"),
    Row(
      "brand in another case", head + "Alfa,S,5\n",
      "o.csv:2:1: error: 'Alfa' is not in 'brands.csv'. Did you mean 'alfa'? "
        + "[observation-unknown-brand]"),
    Row(
      "no brand", head + ",S,5\n",
      "o.csv:2:1: error: The row does not say which brand it is. [brand-missing-id]"),
    Row(
      "unknown indicator", head + "alfa,EP01,5\n",
      "o.csv:2:2: error: The indicator 'EP01' is not in the model 'kinds'. "
        + "[observation-unknown-indicator]"),
    Row(
      "misspelt indicator", head + "alfa,s,5\n",
      "o.csv:2:2: error: The indicator 's' is not in the model 'kinds'. Did you mean 'S'? "
        + "[observation-unknown-indicator]"),
    Row(
      "no indicator", head + "alfa,,5\n",
      "o.csv:2:2: error: The row does not say which indicator it is. "
        + "[observation-missing-indicator]"),
    Row(
      "text for a number", head + "alfa,N,many\n",
      "o.csv:2:3: error: 'many' is not a number (alfa, N). [value-not-number]"),
    Row(
      "nan", head + "alfa,N,NaN\n",
      "o.csv:2:3: error: 'NaN' is not a number (alfa, N). [value-not-number]"),
    Row(
      "inf", head + "alfa,N,-inf\n",
      "o.csv:2:3: error: '-inf' is not a number (alfa, N). [value-not-number]"),
    Row(
      "hexadecimal", head + "alfa,N,0x10\n",
      "o.csv:2:3: error: '0x10' is not a number (alfa, N). [value-not-number]"),
    Row(
      "overflow", head + "alfa,N,1e999\n",
      "o.csv:2:3: error: '1e999' is not a number (alfa, N). [value-not-number]"),
    Row(
      "four hundred digits", head + "alfa,N,\(String(repeating: "9", count: 400))\n",
      "o.csv:2:3: error: '\(String(repeating: "9", count: 80))…' is not a number (alfa, N). "
        + "[value-not-number]"),
    Row(
      "absurdly large", head + "alfa,N,1e200\n",
      "o.csv:2:3: error: '1e200' is too large (alfa, N). [value-too-large]"),
    Row(
      "above the range", head + "alfa,S,100.01\n",
      "o.csv:2:3: error: '100.01' lies outside the range of S (alfa). [value-out-of-range]"),
    Row(
      "below the range", head + "alfa,S,-1\n",
      "o.csv:2:3: error: '-1' lies outside the range of S (alfa). [value-out-of-range]"),
    Row(
      "percent of minutes", head + "alfa,D,50 %\n",
      "o.csv:2:3: error: '50 %' is a percentage, but D is not measured in % (alfa). "
        + "[value-percent]"),
    Row(
      "percent without a unit", head + "alfa,N,50%\n",
      "o.csv:2:3: error: '50%' is a percentage, but N is not measured in % (alfa). "
        + "[value-percent]"),
    Row(
      "not a level", head + "alfa,L,basico1\n",
      "o.csv:2:3: error: 'basico1' is not a level of L “Level” (alfa). Did you mean 'Básico'? "
        + "[value-not-level]"),
    Row(
      "points for a level", head + "alfa,L,40\n",
      "o.csv:2:3: error: '40' is not a level of L “Level” (alfa). [value-not-level]"),
    Row(
      "neither yes nor no", head + "alfa,B,maybe\n",
      "o.csv:2:3: error: 'maybe' is neither yes nor no (alfa, B). [value-not-binary]"),
    Row(
      "2 for a binary", head + "alfa,B,2\n",
      "o.csv:2:3: error: '2' is neither yes nor no (alfa, B). [value-not-binary]"),
    Row(
      "twice", head + "alfa,S,5\nbeta,S,5\nalfa,S,5\n",
      "o.csv:4:3: error: alfa / S (o.csv) already has a value at o.csv:2:3. "
        + "[observation-duplicate]"),
    Row(
      "twice by one coder", "brand,indicator,value,coder\nalfa,S,5,Ana\nalfa,S,6,Ana\n",
      "o.csv:3:3: error: alfa / S (Ana) already has a value at o.csv:2:3. "
        + "[observation-duplicate]"),
    Row(
      "twice in a wide table", "brand,S\nalfa,5\nalfa,6\n",
      "o.csv:3:2: error: alfa / S (o.csv) already has a value at o.csv:2:2. "
        + "[observation-duplicate]"),
    Row(
      "short row", head + "alfa,S\n",
      "o.csv:2:3: error: The row has 2 fields and the header 3. [row-short]"),
    Row(
      "long row", head + "alfa,S,34,5\n",
      "o.csv:2:4: error: The row has 4 fields and the header 3. [row-long]"),
    Row(
      "unclosed quote", head + "alfa,S,5\nbeta,S,\"6\ngamma,S,7\n",
      "o.csv:3:3: error: A quote opens here that is never closed. [table-unclosed-quote]"),
    Row(
      "text after a quote", head + "alfa,S,\"5\"6\n",
      "o.csv:2:3: error: There is text between a closing quote and the delimiter. "
        + "[table-text-after-quote]"),
    Row("empty file", "", "o.csv: error: The file 'o.csv' is empty. [table-empty]"),
    Row(
      "blank lines only", "\n \n;;\n", "o.csv: error: The file 'o.csv' is empty. [table-empty]"),
    Row(
      "no such header", "a,b,c\n1,2,3\n",
      "o.csv:1: error: The first row of 'o.csv' is not that of a table of observations. "
        + "[header-unknown]"),
    Row(
      "misspelt value column", "brand,indicator,valeu\nalfa,S,5\n",
      "o.csv:1: error: The column 'value' is missing. Did you mean 'valeu'? [column-missing]"),
    Row(
      "misspelt brand column", "brnad,indicator,value\nalfa,S,5\n",
      "o.csv:1: error: The column 'brand' is missing. Did you mean 'brnad'? [column-missing]"),
    Row(
      "a wide column that is no indicator", "brand,S,Q\nalfa,5,6\n",
      "o.csv:1:3: error: The column 'Q' is not an indicator of the model. Did you mean 'S'? "
        + "[column-unknown]"),
    Row(
      "a column twice", "brand,S,S\nalfa,5,6\n",
      "o.csv:1:3: error: The column 'S' appears twice. [column-duplicate]",
      "o.csv:2:3: error: alfa / S (o.csv) already has a value at o.csv:2:2. "
        + "[observation-duplicate]"),
    Row(
      "a column without a name", "brand,indicator,value,\nalfa,S,5,x\n",
      "o.csv:1:4: error: This column has values but no name. [column-unnamed]"),
  ]

  @Test(arguments: rows)
  func fault(_ row: Row) throws {
    let outcome = try StudyFolder.reading(row.text, entry: row.entry)
    #expect(outcome.lines == row.expected)
    #expect(outcome.loaded == nil)
  }

  @Test(arguments: [
    "#N/A", "#N/D", "#¡DIV/0!", "#DIV/0!", "#¡REF!", "#VALUE!", "#¡VALOR!", "#NAME?", "#¿NOMBRE?",
    "#¡NUM!", "#NULL!", "#n/a",
  ])
  func spreadsheetError(_ text: String) throws {
    for indicator in ["S", "L", "B"] {
      let outcome = try StudyFolder.reading(Self.head + "alfa,\(indicator),\(text)\n")
      #expect(
        outcome.lines == [
          "o.csv:2:3: error: '\(text)' is a spreadsheet error (alfa, "
            + (indicator == "L" ? "L “Level”" : indicator) + "). "
            + "[value-spreadsheet-error]"
        ])
    }
  }

  @Test func advice() throws {
    #expect(
      try StudyFolder.reading(Self.head + "alfa,L,x\n").advice
        == "The levels are: 'Nothing' (none), 'Basic' (basic), 'Full' (full).")
    #expect(
      try StudyFolder.reading(Self.head + "alfa,S,101\n").advice
        == "Expected a number from 0 to 100.")
    #expect(
      try StudyFolder.reading(Self.head + "alfa,D,5%\n").advice
        == "Write the number in its unit: min.")
    #expect(
      try StudyFolder.reading(Self.head + "alfa,N,x\nbeta,N,\"1,5\"\n").advice
        == "Expected a number such as 12,5; empty or n/d if missing, NA if not applicable.")
  }

  @Test func everyFaultIsSaidAtOnce() throws {
    let outcome = try StudyFolder.reading(
      Self.head + "x,S,5\nalfa,Y,5\nalfa,S,z\nbeta,B,z\ngamma,L,z\ndelta,S\n")
    #expect(outcome.log.count(.error) == 6)
    #expect(outcome.log.sorted.compactMap { $0.place?.line } == [2, 3, 4, 5, 6, 7])
  }

  @Test func negativesAreAWarningWhereTheyMakeNoSense() throws {
    let outcome = try StudyFolder.reading(Self.head + "alfa,D,-5\nalfa,N,-5\n")
    #expect(
      outcome.lines == [
        "o.csv:2:3: warning: '-5' is negative and D is of type duration (alfa). "
          + "[value-implausible]"
      ])
    #expect(outcome.value("alfa", "D") == -5)
    #expect(outcome.value("alfa", "N") == -5)
  }
}
