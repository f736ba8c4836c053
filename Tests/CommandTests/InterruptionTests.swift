import Foundation
import ImacsTestSupport
import Testing

/// A run that is cut short leaves no half output behind.
struct InterruptionTests {
  /// Enough brands that writing takes a moment.
  private func largeStudy() throws -> TemporaryFolder {
    var brands = "brand,name,sector\n"
    var observations = "brand,S,L\n"
    for number in 0..<4000 {
      brands += "b\(number),Brand \(number),s\(number % 7)\n"
      observations += "b\(number),\(number % 101),\(["none", "basic", "full"][number % 3])\n"
    }
    return try TemporaryFolder.withStudy(observations, brands: brands)
  }

  private func staging(_ folder: TemporaryFolder) throws -> [String] {
    try folder.names().filter { $0.hasPrefix(".out.imacs-") }
  }

  /// Starts a run and sends it `signal` as soon as its staging folder is
  /// there; `nil` if it ended before that.
  private func cutShort(_ folder: TemporaryFolder, with signal: Int32) throws -> Int32? {
    let process = try Program.start(["run", "study", "-o", "out"], in: folder)
    while process.isRunning, try staging(folder).isEmpty {}
    let open = try !staging(folder).isEmpty
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    return open ? process.terminationStatus : nil
  }

  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
  func interruptedRunLeavesNothing(_ signal: Int32, _ code: Int32) throws {
    let folder = try largeStudy()
    try #require(try cutShort(folder, with: signal) == code)
    #expect(!folder.exists("out"))
    #expect(try staging(folder) == [])
  }

  @Test func killedRunLeavesTheEarlierOutputAndTheNextClearsUp() throws {
    let folder = try largeStudy()
    try folder.write("{\"outputs\": [{\"path\": \"old.csv\"}]}", to: "out/manifest.json")
    try folder.write("old", to: "out/old.csv")
    let before = try folder.contents("out")
    try #require(try cutShort(folder, with: SIGKILL) == SIGKILL)
    #expect(try folder.contents("out") == before)
    #expect(try staging(folder).count == 1)
    let next = try Program.run(
      "run", "study", "-o", "out", "--formats", "csv", "--quiet", in: folder)
    #expect(next.status == 0)
    #expect(try staging(folder) == [])
    #expect(folder.exists("out/data/scores.csv"))
    #expect(!folder.exists("out/old.csv"))
  }

  /// A file size limit stands in for a full disk.
  @Test func failedWriteLeavesTheEarlierOutput() throws {
    let folder = try TemporaryFolder.withStudy()
    #expect(try Program.run("run", "study", "-o", "out", in: folder).status == 0)
    let before = try folder.contents("out")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "trap '' XFSZ; ulimit -f 1; exec \"$0\" run study -o out --formats json", Program.path,
    ]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = ["LANG": "en_GB.UTF-8"]
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let text = String(
      decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 74, "\(text)")
    #expect(
      text.contains(
        "imacs: 'data/results.json' could not be written: File too large. "
          + "The earlier output is untouched."))
    #expect(try folder.contents("out") == before)
    #expect(try folder.names() == ["out", "study"])
  }
}
