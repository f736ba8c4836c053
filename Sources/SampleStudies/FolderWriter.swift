import Foundation

/// Puts text files into a folder, made if absent.
enum FolderWriter {
  /// Writes each file whole; files of other names in the folder stay.
  static func write(_ files: [TextFile], into folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for file in files {
      try Data(file.text.utf8).write(to: folder.appendingPathComponent(file.name), options: .atomic)
    }
  }
}
