import CByteScan

/// Finds messages by id: a table where ids are dense numbers, else a hash
/// table. Filled by several threads at once; of messages with one id the
/// first row stays.
final class IDIndex: @unchecked Sendable {
  private let store: MessageStore
  private let least: UInt64
  private let table: UnsafeMutablePointer<UInt32>
  private let tableCount: Int
  /// Upper half: part of the hash and a bit that is always set; lower half:
  /// the row.
  private let slots: UnsafeMutablePointer<UInt64>
  private let slotCount: Int

  /// For `messages` messages with ids from `least` to `greatest`.
  init(store: MessageStore, messages: Int, least: UInt64, greatest: UInt64) {
    self.store = store
    self.least = least
    let isDense =
      messages > 0 && !MessageID.isText(greatest) && greatest >= least
      && greatest - least < UInt64(max(1 << 16, messages * 4))
    tableCount = isDense ? Int(greatest - least) + 1 : 0
    table = .allocate(capacity: max(1, tableCount))
    table.initialize(repeating: Message.noRow, count: tableCount)
    var size = isDense ? 0 : 64
    while !isDense, size * 2 < messages * 3 { size *= 2 }
    slotCount = size
    slots = .allocate(capacity: max(1, size))
    slots.initialize(repeating: 0, count: size)
  }

  deinit {
    table.deallocate()
    slots.deallocate()
  }

  /// Asks for the memory where `id` stands or will stand.
  @inline(__always)
  func prefetch(_ id: UInt64) {
    if tableCount > 0 {
      let place = id &- least
      if place < UInt64(tableCount) { imacs_prefetch(table + Int(place)) }
    } else {
      let hash = Bytes.mix(id ^ 0x9E37_79B9_7F4A_7C15)
      imacs_prefetch(slots + (Int(truncatingIfNeeded: hash) & (slotCount - 1)))
    }
  }

  /// Asks for the message that `id` is likely to be.
  @inline(__always)
  func prefetchMessage(_ id: UInt64) {
    let row: UInt32
    if tableCount > 0 {
      let place = id &- least
      row = place < UInt64(tableCount) ? table[Int(place)] : Message.noRow
    } else {
      let hash = Bytes.mix(id ^ 0x9E37_79B9_7F4A_7C15)
      let found = imacs_load(slots + (Int(truncatingIfNeeded: hash) & (slotCount - 1)))
      row = found == 0 ? Message.noRow : UInt32(truncatingIfNeeded: found)
    }
    if row != Message.noRow { imacs_prefetch(store.messages.at(Int(row))) }
  }

  /// Enters `row`; gives the row that must go because another with its id is
  /// earlier, ``Message/noRow`` if none must.
  @inline(__always)
  func insert(_ row: UInt32, _ id: UInt64) -> UInt32 {
    if tableCount > 0 { return imacs_keep_least(table + Int(id - least), row) }
    let hash = Bytes.mix(id ^ 0x9E37_79B9_7F4A_7C15)
    let mine = hash & 0xFFFF_FFFF_0000_0000 | 1 << 32 | UInt64(row)
    var slot = Int(truncatingIfNeeded: hash) & (slotCount - 1)
    while true {
      let found = imacs_claim(slots + slot, mine)
      if found == 0 { return Message.noRow }
      if found >> 32 == mine >> 32 {
        let other = UInt32(truncatingIfNeeded: found)
        if store.messages.at(Int(other)).pointee.id == id {
          if other < row { return row }
          if imacs_replace(slots + slot, found, mine) != 0 { return other }
          continue
        }
      }
      slot = (slot + 1) & (slotCount - 1)
    }
  }

  /// The row of the message `id`; ``Message/noRow`` if there is none.
  @inline(__always)
  func row(_ id: UInt64) -> UInt32 {
    if tableCount > 0 {
      let place = id &- least
      return place < UInt64(tableCount) ? table[Int(place)] : Message.noRow
    }
    let hash = Bytes.mix(id ^ 0x9E37_79B9_7F4A_7C15)
    let key = hash >> 32 | 1
    var slot = Int(truncatingIfNeeded: hash) & (slotCount - 1)
    while true {
      let found = imacs_load(slots + slot)
      if found == 0 { return Message.noRow }
      let row = UInt32(truncatingIfNeeded: found)
      if found >> 32 == key, store.messages.at(Int(row)).pointee.id == id { return row }
      slot = (slot + 1) & (slotCount - 1)
    }
  }
}
