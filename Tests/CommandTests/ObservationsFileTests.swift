import Foundation
import ImacsTestSupport
import Testing

/// Where `imacs observe -o` writes: whole or not at all, and never over what
/// is no file of its own.
struct ObservationsFileTests {
  private func folder() throws -> TemporaryFolder {
    let model = Samples.model.replacingOccurrences(
      of: "source: coding\n    value: {type: share",
      with: "source: interactions\n    measure: response-rate\n    value: {type: share")
    let folder = try TemporaryFolder.withStudy(nil, model: model)
    try folder.write(
      """
      message,brand,channel,author,role,sent_at,parent
      1,alfa,twitter,ana,customer,2016-02-01T10:00:00Z,
      2,beta,twitter,ana,customer,2016-02-01T10:00:00Z,
      3,gamma,twitter,ana,customer,2016-02-01T10:00:00Z,
      4,delta,twitter,ana,customer,2016-02-01T10:00:00Z,

      """, to: "m.csv")
    return folder
  }

  private func observe(_ target: String, _ folder: TemporaryFolder) throws -> Program.Result {
    try Program.run(
      "observe", "m.csv", "--study", "study", "--lang", "en", "--quiet", "-o", target, in: folder)
  }

  private func mode(_ name: String, _ folder: TemporaryFolder) throws -> UInt32 {
    var status = stat()
    try #require(lstat(folder.path + "/" + name, &status) == 0)
    return status.st_mode
  }

  private static let start = "brand,indicator,value,n,source,note\n"

  @Test func permissionsAreKept() throws {
    let folder = try folder()
    try folder.write(Self.start, to: "o.csv")
    #expect(chmod(folder.path + "/o.csv", 0o600) == 0)
    #expect(try observe("o.csv", folder).status == 0)
    #expect(try mode("o.csv", folder) & 0o777 == 0o600)
    #expect(try folder.text("o.csv").count > Self.start.count)
    let fresh = try Program.shell(
      "umask 027; '\(Program.path)' observe m.csv --study study --quiet -o new.csv", in: folder)
    #expect(fresh.status == 0)
    #expect(try mode("new.csv", folder) & 0o777 == 0o640)
  }

  @Test func aLinkStaysOne() throws {
    let folder = try folder()
    try folder.write("", to: "real/o.csv")
    #expect(symlink("real/o.csv", folder.path + "/link.csv") == 0)
    #expect(try observe("link.csv", folder).status == 0)
    #expect(try mode("link.csv", folder) & S_IFMT == S_IFLNK)
    #expect(try folder.text("real/o.csv").hasPrefix(Self.start))
    #expect(try folder.names("real") == ["o.csv"])
    #expect(symlink("nowhere.csv", folder.path + "/broken.csv") == 0)
    let broken = try observe("broken.csv", folder)
    #expect(broken.status == 73)
    #expect(broken.errors.contains("'broken.csv' is a link to nothing."), "\(broken.errors)")
    #expect(!folder.exists("nowhere.csv"))
  }

  @Test(.timeLimit(.minutes(1)))
  func whatIsNoRegularFileIsNotReplaced() throws {
    let folder = try folder()
    #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
    #expect(symlink("/dev/null", folder.path + "/device") == 0)
    for target in ["pipe", "device", "/dev/null", "study", "new/"] {
      let result = try observe(target, folder)
      #expect(result.status == 73, "\(target)")
      #expect(
        result.errors.contains(
          "'\(target)' is not a regular file but a folder, a device or a pipe."),
        "\(result.errors)")
    }
    #expect(try mode("pipe", folder) & S_IFMT == S_IFIFO)
    var status = stat()
    #expect(stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
  }

  @Test func aFileOfAnotherIsNotReplaced() throws {
    let folder = try folder()
    let result = try observe("study/brands.csv", folder)
    #expect(result.status == 73)
    #expect(
      result.errors.contains("The file 'study/brands.csv' was not written by this tool."),
      "\(result.errors)")
  }

  /// A link laid where the file is written before it is renamed must not be
  /// followed: the name cannot be known before.
  @Test func namesOfStagedFilesCannotBeKnown() throws {
    let folder = try folder()
    try folder.write("victim", to: "victim.txt")
    let script = """
      (exec sh -c 'ln -s victim.txt "o.csv.imacs-$$"; exec "\(Program.path)" observe m.csv --study study --quiet -o o.csv')
      """
    #expect(try Program.shell(script, in: folder).status == 0)
    #expect(try folder.text("victim.txt") == "victim")
    #expect(try folder.text("o.csv").hasPrefix(Self.start))
  }

  /// Interrupted at many moments: either the file is there or nothing is.
  @Test func interruptionsLeaveNothing() throws {
    let folder = try folder()
    let alone = try folder.names()
    for delay in 0..<60 {
      let process = try Program.start(
        ["observe", "m.csv", "--study", "study", "-o", "o.csv"], in: folder)
      usleep(useconds_t(delay * 1_500))
      kill(process.processIdentifier, SIGINT)
      process.waitUntilExit()
      let left = try folder.names().filter { $0 != ".run.out" && $0 != ".run.err" }
      #expect(left == alone || left == (alone + ["o.csv"]).sorted(), "\(left)")
      if left.contains("o.csv") { #expect(try folder.text("o.csv").hasSuffix("\n")) }
    }
  }

  /// What a killed run left goes with the next one; what only looks like it
  /// stays.
  @Test func debrisIsCleared() throws {
    let folder = try folder()
    let gone = try Program.shell("sh -c 'echo $$'", in: folder).output
      .trimmingCharacters(in: .whitespacesAndNewlines)
    let mine = getpid()
    let debris = ".imacs-\(gone)-a0123456789abcde.tmp"
    let others = [
      ".imacs-\(mine)-a0123456789abcde.tmp", ".imacs-\(gone)-abc.tmp", ".imacs-\(gone)-notes.tmp",
      ".imacs-x-a0123456789abcde.tmp",
    ]
    for name in [debris] + others { try folder.write("x", to: name) }
    #expect(try observe("o.csv", folder).status == 0)
    #expect(!folder.exists(debris))
    for name in others { #expect(folder.exists(name), "\(name)") }
  }
}
