import Foundation
import CodingWorkbooks

/// Puts files into a folder, made if absent.
enum FolderWriter {
  /// A character that Windows-1252 does not have.
  struct NotInCodePage: LocalizedError {
    let name: String
    var errorDescription: String? { "\(name): a character that Windows-1252 does not have" }
  }

  /// Writes each file whole; files of other names in the folder stay.
  static func write(_ files: [StudyFile], into folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for file in files {
      let target = folder.appendingPathComponent(file.name)
      switch file.content {
      case .text(let text):
        try Data(text.utf8).write(to: target, options: .atomic)
      case .spreadsheetText(let text):
        let lines = text.replacingOccurrences(of: "\n", with: "\r\n")
        guard let data = lines.data(using: .windowsCP1252) else {
          throw NotInCodePage(name: file.name)
        }
        try data.write(to: target, options: .atomic)
      case .workbook(let book):
        // Written beside it and moved, so that a failure leaves the old one
        let beside = folder.appendingPathComponent(".\(file.name).part")
        defer { try? FileManager.default.removeItem(at: beside) }
        try book.write(to: beside.path)
        try Data(contentsOf: beside).write(to: target, options: .atomic)
      }
    }
  }
}
