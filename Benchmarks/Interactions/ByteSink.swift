import Foundation

/// A file written through one large buffer, byte by byte and without
/// allocating.
final class ByteSink {
  private let descriptor: Int32
  private let buffer: UnsafeMutablePointer<UInt8>
  private let capacity: Int
  private var count = 0

  /// Bytes written so far.
  private(set) var total = 0

  init(_ path: String, capacity: Int = 8 << 20) throws {
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
    self.capacity = capacity
    buffer = .allocate(capacity: capacity)
  }

  deinit { buffer.deallocate() }

  /// Makes room for one row; a row never exceeds `size` bytes.
  func reserve(_ size: Int) throws {
    if capacity - count < size { try flush() }
  }

  func put(_ byte: UInt8) {
    buffer[count] = byte
    count += 1
    total += 1
  }

  func put(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return }
    buffer.advanced(by: count).update(from: base, count: bytes.count)
    count += bytes.count
    total += bytes.count
  }

  func put(_ bytes: ArraySlice<UInt8>) { bytes.withUnsafeBufferPointer { put($0) } }

  func put(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { put($0) } }

  func flush() throws {
    var done = 0
    while done < count {
      let written = write(descriptor, buffer.advanced(by: done), count - done)
      guard written > 0 else { throw CocoaError(.fileWriteUnknown) }
      done += written
    }
    count = 0
  }

  func close() throws {
    try flush()
    Foundation.close(descriptor)
  }
}
