import ImacsTestSupport
import Foundation
import Files
import Testing

/// Outputs that were changed after they were written, and what else the
/// target is.
struct ChangedOutputTests {
  /// An output folder as a run leaves it.
  private func written() throws -> TemporaryFolder {
    let place = try TemporaryFolder()
    try place.output([
      "a.csv": [1], "data/b.csv": [2], "c.pdf": [3],
      "manifest.json": Array(
        """
        {"outputs": [{"path": "a.csv", "sha256": "\(Digest.sha256([1]))"},
        {"path": "data/b.csv", "sha256": "\(Digest.sha256([2]).uppercased())"},
        {"path": "c.pdf"}]}
        """.utf8),
    ])
    return place
  }

  private func refusal(_ place: TemporaryFolder) -> OutputError? {
    do {
      _ = try OutputFolder(replacing: place.path + "/out")
      return nil
    } catch {
      return error
    }
  }

  @Test func unchangedOutputsAreReplaced() throws {
    let place = try written()
    // The bytes of PDFs do not repeat: no digest, nothing to compare with.
    try place.write([9], to: "out/c.pdf")
    try place.output(["new.csv": [4]])
    #expect(try place.names("out") == ["new.csv"])
  }

  @Test func changedOutputsAreNamed() throws {
    let place = try written()
    try place.write([9], to: "out/data/b.csv")
    try place.write([9, 9], to: "out/a.csv")
    let before = try place.everything("out")
    let error = try #require(refusal(place))
    #expect(error == .changed(target: place.path + "/out", paths: ["a.csv", "data/b.csv"]))
    #expect(error.exitCode == 73)
    #expect(try place.everything("out") == before)
    #expect(try place.names() == ["out"])
  }

  @Test func changedOutputsAreReplacedWhenThatIsWanted() throws {
    let place = try written()
    try place.write([9], to: "out/a.csv")
    let output = try OutputFolder(replacing: place.path + "/out", replacesChanged: true)
    try output.write([4], to: "new.csv")
    try output.commit()
    #expect(try place.names("out") == ["new.csv"])
  }

  /// Somebody saves the workbook while the run writes.
  @Test func anOutputChangedAtTheLastMomentIsKept() throws {
    let place = try written()
    let output = try OutputFolder(replacing: place.path + "/out")
    try output.write([4], to: "new.csv")
    try place.write([9], to: "out/a.csv")
    #expect(throws: OutputError.changed(target: place.path + "/out", paths: ["a.csv"])) {
      try output.commit()
    }
    output.discard()
    #expect(try place.bytes("out/a.csv") == [9])
    #expect(try place.names() == ["out"])
  }

  @Test func leftoversMustBeFilesOfThoseNames() throws {
    let place = try written()
    try place.makeFolder("out/.DS_Store")
    try place.link("out/~$a.csv", to: "/nowhere")
    try place.write([0], to: "out/.~lock.a.csv")
    try place.write([0], to: "out/thumbs.txt")
    try place.write([0], to: "out/Thumbs.db")
    #expect(
      refusal(place)
        == .strangers(
          target: place.path + "/out",
          paths: [".DS_Store", ".~lock.a.csv", "thumbs.txt", "~$a.csv"]))
  }

  /// `é` as one sign and as two: two names on the disk.
  @Test func namesAreComparedByteByByte() throws {
    let place = try TemporaryFolder()
    try place.output([
      "caf\u{E9}.csv": [1],
      "manifest.json": Array("{\"outputs\": [{\"path\": \"caf\u{E9}.csv\"}]}".utf8),
    ])
    try place.write([9], to: "out/cafe\u{301}.csv")
    #expect(
      refusal(place) == .strangers(target: place.path + "/out", paths: ["cafe\u{301}.csv"]))
  }

  @Test func namesThatAreNoTextAreStrangers() throws {
    let place = try written()
    let name = Array((place.path + "/out/a").utf8.map { CChar(bitPattern: $0) }) + [-1, 0]
    let file = open(name, O_WRONLY | O_CREAT, 0o600)
    try #require(file >= 0)
    close(file)
    #expect(refusal(place) == .strangers(target: place.path + "/out", paths: ["a\u{FFFD}"]))
    unlink(name)
  }

  // MARK: Permissions

  private func mode(_ path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
  }

  @Test(arguments: [0o700, 0o750, 0o2770, 0o777] as [mode_t])
  func theTargetKeepsItsMode(_ wanted: mode_t) throws {
    let place = try written()
    chmod(place.path + "/out", wanted)
    let output = try OutputFolder(replacing: place.path + "/out")
    let staging = try #require(try place.names().first { $0.hasPrefix(".out.imacs-") })
    // Nobody else looks in before the swap.
    #expect(mode(place.path + "/" + staging).map { $0 & 0o777 } == 0o700)
    try output.commit()
    #expect(mode(place.path + "/out") == wanted)
  }

  @Test func aNewTargetIsAsFoldersAre() throws {
    let place = try TemporaryFolder()
    try place.output(["a.csv": [1]])
    try place.makeFolder("other")
    #expect(mode(place.path + "/out") == mode(place.path + "/other"))
  }

  /// Only root gives folders away.
  @Test func theTargetKeepsItsOwner() throws {
    let place = try written()
    let (owner, group) = geteuid() == 0 ? (65_534, 65_534) : (geteuid(), getegid())
    try #require(chown(place.path + "/out", owner, group) == 0)
    try place.output(["a.csv": [1]])
    var status = stat()
    try #require(stat(place.path + "/out", &status) == 0)
    #expect(status.st_uid == owner)
    #expect(status.st_gid == group)
  }
}
