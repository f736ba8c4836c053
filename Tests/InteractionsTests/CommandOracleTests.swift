import Foundation
import ImacsTestSupport
import Interactions
import StudyData
import Testing

/// The built `imacs observe` against Tests/Oracle/interactions.py, which shares
/// nothing with it: from files to files.
@Suite struct CommandOracleTests {
  private func messages(_ trial: InteractionsTrial) -> String {
    trial.folder.path + "/messages.csv"
  }

  /// `imacs observe` on a random file; the observations it writes.
  private func observe(_ trial: InteractionsTrial, threads: Int) throws -> URL {
    let output = URL(filePath: trial.folder.path + "/observed-\(threads).csv")
    let run = try Program.run([
      "observe", messages(trial), "--study", trial.folder.path,
      "--layout", "twcs", "-o", output.path, "--threads", "\(threads)",
    ])
    try #require(run.status == 0, "\(run.text)")
    return output
  }

  private func compare(_ trial: InteractionsTrial, _ observed: URL) throws -> Program.Result {
    try Program.python(
      "Tests/Oracle/interactions.py",
      [messages(trial), trial.folder.path, "--compare", observed.path])
  }

  @Test("Random files of the layout twcs", arguments: 1...8)
  func random(_ seed: Int) throws {
    let trial = try InteractionsTrial(
      RandomInteractions(
        seed: UInt64(7000 + seed), layout: .twcs, rows: 400, mayBeSplit: false))
    let observed = try observe(trial, threads: 2)
    let compared = try compare(trial, observed)
    #expect(compared.status == 0, "\(compared.text)")
    #expect(compared.text.contains("18 values compared, 0 differ"), "\(compared.text)")
    let alone = try observe(trial, threads: 1)
    #expect(try Data(contentsOf: observed) == Data(contentsOf: alone))
  }

  /// The comparison notices a change of one value, and a lost row.
  @Test func theComparisonSeesDifferences() throws {
    let trial = try InteractionsTrial(
      RandomInteractions(seed: 7001, layout: .twcs, rows: 400, mayBeSplit: false))
    let observed = try observe(trial, threads: 2)
    let text = try String(contentsOf: observed, encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let row = try #require(lines.firstIndex { $0.hasPrefix("alfa,response-rate-all,") })
    var lost = lines
    lost.remove(at: row)
    var changed = lines
    let value = try #require(lines[row].split(separator: ",").dropFirst(2).first)
    changed[row] = lines[row].replacingOccurrences(of: ",\(value),", with: ",1234.5,")
    for other in [lost, changed] {
      try Data(other.joined(separator: "\n").utf8).write(to: observed)
      let compared = try compare(trial, observed)
      #expect(compared.status == 1)
      #expect(compared.text.contains("1 differ"), "\(compared.text)")
    }
  }
}
