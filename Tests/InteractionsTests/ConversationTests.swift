import Measurements
import Interactions
import Testing

/// Threads, attribution and the rules for few and no cases.
@Suite struct ConversationTests {
  private static let header = "message,brand,channel,author,role,sent_at,parent"

  private func observe(
    _ rows: [String], header: String = header, measures: [String] = ["requests", "response-rate"],
    more: String = "minimum-n: 1", accounts: String? = nil, indicator: String = "",
    chunkSize: Int = 1 << 20
  ) throws -> MessageStudy.Outcome {
    let study = try MessageStudy(
      measures: measures, more: more, accounts: accounts, indicator: indicator)
    try study.write(([header] + rows).joined(separator: "\n") + "\n", to: "m.csv")
    return study.observe(["m.csv"], chunkSize: chunkSize)
  }

  @Test func attributionInItsOrder() throws {
    let found = try observe(
      [
        // By its value, though another brand answers.
        "1,alfa,t,ana,customer,2016-02-01T10:00:00Z,,@beta",
        "2,,t,beta,brand,2016-02-01T10:01:00Z,1,",
        // By the earliest direct reply; at one instant the lowest id.
        "3,,t,ana,customer,2016-02-02T10:00:00Z,,@alfa",
        "10,,t,alfa,brand,2016-02-02T10:01:00Z,3,",
        "9,,t,beta,brand,2016-02-02T10:01:00Z,3,",
        // By the first account mentioned; an address is no mention.
        "20,,t,ana,customer,2016-02-03T10:00:00Z,,me@alfa.com @nobody @Beta. @alfa",
        // By the earliest brand message of the conversation.
        "30,,t,ana,customer,2016-02-04T10:00:00Z,,",
        "31,,t,ana,customer,2016-02-04T10:01:00Z,30,",
        "32,,t,alfa,brand,2016-02-04T10:02:00Z,31,",
        // By nothing.
        "40,,t,ana,customer,2016-02-05T10:00:00Z,,@nobody",
      ], header: Self.header + ",text")
    #expect(found.text(0, 0) == "2.0 2 ")
    #expect(found.text(1, 0) == "2.0 2 ")
    #expect(found.result?.totals.unattributed == 1)
    #expect(
      found.lines == [
        "note: Requests of the period that cannot be attributed to brands of the study: 1. [interactions-unattributed]"
      ])
  }

  /// Ids are numbers however long they are, and numbers stand before texts.
  @Test(arguments: [
    ("10000000000000000000", "9300000000000000000"), ("9223372036854775808", "9"),
    ("1a", "10"), ("b", "a"), ("00000000000000000000011", "10"), ("a", "99999999999999999999"),
  ])
  func lowestId(_ higher: String, _ lower: String) throws {
    for ids in [[higher, lower], [lower, higher]] {
      let found = try observe(
        ["1,,t,ana,customer,2016-02-01T10:00:00Z,"]
          + ids.map { "\($0),,t,\($0 == lower ? "alfa" : "beta"),brand,2016-02-01T10:01:00Z,1" })
      #expect(found.text(0, 0) == "1.0 1 ")
      #expect(found.text(1, 0) == "0.0 0 ")
    }
  }

  /// A brand's message without author and `brand` says nothing of whose the
  /// request is; a customer's without author is no other customer.
  @Test func messagesWithoutAuthor() throws {
    let found = try observe(
      [
        "1,,t,ana,customer,2016-02-01T10:00:00Z,,@beta help",
        "2,,t,,brand,2016-02-01T10:01:00Z,1,", "3,,t,,customer,2016-02-01T10:02:00Z,1,",
        "4,,t,beta,brand,2016-02-01T10:05:00Z,3,",
        "5,,t,ana,customer,2016-02-02T10:00:00Z,,", "6,,t,,brand,2016-02-02T10:01:00Z,5,",
      ], header: Self.header + ",text",
      measures: ["requests", "response-rate", "first-response-mean", "peer-contribution"])
    #expect(found.text(0, 0) == "0.0 0 ")
    #expect(found.text(1, 0) == "1.0 1 ")
    #expect(found.text(1, 1) == "100.0 1 ")
    #expect(found.text(1, 2) == "5.0 1 ")
    #expect(found.text(1, 3) == "0.0 1 ")
    #expect(found.result?.totals.unattributed == 1)
    #expect(found.result?.totals.foreignAccounts == 0)
  }

  @Test func accountsOfTheStudy() throws {
    let found = try observe(
      [
        "1,,Twitter,ana,customer,2016-02-01T10:00:00Z,,@ALFA_help now",
        "2,,Twitter,luis,customer,2016-02-01T10:00:00Z,,@gamma",
        "3,,Twitter,gamma,brand,2016-02-01T10:01:00Z,2,",
        "4,,Twitter,eva,customer,2016-02-01T10:00:00Z,,@gamma @alfa_help",
      ], header: Self.header + ",text",
      measures: ["requests@twitter", "requests@facebook"],
      accounts: "account,channel,brand\n@Alfa_Help,twitter,alfa\n")
    #expect(found.text(0, 0) == "1.0 1 ")
    #expect(found.text(0, 1) == "- 0 not applicable: no account on facebook")
    #expect(found.text(1, 0) == "- 0 not applicable: no account on twitter")
    #expect(
      found.lines == [
        "note: Accounts that write as 'brand' and belong to no brands of the study (1): gamma. They do not count. [interactions-foreign-accounts]"
      ])
  }

  @Test func threadsWithoutParents() throws {
    let rows = [
      "2,alfa,t,alfa,brand,2016-02-01T10:30:00Z,,A",
      "1,alfa,t,ana,customer,2016-02-01T10:00:00Z,,A",
      "3,alfa,t,luis,customer,2016-02-01T11:00:00Z,,B",
      "4,alfa,t,ana,customer,2016-02-01T12:00:00Z,,A",
    ]
    let found = try observe(rows, header: Self.header + ",thread")
    #expect(found.lines == [])
    #expect(found.text(0, 0) == "2.0 2 ")
    #expect(found.text(0, 1) == "50.0 2 ")
  }

  @Test func commentsOnPostsAreRequests() throws {
    let found = try observe(
      [
        "1,alfa,f,alfa,brand,2016-02-01T10:00:00Z,,post",
        "2,alfa,f,ana,customer,2016-02-01T11:00:00Z,1,comment",
        "3,alfa,f,luis,customer,2016-02-01T11:00:00Z,1,reply",
        "4,alfa,f,alfa,brand,2016-02-01T12:00:00Z,2,reply",
      ], header: Self.header + ",kind")
    #expect(found.text(0, 0) == "1.0 1 ")
    #expect(found.text(0, 1) == "100.0 1 ")
  }

  @Test func circlesAndOrphans() throws {
    let found = try observe([
      "1,alfa,t,ana,customer,2016-02-01T10:00:00Z,", "2,alfa,t,ana,customer,2016-02-01T10:00:00Z,2",
      "3,alfa,t,alfa,brand,2016-02-01T10:00:00Z,4", "4,alfa,t,ana,customer,2016-02-01T10:00:00Z,3",
      "5,alfa,t,alfa,brand,2016-02-01T10:00:00Z,4", "6,alfa,t,ana,customer,2016-02-01T10:00:00Z,77",
    ])
    #expect(found.text(0, 0) == "1.0 1 ")
    #expect(found.text(0, 1) == "0.0 1 ")
    #expect(
      found.lines == [
        "m.csv:3: warning: Messages that answer each other in a circle (3): they belong to no conversation. [interactions-cycles]",
        "note: Messages whose parent is not in the data (1): they are not requests. [interactions-orphans]",
      ])
  }

  /// A chain of 100,000 messages, backwards in the file.
  @Test func aDeepThread() throws {
    let count = 100_000
    let rows = (1...count).reversed().map { number -> String in
      let who = number % 2 == 1 ? "ana,customer" : "alfa,brand"
      let parent = number == 1 ? "" : String(number - 1)
      return "\(number),,t,\(who),\(1_454_320_800 + number),\(parent)"
    }
    let found = try observe(rows, measures: ["requests", "thread-depth"])
    #expect(found.lines == [])
    #expect(found.text(0, 0) == "1.0 1 ")
    #expect(found.text(0, 1) == "100000.0 1 ")
  }

  @Test func fewAndNoCases() throws {
    var rows = (1...12).map { "\($0),alfa,t,c\($0),customer,2016-02-01T10:00:00Z," }
    rows += (20...25).map { "\($0),beta,t,c\($0),customer,2016-02-01T10:00:00Z," }
    let measures = ["requests", "response-rate", "first-response-mean", "resolution-rate"]
    let plain = try observe(rows, measures: measures, more: "minimum-n: 10")
    #expect(plain.text(0, 1) == "0.0 12 ")
    #expect(plain.text(0, 2) == "- 0 nothing answered")
    #expect(plain.text(0, 3) == "- 0 not in the data: resolved")
    #expect(plain.text(1, 0) == "6.0 6 ")
    #expect(plain.text(1, 1) == "- 6 requests: 6, fewer than 10")
    let worst = try observe(
      rows, measures: measures, more: "minimum-n: 10", indicator: "when-empty: worst")
    #expect(worst.text(0, 2) == "0.0 0 nothing answered")
    #expect(worst.text(0, 3) == "- 0 not in the data: resolved")
    #expect(worst.text(1, 2) == "- 6 requests: 6, fewer than 10")
  }

  /// The period's days, night and days of customers are those of the zone.
  @Test func timeZone() throws {
    let found = try observe(
      [
        "1,alfa,t,ana,customer,2015-12-31T23:30:00Z,",
        "2,alfa,t,ana,customer,2016-06-30T22:00:00Z,",
        "3,alfa,t,ana,customer,2016-06-30T23:59:59,",
      ], more: "minimum-n: 1\ntime-zone: Europe/Madrid")
    #expect(found.text(0, 0) == "2.0 2 ")
  }
}
