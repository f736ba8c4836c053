import ImacsTestSupport
import Findings
import Foundation
import Files
import Testing
import Wording

/// A folder of outputs appears whole or not at all, and never at the cost of
/// what somebody else put there.
struct OutputFolderTests {
  @Test func anAbsentTarget() throws {
    let place = try TemporaryFolder()
    let output = try OutputFolder(replacing: place.path + "/deep/down/out")
    try output.write([1, 2], to: "a.csv")
    try output.write([3], to: "data/b.csv")
    #expect(!place.exists("deep/down/out"))
    try output.commit()
    #expect(try place.names("deep/down") == ["out"])
    #expect(try place.bytes("deep/down/out/a.csv") == [1, 2])
    #expect(try place.bytes("deep/down/out/data/b.csv") == [3])
  }

  @Test func anEmptyTarget() throws {
    let place = try TemporaryFolder()
    try place.makeFolder("out")
    try place.output(["a.csv": [1]])
    #expect(try place.names("out") == ["a.csv"])
    #expect(try place.names() == ["out"])
  }

  @Test func itsOwnOutputsAreReplacedWhole() throws {
    let place = try TemporaryFolder()
    try place.output([
      "a.csv": [1], "data/b.csv": [2], "manifest.json": manifest("a.csv", "data/b.csv"),
    ])
    try place.output(["c.csv": [3], "manifest.json": manifest("c.csv")])
    #expect(try place.names("out") == ["c.csv", "manifest.json"])
    #expect(try place.names() == ["out"])
  }

  @Test func anOutputSomebodyTookAwayIsNoStranger() throws {
    let place = try TemporaryFolder()
    try place.output(["a.csv": [1], "b/c.csv": [2], "manifest.json": manifest("a.csv", "b/c.csv")])
    try FileManager.default.removeItem(atPath: place.path + "/out/a.csv")
    try place.output(["d.csv": [4]])
    #expect(try place.names("out") == ["d.csv"])
  }

  // MARK: Refused

  private func refusal(_ place: TemporaryFolder, _ target: String = "out") -> OutputError? {
    do {
      _ = try OutputFolder(replacing: place.path + "/" + target)
      return nil
    } catch {
      return error
    }
  }

  @Test func strangersAreNamed() throws {
    let place = try TemporaryFolder()
    try place.output([
      "a.csv": [1], "data/b.csv": [2], "manifest.json": manifest("a.csv", "data/b.csv"),
    ])
    try place.write([9], to: "out/notes.txt")
    try place.write([9], to: "out/data/more.csv")
    try place.write([9], to: "out/.hidden")
    try place.makeFolder("out/mine/deep")
    let before = try place.everything("out")
    #expect(
      refusal(place)
        == .strangers(
          target: place.path + "/out", paths: [".hidden", "data/more.csv", "mine", "notes.txt"]))
    #expect(try place.everything("out") == before)
    #expect(try place.names() == ["out"])
  }

  @Test(arguments: ["", "not json", "{}", "{\"outputs\": [\"a.csv\"]}", "{\"outputs\": []}"])
  func aManifestThatListsNothing(_ text: String) throws {
    let place = try TemporaryFolder()
    try place.write([1], to: "out/a.csv")
    try place.write(Array(text.utf8), to: "out/manifest.json")
    let paths = text == "{\"outputs\": []}" ? ["a.csv"] : ["a.csv", "manifest.json"]
    #expect(refusal(place) == .strangers(target: place.path + "/out", paths: paths))
  }

  @Test(.timeLimit(.minutes(1)))
  func aManifestThatListsPathsOutside() throws {
    let place = try TemporaryFolder()
    try place.output(["a.csv": [1], "manifest.json": manifest("a.csv", "/etc/x", "../x", "x", "/")])
    try place.output(["b.csv": [2]])
    #expect(try place.names("out") == ["b.csv"])
  }

  /// A listed path is not a licence to replace what a link leads to.
  @Test func linksInsideAreStrangers() throws {
    let place = try TemporaryFolder()
    try place.output(["a.csv": [1], "manifest.json": manifest("a.csv", "b.csv", "c/d.csv")])
    try place.write([7], to: "elsewhere/d.csv")
    try place.link("out/b.csv", to: place.path + "/elsewhere/d.csv")
    try place.link("out/c", to: place.path + "/elsewhere")
    let found = try #require(refusal(place))
    guard case .strangers(_, let paths) = found else {
      Issue.record("\(found)")
      return
    }
    #expect(paths.prefix(2) == ["b.csv", "c"])
    #expect(try place.bytes("elsewhere/d.csv") == [7])
  }

  @Test func aFileIsNoFolder() throws {
    let place = try TemporaryFolder()
    try place.write([1], to: "out")
    #expect(refusal(place) == .notAFolder(target: place.path + "/out"))
    #expect(try place.bytes("out") == [1])
  }

  @Test func aFileOnTheWay() throws {
    let place = try TemporaryFolder()
    try place.write([1], to: "file")
    let found = try #require(refusal(place, "file/out"))
    guard case .cannotCreate(let target, _) = found else {
      Issue.record("\(found)")
      return
    }
    #expect(target == place.path + "/file/out")
    #expect(found.exitCode == 73)
    #expect(try place.bytes("file") == [1])
  }

  /// Strangers that come while the run writes stop the swap.
  @Test func strangersAtTheLastMoment() throws {
    let place = try TemporaryFolder()
    let output = try OutputFolder(replacing: place.path + "/out")
    try output.write([1], to: "a.csv")
    try place.write([9], to: "out/notes.txt")
    #expect(throws: OutputError.strangers(target: place.path + "/out", paths: ["notes.txt"])) {
      try output.commit()
    }
    #expect(try place.names("out") == ["notes.txt"])
  }

  @Test func exitCodesAndMessages() {
    #expect(OutputError.strangers(target: "o", paths: ["x"]).exitCode == 73)
    #expect(OutputError.notAFolder(target: "o").exitCode == 73)
    #expect(OutputError.cannotSwap(target: "o", reason: "r").exitCode == 73)
    #expect(OutputError.writeFailed(path: "p", reason: "r").exitCode == 74)
    #expect(
      OutputError.cannotSwap(target: "o", reason: "busy").message[.en]
        == "The file system does not let 'o' be replaced (busy); choose a folder inside 'o'.")
    let many = OutputError.strangers(target: "o", paths: (1...12).map { "f\($0)" })
    #expect(many.message[.en].contains("'f10' …. Nothing was touched"))
  }

  private func manifest(_ paths: String...) -> [UInt8] {
    Array("{\"outputs\": [\(paths.map { "{\"path\": \"\($0)\"}" }.joined(separator: ", "))]}".utf8)
  }
}
