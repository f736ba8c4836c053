import Foundation
import ImacsTestSupport
import Testing

/// `imacs models`, and the help of every command.
struct ModelsTests {
  @Test func list() throws {
    let folder = try TemporaryFolder()
    let english = try Program.run("models", "list", in: folder)
    #expect(english.status == 0)
    #expect(
      english.output == """
        imacs-2015\t2015.1\tiMACS 2015\t23 indicators, 4 states
        imacs-2016\t2016.1\tiMACS 2016\t33 indicators, 4 states
        macs-360\t1.0\tMACS 360º\t66 indicators, 4 states
        scs-360\t1.0\tSCS 360º\t30 indicators, 4 states
        scs-tools\t1.0\tSCS tools\t10 indicators, no states
        social-maturity-5\t1.0\tFive levels of social maturity\t21 indicators, 5 states

        """)
    let spanish = try Program.run("models", "list", "--lang", "es", in: folder)
    #expect(spanish.output.contains("imacs-2016\t2016.1\tiMACS 2016\t33 indicadores, 4 estados\n"))
  }

  @Test func whatIsShownCanBeCheckedAndUsed() throws {
    let folder = try TemporaryFolder()
    let shown = try Program.run("models", "show", "imacs-2016", in: folder)
    #expect(shown.status == 0)
    try folder.write(shown.output, to: "mine.yaml")
    let checked = try Program.run("models", "check", "mine.yaml", in: folder)
    #expect(checked.status == 0)
    #expect(
      checked.output
        == "mine.yaml: model 'imacs-2016' 2016.1, 33 indicators, 4 nodes\n"
        + "0 errors, 0 warnings, 0 notes\n")
  }

  @Test func aFaultyModel() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      Samples.model.replacing("source: coding", with: "source: codign"), to: "m.yaml")
    let result = try Program.run("models", "check", "m.yaml", in: folder)
    #expect(result.status == 1)
    #expect(
      result.output.contains(
        "m.yaml:18:13: error: 'codign' is not valid here. Did you mean 'coding'? "
          + "(indicators[0].source) [yaml-value]"))
    #expect(try Program.run("models", "check", "none.yaml", in: folder).status == 1)
  }

  @Test func aFileNameOfOneLetter() throws {
    let folder = try TemporaryFolder()
    try folder.write(Samples.model, to: "m")
    #expect(try Program.run("models", "check", "m", in: folder).status == 0)
  }

  @Test func unknownIdsAreCorrected() throws {
    let folder = try TemporaryFolder()
    let result = try Program.run("models", "show", "imacs-2106", in: folder)
    #expect(result.status == 64)
    #expect(result.errors.contains("Did you mean 'imacs-2016'?"))
    #expect(result.output == "")
  }

  @Test(arguments: [
    [], ["run"], ["check"], ["new"], ["models"], ["models", "list"], ["models", "show"],
    ["models", "check"],
  ])
  func helpShowsAnExample(_ command: [String]) throws {
    let folder = try TemporaryFolder()
    let process = try Program.start(command + ["--help"], in: folder)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let text = try folder.text(".run.out")
    #expect(text.contains("Example"))
    #expect(text.contains(" imacs " + (command.isEmpty ? "run" : command.joined(separator: " "))))
  }

  @Test func version() throws {
    let folder = try TemporaryFolder()
    let result = try Program.run("--version", in: folder)
    #expect(result.status == 0)
    #expect(result.output.split(separator: ".").count == 3, "\(result.output)")
  }
}
