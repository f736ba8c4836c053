import Foundation
import ImacsTestSupport
import Testing

/// Damaged input of every kind, as `make fuzz` makes it for minutes, here for
/// twenty seconds and from one seed, so that a test never fails by chance.
@Suite(.serialized)
struct FuzzTests {
  private static let folder = Repository.root.appendingPathComponent("Fuzz")

  private func python(_ script: String, _ arguments: String, in folder: TemporaryFolder) throws
    -> Program.Result
  {
    let path = Self.folder.appendingPathComponent(script).path
    return try Program.shell("/usr/bin/python3 -B \"\(path)\" \(arguments)", in: folder)
  }

  /// A program that does what fuzzing looks for is found out.
  @Test func whatIsLookedForIsFound() throws {
    let result = try python("self_test.py", "", in: TemporaryFolder())
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    #expect(result.output.hasSuffix(" programs, 0 misjudged\n"))
  }

  /// What once took the program down ends in time, in little memory, and with
  /// a finding that names the cause.
  @Test(.timeLimit(.minutes(10))) func attacks() throws {
    let result = try python("attacks.py", "\"\(Program.path)\" --quick", in: TemporaryFolder())
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    #expect(result.output.hasSuffix(" attacks, 0 failed\n"), "\(result.errors)")
  }

  @Test(.timeLimit(.minutes(3))) func twentySecondsOfDamage() throws {
    let result = try python(
      "fuzz.py", "\"\(Program.path)\" --seconds 20 --seed 2016", in: TemporaryFolder())
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    #expect(result.output.contains(" cases, 0 faults; exits "), "\(result.errors)")
  }

  /// The same seed and number make the same case.
  @Test func aCaseIsRepeatedByItsSeed() throws {
    let folder = try TemporaryFolder()
    for name in ["one", "two"] {
      let result = try python(
        "fuzz.py", "\"\(Program.path)\" --seed 5 --case 3 --keep \(name)", in: folder)
      #expect(result.output.contains("1 cases, "), "\(result.output)\(result.errors)")
    }
    #expect(try folder.contents("one/5-3/study") == folder.contents("two/5-3/study"))
    #expect(try folder.names("one/5-3").contains("study"))
  }
}
