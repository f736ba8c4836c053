import Measurements
import Findings
import Wording
import Interactions
import StudyData
import Testing

/// What files do not cover: the period, brands, columns.
@Suite struct CoverageTests {
  private static let header = "message,brand,channel,author,role,sent_at,parent,kind\n"

  /// Questions of 2017, of which one is answered late in 2016's study.
  @Test func noRequestLiesInThePeriod() throws {
    let study = try MessageStudy(measures: ["requests"])
    try study.write(
      Self.header + """
        1,alfa,twitter,ana,customer,2015-11-02T10:00:00Z,,
        2,alfa,twitter,luis,customer,2015-12-30T10:00:00Z,,
        3,alfa,twitter,alfa,brand,2016-01-02T10:00:00Z,2,
        4,alfa,twitter,alfa,brand,2016-01-02T10:00:00Z,,post

        """, to: "m.csv")
    let found = study.observe(["m.csv"])
    #expect(found.result == nil)
    #expect(
      found.lines == [
        "m.csv: error: The study's period (2016-01-01 to 2016-06-30) covers none of the requests: they span 2015-11-02 to 2015-12-30. [interactions-period]"
      ])
    #expect(
      found.log.sorted.first?.message(.es)
        == "El periodo del estudio (2016-01-01 a 2016-06-30) no contiene ninguna solicitud: los datos van de 2015-11-02 a 2015-12-30."
    )
  }

  @Test func withoutRequestsPostsMustLieInThePeriod() throws {
    let study = try MessageStudy(measures: ["applause-per-post"])
    func file(_ day: String) throws -> MessageStudy.Outcome {
      try study.write(
        "message,brand,channel,author,role,sent_at,parent,kind,likes\n"
          + "1,alfa,facebook,alfa,brand,\(day)T10:00:00Z,,post,10\n"
          + "2,alfa,facebook,alfa,brand,2016-02-01T10:00:00Z,7,reply,\n", to: "m.csv")
      return study.observe(["m.csv"])
    }
    #expect(try file("2016-02-01").text() == "5.0 1 ")
    let found = try file("2017-02-01")
    #expect(
      found.lines == [
        "m.csv: error: The study's period (2016-01-01 to 2016-06-30) covers none of the posts: they span 2017-02-01 to 2017-02-01. [interactions-period]"
      ])
  }

  private static let accounts =
    "account,channel,brand\nalfa_es,twitter,alfa\nbeta_es,twitter,beta\n"
  private static let asked = """
    1,,twitter,ana,customer,2016-02-01T10:00:00Z,,
    2,,twitter,alfa_es,brand,2016-02-01T10:30:00Z,1,

    """

  private func silence(
    _ rows: String, accounts: String? = accounts, files: [String: String] = [:]
  ) throws -> [String] {
    let study = try MessageStudy(measures: ["requests"], accounts: accounts)
    for (name, text) in files { try study.write(text, to: name) }
    try study.write(Self.header + rows, to: "m.csv")
    return study.observe(["m.csv"]).allLines.filter { $0.contains("interactions-no-requests") }
  }

  private static let start = "m.csv: warning: Without a single request in the period"
  private static let end = "). [interactions-no-requests]"

  @Test func brandsWithoutRequestsAreNamedWithTheLikelyReason() throws {
    #expect(
      try silence(Self.asked) == [
        "\(Self.start) (1 of 2 brands): beta (none of their accounts writes in the data, nor does anybody write to them\(Self.end)"
      ])
    #expect(
      try silence(Self.asked, accounts: "account,channel,brand\nalfa_es,twitter,alfa\n") == [
        "\(Self.start) (1 of 2 brands): beta (the accounts file has none of theirs\(Self.end)"
      ])
    let late = """
      3,,twitter,eva,customer,2016-07-01T10:00:00Z,,
      4,,twitter,beta_es,brand,2016-07-01T10:30:00Z,3,

      """
    #expect(
      try silence(Self.asked + late) == [
        "\(Self.start) (1 of 2 brands): beta (their only request lies outside the period\(Self.end)"
      ])
    #expect(
      try silence(Self.asked + "3,,twitter,beta_es,brand,2016-02-01T10:30:00Z,,\n") == [
        "\(Self.start) (1 of 2 brands): beta (they are in the data, but without requests; does the layout read 'role', 'kind' and 'parent' correctly?\(Self.end)"
      ])
  }

  /// The key is commented out, the file lies there.
  @Test func anAccountsFileThatNobodyNames() throws {
    let unnamed = try silence(Self.asked, accounts: nil, files: ["accounts.csv": Self.accounts])
    #expect(
      unnamed == [
        "\(Self.start) (2 of 2 brands): alfa, beta ('accounts.csv' lies in the study's folder, but study.yaml does not name it: 'accounts:' is missing\(Self.end)"
      ])
    #expect(
      try silence(Self.asked, accounts: nil) == [
        "\(Self.start) (2 of 2 brands): alfa, beta (without an accounts file the only account of each is its id, which the data do not hold\(Self.end)"
      ])
  }

  @Test func filesWithoutRequests() throws {
    #expect(
      try silence("1,alfa,twitter,alfa,brand,2016-02-01T10:00:00Z,,post\n") == [
        "\(Self.start) (2 of 2 brands): alfa, beta (the files hold only messages written as 'brand'; does the layout read 'role' correctly?\(Self.end)"
      ])
    #expect(
      try silence("1,alfa,twitter,ana,customer,2016-02-01T10:00:00Z,9,comment\n") == [
        "\(Self.start) (2 of 2 brands): alfa, beta (all customers' messages reply to others; does the layout read 'parent' and 'kind' correctly?\(Self.end)"
      ])
  }

  /// What is measured on posts needs no requests.
  @Test func postsAloneAreNoSilence() throws {
    let study = try MessageStudy(measures: ["applause-per-post"])
    try study.write(
      "message,brand,channel,author,role,sent_at,parent,kind,likes\n"
        + "1,alfa,facebook,alfa,brand,2016-02-01T10:00:00Z,,post,10\n", to: "m.csv")
    #expect(study.observe(["m.csv"]).allLines == [])
  }

  @Test func anIndicatorWhoseColumnNoFileHas() throws {
    let study = try MessageStudy(
      measures: ["resolution-rate", "complex-resolution-rate", "transfer-rate", "requests"])
    try study.write(
      Self.header + "1,alfa,twitter,ana,customer,2016-02-01T10:00:00Z,,\n", to: "m.csv")
    let found = study.observe(["m.csv"])
    #expect(
      found.result?.lacking == [
        LackingColumn(fields: "resolved", indicators: [0, 1]),
        LackingColumn(fields: "topic, text", indicators: [2]),
      ])
    // Few cases are not the reason, whoever has them.
    #expect(found.text(0, 0) == "- 0 not in the data: resolved")
    #expect(found.text(1, 2) == "- 0 not in the data: topic, text")
  }
}
