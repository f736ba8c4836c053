import Foundation
import ImacsTestSupport
import Testing

@testable import PagePrinting

/// Which program prints.
struct ChromiumTests {
  @Test func theFirstOnThePathIsTaken() throws {
    let one = try TemporaryFolder(programs: ["google-chrome": "exit 0"])
    let other = try TemporaryFolder(programs: ["chromium-browser": "exit 0"])
    let found = try Chromium.find(in: ["PATH": "\(one.path):\(other.path)"])
    // By name first, then by folder.
    #expect(found.path == other.path + "/chromium-browser")
  }

  @Test func theVariableNamesAProgramByPathOrName() throws {
    let one = try TemporaryFolder(programs: ["chromium": "exit 0", "mine": "exit 0"])
    for name in ["mine", one.path + "/mine"] {
      let found = try Chromium.find(in: ["PATH": one.path, "IMACS_CHROMIUM": name])
      #expect(found.path == one.path + "/mine")
    }
    let unset = try Chromium.find(in: ["PATH": one.path, "IMACS_CHROMIUM": ""])
    #expect(unset.path == one.path + "/chromium")
  }

  @Test func whatIsNoProgramIsNotTaken() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/chromium", withIntermediateDirectories: true)
    try Data("text".utf8).write(to: URL(fileURLWithPath: folder.path + "/google-chrome"))
    #expect(throws: PrintingError.notFound) { try Chromium.find(in: ["PATH": folder.path]) }
    #expect(throws: PrintingError.notFound) { try Chromium.find(in: [:]) }
    for name in ["chromium", folder.path + "/chromium", "/nowhere/chrome"] {
      #expect(throws: PrintingError.namedNotFound(name)) {
        try Chromium.find(in: ["PATH": folder.path, "IMACS_CHROMIUM": name])
      }
    }
  }
}
