import Findings
import StudyData
import Testing

/// The decimal mark is settled per file by the numbers with one reading, or
/// not at all (contract §2).
struct DecimalMarkTests {
  private func read(_ values: String..., entry: String = "o.csv") throws -> StudyFolder.Outcome {
    let brands = ["alfa", "beta", "gamma", "delta"]
    let rows = zip(brands, values).map { "\($0);N;\($1)\n" }.joined()
    return try StudyFolder.reading("brand;indicator;value\n" + rows, entry: entry)
  }

  @Test func oneReadingSettlesTheOthers() throws {
    for (settling, value, ambiguous) in [
      ("34,5", 34.5, 1234.0), ("1.234,5", 1234.5, 1234), ("1.234.567", 1_234_567, 1234),
      ("0,1234", 0.1234, 1234), ("34.5", 34.5, 1.234), ("0.123", 0.123, 1.234),
      ("1.2345", 1.2345, 1.234), ("1,234.5", 1234.5, 1.234), ("1234.567", 1234.567, 1.234),
    ] {
      for values in [[settling, "1.234"], ["1.234", settling]] {
        let outcome = try read(values[0], values[1])
        #expect(outcome.lines == [], "\(values)")
        let brands = values[0] == settling ? ["alfa", "beta"] : ["beta", "alfa"]
        #expect(outcome.value(brands[0], "N") == value, "\(values)")
        #expect(outcome.value(brands[1], "N") == ambiguous, "\(values)")
      }
    }
  }

  @Test func neverAGuess() throws {
    let outcome = try read("1.234", "25")
    #expect(
      outcome.lines == [
        "o.csv:2:3: error: '1.234' may be read as 1.234 or as 1234, and no other number of the "
          + "file settles it. [decimal-ambiguous]"
      ])
    #expect(
      outcome.advice
        == "Say which is the decimal mark of 'o.csv', comma or point: in study.yaml, "
        + "'{file: o.csv, decimal: comma}' or '{file: o.csv, decimal: point}'."
    )
    #expect(
      try read("1,234").lines == [
        "o.csv:2:3: error: '1,234' may be read as 1234 or as 1.234, and no other number of the "
          + "file settles it. [decimal-ambiguous]"
      ])
  }

  @Test func disagreementNamesBothPlaces() throws {
    let outcome = try read("34,5", "7", "0.5")
    #expect(
      outcome.lines == [
        "o.csv:4:3: error: The file mixes decimal marks: a point in 1 cell (the first, '0.5', "
          + "o.csv:4:3) and a comma in 1 cell (the first, '34,5', o.csv:2:3). [decimal-mixed]"
      ])
  }

  /// A mark in doubt hides nothing else: what can be read in one way is judged.
  @Test func aMixedMarkHidesNoOtherFault() throws {
    let outcome = try StudyFolder.reading(
      """
      brand;S;N;D
      alfa;34,5;many;5 %
      beta;0.5;1.234;-2,5
      gamma;340,5;n/d;few
      delta;7;x1;3
      delta;8;1,5;4

      """)
    #expect(
      outcome.lines == [
        "o.csv:2:3: error: 'many' is not a number (alfa, N). [value-not-number]",
        "o.csv:2:4: error: '5 %' is a percentage, but D is not measured in % (alfa). "
          + "[value-percent]",
        "o.csv:3:2: error: The file mixes decimal marks: a point in 1 cell (the first, '0.5', "
          + "o.csv:3:2) and a comma in 4 cells (the first, '34,5', o.csv:2:2). [decimal-mixed]",
        "o.csv:3:4: warning: '-2,5' is negative and D is of type duration (beta). "
          + "[value-implausible]",
        "o.csv:4:2: error: '340,5' lies outside the range of S (gamma). [value-out-of-range]",
        "o.csv:4:4: error: 'few' is not a number (gamma, D). [value-not-number]",
        "o.csv:5:3: error: 'x1' is not a number (delta, N). [value-not-number]",
        "o.csv:6:2: error: delta / S (o.csv) already has a value at o.csv:5:2. "
          + "[observation-duplicate]",
        "o.csv:6:3: error: delta / N (o.csv) already has a value at o.csv:5:3. "
          + "[observation-duplicate]",
        "o.csv:6:4: error: delta / D (o.csv) already has a value at o.csv:5:4. "
          + "[observation-duplicate]",
      ])
  }

  @Test func aMixedMarkOfBrandsHidesNoOtherFault() throws {
    let outcome = try StudyFolder(
      brands: "brand;name;sector;size\na;A;s;1,5\nb;B;s;1.5\nc;C;s;big\n"
    ).read()
    #expect(
      outcome.lines == [
        "brands.csv:3:4: error: The file mixes decimal marks: a point in 1 cell (the first, "
          + "'1.5', brands.csv:3:4) and a comma in 1 cell (the first, '1,5', brands.csv:2:4). "
          + "[decimal-mixed]", "brands.csv:4:4: error: 'big' is not a number (size). [number-bad]",
      ])
    #expect(
      outcome.advice
        == "Use one in the whole file, or say which one applies: in study.yaml, "
        + "'{file: brands.csv, decimal: comma}' or '{file: brands.csv, decimal: point}'.")
  }

  @Test func theKeyDecides() throws {
    let comma = try read("1.234", "34,5", entry: "{file: o.csv, decimal: comma}")
    #expect(comma.lines == [])
    #expect(comma.value("alfa", "N") == 1234)
    #expect(comma.value("beta", "N") == 34.5)
    let point = try read("1.234", "1,234", entry: "{file: o.csv, decimal: point}")
    #expect(point.lines == [])
    #expect(point.value("alfa", "N") == 1.234)
    #expect(point.value("beta", "N") == 1234)
  }

  @Test func theKeyIsNotOverruled() throws {
    #expect(
      try read("34,5", entry: "{file: o.csv, decimal: point}").lines == [
        "o.csv:2:3: error: '34,5' is not a number (alfa, N). [value-not-number]"
      ])
  }

  @Test func wholeNumbersNeedNoMark() throws {
    let outcome = try read("25", "0", "-3")
    #expect(outcome.lines == [])
    #expect(outcome.value("beta", "N") == 0)
    #expect(outcome.status("beta", "N") == .observed)
  }

  /// Texts of levels and binaries say nothing about the file's mark.
  @Test func onlyNumbersVote() throws {
    let outcome = try StudyFolder.reading("brand;B;N;L\nalfa;1;34,5;basic\n")
    #expect(outcome.lines == [])
    #expect(outcome.value("alfa", "N") == 34.5)
  }

  @Test func eachFileHasItsOwn() throws {
    let folder = try StudyFolder(study: StudyFolder.study(observations: "[a.csv, b.csv]"))
    try folder.write("brand;indicator;value\nalfa;N;1,5\n", to: "a.csv")
    try folder.write("brand,indicator,value\nbeta,N,1.5\n", to: "b.csv")
    let outcome = folder.read()
    #expect(outcome.lines == [])
    #expect(outcome.value("alfa", "N") == 1.5)
    #expect(outcome.value("beta", "N") == 1.5)
  }
}
