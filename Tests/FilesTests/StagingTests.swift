import ImacsTestSupport
import Foundation
import Files
import Testing

/// What stands beside the target while a run writes, and afterwards.
struct StagingTests {
  @Test func aDiscardedRunLeavesTheEarlierOutput() throws {
    let place = try TemporaryFolder()
    try place.output(["a.csv": [1], "manifest.json": Self.manifest])
    let before = try place.everything("out")
    let output = try OutputFolder(replacing: place.path + "/out")
    try output.write([9], to: "a.csv")
    output.discard()
    #expect(try place.everything("out") == before)
    #expect(try place.names() == ["out"])
  }

  @Test func aForgottenRunClearsUpAfterItself() throws {
    let place = try TemporaryFolder()
    do {
      let output = try OutputFolder(replacing: place.path + "/out")
      try output.write([9], to: "a.csv")
      #expect(try place.names().count == 1)
    }
    #expect(try place.names() == [])
  }

  @Test func aFailedWriteLeavesTheEarlierOutput() throws {
    let place = try TemporaryFolder()
    try place.output(["a.csv": [1], "manifest.json": Self.manifest])
    let before = try place.everything("out")
    do {
      let output = try OutputFolder(replacing: place.path + "/out")
      try output.write([9], to: "a.csv")
      let error = #expect(throws: OutputError.self) { try output.write([9], to: "a.csv/b.csv") }
      #expect(error?.exitCode == 74)
      let other = #expect(throws: OutputError.self) {
        try output.makeFolderAndWriteOverIt("data")
      }
      #expect(other == .writeFailed(path: "data", reason: "Is a directory"))
    }
    #expect(try place.everything("out") == before)
    #expect(try place.names() == ["out"])
  }

  @Test func debrisOfDeadRunsIsCleared() throws {
    let place = try TemporaryFolder()
    try place.write([1], to: ".out.imacs-\(Self.gone)-0/data/half.csv")
    try place.makeFolder(".out.imacs-\(Self.gone)-99")
    try place.output(["a.csv": [1]])
    #expect(try place.names() == ["out"])
  }

  @Test func whatOnlyLooksLikeDebrisIsNot() throws {
    let place = try TemporaryFolder()
    let gone = Self.gone
    let kept = [
      ".other.imacs-\(gone)-0", ".out.imacs-mine", ".out", "out.imacs-\(gone)-0",
      // The study of 2016, and other numbers.
      ".out.imacs-2016", ".out.imacs-\(gone)", ".out.imacs-\(gone)-", ".out.imacs--0",
      ".out.imacs-\(gone)-0-0", ".out.imacs-0\(gone)-0", ".out.imacs-\(gone)-100",
      ".out.imacs-0-0", ".out.imacs-٩٩٩٩٩٩-٠", ".out.imacs-99999999999999999999-0",
      // A process that lives.
      ".out.imacs-1-0", ".out.imacs-\(getpid())-0",
    ]
    for name in kept { try place.makeFolder(name) }
    let files = [".out.imacs-\(gone)-1", ".out.imacs-\(gone)-0.txt"]
    for name in files { try place.write([1], to: name) }
    try place.output(["a.csv": [1]])
    #expect(try place.names() == (kept + files + ["out"]).sorted())
  }

  /// The lock of a living run keeps its staging folder.
  @Test func aLiveNeighbourIsLeftAlone() throws {
    let place = try TemporaryFolder()
    let name = ".out.imacs-\(Self.gone)-0"
    try place.write([1], to: name + "/half.csv")
    let held = open(place.path + "/" + name, O_RDONLY | O_DIRECTORY)
    try #require(held >= 0)
    try #require(flock(held, LOCK_EX | LOCK_NB) == 0)
    try place.output(["a.csv": [1]])
    #expect(try place.names() == [name, "out"])
    close(held)
    try place.output(["manifest.json": Self.manifest], to: "other")
    #expect(try place.names() == [name, "other", "out"])
  }

  @Test func twoRunsAtOnceDoNotTouchOneAnother() throws {
    let place = try TemporaryFolder()
    let one = try OutputFolder(replacing: place.path + "/out")
    try one.write([1], to: "a.csv")
    let other = try OutputFolder(replacing: place.path + "/out")
    try other.write([2], to: "a.csv")
    #expect(try place.names().count == 2)
    try one.commit()
    #expect(try place.bytes("out/a.csv") == [1])
    // The second finds what no manifest lists.
    #expect(throws: OutputError.self) { try other.commit() }
    #expect(try place.bytes("out/a.csv") == [1])
  }

  // MARK: Links and names

  @Test func aLinkedTargetIsReplacedWhereItLies() throws {
    let place = try TemporaryFolder()
    try place.makeFolder("disk/real")
    try place.link("out", to: place.path + "/disk/real")
    try place.output(["a.csv": [1]])
    #expect(try place.bytes("disk/real/a.csv") == [1])
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: place.path + "/out")
        == place.path + "/disk/real")
    #expect(try place.names("disk") == ["real"])
    #expect(try place.names() == ["disk", "out"])
  }

  @Test(arguments: ["out/", "./out", "sub/../out", "out/."])
  func namesOfTheSameFolder(_ name: String) throws {
    let place = try TemporaryFolder()
    try place.makeFolder("sub")
    try place.output(["a.csv": [1]], to: name)
    #expect(try place.names("out") == ["a.csv"])
    #expect(try place.names() == ["out", "sub"])
  }

  /// More than any process can be called.
  private static let gone = 999_999_999

  private static let manifest = Array("{\"outputs\": [{\"path\": \"a.csv\"}]}".utf8)
}

extension OutputFolder {
  fileprivate func makeFolderAndWriteOverIt(_ name: String) throws(OutputError) {
    try write([1], to: name + "/inside.csv")
    try write([1], to: name)
  }
}
