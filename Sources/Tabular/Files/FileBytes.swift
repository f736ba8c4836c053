package import Findings
import Foundation

/// Reads whole files.
package enum FileBytes {
  /// The bytes of the file at `path`, or the finding that says why not.
  /// `name` is what the analyst called it, `place` where.
  package static func read(
    _ path: String, name: String, at place: Place? = nil
  ) -> Result<[UInt8], FindingError> {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return .failure(
        FindingError(Finding(.fileMissing, at: place, ["file": .text(name)])))
    }
    func unreadable(_ es: String, _ en: String) -> Result<[UInt8], FindingError> {
      .failure(
        FindingError(
          Finding(
            .fileUnreadable, at: place,
            ["file": .text(name), "reason": .localized(LocalizedText(es: es, en: en))])))
    }
    if isFolder.boolValue { return unreadable("es una carpeta", "it is a folder") }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      return unreadable("sin permiso de lectura", "no permission to read it")
    }
    defer { try? handle.close() }
    do {
      return .success([UInt8](try handle.readToEnd() ?? Data()))
    } catch {
      return unreadable("error de lectura", "reading failed")
    }
  }

  /// `path` seen from `folder`: absolute paths stay as they are.
  package static func resolve(_ path: String, in folder: String) -> String {
    path.hasPrefix("/") ? path : (folder.isEmpty ? path : folder + "/" + path)
  }
}

/// One finding as an error.
package struct FindingError: Error {
  package let finding: Finding
  package init(_ finding: Finding) { self.finding = finding }
}
