import Findings
import Wording
import Testing

/// What findings keep does not grow with what a file repeats.
struct FindingLimitTests {
  private static let rule = Rule(
    "test-rule", .warning, es: "Mal '{value}'.", en: "Bad '{value}'.", cause: ["column"])
  private static let other = Rule("test-other", .error, es: "Peor.", en: "Worse.")

  private static func log(_ count: Int, of rule: Rule = rule, file: String = "a.csv") -> FindingLog
  {
    var log = FindingLog()
    for line in 0..<count { log.add(rule, at: Findings.SourceLocation(file: file, line: line + 1)) }
    return log
  }

  @Test func beyondALimitFindingsAreCountedAndSaidToBe() throws {
    let most = FindingLog.mostOfOneKind
    #expect(Self.log(most).sorted.count == most)
    var log = Self.log(most + 25)
    log.add(Self.other, at: Findings.SourceLocation(file: "a.csv", line: 3))
    #expect(log.count == most + 26)
    #expect(log.count(.warning) == most + 25)
    #expect(log.count(.error) == 1)
    #expect(log.sorted.count == most + 2)
    let said = try #require(log.sorted.first)
    #expect(
      said.message(.es)
        == "Hay 25 hallazgos más de 'test-rule' en este archivo, que no se listan.")
    #expect(
      said.message(.en)
        == "There are 25 more findings of 'test-rule' in this file, which are not listed.")
    #expect(said.severity == .warning && said.place == Findings.SourceLocation(file: "a.csv"))
    #expect(log.strict.count(.error) == most + 26)
    #expect(log.strict.sorted.first?.severity == .error)
  }

  @Test func logsThatAreMergedKeepToTheLimit() {
    let most = FindingLog.mostOfOneKind
    var log = Self.log(most - 10)
    log.merge(Self.log(30))
    log.merge(Self.log(30, file: "b.csv"))
    #expect(log.sorted.count == most + 31)
    #expect(log.count == most + 50)
    var again = Self.log(5)
    again.merge(log)
    #expect(again.count == most + 55)
    #expect(again.sorted.first?.message(.en).hasPrefix("There are 25 more") == true)
  }

  @Test func longValuesAreCut() {
    let long = String(repeating: "ñ\u{301}", count: 500_000)
    let finding = Finding(Self.rule, ["value": .text(long), "known": .list([long, "short"])])
    let short = Finding(Self.rule, ["value": .text(String(long.prefix(90)))])
    #expect(finding.message(.en) == short.message(.en))
    guard case .text(let kept)? = finding.arguments["value"],
      case .list(let items)? = finding.arguments["known"]
    else {
      Issue.record("no texts")
      return
    }
    #expect(kept.utf8.count < 1_000 && items[0].utf8.count < 1_000 && items[1] == "short")
  }
}
