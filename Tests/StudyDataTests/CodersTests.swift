import Findings
import StudyData
import Testing

/// Several coders on one cell become one value.
struct CodersTests {
  private func read(
    _ policy: String?, _ rows: String, header: String = "brand,indicator,value,coder"
  ) throws -> StudyFolder.Outcome {
    try StudyFolder.reading(
      header + "\n" + rows, more: policy.map { "coders: \($0)" } ?? "")
  }

  static let three = "alfa,S,10,Ana\nalfa,S,20,Luis\nalfa,S,60,Eva\n"

  @Test(arguments: [(nil, 30.0), ("mean", 30), ("median", 20), ("first", 10)])
  func policy(_ policy: String?, _ value: Double) throws {
    let outcome = try read(policy, Self.three)
    #expect(outcome.lines == [])
    #expect(outcome.value("alfa", "S") == value)
    #expect(outcome.origin("alfa", "S")?.coders == ["Ana", "Luis", "Eva"])
    #expect(outcome.origin("alfa", "S")?.raw == "10 | 20 | 60")
    #expect(outcome.origin("alfa", "S")?.location == "o.csv:2:3 | o.csv:3:3 | o.csv:4:3")
  }

  /// Every cell a value is made of is cited, in whatever file it is, and no
  /// other.
  @Test func allCodersCellsAreCited() throws {
    let folder = try StudyFolder(study: StudyFolder.study(observations: "[a.csv, b.csv, c.csv]"))
    try folder.write("brand,S,L\nalfa,10,n/d\nbeta,NA,none\n", to: "a.csv")
    try folder.write("brand,L,S\nalfa,full,n/d\nbeta,n/d,NA\n", to: "b.csv")
    try folder.write("brand,L,S\nalfa,none,30\nbeta,n/d,NA\ngamma,n/d,n/d\n", to: "c.csv")
    let outcome = folder.read()
    #expect(outcome.value("alfa", "S") == 20)
    #expect(outcome.origin("alfa", "S")?.location == "a.csv:2:2 | c.csv:2:3")
    #expect(outcome.origin("alfa", "L")?.location == "b.csv:2:2 | c.csv:2:2")
    #expect(outcome.origin("beta", "S")?.location == "a.csv:3:2 | b.csv:3:3 | c.csv:3:3")
    #expect(outcome.origin("beta", "L")?.location == "a.csv:3:3")
    #expect(outcome.origin("gamma", "L")?.location == "c.csv:4:2")
    #expect(outcome.origin("delta", "L")?.location == nil)
  }

  @Test func consensus() throws {
    let outcome = try read("consensus", Self.three + "beta,S,5,Ana\nbeta,S,5.0,Luis\n")
    #expect(
      outcome.lines == [
        "o.csv:2:3: warning: alfa / S: the coders do not agree ('10', '20', '60'); under "
          + "'consensus' the cell is missing. [coders-disagree]"
      ])
    #expect(outcome.status("alfa", "S") == .missing)
    #expect(outcome.value("beta", "S") == 5)
  }

  @Test func levelsAreAveragedOnTheirPoints() throws {
    let outcome = try read("mean", "alfa,L,none,Ana\nalfa,L,Full,Luis\nbeta,L,basic,Ana\n")
    #expect(outcome.value("alfa", "L") == 50)
    #expect(outcome.value("beta", "L") == 40)
  }

  @Test func consensusOnLevelsIsBlindToTheirSpelling() throws {
    let outcome = try read("consensus", "alfa,L,basic,Ana\nalfa,L,Básico,Luis\n")
    #expect(outcome.lines == [])
    #expect(outcome.value("alfa", "L") == 40)
  }

  @Test func aMissingCellIsNoStatement() throws {
    for policy in ["mean", "median", "consensus", "first"] {
      let outcome = try read(policy, "alfa,S,n/d,Ana\nalfa,S,20,Luis\n")
      #expect(outcome.lines == [], "\(policy)")
      #expect(outcome.value("alfa", "S") == 20, "\(policy)")
      #expect(outcome.origin("alfa", "S")?.coders == ["Luis"])
    }
    #expect(try read("mean", "alfa,S,,Ana\nalfa,S,,Luis\n").status("alfa", "S") == .missing)
  }

  @Test func notApplicableOnlyIfAllSaySo() throws {
    let agreed = try read("mean", "alfa,S,NA,Ana\nalfa,S,n/a,Luis\n")
    #expect(!agreed.log.hasErrors)
    #expect(agreed.status("alfa", "S") == .notApplicable)
    let outcome = try read("mean", "alfa,S,NA,Ana\nalfa,S,20,Luis\n")
    #expect(
      outcome.lines == [
        "o.csv:2:3: error: alfa / S: Ana says not applicable and Luis gives '20'. "
          + "[coders-applicability]"
      ])
    #expect(outcome.loaded == nil)
  }

  @Test func firstFollowsTheOrderOfTheFiles() throws {
    let study = StudyFolder.study(observations: "[b.csv, a.csv]", "coders: first")
    let folder = try StudyFolder(study: study)
    try folder.write("brand,S\nalfa,1\n", to: "a.csv")
    try folder.write("brand,S\nalfa,2\n", to: "b.csv")
    let outcome = folder.read()
    #expect(outcome.lines == [])
    #expect(outcome.value("alfa", "S") == 2)
    #expect(outcome.origin("alfa", "S")?.coders == ["b.csv", "a.csv"])
  }

  /// The column, else the entry's `coder:`, else the file's name.
  @Test func whoTheCoderIs() throws {
    let study = StudyFolder.study(
      observations: "[{file: a.csv, coder: Ana}, {file: b.csv, coder: Ana}]")
    let folder = try StudyFolder(study: study)
    try folder.write("brand,S,coder\nalfa,1,Eva\nbeta,1,\n", to: "a.csv")
    try folder.write("brand,S\nalfa,2\nbeta,2\n", to: "b.csv")
    #expect(
      folder.read().lines == [
        "b.csv:3:2: error: beta / S (Ana) already has a value at a.csv:3:2. "
          + "[observation-duplicate]"
      ])
  }

  @Test func oneCoderTwiceInTwoFilesIsAnError() throws {
    let folder = try StudyFolder(
      study: StudyFolder.study(observations: "[a.csv, b.csv]"))
    try folder.write("brand,indicator,value,coder\nalfa,S,10,Ana\n", to: "a.csv")
    try folder.write("brand,coder,S\nalfa,Ana,10\n", to: "b.csv")
    #expect(
      folder.read().lines == [
        "b.csv:2:3: error: alfa / S (Ana) already has a value at a.csv:2:3. "
          + "[observation-duplicate]"
      ])
  }
}
