import Foundation

/// One thread's memory of the numbers that texts got in a shared table, so
/// that texts met again and again need no lock. Freed with ``free()``.
struct InternCache {
  /// A text as the cache compares it: its first and last eight bytes (which
  /// may overlap) are all there is of one of up to 16.
  struct Key {
    let bytes: UnsafeBufferPointer<UInt8>
    let first: UInt64
    let last: UInt64
    let hash: UInt64

    @inline(__always)
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      self.bytes = bytes
      let count = bytes.count
      guard count > 0, let base = bytes.baseAddress else {
        first = 0
        last = 0
        hash = 0
        return
      }
      first = Bytes.word(base, min(count, 8))
      last = count > 8 ? Bytes.word(base + (count - 8), 8) : 0
      hash = Bytes.mix(first ^ Bytes.mix(last ^ UInt64(truncatingIfNeeded: count)))
    }
  }

  private struct Slot {
    /// First, so that the slot's address is its own.
    var rest: Rest = (0, 0, 0, 0)
    var first: UInt64 = 0
    var last: UInt64 = 0
    var number: UInt32 = 0
    /// 255 while the slot is empty.
    var count: UInt8 = 255
  }

  /// What stands between the first and the last eight bytes of a longer text.
  private typealias Rest = (UInt64, UInt64, UInt64, UInt64)

  private static let size = 1024
  private static let longest = 48

  private let slots: UnsafeMutablePointer<Slot>

  init() {
    slots = .allocate(capacity: Self.size)
    slots.initialize(repeating: Slot(), count: Self.size)
  }

  func free() { slots.deallocate() }

  /// Where a text may be: two places, so that two often met do not keep
  /// driving each other out.
  @inline(__always)
  private func slots(_ key: Key) -> UnsafeMutablePointer<Slot> {
    slots + 2 * Int(truncatingIfNeeded: key.hash & UInt64(Self.size / 2 - 1))
  }

  /// The text's number, if it is remembered.
  @inline(__always)
  func find(_ key: Key) -> UInt32? {
    let slot = slots(key)
    if holds(slot, key) { return slot.pointee.number }
    return holds(slot + 1, key) ? slot[1].number : nil
  }

  @inline(__always)
  private func holds(_ slot: UnsafeMutablePointer<Slot>, _ key: Key) -> Bool {
    let count = key.bytes.count
    guard slot.pointee.first == key.first, slot.pointee.last == key.last,
      Int(slot.pointee.count) == count
    else { return false }
    if count <= 16 { return true }
    guard let base = key.bytes.baseAddress else { return false }
    return memcmp(UnsafeRawPointer(slot), base + 8, count - 16) == 0
  }

  /// Remembers the text's number, in place of that of another.
  func keep(_ key: Key, _ number: UInt32) {
    let count = key.bytes.count
    guard count <= Self.longest else { return }
    let slot = slots(key)
    slot[1] = slot[0]
    slot.pointee.first = key.first
    slot.pointee.last = key.last
    slot.pointee.number = number
    slot.pointee.count = UInt8(count)
    if count > 16, let base = key.bytes.baseAddress {
      memcpy(UnsafeMutableRawPointer(slot), base + 8, count - 16)
    }
  }
}
