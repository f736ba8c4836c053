import Findings
import StudyData
import Testing

/// One bad id is one finding, and no known id is a bad one.
struct UnknownBrandTests {
  /// A row per indicator in two files: one finding, with its places.
  @Test func oneFindingForAllRowsOfAllFiles() throws {
    let folder = try StudyFolder(study: StudyFolder.study(observations: "[a.csv, b.csv]"))
    try folder.write(
      "brand,indicator,value\nalfaa,S,5\nalfaa,N,5\nbeta,S,5\nalfaa,B,yes\n", to: "a.csv")
    try folder.write("brand,L\nalfaa,full\n", to: "b.csv")
    #expect(
      folder.read().lines == [
        "a.csv:2:1: error: 'alfaa' is not in 'brands.csv' (4 rows: a.csv:2:1, a.csv:3:1, "
          + "a.csv:5:1, b.csv:2:1). Did you mean 'alfa'? [observation-unknown-brand]"
      ])
  }

  /// What else is wrong in such a row is said too.
  @Test func valuesOfAnUnknownBrandAreJudged() throws {
    #expect(
      try StudyFolder.reading("brand,S\nomega,many\n").lines == [
        "o.csv:2:1: error: 'omega' is not in 'brands.csv'. [observation-unknown-brand]",
        "o.csv:2:2: error: 'many' is not a number (omega, S). [value-not-number]",
      ])
  }

  /// A brand whose row cannot be read, or whose id cannot be one, is told of
  /// once: in the brands file.
  @Test(arguments: [
    (
      "hotel melia,Meliá,hotels\n", "hotel-melia",
      "brands.csv:3:1: error: 'hotel melia' cannot be an id (brand). [brand-bad-id]"
    ),
    (
      "hotel melia,Meliá,hotels\n", "hotel melia",
      "brands.csv:3:1: error: 'hotel melia' cannot be an id (brand). [brand-bad-id]"
    ),
    (
      "melia,Meliá Hotels, S.A.,hotels\n", "melia",
      "brands.csv:3:4: error: The row has 4 fields and the header 3. [row-long]"
    ),
    (
      "melia,Meliá\n", "melia",
      "brands.csv:3:3: error: The row has 2 fields and the header 3. [row-short]"
    ),
  ])
  func aFaultOfTheBrandsFileStaysThere(_ row: String, _ id: String, _ expected: String) throws {
    let folder = try StudyFolder(
      brands: "brand,name,sector\nalfa,A,banks\n" + row,
      study: StudyFolder.study(observations: "[o.csv, p.csv]", "accounts: a.csv\nclient: \(id)"))
    try folder.write("brand,indicator,value\nalfa,S,5\n\(id),S,5\n\(id),N,5\n", to: "o.csv")
    try folder.write("brand,L\n\(id),full\n", to: "p.csv")
    try folder.write("account,channel,brand\nx,twitter,\(id)\n", to: "a.csv")
    #expect(folder.read().lines == [expected])
  }

  @Test func aBadIdIsNeverSuggested() throws {
    let folder = try StudyFolder(
      brands: "brand,name,sector\nalfa,A,banks\nomega/1,O,banks\n",
      observations: "brand,S\nomega-12,5\n")
    #expect(
      folder.read().lines == [
        "brands.csv:3:1: error: 'omega/1' cannot be an id (brand). [brand-bad-id]",
        "o.csv:2:1: error: 'omega-12' is not in 'brands.csv'. [observation-unknown-brand]",
      ])
  }

  @Test func accountsAreToldLikewise() throws {
    let folder = try StudyFolder(more: "accounts: a.csv")
    try folder.write(
      "account,channel,brand\nx,twitter,alfaa\ny,facebook,alfaa\nz,twitter,\n"
        + "w,twitter,someone-else\n", to: "a.csv")
    #expect(
      folder.read().lines == [
        "a.csv:2:3: warning: Accounts of brands that are not in 'brands.csv' (3): 'alfaa' "
          + "('alfa'?), 'someone-else'. They do not count. [account-unknown-brand]",
        "a.csv:4:3: error: The row does not say which brand it is. [brand-missing-id]",
      ])
  }

  /// 50,000 rows of ids that 500 brands do not explain: the same few ids, and
  /// each row another.
  @Test(.timeLimit(.minutes(2)), arguments: [40, 50_000])
  func manyUnknownBrandsTakeNoTime(_ distinct: Int) throws {
    var brands = "brand,name,sector\n"
    for number in 0..<500 { brands += "company-\(number),C,s\n" }
    var rows = "brand,indicator,value\n"
    for number in 0..<50_000 { rows += "kompany-\(number % distinct + 700),S,5\n" }
    let start = ContinuousClock.now
    let outcome = try StudyFolder(brands: brands, observations: rows).read()
    let taken = ContinuousClock.now - start
    #expect(outcome.log.count(.error) == distinct)
    #expect(taken < .seconds(45), "\(taken)")
  }

  /// 100,000 coders on one cell.
  @Test(.timeLimit(.minutes(2))) func manyCodersTakeNoTime() throws {
    var rows = "brand,indicator,value,coder\n"
    for number in 0..<100_000 { rows += "alfa,S,\(number % 101),c\(number)\n" }
    let start = ContinuousClock.now
    let outcome = try StudyFolder.reading(rows)
    let taken = ContinuousClock.now - start
    #expect(!outcome.log.hasErrors)
    #expect(outcome.origin("alfa", "S")?.coders.count == 100_000)
    // 990 rounds of 0…100 and 0…9 once more: (990 · 5050 + 45) / 100 000
    #expect(outcome.value("alfa", "S").map { abs($0 - 49.99545) < 1e-9 } == true)
    #expect(taken < .seconds(45), "\(taken)")
    let again = try StudyFolder.reading(rows + "alfa,S,5,c77777\n")
    #expect(again.log.count(.error) == 1)
  }
}
