import Foundation
import ImacsTestSupport
import Testing

/// `imacs robustness` and `imacs audit`, run as their users run them.
@Suite struct RobustnessCommandTests {
  /// A random study of Tests/Oracle in `study/`.
  private func random(_ seed: Int) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let generator = Repository.path("Tests/Oracle/random_study.py")
    let made = try Program.shell("/usr/bin/python3 '\(generator)' study \(seed)", in: folder)
    try #require(made.status == 0, "\(made.errors)")
    return folder
  }

  /// The cells of a CSV file; a quoted cell may hold commas.
  private func rows(_ text: String) -> [[String]] {
    text.split(separator: "\n").map { line in
      var cells = [""]
      var isQuoted = false
      for character in line {
        switch character {
        case "\"": isQuoted.toggle()
        case "," where !isQuoted: cells.append("")
        default: cells[cells.count - 1].append(character)
        }
      }
      return cells
    }
  }

  @Test("What --trace writes can be computed again", arguments: [3, 8, 17])
  func trace(_ seed: Int) throws {
    let folder = try random(seed)
    let result = try Program.run(
      "robustness", "study", "-o", "out", "--replications", "30", "--trace", "8", "--seed", "5",
      in: folder)
    try #require(result.status == 0, "\(result.errors)")
    let replay = Repository.path("Tests/Oracle/replay.py")
    let found = try Program.shell("/usr/bin/python3 '\(replay)' study out/data", in: folder)
    #expect(found.status == 0, "\(found.output)")
  }

  @Test("The same bytes on one thread and on eight; the files and columns of the contract")
  func files() throws {
    let folder = try random(8)
    for threads in ["1", "8"] {
      let result = try Program.run(
        "robustness", "study", "-o", "out\(threads)", "--replications", "60", "--threads", threads,
        in: folder)
      try #require(result.status == 0, "\(result.errors)")
    }
    #expect(try folder.contents("out1/data") == folder.contents("out8/data"))
    let table = rows(try folder.text("out1/data/robustness.csv"))
    #expect(
      table[0].prefix(16).joined(separator: ",")
        == "brand,name,sector,rank,index,rank_mean,rank_p5,rank_p50,rank_p95,index_p5,index_p50,"
        + "index_p95,p_top10,set_low,set_high,reversal_margin")
    #expect(table[0].suffix(2) == ["n_all", "n_fixed"])
    for row in table.dropFirst() {
      let ranks = row[6...8].compactMap { Int($0) }
      #expect(ranks.count == 3 && ranks == ranks.sorted(), "\(row)")
      #expect(row.suffix(2) == ["60", "60"])
    }
    #expect(
      try folder.text("out1/data/sensitivity.csv").hasPrefix(
        "output,source,first,first_low,first_high,total,total_low,total_high,"
          + "alone_mean_shift,alone_max_shift\nshift,weights,"))
    #expect(
      try folder.text("out1/data/robustness_sectors.csv").hasPrefix(
        "sector,rank,mean,rank_p5,rank_p50,rank_p95,mean_p5,mean_p95\n"))
    #expect(
      try folder.text("out1/data/robustness_nodes.csv").hasPrefix(
        "node,brand,rank,rank_p5,rank_p50,rank_p95\n"))
    // A second run replaces what the first left.
    let again = try Program.run(
      "robustness", "study", "-o", "out1", "--replications", "20", "--quiet", in: folder)
    #expect(again.status == 0 && again.output == "out1\n")
  }

  @Test("Scenarios of study.yaml stand side by side")
  func scenarios() throws {
    let folder = try TemporaryFolder.withStudy()
    let study = try folder.text("study/study.yaml")
    try folder.write(
      study + """
        scenarios:
          - {id: heavy, name: {es: Con más peso, en: Heavier}, weights: {S: 5}}
          - {id: less, without: [L], aggregation: arithmetic, normalisation: min-max}
          - {id: same, model: model.yaml}

        """, to: "study/study.yaml")
    let result = try Program.run(
      "robustness", "study", "-o", "out", "--replications", "20", in: folder)
    try #require(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("Scenario 'Heavier': τ "))
    let table = rows(try folder.text("out/data/scenarios.csv"))
    #expect(table[0].joined(separator: ",") == "scenario,brand,index,rank,state,shift")
    for row in table where row[0] == "same" && !row[3].isEmpty { #expect(row[5] == "0") }
    #expect(Set(table.dropFirst().map { $0[0] }) == ["heavy", "less", "same"])
  }

  @Test("What is wrong with scenarios and outside figures is said")
  func faults() throws {
    let folder = try TemporaryFolder.withStudy()
    let study = try folder.text("study/study.yaml")
    let lines = study.split(separator: "\n").count
    try folder.write(
      study + """
        scenarios:
          - {id: a, weights: {Z: 5}}
          - {id: a, without: [S], weights: {T: -1}}
          - {id: b, aggregation: mean}
        external: external.csv

        """, to: "study/study.yaml")
    try folder.write("brand,nps\nalfa,-12\nalfa,3\nalfaa,4\nbeta,many\n", to: "study/external.csv")
    let result = try Program.run("check", "study", "--lang", "en", in: folder)
    #expect(result.status == 1)
    let text = result.output + result.errors
    for expected in [
      "study.yaml:\(lines + 2):26", "'Z' is not valid here", "study.yaml:\(lines + 3):10",
      "an id that no other scenario has", "'-1' is not valid here", "'mean' is not valid here",
      "'alfa' is already on line 2", "'alfaa' is not in 'brands.csv'",
      "'many' is not a number (nps)",
    ] { #expect(text.contains(expected), "\(expected): \(text)") }
  }

  @Test("Replications out of range are wrong usage; none at all are said")
  func replications() throws {
    let folder = try TemporaryFolder.withStudy()
    for value in ["-5", "0", "1000000000"] {
      let result = try Program.run(
        "robustness", "study", "-o", "out", "--replications", value, in: folder)
      #expect(result.status == 64, "\(value): \(result.errors)")
    }
    let study = try folder.text("study/study.yaml")
    try folder.write(study + "robustness: {replications: 0}\n", to: "study/study.yaml")
    let off = try Program.run("robustness", "study", "-o", "out", in: folder)
    #expect(off.status == 1)
    #expect(off.errors.contains("robustness is switched off"))
    #expect(!folder.exists("out"))
  }

  @Test("The audit of the sample study: every table, none of them empty, nothing not a number")
  func audit() throws {
    let folder = try TemporaryFolder()
    let study = Repository.path("datasets/imacs-2016")
    let result = try Program.run("audit", study, "-o", "out", "--lang", "es", in: folder)
    try #require(result.status == 0, "\(result.errors)")
    let files = [
      "audit_indicators": 33, "audit_nodes": 4, "correlations": 3 + 33 * 2 + 3 + 55 + 66 + 45 + 362,
      "pca": 3 + 33, "loadings": 9 + 121 + 144 + 100, "importance": 36,
    ]
    for (name, count) in files {
      let text = try folder.text("out/data/\(name).csv")
      #expect(rows(text).count == count + 1, "\(name)")
      #expect(!text.lowercased().contains("nan") && !text.contains("inf"), "\(name)")
    }
    #expect(result.output.contains("α"))
    #expect(folder.exists("out/manifest.json"))
  }
}
