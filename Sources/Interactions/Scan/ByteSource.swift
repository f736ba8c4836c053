import Findings
import Wording
import Foundation
import Synchronization
import Files

/// The bytes of one file of interactions: read in pieces from disk, or held
/// in memory where they had to be unpacked or decoded first.
///
/// A file on disk is open only between ``open()`` and ``close()``, so that a
/// study may name more files than a process may have open.
final class ByteSource: @unchecked Sendable {
  /// Why bytes cannot be had.
  enum Failure: Error, Equatable {
    /// The system says why.
    case system(Int32)
    /// It is another file than before, or a shorter one.
    case changed

    var reason: LocalizedText {
      switch self {
      case .system(let code): SystemFailure.reason(code)
      case .changed:
        LocalizedText(\.interaction.changedWhileRead)
      }
    }
  }

  private struct OnDisk {
    let path: String
    let device: dev_t
    let inode: ino_t
  }

  private enum Store {
    case file(OnDisk)
    case array([UInt8])
    case column(Column<UInt8>)
  }

  private let store: Store
  let count: Int
  /// The open file; negative while there is none.
  private let descriptor = Atomic<Int32>(-1)
  private let users = Mutex(0)
  /// What the last reading that failed met.
  private let fault = Mutex<Failure?>(nil)

  /// The regular file at `path`, as it is now.
  init(path: String, status: stat) {
    store = .file(OnDisk(path: path, device: status.st_dev, inode: status.st_ino))
    count = Int(status.st_size)
  }

  init(_ bytes: [UInt8]) {
    store = .array(bytes)
    count = bytes.count
  }

  /// The first `count` bytes of a column.
  init(_ column: Column<UInt8>, count: Int) {
    store = .column(column)
    self.count = count
  }

  deinit {
    let open = descriptor.load(ordering: .relaxed)
    if open >= 0 { Foundation.close(open) }
  }

  /// Why the last reading failed.
  var failure: Failure { fault.withLock { $0 } ?? .system(EIO) }

  /// Lets ``read(_:into:)`` be called, until as many calls of ``close()``.
  func open() throws(Failure) {
    guard case .file(let file) = store else { return }
    let failed = users.withLock { users -> Failure? in
      if users == 0 {
        let opened = Foundation.open(file.path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard opened >= 0 else { return .system(errno) }
        var status = stat()
        guard fstat(opened, &status) == 0, status.st_dev == file.device,
          status.st_ino == file.inode, Int(status.st_size) >= count
        else {
          Foundation.close(opened)
          return .changed
        }
        descriptor.store(opened, ordering: .releasing)
      }
      users += 1
      return nil
    }
    if let failed { throw failed }
  }

  func close() {
    guard case .file = store else { return }
    users.withLock { users in
      users -= 1
      guard users == 0 else { return }
      let open = descriptor.exchange(-1, ordering: .acquiringAndReleasing)
      if open >= 0 { Foundation.close(open) }
    }
  }

  /// Copies `range` to `target`; false if the file cannot be read, or has
  /// become shorter: ``failure`` says why.
  func read(_ range: Range<Int>, into target: UnsafeMutablePointer<UInt8>) -> Bool {
    switch store {
    case .array(let bytes):
      guard range.upperBound <= bytes.count else { return false }
      bytes.withUnsafeBufferPointer { buffer in
        guard let base = buffer.baseAddress, !range.isEmpty else { return }
        target.update(from: base + range.lowerBound, count: range.count)
      }
      return true
    case .column(let column):
      guard range.upperBound <= count else { return false }
      target.update(from: column.base + range.lowerBound, count: range.count)
      return true
    case .file:
      let open = descriptor.load(ordering: .acquiring)
      var done = 0
      while done < range.count {
        let got = pread(open, target + done, range.count - done, off_t(range.lowerBound + done))
        if got < 0, errno == EINTR { continue }
        guard got > 0 else {
          let failure = got == 0 ? Failure.changed : .system(errno)
          fault.withLock { $0 = failure }
          return false
        }
        done += got
      }
      return true
    }
  }

  /// A copy of `range`, as far as there is one.
  func bytes(_ range: Range<Int>) throws(Failure) -> [UInt8] {
    let bounded = range.clamped(to: 0..<count)
    try open()
    defer { close() }
    var complete = false
    let bytes = [UInt8](unsafeUninitializedCapacity: bounded.count) { buffer, initialized in
      complete = buffer.baseAddress.map { read(bounded, into: $0) } ?? bounded.isEmpty
      initialized = complete ? bounded.count : 0
    }
    guard complete else { throw failure }
    return bytes
  }
}
