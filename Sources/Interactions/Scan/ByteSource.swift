import Foundation

/// The bytes of one file of interactions: read in pieces from disk, or held
/// in memory where they had to be unpacked or decoded first.
final class ByteSource: @unchecked Sendable {
  private enum Store {
    case file(Int32)
    case memory([UInt8])
  }

  private let store: Store
  let count: Int

  init(descriptor: Int32, count: Int) {
    store = .file(descriptor)
    self.count = count
  }

  init(_ bytes: [UInt8]) {
    store = .memory(bytes)
    count = bytes.count
  }

  deinit {
    if case .file(let descriptor) = store { close(descriptor) }
  }

  /// Copies `range` to `target`; false if the file cannot be read, or has
  /// become shorter.
  func read(_ range: Range<Int>, into target: UnsafeMutablePointer<UInt8>) -> Bool {
    switch store {
    case .memory(let bytes):
      guard range.upperBound <= bytes.count else { return false }
      bytes.withUnsafeBufferPointer { buffer in
        guard let base = buffer.baseAddress, !range.isEmpty else { return }
        target.update(from: base + range.lowerBound, count: range.count)
      }
      return true
    case .file(let descriptor):
      var done = 0
      while done < range.count {
        let got = pread(
          descriptor, target + done, range.count - done, off_t(range.lowerBound + done))
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { return false }
        done += got
      }
      return true
    }
  }

  /// A copy of `range`, as far as there is one.
  func bytes(_ range: Range<Int>) -> [UInt8]? {
    let bounded = range.clamped(to: 0..<count)
    var complete = false
    let bytes = [UInt8](unsafeUninitializedCapacity: bounded.count) { buffer, initialized in
      complete = buffer.baseAddress.map { read(bounded, into: $0) } ?? bounded.isEmpty
      initialized = complete ? bounded.count : 0
    }
    return complete ? bytes : nil
  }
}
