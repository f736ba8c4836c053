import Foundation

/// A file being written under a name of its own, to be renamed when it is
/// whole. An interruption removes it; what a killed run leaves, the next one
/// removes.
final class StagedFile {
  private let path: String
  private var descriptor: Int32

  private static let prefix = ".imacs-"
  private static let ending = ".tmp"

  /// A new file in `folder`, with the permissions of `other` if there is one.
  init(in folder: String, like other: stat?, for target: String) throws(OutputError) {
    var random = SystemRandomNumberGenerator()
    let number = String(random.next() | 1 << 63, radix: 16)
    path = "\(folder)/\(Self.prefix)\(getpid())-\(number)\(Self.ending)"
    // An interruption either finds it in the list or comes before it is made.
    OpenStagings.willSwap()
    defer { OpenStagings.didSwap() }
    descriptor = open(
      path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, other == nil ? 0o666 : 0o600)
    guard descriptor >= 0 else {
      throw .file(target: target, .cannotWrite(reason: String(cString: strerror(errno))))
    }
    OpenStagings.add(path)
    if let other {
      // Only who is allowed to can give a file away.
      _ = fchown(descriptor, other.st_uid, other.st_gid)
      _ = fchmod(descriptor, other.st_mode & 0o777)
    }
  }

  func write(_ bytes: [UInt8], for target: String) throws(OutputError) {
    var offset = 0
    let failure: Int32 = bytes.withUnsafeBytes { buffer in
      while offset < buffer.count {
        let written = Foundation.write(
          descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
        if written < 0 {
          if errno == EINTR { continue }
          return errno
        }
        offset += written
      }
      return 0
    }
    let closed = close(descriptor) == 0 ? 0 : errno
    descriptor = -1
    guard failure == 0, closed == 0 else {
      throw .writeFailed(
        path: target, reason: String(cString: strerror(failure != 0 ? failure : closed)))
    }
  }

  /// Renames it to `real`, in the place of what is there.
  func place(at real: String, for target: String) throws(OutputError) {
    OpenStagings.willSwap()
    defer { OpenStagings.didSwap() }
    guard rename(path, real) == 0 else {
      throw .writeFailed(path: target, reason: String(cString: strerror(errno)))
    }
    OpenStagings.remove(path)
  }

  func discard() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
    unlink(path)
    OpenStagings.remove(path)
  }

  /// Removes what runs left that were killed: files of exactly that form whose
  /// process is gone.
  static func clearDebris(in folder: String) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    where name.hasPrefix(prefix) && name.hasSuffix(ending) {
      let parts = name.dropFirst(prefix.count).dropLast(ending.count).split(
        separator: "-", omittingEmptySubsequences: false)
      guard parts.count == 2, let process = pid_t(parts[0]), process > 0,
        String(process) == parts[0], parts[1].count == 16, UInt64(parts[1], radix: 16) != nil,
        kill(process, 0) != 0, errno == ESRCH
      else { continue }
      var status = stat()
      let path = folder + "/" + name
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
      unlink(path)
    }
  }
}
