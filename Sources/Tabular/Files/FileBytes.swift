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
    // Without waiting for a writer, should it be a pipe.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      return unreadable("sin permiso de lectura", "no permission to read it")
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return unreadable("no es un archivo corriente", "it is not a regular file")
    }
    guard status.st_size < Int(UInt32.max) else {
      return .failure(FindingError(Finding(.fileTooLarge, at: place, ["file": .text(name)])))
    }
    let size = Int(status.st_size)
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Foundation.read(
          descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failed = true }
        if got <= 0 { break }
        count += got
      }
    }
    return failed ? unreadable("error de lectura", "reading failed") : .success(bytes)
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
