import Foundation
import Files
import Testing

/// A temporary folder, removed with its owner.
final class TemporaryFolder {
  /// Without links on the way to it.
  let path: String

  init() throws {
    let made = NSTemporaryDirectory() + "imacs-tabular-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: made, withIntermediateDirectories: true)
    path = URL(fileURLWithPath: made).resolvingSymlinksInPath().path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: path + "/" + name, withIntermediateDirectories: true)
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    let file = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func link(_ name: String, to destination: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + name, withDestinationPath: destination)
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

  func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try #require(FileManager.default.contents(atPath: path + "/" + name), "\(name)"))
  }

  /// Names in a folder, hidden ones too, sorted.
  func names(_ folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path + "/" + folder).sorted()
  }

  /// Every path below `folder`, with the bytes of files.
  func everything(_ folder: String) throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path + "/" + folder) {
      found[name] =
        FileManager.default.contents(atPath: path + "/\(folder)/\(name)").map { [UInt8]($0) } ?? []
    }
    return found
  }

  /// Writes `files` into the output folder `name` and swaps it in.
  func output(_ files: [String: [UInt8]], to name: String = "out") throws {
    let output = try OutputFolder(replacing: path + "/" + name)
    for (file, bytes) in files { try output.write(bytes, to: file) }
    try output.commit()
  }
}
