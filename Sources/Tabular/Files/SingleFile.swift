import Foundation

/// Writes one file whole or not at all.
package enum SingleFile {
  /// Puts `bytes` in place of whatever file is at `path`: written beside it,
  /// then renamed. Folders on the way are made.
  package static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    let parent = PathParts.folder(of: path)
    if !parent.isEmpty {
      do {
        try FileManager.default.createDirectory(
          atPath: parent, withIntermediateDirectories: true)
      } catch {
        throw .cannotCreate(target: parent, reason: Self.reason)
      }
    }
    let staged = path + ".imacs-\(getpid())"
    OpenStagings.add(staged)
    defer { OpenStagings.remove(staged) }
    let descriptor = open(staged, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .cannotCreate(target: path, reason: Self.reason) }
    var offset = 0
    var failure: String?
    bytes.withUnsafeBytes { buffer in
      while offset < buffer.count, failure == nil {
        let written = Foundation.write(
          descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
        if written < 0, errno == EINTR { continue }
        if written < 0 { failure = Self.reason } else { offset += written }
      }
    }
    if close(descriptor) != 0 { failure = failure ?? Self.reason }
    if failure == nil, rename(staged, path) != 0 { failure = Self.reason }
    if let failure {
      unlink(staged)
      throw .writeFailed(path: path, reason: failure)
    }
  }

  private static var reason: String { String(cString: strerror(errno)) }
}
