import Foundation

/// One thread's memory of the numbers that texts got in a shared table, so
/// that texts met again and again need no lock. Freed with ``free()``.
struct InternCache {
  private struct Slot {
    /// First, so that the slot's address is its own.
    var key: Key
    var hash: UInt64
    var number: UInt32
    /// 255 while the slot is empty.
    var count: UInt8
  }

  /// Room for 48 bytes.
  private typealias Key = (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64)

  private static let size = 1024
  private static let longest = 48

  private let slots: UnsafeMutablePointer<Slot>

  init() {
    slots = .allocate(capacity: Self.size)
    slots.initialize(
      repeating: Slot(key: (0, 0, 0, 0, 0, 0), hash: 0, number: 0, count: 255), count: Self.size)
  }

  func free() { slots.deallocate() }

  @inline(__always)
  static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
    Bytes.hash(UnsafeRawBufferPointer(key))
  }

  /// The number of `key`, if it is remembered.
  @inline(__always)
  func find(_ key: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> UInt32? {
    let slot = slots + Int(truncatingIfNeeded: hash & UInt64(Self.size - 1))
    guard slot.pointee.hash == hash, Int(slot.pointee.count) == key.count,
      let base = key.baseAddress,
      memcmp(UnsafeRawPointer(slot), base, key.count) == 0
    else { return nil }
    return slot.pointee.number
  }

  /// Remembers the number of `key`, in place of another.
  func keep(_ key: UnsafeBufferPointer<UInt8>, _ hash: UInt64, _ number: UInt32) {
    guard key.count <= Self.longest, let base = key.baseAddress else { return }
    let slot = slots + Int(truncatingIfNeeded: hash & UInt64(Self.size - 1))
    slot.pointee.hash = hash
    slot.pointee.number = number
    slot.pointee.count = UInt8(key.count)
    memcpy(UnsafeMutableRawPointer(slot), base, key.count)
  }
}
