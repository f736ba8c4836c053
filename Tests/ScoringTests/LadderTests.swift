import Foundation
import ImacsTestSupport
import Testing

/// States of the bundled models against tables worked out by hand: practices
/// in, level out.
@Suite struct LadderTests {
  /// Runs the built tool on one company per row; state and rank of each.
  private func states(
    model: String, head: [String], rows: [[String]]
  ) throws -> [String: (state: String, rank: String)] {
    let text = ([["brand"] + head] + rows).map { $0.joined(separator: ",") + "\n" }.joined()
    let folder = try TemporaryFolder([
      "study.yaml": StudyText.study(model: model), "observations.csv": text,
      "brands.csv": "brand,name,sector\n" + rows.map { "\($0[0]),\($0[0]),s\n" }.joined(),
    ])
    let run = try Program.run("run", ".", "-o", "out", "--formats", "csv", in: folder)
    try #require(run.status == 0, "\(run.text)")
    let table = try folder.text("out/data/ranking.csv").split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let header = try #require(table.first)
    let state = try #require(header.firstIndex(of: "state"))
    let rank = try #require(header.firstIndex(of: "rank_market"))
    return Dictionary(
      uniqueKeysWithValues: table.dropFirst().map { ($0[0], (state: $0[state], rank: $0[rank])) })
  }

  /// Practices of the five levels (four, four, four, five, four). At least
  /// three of four, or four of five, make a level, on top of all lower ones.
  static let ladder: [(id: String, practices: String, state: String)] = [
    ("none", "0000 0000 0000 00000 0000", "below"),
    ("half-listening", "1100 1111 1111 11111 1111", "below"),
    ("three-of-four", "1110 0000 0000 00000 0000", "level-1"),
    ("gap-at-two", "1111 1010 1111 11111 1111", "level-1"),
    ("two", "0111 1101 1001 11111 1111", "level-2"),
    ("three", "1111 1111 1011 11100 1111", "level-3"),
    ("four-of-five", "1111 1111 1111 11101 0011", "level-4"),
    ("four-of-five-too", "1111 1111 1111 01111 1100", "level-4"),
    ("all-but-one-each", "1110 1101 1011 01111 1110", "level-5"),
    ("all", "1111 1111 1111 11111 1111", "level-5"),
    // What is not known is not met; what does not apply leaves the count.
    ("unknown", "11?? 1111 1111 11111 1111", "below"),
    ("unknown-but-enough", "111? 1111 1111 1111? 0000", "level-4"),
    ("two-of-two", "11-- 1111 1111 00000 0000", "level-3"),
    ("two-of-three", "110- 1111 1111 00000 0000", "below"),
    ("three-of-four-care", "1111 1111 1111 111-0 0000", "level-3"),
    ("four-of-four-care", "1111 1111 1111 1111- 0000", "level-4"),
    ("nothing-applies", "1111 ---- 1111 00000 0000", "level-3"),
  ]

  @Test func `five levels as worked out by hand`() throws {
    let ids =
      ["SM11", "SM12", "SM13", "SM14", "SM21", "SM22", "SM23", "SM24", "SM31", "SM32", "SM33"]
      + ["SM34", "SM41", "SM42", "SM43", "SM44", "SM45", "SM51", "SM52", "SM53", "SM54"]
    let rows = Self.ladder.map { row in
      [row.id]
        + row.practices.filter { $0 != " " }.map {
          ["1": "yes", "0": "no", "?": "n/d", "-": "NA"][$0] ?? ""
        }
    }
    let found = try states(model: "social-maturity-5", head: ids, rows: rows)
    #expect(found.count == Self.ladder.count)
    for row in Self.ladder {
      #expect(found[row.id]?.state == row.state, "\(row.id): \(row.practices)")
    }
    // By state first, then by index: whoever does everything but listen comes
    // after whoever only listens.
    let rank = found.mapValues { Int($0.rank) ?? 0 }
    #expect(rank["all"] == 1)
    #expect(rank["all-but-one-each"] == 2)
    let below = try #require(rank["half-listening"])
    let first = try #require(rank["three-of-four"])
    #expect(below > first)
  }

  /// The best and the worst value of each of the 33 indicators.
  private static let ends: [(id: String, best: String, worst: String)] = [
    ("EP01", "60", "0"), ("EP02", "identified", "none"), ("EP03", "1", "0"),
    ("EP04", "168", "0"), ("EP05", "quantified", "none"), ("EP06", "value-chain", "none"),
    ("EP07", "proactive", "marketing"), ("EP08", "service-page", "none"), ("EP09", "4", "0"),
    ("EP10", "multimedia", "none"), ("EP11", "contributory", "none"), ("EO01", "100", "0"),
    ("EO02", "100", "0"), ("EO03", "15", "1440"), ("EO04", "30", "2880"), ("EO05", "90", "0"),
    ("EO06", "60", "0"), ("EO07", "6", "2"), ("EO08", "20", "0"), ("EO09", "80", "0"),
    ("EO10", "5", "60"), ("EO11", "60", "0"), ("EO12", "60", "0"), ("VE01", "0.2", "0"),
    ("VE02", "0.5", "0"), ("VE03", "2", "0"), ("VE04", "8", "0"), ("VE05", "4", "0"),
    ("VE06", "30", "0"), ("VE07", "20", "0"), ("VE08", "40", "0"), ("VE09", "80", "20"),
    ("VE10", "20", "0"),
  ]

  /// Axes at their best (an index of 33⅓ for one, 66⅔ for two), and EO06, of
  /// which BÁSICO asks 10 points: 6 % of conversations.
  static let conversing: [(id: String, axes: [String], talk: String, state: String)] = [
    ("silent", ["EP"], "0", "no-scs"), ("almost", ["EP"], "5.9", "no-scs"),
    ("just", ["EP"], "6", "basic"), ("unknown", ["EP"], "n/d", "no-scs"),
    ("not-applicable", ["EP"], "NA", "basic"), ("talks", ["VE"], "60", "basic"),
    // CONSOLIDADO asks for its threshold only.
    ("silent-but-far", ["EP", "VE"], "0", "consolidated"),
    ("all", ["EP", "EO", "VE"], "60", "advanced"), ("nothing", [], "60", "no-scs"),
  ]

  @Test(arguments: ["imacs-2015", "imacs-2016"])
  func `requires as worked out by hand`(_ model: String) throws {
    let first = ["EP09", "EP10", "EP11", "EO07", "EO08", "EO11", "EO12", "VE06", "VE07", "VE10"]
    let ends = Self.ends.filter { model == "imacs-2016" || !first.contains($0.id) }
    let rows = Self.conversing.map { row in
      [row.id]
        + ends.map { indicator in
          if indicator.id == "EO06" { return row.talk }
          return row.axes.contains(String(indicator.id.prefix(2)))
            ? indicator.best : indicator.worst
        }
    }
    let found = try states(model: model, head: ends.map(\.id), rows: rows)
    for row in Self.conversing { #expect(found[row.id]?.state == row.state, "\(row.id)") }
  }
}
