package import Foundation

/// The built program, run as its users run it, and other programs beside it.
package enum Program {
  package struct Result: Sendable {
    package let status: Int32
    package let output: String
    package let errors: String

    /// All that was said.
    package var text: String { output + errors }
  }

  /// The `imacs` binary of this build: it stands in the folder of the test bundle.
  package static let path: String = {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    for path in [own] + CommandLine.arguments {
      let folder = URL(filePath: path).resolvingSymlinksInPath().deletingLastPathComponent()
      let binary = folder.appending(path: "imacs").path
      if FileManager.default.isExecutableFile(atPath: binary) { return binary }
    }
    return Repository.path(".build/debug/imacs")
  }()

  /// Runs `imacs` to its end.
  package static func run(_ arguments: String..., in folder: TemporaryFolder) throws -> Result {
    try run(arguments, in: folder)
  }

  /// Runs a line of shell.
  package static func shell(_ line: String, in folder: TemporaryFolder? = nil) throws -> Result {
    try run(["-c", line], of: "/bin/sh", in: folder)
  }

  /// Runs a script of this package with the system's Python.
  package static func python(_ script: String, _ arguments: [String]) throws -> Result {
    try run([Repository.path(script)] + arguments, of: "/usr/bin/python3")
  }

  /// Runs a program to its end, in a folder of its own if none is given. What it says goes to
  /// files, so that no pipe can fill up.
  package static func run(
    _ arguments: [String], of program: String = path, in folder: TemporaryFolder? = nil
  ) throws -> Result {
    let folder = try folder ?? TemporaryFolder()
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

  /// Starts a program; its output goes to the files `.name.out` and `.name.err` of the folder.
  package static func start(
    _ arguments: [String], of program: String = path, in folder: TemporaryFolder,
    name: String = "run"
  ) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = ["LANG": "en_GB.UTF-8", "PATH": "/usr/bin:/bin"]
    process.standardInput = FileHandle.nullDevice
    for (stream, key) in [("out", \Process.standardOutput), ("err", \Process.standardError)] {
      try folder.write("", to: ".\(name).\(stream)")
      process[keyPath: key] = try FileHandle(
        forWritingTo: URL(fileURLWithPath: folder.path + "/.\(name).\(stream)"))
    }
    try process.run()
    return process
  }
}
