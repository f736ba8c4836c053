/// An account that spoke as a brand, at its first message.
struct SpokenAccount: Sendable {
  let row: UInt32
  /// The `brand` value of that message (number + 1), 0 if it has none.
  let brand: UInt32
  let channel: UInt32
}

/// The accounts that spoke as brands, by handle.
struct SpokenAccounts: Sendable {
  private(set) var accounts: [UInt32: SpokenAccount] = [:]
  /// Handles met recently, so that most messages cost one look.
  private var recent = [UInt64](repeating: .max, count: 256)

  /// Messages must come in the order of their rows.
  @inline(__always)
  mutating func add(_ handle: UInt32, _ row: Int, brand: UInt32, channel: UInt32) {
    let slot = Int(truncatingIfNeeded: Bytes.mix(UInt64(handle))) & 255
    guard recent[slot] != UInt64(handle) else { return }
    recent[slot] = UInt64(handle)
    keep(
      handle, SpokenAccount(row: UInt32(truncatingIfNeeded: row), brand: brand, channel: channel))
  }

  mutating func merge(_ other: SpokenAccounts) {
    for (handle, account) in other.accounts { keep(handle, account) }
  }

  private mutating func keep(_ handle: UInt32, _ account: SpokenAccount) {
    if let known = accounts[handle], known.row <= account.row { return }
    accounts[handle] = account
  }
}
