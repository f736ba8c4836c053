import CPlatform
import Foundation
import Statistics

/// A folder of outputs that appears whole or not at all.
///
/// Files are written to a folder beside the target, which is swapped in by
/// one rename. The staging folder is locked while its process lives, so a
/// later run can tell debris from a running neighbour.
package final class OutputFolder {
  /// The name of the file that lists a folder's outputs.
  package static let manifestName = "manifest.json"

  /// The folder as the user named it.
  package let target: String
  private let real: String
  private let staging: String
  private let lock: Int32
  /// What a new folder may be to whom.
  private let usualMode: mode_t
  private let replacesChanged: Bool
  private let threads: Int
  /// Outputs of the earlier run that are as they were written.
  private var verified: [[UInt8]: FileMark] = [:]
  private var finished = false

  /// Checks the target, clears the debris of dead runs and opens a staging
  /// folder beside it. Outputs that were changed since an earlier run are
  /// replaced only if `replacesChanged`.
  package init(
    replacing target: String, replacesChanged: Bool = false, threads: Int = ParallelWork.cores
  ) throws(OutputError) {
    self.target = target
    self.replacesChanged = replacesChanged
    self.threads = threads
    real = TargetPlace.realPath(target)
    try TargetPlace.check(real, shownAs: target)
    verified = try Self.checkReplaceable(
      real, shownAs: target, replacesChanged: replacesChanged, known: [:], threads: threads)
    let folder = PathParts.folder(of: real)
    let parent = folder.isEmpty ? "." : folder
    do {
      try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    } catch {
      throw .cannotCreate(target: target, reason: Self.reason(error))
    }
    let place = StagingPlace(parent: parent, name: PathParts.name(of: real))
    place.clearDebris()
    do throws(StagingPlace.Refusal) {
      (staging, lock) = try place.open()
    } catch {
      throw TargetPlace.status(real) == nil
        ? .cannotCreate(target: target, reason: error.reason)
        : .cannotSwap(target: target, reason: error.reason)
    }
    OpenStagings.add(staging)
    var status = stat()
    usualMode = fstat(lock, &status) == 0 ? status.st_mode & 0o7777 : 0o755
    beLikeTarget()
  }

  deinit {
    if !finished { discard() }
  }

  /// The path at which a file is to be written before the swap; its folders
  /// are made. `path` is relative to the target.
  package func stagedPath(_ path: String) throws(OutputError) -> String {
    let full = staging + "/" + path
    let folder = PathParts.folder(of: full)
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw .writeFailed(path: path, reason: Self.reason(error))
    }
    return full
  }

  /// Writes one file.
  package func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    let full = try stagedPath(path)
    let descriptor = open(full, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw .writeFailed(path: path, reason: String(cString: strerror(errno)))
    }
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
    let closed = close(descriptor)
    guard failure == 0, closed == 0 else {
      throw .writeFailed(
        path: path, reason: String(cString: strerror(failure != 0 ? failure : errno)))
    }
  }

  /// Takes a file or folder out again, if it is there.
  package func removeStaged(_ path: String) {
    try? FileManager.default.removeItem(atPath: staging + "/" + path)
  }

  /// Swaps the finished folder in.
  package func commit() throws(OutputError) {
    try checkTarget(real)
    OpenStagings.willSwap()
    defer { OpenStagings.didSwap() }
    fchmod(lock, TargetPlace.status(real).map { $0.st_mode & 0o7777 } ?? usualMode)
    var failure = imacs_rename_new(staging, real)
    // File systems without that step: a rename takes the place of nothing
    // but an empty folder.
    if failure == EINVAL || failure == ENOSYS {
      failure = rename(staging, real) == 0 ? 0 : errno
    }
    var replaced = false
    if failure == EEXIST || failure == ENOTEMPTY {
      failure = imacs_exchange(staging, real)
      replaced = failure == 0
    }
    guard failure == 0 else {
      discard()
      throw .cannotSwap(target: target, reason: String(cString: strerror(failure)))
    }
    if replaced {
      // Whatever came into the target at the last moment lies in the staging
      // folder now.
      do {
        try checkTarget(staging)
      } catch {
        if imacs_exchange(staging, real) == 0 { discard() } else { leaveStaging() }
        throw error
      }
    }
    finished = true
    OpenStagings.remove(staging)
    if replaced { Self.remove(staging) }
    close(lock)
  }

  /// Throws the staging folder away.
  package func discard() {
    guard !finished else { return }
    finished = true
    Self.remove(staging)
    OpenStagings.remove(staging)
    close(lock)
  }

  /// Lets the staging folder stand: it holds what is not ours.
  private func leaveStaging() {
    finished = true
    OpenStagings.remove(staging)
    close(lock)
  }

  /// Gives the staging folder the target's owner and group, as far as the
  /// system lets it, and keeps all others out until the swap.
  private func beLikeTarget() {
    var special: mode_t = usualMode & 0o7000
    if let earlier = TargetPlace.status(real) {
      if fchown(lock, earlier.st_uid, earlier.st_gid) != 0 {
        _ = fchown(lock, uid_t.max, earlier.st_gid)
      }
      special = earlier.st_mode & 0o7000
    }
    fchmod(lock, special | 0o700)
  }

  private func checkTarget(_ path: String) throws(OutputError) {
    verified = try Self.checkReplaceable(
      path, shownAs: target, replacesChanged: replacesChanged, known: verified, threads: threads)
  }

  /// Fails unless `path` is absent, an empty folder, or holds only what its
  /// own manifest lists, unchanged; gives the files that are.
  private static func checkReplaceable(
    _ path: String, shownAs target: String, replacesChanged: Bool, known: [[UInt8]: FileMark],
    threads: Int
  ) throws(OutputError) -> [[UInt8]: FileMark] {
    while true {
      guard let status = TargetPlace.status(path) else { return [:] }
      guard status.st_mode & S_IFMT == S_IFDIR else { throw .notAFolder(target: target) }
      let folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard folder >= 0 else {
        if errno == ENOENT { continue }
        throw .cannotList(target: target, reason: String(cString: strerror(errno)))
      }
      defer { close(folder) }
      let found = TargetInspection(
        folder: folder, known: known, unchangedOnly: !replacesChanged, threads: threads)
      if found.isReplaceable { return found.verified }
      // A neighbour may have swapped its own outputs in and be clearing these.
      if TargetPlace.isSame(folder, path) {
        throw found.strangers.isEmpty
          ? .changed(target: target, paths: found.changed)
          : .strangers(target: target, paths: found.strangers)
      }
    }
  }

  /// What stands at the top of a folder, leftovers of desktop programs
  /// aside; fails if that cannot be known.
  package static func contents(of target: String) throws(OutputError) -> [String] {
    let folder = open(target, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { if folder >= 0 { close(folder) } }
    guard folder >= 0, let names = FolderEntries.list(folder) else {
      throw .cannotList(target: target, reason: String(cString: strerror(errno)))
    }
    return names.filter { !DesktopLeftover.isNamed($0) }
      .map { String(decoding: $0, as: UTF8.self) }.sorted()
  }

  /// Removes a folder, closed to writing or not.
  private static func remove(_ path: String) {
    chmod(path, 0o700)
    try? FileManager.default.removeItem(atPath: path)
  }

  private static func reason(_ error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    if let code = underlying?.code, underlying?.domain == NSPOSIXErrorDomain {
      return String(cString: strerror(Int32(truncatingIfNeeded: code)))
    }
    return (error as NSError).localizedDescription
  }
}
