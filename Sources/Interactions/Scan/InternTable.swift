import Synchronization

/// Gives every distinct byte string a small number, from several threads at
/// once. Which number it gets depends on who comes first, so nothing that is
/// shown may depend on numbers.
final class InternTable: @unchecked Sendable {
  private static let shardBits = 4
  private static let shardCount = 1 << shardBits

  private struct Entry {
    var hash: UInt64
    var start: Int
    var count: Int
  }

  private struct Shard {
    var slots = [UInt32](repeating: 0, count: 64)
    var entries: [Entry] = []
    var bytes: [UInt8] = []

    func find(_ key: UnsafeRawBufferPointer, _ hash: UInt64) -> Int? {
      let mask = slots.count - 1
      var slot = Int(truncatingIfNeeded: hash >> 8) & mask
      while slots[slot] != 0 {
        let index = Int(slots[slot] - 1)
        let entry = entries[index]
        if entry.hash == hash, entry.count == key.count,
          bytes.withUnsafeBytes({
            Bytes.equal(
              UnsafeRawBufferPointer(rebasing: $0[entry.start..<entry.start + entry.count]), key)
          })
        {
          return index
        }
        slot = (slot + 1) & mask
      }
      return nil
    }

    mutating func insert(_ key: UnsafeRawBufferPointer, _ hash: UInt64) -> Int {
      if entries.count * 2 >= slots.count { grow() }
      entries.append(Entry(hash: hash, start: bytes.count, count: key.count))
      bytes.append(contentsOf: key)
      place(entries.count - 1)
      return entries.count - 1
    }

    private mutating func grow() {
      slots = [UInt32](repeating: 0, count: slots.count * 2)
      for index in entries.indices { place(index) }
    }

    private mutating func place(_ index: Int) {
      let mask = slots.count - 1
      var slot = Int(truncatingIfNeeded: entries[index].hash >> 8) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(index + 1)
    }
  }

  private let shards: [Lock]
  private let seed = HashSeed.shared

  private final class Lock: Sendable {
    let state = Mutex(Shard())
  }

  init() { shards = (0..<Self.shardCount).map { _ in Lock() } }

  /// The number of `key`, which becomes known if it is not yet.
  func number(_ key: UnsafeRawBufferPointer) -> UInt32 {
    let hash = Bytes.hash(key, seed)
    let shard = Int(hash & UInt64(Self.shardCount - 1))
    nonisolated(unsafe) let key = key
    let index = shards[shard].state.withLock { state in
      state.find(key, hash) ?? state.insert(key, hash)
    }
    return UInt32(truncatingIfNeeded: index << Self.shardBits | shard)
  }

  func number(_ text: String) -> UInt32 {
    var text = text
    return text.withUTF8 { number(UnsafeRawBufferPointer($0)) }
  }

  /// The number of `key`, if it is known.
  func find(_ text: String) -> UInt32? {
    var text = text
    return text.withUTF8 { utf8 in
      nonisolated(unsafe) let key = UnsafeRawBufferPointer(utf8)
      let hash = Bytes.hash(key, seed)
      let shard = Int(hash & UInt64(Self.shardCount - 1))
      let index = shards[shard].state.withLock { $0.find(key, hash) }
      return index.map { UInt32(truncatingIfNeeded: $0 << Self.shardBits | shard) }
    }
  }

  /// The text that has `number`.
  func text(_ number: UInt32) -> String {
    shards[Int(number) & (Self.shardCount - 1)].state.withLock { state in
      let entry = state.entries[Int(number) >> Self.shardBits]
      return String(decoding: state.bytes[entry.start..<entry.start + entry.count], as: UTF8.self)
    }
  }

  /// Every number given with its text, by number.
  var all: [(number: UInt32, text: String)] {
    var found: [(number: UInt32, text: String)] = []
    for shard in shards.indices {
      let count = shards[shard].state.withLock { $0.entries.count }
      for index in 0..<count {
        let number = UInt32(truncatingIfNeeded: index << Self.shardBits | shard)
        found.append((number, text(number)))
      }
    }
    return found.sorted { $0.number < $1.number }
  }

  /// Above every number given.
  var limit: Int {
    let longest = shards.map { $0.state.withLock { $0.entries.count } }.max() ?? 0
    return longest << Self.shardBits
  }
}
