import Foundation
import ImacsTestSupport
import Testing

/// What a run never does to a folder that somebody else has a hand in.
struct OutputSafetyTests {
  private func written() throws -> TemporaryFolder {
    let folder = try TemporaryFolder.withStudy()
    let run = try Program.run("run", "study", "-o", "out", in: folder)
    try #require(run.status == 0, "\(run.errors)")
    return folder
  }

  private func append(_ text: String, to name: String, in folder: TemporaryFolder) throws {
    let file = try #require(FileHandle(forWritingAtPath: folder.path + "/" + name))
    try file.seekToEnd()
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
  }

  /// The workbook invites changes; they are not lost to the next run.
  @Test func anEditedWorkbookIsKept() throws {
    let folder = try written()
    try append("more", to: "out/study.xlsx", in: folder)
    try append("x", to: "out/data/scores.csv", in: folder)
    let before = try folder.contents("out")
    let again = try Program.run("run", "study", "-o", "out", in: folder)
    #expect(again.status == 73)
    #expect(
      again.errors.hasSuffix(
        "imacs: The folder 'out' holds outputs that were changed after they were written: "
          + "'data/scores.csv', 'study.xlsx'. Nothing was touched; keep a copy of what you need and "
          + "repeat with --replace, or choose another folder with -o.\n"), "\(again.errors)")
    #expect(again.output == "")
    #expect(try folder.contents("out") == before)
    #expect(try folder.names() == ["out", "study"])
    let spanish = try Program.run("run", "study", "-o", "out", "--lang", "es", in: folder)
    #expect(spanish.status == 73)
    #expect(
      spanish.errors.contains(
        "La carpeta 'out' contiene resultados modificados después de escribirse: "
          + "'data/scores.csv', 'study.xlsx'."))
    let replaced = try Program.run("run", "study", "-o", "out", "--replace", in: folder)
    #expect(replaced.status == 0)
    #expect(try folder.contents("out")["study.xlsx"] != before["study.xlsx"])
    #expect(try Program.run("run", "study", "-o", "out", in: folder).status == 0)
  }

  @Test func replaceIsNoLicenceForStrangers() throws {
    let folder = try written()
    try folder.write("mine", to: "out/notes.txt")
    let again = try Program.run("run", "study", "-o", "out", "--replace", in: folder)
    #expect(again.status == 73)
    #expect(again.errors.contains("holds files that this tool did not write: 'notes.txt'."))
    #expect(try folder.text("out/notes.txt") == "mine")
  }

  @Test func leftoversOfDesktopProgramsAreNoStrangers() throws {
    let folder = try written()
    for name in [
      ".~lock.study.xlsx#", "~$study.xlsx", ".DS_Store", "Thumbs.db", "desktop.ini",
      "data/.DS_Store", "clients/~$x.xlsx",
    ] where !name.hasPrefix("clients/") || folder.exists("out/clients") {
      try folder.write("x", to: "out/" + name)
    }
    let again = try Program.run("run", "study", "-o", "out", in: folder)
    #expect(again.status == 0, "\(again.errors)")
    #expect(try !folder.names("out").contains { $0.hasPrefix(".") || $0.hasPrefix("~") })
    try folder.write("x", to: "fresh/.DS_Store")
    let fresh = try Program.run("new", "fresh", "--model", "imacs-2016", in: folder)
    #expect(fresh.status == 0, "\(fresh.errors)")
  }

  /// Runs without the right to look past permissions, root or not.
  private func bound(_ line: String, in folder: TemporaryFolder) throws -> Program.Result {
    let powers = "-dac_override,-dac_read_search"
    let drop = geteuid() == 0 ? "setpriv --bounding-set=\(powers) --inh-caps=\(powers) " : ""
    return try Program.shell("\(drop)'\(Program.path)' \(line)", in: folder)
  }

  @Test func whatCannotBeListedIsAStranger() throws {
    let folder = try TemporaryFolder.withStudy()
    try folder.write("years of work", to: "out/thesis.docx")
    chmod(folder.path + "/out", 0o300)
    let result = try bound("run study -o out", in: folder)
    chmod(folder.path + "/out", 0o755)
    #expect(result.status == 73)
    #expect(
      result.errors.contains(
        "imacs: What the folder 'out' holds cannot be seen: Permission denied. Nothing was touched; "
          + "choose another folder with -o or change its permissions."), "\(result.errors)")
    #expect(try folder.text("out/thesis.docx") == "years of work")
    #expect(try folder.names() == ["out", "study"])
  }

  @Test func aFolderInsideThatCannotBeListedIsOneToo() throws {
    let folder = try written()
    try folder.write("years of work", to: "out/data/thesis.docx")
    chmod(folder.path + "/out/data", 0o300)
    let result = try bound("run study -o out --replace", in: folder)
    chmod(folder.path + "/out/data", 0o755)
    #expect(result.status == 73)
    #expect(result.errors.contains("holds files that this tool did not write: 'data'."))
    #expect(try folder.text("out/data/thesis.docx") == "years of work")
  }

  @Test func theTargetsPermissionsStay() throws {
    let folder = try written()
    chmod(folder.path + "/out", 0o700)
    #expect(try Program.run("run", "study", "-o", "out", in: folder).status == 0)
    var status = stat()
    try #require(stat(folder.path + "/out", &status) == 0)
    #expect(status.st_mode & 0o7777 == 0o700)
  }

  /// Nothing can be swapped into a place where a file system begins.
  @Test func aMountPointIsNoTarget() throws {
    let folder = try TemporaryFolder.withStudy()
    let result = try Program.run("run", "study", "-o", "/proc", in: folder)
    #expect(result.status == 73)
    #expect(
      result.errors.contains(
        "imacs: The file system does not let '/proc' be replaced (Invalid cross-device link); "
          + "choose a folder inside '/proc'."))
  }

  /// Between the making of a staging folder and its locking a neighbour must
  /// not take it for debris.
  @Test(.timeLimit(.minutes(5)))
  func twoHundredPairsOnOneTarget() throws {
    let folder = try TemporaryFolder.withStudy()
    let run = "'\(Program.path)' run study -o out --formats csv --quiet"
    // For bash: dash waits for a signal that a child of a test may have blocked.
    try folder.write(
      """
      for pair in $(seq 200); do
        \(run) & one=$!
        \(run) & other=$!
        wait $one || echo "pair $pair: $?"
        wait $other || echo "pair $pair: $?"
      done
      """, to: "pairs.sh")
    let result = try Program.shell("bash pairs.sh", in: folder)
    #expect(!result.output.contains("pair"), "\(result.output)")
    #expect(result.errors == "")
    #expect(try folder.names() == ["out", "pairs.sh", "study"])
  }

  /// A manifest may be anybody's.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "{\"outputs\": [{\"path\": \"\(String(repeating: "a/", count: 200_000))b\"}]}",
      "{\"outputs\": [\(String(repeating: "[", count: 100_000))",
      "{\"outputs\": [\(Array(repeating: "{\"path\": \"x\"}", count: 300_000).joined(separator: ","))]}",
      "{\"outputs\": [{\"path\": \"../study/o.csv\"}, {\"path\": \"/etc/passwd\"}, {\"path\": \".\"}]}",
    ])
  func hostileManifests(_ manifest: String) throws {
    let folder = try TemporaryFolder.withStudy()
    try folder.write(manifest, to: "out/manifest.json")
    try folder.write("mine", to: "out/mine.txt")
    let before = try folder.contents("")
    // Half of the address space that the run itself may take.
    let result = try Program.shell(
      "ulimit -v 4000000; '\(Program.path)' run study -o out --threads 2", in: folder)
    #expect(result.status == 73, "\(result.errors)")
    #expect(result.errors.contains("'mine.txt'"))
    #expect(try folder.contents("") == before)
  }

  @Test(.timeLimit(.minutes(1)))
  func manifestsThatAreNoFiles() throws {
    let folder = try TemporaryFolder.withStudy()
    try folder.write("mine", to: "out/study.xlsx")
    try folder.write(
      "{\"outputs\": [{\"path\": \"study.xlsx\"}]}", to: "elsewhere/manifest.json")
    for make in ["ln -s ../elsewhere/manifest.json", "mkfifo", "mkdir"] {
      let made = try Program.shell("\(make) out/manifest.json", in: folder)
      try #require(made.status == 0)
      let result = try Program.run("run", "study", "-o", "out", in: folder)
      #expect(result.status == 73, "\(make)")
      #expect(
        result.errors.contains("did not write: 'manifest.json', 'study.xlsx'."), "\(result.errors)")
      #expect(try folder.text("out/study.xlsx") == "mine")
      _ = try Program.shell("rm -r out/manifest.json", in: folder)
    }
  }

  /// A stack of 200 TB for each thread: the system has none to give.
  @Test(.timeLimit(.minutes(2)))
  func withoutAThreadToBeHadTheWorkIsDoneAllTheSame() throws {
    let folder = try written()
    let result = try Program.shell(
      "ulimit -s 200000000000; '\(Program.path)' run study -o alone --threads 8", in: folder)
    #expect(result.status == 0, "\(result.errors)")
    #expect(try folder.contents("alone") == folder.contents("out"))
    let rules = try Program.shell(
      "ulimit -s 200000000000; '\(Program.path)' rules", in: folder)
    #expect(rules.status == 0)
  }
}
