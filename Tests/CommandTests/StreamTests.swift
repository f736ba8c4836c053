import Findings
import ImacsTestSupport
import Wording
import Foundation
import Testing

@testable import IMACSCommands

/// What goes to which stream: plain for files and pipes, with colour and
/// progress for a terminal, and never lost in silence.
struct StreamTests {
  private struct Screen: Decodable {
    let text: String
    let code: Int
  }

  /// Runs the program at a terminal; `variables` as `TERM=xterm`.
  private func terminal(
    _ arguments: String, _ variables: String, in folder: TemporaryFolder
  ) throws -> Screen {
    let driver = Repository.path("Tests/Terminal/session.py")
    let result = try Program.shell(
      "/usr/bin/python3 -B '\(driver)' . 100 \(variables) -- '\(Program.path)' \(arguments)",
      in: folder)
    try #require(result.status == 0, "\(result.errors)")
    return try JSONDecoder().decode(Screen.self, from: Data(result.output.utf8))
  }

  @Test func severitiesHaveColourAndWeightAtATerminal() throws {
    let folder = try TemporaryFolder.withStudy(Samples.observations + "omega;S;5\n")
    let shown = try terminal("check study", "TERM=xterm", in: folder)
    #expect(shown.code == 1)
    #expect(shown.text.contains("o.csv:10:1: \u{1B}[1;31merror\u{1B}[0m: 'omega'"))
    for variables in ["TERM=xterm NO_COLOR=1", "TERM=dumb", ""] {
      let plain = try terminal("check study", variables, in: folder)
      #expect(!plain.text.contains("\u{1B}"), "\(variables)")
      #expect(plain.text.contains("o.csv:10:1: error: 'omega'"))
    }
    #expect(
      try terminal("check study", "TERM=xterm NO_COLOR=", in: folder).text.contains("\u{1B}[1;31m"))
    let piped = try Program.shell("TERM=xterm '\(Program.path)' check study | cat", in: folder)
    #expect(!piped.output.contains("\u{1B}"))
  }

  @Test func warningsAndNotesHaveTheirOwn() {
    let ink = TerminalInk(isOn: true)
    #expect(ink.word(.warning, .es) == "\u{1B}[1;33maviso\u{1B}[0m")
    #expect(ink.word(.note, .en) == "\u{1B}[1;34mnote\u{1B}[0m")
    #expect(TerminalInk.plain.word(.note, .en) == "note")
  }

  /// Progress is for a terminal and for steps that last.
  @Test func progressOnlyAtATerminal() throws {
    var brands = "brand,name,sector\n"
    var observations = "brand,S,L\n"
    for number in 0..<1500 {
      brands += "b\(number),Brand \(number),s\(number % 7)\n"
      observations += "b\(number),\(number % 101),\(["none", "basic", "full"][number % 3])\n"
    }
    let folder = try TemporaryFolder.withStudy(observations, brands: brands)
    let run = "run study -o out --formats html"
    let shown = try terminal(run, "TERM=xterm", in: folder)
    #expect(shown.code == 0)
    #expect(
      shown.text.contains("\r\u{1B}[K[3/4] Writing data, workbook and pages "),
      "\(shown.text.prefix(500))")
    #expect(try !terminal(run + " --quiet", "TERM=xterm", in: folder).text.contains("\u{1B}"))
    #expect(try !terminal(run, "TERM=dumb", in: folder).text.contains("\u{1B}"))
    let piped = try Program.run("run", "study", "-o", "out", "--formats", "html", in: folder)
    #expect(!(piped.errors + piped.output).contains("/4]"))
    let small = try TemporaryFolder.withStudy()
    let quick = try terminal("run study -o out --formats csv", "TERM=xterm", in: small)
    #expect(!quick.text.contains("/4]"))
  }

  /// Standard output: a short summary and the paths written.
  @Test func whatARunSays() throws {
    let folder = try TemporaryFolder.withStudy()
    let run = try Program.run("run", "study", "-o", "out", "--formats", "csv,json", in: folder)
    #expect(run.output.hasPrefix("Small study\n\n"))
    #expect(run.output.hasSuffix("\nout/manifest.json\nout/data/ (9 files)\n"), "\(run.output)")
    let quiet = try Program.run(
      "run", "study", "-o", "out", "--formats", "csv", "--quiet", in: folder)
    #expect(quiet.output == "out\n")
    #expect(quiet.errors == "")
  }

  @Test func whatHasNoEffectIsSaidInTheSummary() throws {
    let folder = try TemporaryFolder.withStudy()
    let run = try Program.run(
      "run", "study", "-o", "out", "--formats", "csv", "--replications", "100", in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("\nWithout effect in this version: --replications.\n"))
    let seeded = try Program.run(
      "run", "study", "-o", "out", "--formats", "csv", "--seed", "7", in: folder)
    #expect(seeded.output.contains("\nWithout effect in this version: --seed.\n"))
    let none = try Program.run(
      "run", "study", "-o", "out", "--formats", "csv", "--replications", "0", in: folder)
    #expect(none.status == 0)
    #expect(!none.output.contains("Without effect"))
  }

  @Test(arguments: [
    "--help", "run --help", "--version", "rules", "models list", "models show imacs-2016",
    "--generate-completion-script bash", "check study", "run study -o out --formats csv",
    "new fresh --model imacs-2016",
  ])
  func aFullDiskBehindStandardOutputIsToldByTheExitCode(_ arguments: String) throws {
    let folder = try TemporaryFolder.withStudy()
    let result = try Program.shell("'\(Program.path)' \(arguments) >/dev/full", in: folder)
    #expect(result.status == 74, "\(arguments)")
  }

  /// A pipe that does not wait and a reader that takes its time.
  @Test func aSlowReaderGetsEverything() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      import fcntl, os, subprocess, sys, time
      reading, writing = os.pipe()
      os.set_blocking(writing, False)
      fcntl.fcntl(writing, 1031, 4096)  # F_SETPIPE_SZ: little room
      program = subprocess.Popen([sys.argv[1], "rules", "--format", "markdown"], stdout=writing)
      os.close(writing)
      time.sleep(0.5)
      with open(reading, "rb") as pipe:
          text = pipe.read()
      sys.stdout.buffer.write(text)
      sys.exit(program.wait())
      """, to: "slow.py")
    let slow = try Program.shell("/usr/bin/python3 slow.py '\(Program.path)'", in: folder)
    #expect(slow.status == 0)
    let plain = try Program.run("rules", "--format", "markdown", in: folder)
    #expect(plain.output.utf8.count > 20_000)
    #expect(slow.output == plain.output)
  }

  @Test func spanishTablesForASpanishExcel() throws {
    let folder = try TemporaryFolder.withStudy()
    let run = try Program.run(
      "run", "study", "-o", "out", "--formats", "csv", "--csv-style", "spanish", in: folder)
    #expect(run.status == 0)
    let machine = try Program.run("run", "study", "-o", "plain", "--formats", "csv", in: folder)
    #expect(machine.status == 0)
    let plain = try folder.text("plain/data/scores.csv")
    #expect(plain.contains("."))
    // No text of this table holds a comma or a point.
    let expected = "\u{FEFF}" + plain.replacing(",", with: ";").replacing(".", with: ",")
    #expect(try folder.contents("out/data")["scores.csv"] == Data(expected.utf8))
    #expect(try folder.text("out/manifest.json").contains("\"csv_style\": \"spanish\""))
  }
}
