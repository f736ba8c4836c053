package import Findings
import Wording
import Foundation

/// Reads whole files.
package enum FileBytes {
  /// The bytes of the file at `path`, or the finding that says why not.
  /// `name` is what the analyst called it, `place` where.
  package static func read(
    _ path: String, name: String, at place: SourceLocation? = nil
  ) -> Result<[UInt8], FindingError> {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return .failure(
        FindingError(Finding(.fileMissing, at: place, ["file": .text(name)])))
    }
    func unreadable(_ reason: LocalizedText) -> Result<[UInt8], FindingError> {
      .failure(
        FindingError(
          Finding(
            .fileUnreadable, at: place, ["file": .text(name), "reason": .localized(reason)])))
    }
    if isFolder.boolValue { return unreadable(SystemFailure.reason(EISDIR)) }
    // Without waiting for a writer, should it be a pipe.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return unreadable(SystemFailure.reason(errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return unreadable(
        LocalizedText(\.files.notRegular))
    }
    guard status.st_size < Int(UInt32.max) else {
      return .failure(FindingError(Finding(.fileTooLarge, at: place, ["file": .text(name)])))
    }
    let size = Int(status.st_size)
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Foundation.read(
          descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { break }
        count += got
      }
    }
    return failure == 0 ? .success(bytes) : unreadable(SystemFailure.reason(failure))
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
