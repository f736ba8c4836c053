import Foundation

/// One output file that appears whole or not at all.
///
/// It is written beside its place under a name that nobody can know before,
/// then renamed. A link keeps being one: what it leads to is replaced. What is
/// there keeps its permissions. What is no regular file is never replaced.
package struct SingleFile {
  /// The file as the user named it.
  package let target: String
  /// Where it really is.
  private let real: String
  /// What is there now.
  private let existing: stat?

  /// Looks at what stands at `target`; fails where no file can be put.
  package init(_ target: String) throws(OutputError) {
    self.target = target
    var status = stat()
    guard lstat(target, &status) == 0 else {
      guard errno == ENOENT || errno == ENOTDIR else {
        throw .file(target: target, .cannotWrite(reason: Self.reason))
      }
      guard !target.hasSuffix("/"), !target.isEmpty else { throw .file(target: target, .notAFile) }
      real = target
      existing = nil
      return
    }
    if status.st_mode & S_IFMT == S_IFLNK {
      guard let resolved = realpath(target, nil) else {
        if errno == ENOENT { throw .file(target: target, .brokenLink) }
        throw .file(target: target, .cannotWrite(reason: Self.reason))
      }
      defer { free(resolved) }
      real = String(cString: resolved)
      guard stat(real, &status) == 0 else {
        throw .file(target: target, .cannotWrite(reason: Self.reason))
      }
    } else {
      real = target
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .file(target: target, .notAFile) }
    // A rename would not ask.
    guard access(real, W_OK) == 0 else {
      throw .file(target: target, .cannotWrite(reason: Self.reason))
    }
    existing = status
  }

  /// Up to `count` first bytes of the file that is there; `nil` if there is
  /// none.
  package func head(_ count: Int) throws(OutputError) -> [UInt8]? {
    guard existing != nil else { return nil }
    let descriptor = open(real, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .file(target: target, .cannotWrite(reason: Self.reason))
    }
    defer { close(descriptor) }
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      while initialized < count {
        let got = read(
          descriptor, buffer.baseAddress?.advanced(by: initialized), count - initialized)
        if got < 0, errno == EINTR { continue }
        if got <= 0 { break }
        initialized += got
      }
    }
    return bytes
  }

  /// Puts `bytes` there. Folders on the way are made.
  package func write(_ bytes: [UInt8]) throws(OutputError) {
    let parent = PathParts.folder(of: real)
    if !parent.isEmpty {
      do {
        try FileManager.default.createDirectory(
          atPath: parent, withIntermediateDirectories: true)
      } catch {
        throw .cannotCreate(target: parent, reason: Self.reason)
      }
    }
    let folder = parent.isEmpty ? "." : parent
    StagedFile.clearDebris(in: folder)
    let staged = try StagedFile(in: folder, like: existing, for: target)
    do throws(OutputError) {
      try staged.write(bytes, for: target)
      try staged.place(at: real, for: target)
    } catch {
      staged.discard()
      throw error
    }
  }

  private static var reason: String { String(cString: strerror(errno)) }
}
