import Foundation

/// Runs other programs: the built `imacs` beside the tests, and the scripts of
/// Tests/Oracle.
enum Tool {
  struct Result {
    let status: Int32
    /// Standard output and standard error, as they came.
    let text: String
  }

  /// The package's folder.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let oracle = root.appending(path: "Tests/Oracle/interactions.py").path

  /// The `imacs` binary of this build: it stands in the folder of the test
  /// bundle.
  static let imacs: String = {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let candidates = [own, CommandLine.arguments.first ?? ""] + CommandLine.arguments
    for path in candidates {
      let folder = URL(filePath: path).resolvingSymlinksInPath().deletingLastPathComponent()
      let binary = folder.appending(path: "imacs").path
      if FileManager.default.isExecutableFile(atPath: binary) { return binary }
    }
    return root.appending(path: ".build/debug/imacs").path
  }()

  /// Runs a program found by its path or on `PATH`; both its outputs go to a
  /// file first, so that no pipe can fill up.
  static func run(_ program: String, _ arguments: [String]) throws -> Result {
    let log = FileManager.default.temporaryDirectory
      .appending(path: "imacs-tool-\(UUID().uuidString).log")
    FileManager.default.createFile(atPath: log.path, contents: nil)
    defer { try? FileManager.default.removeItem(at: log) }
    let handle = try FileHandle(forWritingTo: log)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardOutput = handle
    process.standardError = handle
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try handle.close()
    let bytes = try Data(contentsOf: log)
    return Result(
      status: process.terminationStatus, text: String(decoding: bytes, as: UTF8.self))
  }
}
