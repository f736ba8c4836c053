import Foundation
import ImacsTestSupport
import Testing

/// The workbooks of a small study against those kept in Workbooks/, part by
/// part; `parts.py` says which parts are left out. RECORD_WORKBOOKS=1 writes
/// them anew, and fails so that nobody forgets to look at what changed.
@Suite struct WorkbookPartsTests {
  @Test(arguments: [("study.xlsx", "small-study.txt"), ("clients/alfa.xlsx", "small-client.txt")])
  func partsAreTheKeptOnes(_ file: String, _ kept: String) throws {
    let folder = try TemporaryFolder.withStudy()
    let run = try Program.run(
      "run", "study", "-o", "out", "--formats", "xlsx", "--client", "alfa", in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let books = Repository.root.appending(path: "Tests/CommandTests/Workbooks")
    let parts = try Program.shell(
      "/usr/bin/python3 '\(books.path)/parts.py' 'out/\(file)'", in: folder)
    #expect(parts.status == 0, "\(parts.errors)")
    let golden = books.appending(path: kept)
    if ProcessInfo.processInfo.environment["RECORD_WORKBOOKS"] != nil {
      try Data(parts.output.utf8).write(to: golden)
      Issue.record("recorded \(kept)")
      return
    }
    let found = parts.output.split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = try String(contentsOf: golden, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(wanted.count > 500)
    var part = ""
    for (line, text) in found.enumerated() {
      if text.hasPrefix("== ") { part = String(text) }
      guard line < wanted.count, wanted[line] == text else {
        let other = line < wanted.count ? wanted[line] : "nothing"
        Issue.record("\(part), line \(line + 1) of \(kept): \(text), kept is \(other)")
        return
      }
    }
    #expect(found.count == wanted.count)
  }

  /// The same bytes again, whatever the number of threads.
  @Test func workbooksRepeatToTheByte() throws {
    let folder = try TemporaryFolder.withStudy()
    for (output, threads) in [("one", "1"), ("two", "4")] {
      let run = try Program.run(
        "run", "study", "-o", output, "--formats", "xlsx", "--client", "alfa", "--threads",
        threads, in: folder)
      #expect(run.status == 0)
    }
    let one = try folder.contents("one")
    #expect(one.count == 3)
    #expect(try folder.contents("two") == one)
  }
}
