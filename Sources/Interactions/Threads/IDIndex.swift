import CByteScan

/// Finds messages by id: a table where ids are dense numbers, else a hash
/// table. Filled by several threads at once; of messages with one id the
/// first row stays.
final class IDIndex: @unchecked Sendable {
  private let ids: UnsafeMutablePointer<UInt64>
  private let least: UInt64
  /// By id − `least`: the complement of the row, so that nothing is zero.
  private let table: UnsafeMutablePointer<UInt32>?
  private let tableCount: Int
  /// Upper half: part of the hash and a bit that is always set; lower half:
  /// the row.
  private let slots: UnsafeMutablePointer<UInt64>?
  private let slotCount: Int
  /// What holds the memory of either.
  private let tableMemory: Column<UInt32>?
  private let slotMemory: Column<UInt64>?
  private let seed = HashSeed.shared

  /// For `messages` messages with ids from `least` to `greatest`; `nil` if
  /// there is no memory for it.
  init?(store: MessageStore, messages: Int, least: UInt64, greatest: UInt64) {
    ids = store.ids.base
    self.least = least
    let isDense =
      messages > 0 && !MessageID.isText(greatest) && greatest >= least
      && greatest - least < UInt64(max(1 << 16, messages * 4))
    tableCount = isDense ? Int(greatest - least) + 1 : 0
    slotCount = isDense ? 0 : messages + messages / 2 + 64
    tableMemory = isDense ? Column(capacity: tableCount) : nil
    slotMemory = isDense ? nil : Column(capacity: slotCount)
    table = tableMemory?.base
    slots = slotMemory?.base
    guard tableMemory?.make(tableCount) ?? slotMemory?.make(slotCount) ?? false else {
      return nil
    }
  }

  @inline(__always)
  private func hash(_ id: UInt64) -> UInt64 { Bytes.mix(id ^ seed.offset, seed.multiplier) }

  /// Where the search for a hash begins.
  @inline(__always)
  private func slot(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash.multipliedFullWidth(by: UInt64(slotCount)).high)
  }

  @inline(__always)
  private func next(_ slot: Int) -> Int { slot + 1 == slotCount ? 0 : slot + 1 }

  /// What a slot holds of a hash besides the row.
  @inline(__always)
  private static func key(_ hash: UInt64) -> UInt64 { hash << 32 | 1 << 32 }

  /// Asks for the memory where `id` stands.
  @inline(__always)
  func prefetch(_ id: UInt64) {
    if let slots {
      imacs_prefetch(slots + slot(hash(id)))
    } else if let table, id &- least < UInt64(tableCount) {
      imacs_prefetch(table + Int(id - least))
    }
  }

  /// Asks for the memory where `id` will be entered.
  @inline(__always)
  func prefetchEntry(_ id: UInt64) {
    if let slots {
      imacs_prefetch_write(slots + slot(hash(id)))
    } else if let table, id &- least < UInt64(tableCount) {
      imacs_prefetch_write(table + Int(id - least))
    }
  }

  /// Asks for the id of the message that `id` is likely to be; its slot should
  /// have been asked for before.
  @inline(__always)
  func prefetchID(_ id: UInt64) {
    guard let slots else { return }
    let found = imacs_load(slots + slot(hash(id)))
    if found != 0 { imacs_prefetch(ids + Int(found & 0xFFFF_FFFF)) }
  }

  /// Enters `row`; gives the row that must go because another with its id is
  /// earlier, ``Message/noRow`` if none must.
  @inline(__always)
  func insert(_ row: UInt32, _ id: UInt64) -> UInt32 {
    if let table {
      let place = id &- least
      guard place < UInt64(tableCount) else { return Message.noRow }
      return ~imacs_keep_greatest(table + Int(place), ~row)
    }
    guard let slots else { return Message.noRow }
    let hash = self.hash(id)
    let mine = Self.key(hash) | UInt64(row)
    var slot = slot(hash)
    while true {
      let found = imacs_claim(slots + slot, mine)
      if found == 0 { return Message.noRow }
      if found >> 32 == mine >> 32 {
        let other = UInt32(truncatingIfNeeded: found)
        if ids[Int(other)] == id {
          if other < row { return row }
          if imacs_replace(slots + slot, found, mine) != 0 { return other }
          continue
        }
      }
      slot = next(slot)
    }
  }

  /// The row of the message `id`; ``Message/noRow`` if there is none.
  @inline(__always)
  func row(_ id: UInt64) -> UInt32 {
    if let table {
      let place = id &- least
      return place < UInt64(tableCount) ? ~table[Int(place)] : Message.noRow
    }
    guard let slots else { return Message.noRow }
    let hash = self.hash(id)
    let key = Self.key(hash) >> 32
    var slot = slot(hash)
    while true {
      let found = imacs_load(slots + slot)
      if found == 0 { return Message.noRow }
      if found >> 32 == key, ids[Int(found & 0xFFFF_FFFF)] == id {
        return UInt32(truncatingIfNeeded: found)
      }
      slot = next(slot)
    }
  }
}
