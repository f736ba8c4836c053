import Foundation
import ImacsTestSupport
import Testing

@testable import IMACSCommands

/// Tab in a real bash and a real zsh, driven by `Tests/Terminal/complete.py`.
@Suite(.serialized)
struct CompletionTests {
  /// A command line, and what Tab makes of its last word: `one` by a plain
  /// Tab, `all` everything it offers.
  private struct Case {
    let line: String
    let kind: String
    let words: [String]

    static func one(_ line: String, _ word: String) -> Case {
      Case(line: line, kind: "one", words: [word])
    }

    static func all(_ line: String, _ words: [String]) -> Case {
      Case(line: line, kind: "all", words: words)
    }
  }

  /// What stands in the folder: a study, a model file, an export.
  private func place() throws -> TemporaryFolder {
    let folder = try TemporaryFolder.withStudy()
    try folder.write(Samples.model, to: "own-model.yaml")
    try folder.write("x", to: "exports/march messages.csv")
    return folder
  }

  private let cases: [Case] = [
    // Commands and options
    .one("imacs che", "check"),
    .one("imacs models sh", "show"),
    .one("imacs run study --repla", "--replace"),
    // Paths
    .one("imacs run stu", "study/"),
    .one("imacs check stu", "study/"),
    .one("imacs run study -o exp", "exports/"),
    .one("imacs run study --templates exp", "exports/"),
    .one("imacs new exp", "exports/"),
    .one("imacs new x --brands study/bra", "study/brands.csv"),
    .one("imacs models check own", "own-model.yaml"),
    .one("imacs observe exp", "exports/"),
    .one("imacs observe exports/mar", "exports/march messages.csv"),
    .one("imacs observe x.csv --study stu", "study/"),
    .one("imacs observe x.csv -o study/o", "study/o.csv"),
    // Names
    .one("imacs models show mac", "macs-360"),
    .one("imacs rules decimal-ambig", "decimal-ambiguous"),
    .all("imacs run study --lang ", ["es", "en"]),
    .all("imacs check study --format ", ["text", "json"]),
    .all("imacs rules --format ", ["text", "markdown"]),
    .all("imacs run study --csv-style ", ["machine", "spanish"]),
    .all("imacs observe x.csv --engine ", ["native", "spark"]),
    .one("imacs run study --formats xl", "xlsx"),
    .all(
      "imacs run study --formats xlsx,pdf,", ["xlsx,pdf,html", "xlsx,pdf,json", "xlsx,pdf,csv"]),
    .all("imacs run study --client ", ["alfa", "beta", "delta", "gamma"]),
    // Names or paths
    .one("imacs new x --model soc", "social-maturity-5"),
    .one("imacs new x --model own", "own-model.yaml"),
    .one("imacs observe x.csv --layout can", "canonical"),
    .one("imacs observe x.csv --layout tw", "twcs"),
    .one("imacs observe x.csv --layout exports/mar", "exports/march messages.csv"),
  ]

  @Test(arguments: ["bash", "zsh"])
  func tabCompletes(shell: String) throws {
    let folder = try place()
    let driver = Repository.path("Tests/Terminal/complete.py")
    let lines = try JSONEncoder().encode(cases.map { [$0.line, $0.kind] })
    try folder.write(String(decoding: lines, as: UTF8.self), to: ".lines.json")
    let result = try Program.shell(
      "/usr/bin/python3 -B '\(driver)' \(shell) '\(Program.path)' '\(folder.path)' < .lines.json",
      in: folder)
    try #require(result.status == 0, "\(result.errors)")
    let answers = try JSONDecoder().decode([[String]].self, from: Data(result.output.utf8))
    try #require(answers.count == cases.count)
    for (each, answer) in zip(cases, answers) {
      var expected = each.words
      // zsh takes the slash after a folder away again when the line is sent.
      if shell == "zsh" {
        expected = expected.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
      }
      #expect(answer.sorted() == expected.sorted(), "\(shell): \(each.line)")
    }
  }

  /// Every option that takes a value, and every argument, has something to
  /// offer, unless only the user can know it.
  @Test func nothingThatTakesAPathIsForgotten() throws {
    let folder = try TemporaryFolder()
    let script = try Program.run("--generate-completion-script", "zsh", in: folder)
    #expect(script.status == 0)
    let silent = script.output.split(separator: "\n").filter { $0.hasSuffix(":'") }
      .map { $0.trimmingCharacters(in: .whitespaces) }
    let free = ["threads", "replications", "seed", "coders", "edition", "master", "trace"]
    // Commands are offered another way.
    let commands = "*:subcommands:"
    for line in silent where !line.contains(commands) {
      #expect(free.contains { line.contains("--\($0)") }, "\(line)")
    }
    #expect(script.output.contains("local -i any_path"))
  }
}
