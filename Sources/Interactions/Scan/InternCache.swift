/// One thread's memory of the numbers that texts got in a shared table, so
/// that texts met again and again need no lock.
struct InternCache {
  private struct Slot {
    var hash: UInt64 = 0
    var start: Int32 = 0
    var count: Int32 = -1
    var number: UInt32 = 0
  }

  private static let size = 2048
  private static let longest = 64
  /// Bytes kept before the cache starts afresh.
  private static let most = 1 << 20

  private var slots = [Slot](repeating: Slot(), count: size)
  private var bytes: [UInt8] = []

  /// The number of `key`; `make` finds it out the first time.
  @inline(__always)
  mutating func number(
    _ key: UnsafeBufferPointer<UInt8>, _ make: (UnsafeRawBufferPointer) -> UInt32
  ) -> UInt32 {
    let raw = UnsafeRawBufferPointer(key)
    let hash = Bytes.hash(raw)
    let index = Int(truncatingIfNeeded: hash) & (Self.size - 1)
    let slot = slots[index]
    if slot.hash == hash, Int(slot.count) == key.count,
      bytes.withUnsafeBytes({
        Bytes.equal(
          UnsafeRawBufferPointer(rebasing: $0[Int(slot.start)..<Int(slot.start) + key.count]), raw)
      })
    {
      return slot.number
    }
    let number = make(raw)
    guard key.count <= Self.longest else { return number }
    if bytes.count > Self.most {
      bytes.removeAll(keepingCapacity: true)
      slots = [Slot](repeating: Slot(), count: Self.size)
    }
    slots[index] = Slot(
      hash: hash, start: Int32(bytes.count), count: Int32(key.count), number: number)
    bytes.append(contentsOf: key)
    return number
  }
}
