import Files
import Foundation
import ImacsTestSupport

extension TemporaryFolder {
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
