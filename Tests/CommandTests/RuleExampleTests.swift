import Findings
import Foundation
import IMACSCommands
import ImacsTestSupport
import Testing

/// Each rule's examples, checked by the built program: the good study keeps
/// the rule, the bad one breaks it, and neither says anything else.
struct RuleExampleTests {
  /// One finding, as JSON tells it.
  struct Said: Hashable, CustomStringConvertible {
    let rule: String
    let severity: String
    let file: String?

    var description: String { "\(file ?? "-"): \(severity) [\(rule)]" }
  }

  /// What `imacs check` says of a study.
  private static func check(_ study: ExampleStudy, maker: String?) throws -> [Said] {
    let folder = try TemporaryFolder()
    for (name, text) in study.files { try folder.write(text, to: "study/" + name) }
    if let maker { try RuleMakers.make(maker, in: folder) }
    let result = try Program.run(
      "check", "study", "--format", "json", "--lang", "en", in: folder)
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    let json = try #require(object as? [String: Any], "\(result.errors)")
    let findings = try #require(json["findings"] as? [[String: Any]])
    let said = try findings.map { finding in
      Said(
        rule: try #require(finding["rule"] as? String),
        severity: try #require(finding["severity"] as? String), file: finding["file"] as? String)
    }
    let hasErrors = said.contains { $0.severity == "error" }
    #expect(result.status == (hasErrors ? 1 : 0))
    return said
  }

  @Test func theBaseStudyHasNothingToReport() throws {
    #expect(try Self.check(ExampleStudy.base, maker: nil) == [])
  }

  @Test(arguments: RuleCatalogue.examples.map(\.rule.id))
  func example(id: String) throws {
    let example = try #require(RuleCatalogue.example(id))
    let beside = Set(example.beside.map(\.id))
    let (good, goodMaker) = try #require(example.good, "its text does not stand in its file")
    let (bad, badMaker) = try #require(example.bad)

    // The base study is checked once, above.
    let kept =
      good == ExampleStudy.base && goodMaker == nil
      ? [] : try Self.check(good, maker: goodMaker)
    #expect(kept.allSatisfy { $0.rule != id && $0.severity != "error" }, "good: \(kept)")
    #expect(Set(kept.map(\.rule)).isSubset(of: beside), "good: \(kept)")

    let broken = try Self.check(bad, maker: badMaker)
    let expected = Said(
      rule: id, severity: example.rule.severity.rawValue, file: example.reportedFile)
    #expect(broken.contains(expected), "bad: \(broken)")
    #expect(broken.filter { $0.rule == id }.allSatisfy { $0 == expected }, "bad: \(broken)")
    #expect(Set(broken.map(\.rule)).subtracting([id]).isSubset(of: beside), "bad: \(broken)")

    // Nothing is excused that is not said.
    #expect(beside.isSubset(of: Set((kept + broken).map(\.rule))))
  }
}
