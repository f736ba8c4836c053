import Foundation

/// Memory for arrays that are about to be written as a whole.
package enum UninitialisedArray {
  /// `count` values not yet written; every one must be before it is read.
  ///
  /// For a large array the system is asked for large pages: it hands out one
  /// of those in the time of a few small ones.
  @inlinable @inline(__always)
  package static func array<Value: BitwiseCopyable>(
    _ count: Int, of type: Value.Type = Value.self
  ) -> [Value] {
    [Value](unsafeUninitializedCapacity: count) { buffer, initialized in
      advise(UnsafeMutableRawBufferPointer(buffer))
      initialized = count
    }
  }

  /// `count` times the same value.
  @inlinable @inline(__always)
  package static func array<Value: BitwiseCopyable>(
    repeating value: Value, count: Int
  ) -> [Value] {
    [Value](unsafeUninitializedCapacity: count) { buffer, initialized in
      advise(UnsafeMutableRawBufferPointer(buffer))
      buffer.initialize(repeating: value)
      initialized = count
    }
  }

  /// `count` values made one by one.
  @inlinable @inline(__always)
  package static func array<Value: BitwiseCopyable>(
    _ count: Int, _ value: (Int) -> Value
  ) -> [Value] {
    [Value](unsafeUninitializedCapacity: count) { buffer, initialized in
      advise(UnsafeMutableRawBufferPointer(buffer))
      for index in 0..<count { buffer.initializeElement(at: index, to: value(index)) }
      initialized = count
    }
  }

  /// Below this many bytes large pages do not pay.
  private static let large = 4 << 20
  private static let pageSize = 4096

  @usableFromInline
  package static func advise(_ bytes: UnsafeMutableRawBufferPointer) {
    guard bytes.count >= large, let start = bytes.baseAddress else { return }
    let skipped = (pageSize - Int(bitPattern: start) % pageSize) % pageSize
    let length = (bytes.count - skipped) / pageSize * pageSize
    // Only advice: where it is refused the pages are small ones.
    _ = madvise(start + skipped, length, Int32(MADV_HUGEPAGE))
  }
}
