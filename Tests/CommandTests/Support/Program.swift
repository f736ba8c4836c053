import Foundation
import Testing

/// The built program, run as its users run it.
enum Program {
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The binary beside the test bundle.
  static let path: String = {
    let beside = URL(fileURLWithPath: CommandLine.arguments.first ?? "")
      .resolvingSymlinksInPath().deletingLastPathComponent()
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let candidates = [
      beside.appendingPathComponent("imacs"),
      Bundle.main.bundleURL.appendingPathComponent("imacs"),
      package.appendingPathComponent(".build/debug/imacs"),
    ]
    return candidates.map(\.path).first { FileManager.default.isExecutableFile(atPath: $0) }
      ?? candidates[2].path
  }()

  /// Runs a line of shell in `folder`.
  static func shell(_ line: String, in folder: Folder) throws -> Result {
    try run(["-c", line], of: "/bin/sh", in: folder)
  }

  /// Starts the program; its output goes to files in `folder`.
  static func start(
    _ arguments: [String], of program: String = path, in folder: Folder, name: String = "run"
  ) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = ["LANG": "en_GB.UTF-8", "PATH": "/usr/bin:/bin"]
    process.standardInput = FileHandle.nullDevice
    for (stream, key) in [("out", \Process.standardOutput), ("err", \Process.standardError)] {
      let file = folder.path + "/.\(name).\(stream)"
      try Data().write(to: URL(fileURLWithPath: file))
      let handle: FileHandle = try #require(FileHandle(forWritingAtPath: file))
      process[keyPath: key] = handle
    }
    try process.run()
    return process
  }

  /// Runs it to its end.
  static func run(_ arguments: String..., in folder: Folder) throws -> Result {
    try run(arguments, of: path, in: folder)
  }

  private static func run(
    _ arguments: [String], of program: String, in folder: Folder
  ) throws -> Result {
    let name = UUID().uuidString
    let process = try start(arguments, of: program, in: folder, name: name)
    process.waitUntilExit()
    defer {
      for stream in ["out", "err"] {
        try? FileManager.default.removeItem(atPath: folder.path + "/.\(name).\(stream)")
      }
    }
    return Result(
      status: process.terminationStatus, output: try folder.text(".\(name).out"),
      errors: try folder.text(".\(name).err"))
  }
}
