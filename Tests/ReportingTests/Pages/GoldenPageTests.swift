import Findings
import ImacsTestSupport
import Wording
import Foundation
import Testing

@testable import ReportTables

/// Whole pages of the fixed study, style sheet and script aside, as they were
/// when somebody last looked at them.
///
/// To record them anew: `IMACS_RECORD_PAGES=1 swift test --filter GoldenPage`.
/// Recording fails the test, so that it cannot happen unnoticed.
struct GoldenPageTests {
  private static let folder = Repository.root.appending(path: "Tests/ReportingTests/Pages/Golden")

  private static let pages: [Language: [String]] = [
    .es: [
      "index.html", "sectors/norvia.html", "brands/dorvel.html", "brands/hestria.html",
      "clients/belmira.html", "clients/fenolia.html", "methodology.html", "quality.html",
      "coverage.html",
      "analyst/quality.html",
    ],
    .en: ["index.html", "sectors/surenda.html", "brands/belmira.html", "clients/belmira.html"],
  ]

  @Test(arguments: Language.allCases)
  func `pages are as recorded`(language: Language) throws {
    let made = try PageFiles.pages(FixedStudy.report(language))
    let isRecording = ProcessInfo.processInfo.environment["IMACS_RECORD_PAGES"] == "1"
    for path in Self.pages[language] ?? [] {
      let page = try #require(made[path], "\(path) is missing")
      let text = try Self.body(page)
      let file = Self.folder.appendingPathComponent(
        "\(language.rawValue)-\(path.replacing("/", with: "-"))")
      if isRecording {
        try FileManager.default.createDirectory(
          at: Self.folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        Issue.record("Recorded \(file.lastPathComponent); look at the difference")
        continue
      }
      let recorded = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      let differing = zip(
        text.split(separator: "\n", omittingEmptySubsequences: false),
        recorded.split(separator: "\n", omittingEmptySubsequences: false)
      ).enumerated().first { $0.element.0 != $0.element.1 }
      let isSame = text == recorded
      #expect(
        isSame,
        """
        \(path) (\(language.rawValue)) differs at line \((differing?.offset ?? -1) + 1):
        made     \(differing?.element.0 ?? "")
        recorded \(differing?.element.1 ?? "")
        """)
    }
  }

  /// Style sheet, script and version change for reasons of their own.
  private static func body(_ page: String) throws -> String {
    page.replacing(try Regex("<style>[^§]*?</style>"), with: "<style></style>")
      .replacing(try Regex("<script>[^§]*?</script>"), with: "<script></script>")
      .replacing("imacs \(ToolVersion.current)", with: "imacs VERSION")
  }
}
