import Foundation
import ImacsTestSupport
import Testing

/// What the program refuses, with which exit code, and what it leaves alone.
struct RefusalTests {
  @Test func errorsInTheDataWriteNothing() throws {
    let folder = try TemporaryFolder.withStudy(Samples.observations + "omega;S;5\nalfa;S;\"x\"\n")
    let result = try Program.run("run", "study", "-o", "out", in: folder)
    #expect(result.status == 1)
    #expect(
      result.errors.contains(
        "o.csv:10:1: error: 'omega' is not in 'brands.csv'. [observation-unknown-brand]\n"
          + "    Correct the id or add a row to 'brands.csv'.\n"))
    #expect(result.errors.contains("o.csv:11:3: error: 'x' is not a number (alfa, S “Share”)."))
    #expect(result.errors.contains("3 errors, 0 warnings, 0 notes"))
    #expect(result.errors.contains("Nothing was written."))
    #expect(result.output == "")
    #expect(try folder.names() == ["study"])
  }

  @Test func anEarlierOutputSurvivesErrors() throws {
    let folder = try TemporaryFolder.withStudy()
    #expect(try Program.run("run", "study", "-o", "out", in: folder).status == 0)
    let before = try folder.contents("out")
    try folder.write("brand;indicator;value\nalfa;S;x\n", to: "study/o.csv")
    #expect(try Program.run("run", "study", "-o", "out", in: folder).status == 1)
    #expect(try folder.contents("out") == before)
  }

  @Test func strictStopsAtWarnings() throws {
    let folder = try TemporaryFolder.withStudy("brand,S,L\nalfa,NA,full\nbeta,50,NA\n")
    for command in ["run", "check"] {
      #expect(try Program.run(command, "study", in: folder).status == 0)
      let strict = try Program.run(command, "study", "--strict", in: folder)
      #expect(strict.status == 1, "\(command)")
      #expect(
        (strict.output + strict.errors).contains(
          "o.csv:2:2: error: S “Share” is not applicable to 1 of 4 brands. [many-not-applicable]"))
    }
    let fresh = try TemporaryFolder.withStudy("brand,S,L\nalfa,NA,full\n")
    #expect(try Program.run("run", "study", "--strict", in: fresh).status == 1)
    #expect(try fresh.names() == ["study"])
  }

  @Test func strangersInTheTarget() throws {
    let folder = try TemporaryFolder.withStudy()
    try folder.write("mine", to: "out/notes.txt")
    try folder.write("mine", to: "out/data/scores.csv")
    let before = try folder.contents("out")
    let result = try Program.run("run", "study", "-o", "out", in: folder)
    #expect(result.status == 73)
    #expect(
      result.errors.contains(
        "imacs: The folder 'out' holds files that this tool did not write: 'data', 'notes.txt'. "
          + "Nothing was touched; choose another folder with -o or remove those files."))
    #expect(try folder.contents("out") == before)
    #expect(try folder.names() == ["out", "study"])
  }

  @Test func aStrangerAmongOutputs() throws {
    let folder = try TemporaryFolder.withStudy()
    #expect(try Program.run("run", "study", "-o", "out", in: folder).status == 0)
    try folder.write("mine", to: "out/data/notes.txt")
    let before = try folder.contents("out")
    let result = try Program.run("run", "study", "-o", "out", in: folder)
    #expect(result.status == 73)
    #expect(result.errors.contains("'data/notes.txt'"))
    #expect(try folder.contents("out") == before)
  }

  @Test func theStudyItselfIsNoTarget() throws {
    let folder = try TemporaryFolder.withStudy()
    #expect(try Program.run("run", "study", "-o", "study", in: folder).status == 73)
    #expect(try folder.names("study") == ["brands.csv", "model.yaml", "o.csv", "study.yaml"])
  }

  @Test func aFileAsTarget() throws {
    let folder = try TemporaryFolder.withStudy()
    try folder.write("mine", to: "out")
    let result = try Program.run("run", "study", "-o", "out", in: folder)
    #expect(result.status == 73)
    #expect(result.errors.contains("imacs: 'out' is a file, not a folder. Choose another with -o."))
    #expect(try folder.text("out") == "mine")
  }

  @Test func aFolderThatCannotBeMade() throws {
    let folder = try TemporaryFolder.withStudy()
    try folder.write("mine", to: "file")
    for target in ["file/out", "/proc/imacs/out"] {
      let result = try Program.run("run", "study", "-o", target, in: folder)
      #expect(result.status == 73, "\(target): \(result.errors)")
      #expect(result.errors.contains("imacs: The folder '\(target)' cannot be created: "))
    }
    #expect(try folder.names() == ["file", "study"])
  }

  @Test(arguments: [
    ["run"], ["run", "study", "--colour", "red"], ["run", "study", "--formats", "docx"],
    ["run", "study", "--lang", "fr"], ["run", "study", "--threads", "0"],
    ["run", "study", "--threads", "many"], ["run", "study", "--seed", "-1"],
    ["run", "study", "other"], ["check"], ["check", "study", "--format", "xml"],
    ["models", "show"],
    ["models", "show", "imacs-2106"], ["models", "check"], ["nonsense"],
  ])
  func wrongUsage(_ arguments: [String]) throws {
    let folder = try TemporaryFolder.withStudy()
    let process = try Program.start(arguments, in: folder)
    process.waitUntilExit()
    #expect(process.terminationStatus == 64)
    #expect(!(try folder.text(".run.err")).isEmpty)
    #expect(try folder.names().filter { !$0.hasPrefix(".run") } == ["study"])
  }

  @Test func noStudy() throws {
    let folder = try TemporaryFolder()
    for command in ["run", "check"] {
      let result = try Program.run(command, "nowhere", in: folder)
      #expect(result.status == 1)
      #expect((result.output + result.errors).contains("There is no file 'nowhere/study.yaml'."))
    }
    #expect(try folder.names() == [])
  }
}
