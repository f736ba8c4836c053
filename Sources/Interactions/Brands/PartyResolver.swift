import Findings
import Wording
import StudyData

/// Whose an account is: a brand of the study (its index), or an account of
/// no brand of the study (from the number of brands on).
struct PartyResolver: Sendable {
  static let none: Int32 = -1

  let brandCount: Int
  /// Accounts and brand values of no brand of the study, as written.
  private(set) var foreign: [String] = []
  private let words: Vocabulary
  /// Handle → party, on channels where nothing else is listed.
  private var anywhere: [UInt32: Int32] = [:]
  /// Channel and handle → party, where it is another than `anywhere`.
  private var byChannel: [UInt64: Int32] = [:]
  /// Both, flat by channel and handle, where that is not too much.
  private var flat = PartyTable(channels: 0, handles: 0)
  /// Brand value → party; −2 where the channel decides.
  private var values: [Int32] = []
  private var valuesByChannel: [UInt64: Int32] = [:]

  private static let byTheChannel: Int32 = -2
  private static let mostFlat = 1 << 24

  init(study: Study, words: Vocabulary, spoke: SpokenAccounts) {
    self.words = words
    brandCount = study.brands.count
    if let book = study.accounts {
      for account in book.accounts {
        let channel = words.channels.number(Spelling.folded(account.channel))
        let handle = words.handles.number(account.handle)
        byChannel[Self.key(channel, handle)] = Int32(account.brand)
        if anywhere[handle] == nil { anywhere[handle] = Int32(account.brand) }
      }
    } else {
      for (index, brand) in study.brands.enumerated() {
        let handle = words.handles.number(brand.id.lowercased())
        if anywhere[handle] == nil { anywhere[handle] = Int32(index) }
      }
    }
    var numbers: [String: Int32] = [:]
    resolveValues(study, &numbers)
    // Accounts that no list has but that spoke are the brand's that their
    // first message names, else nobody's.
    for (handle, account) in spoke.accounts.sorted(by: { $0.value.row < $1.value.row })
    where anywhere[handle] == nil {
      anywhere[handle] =
        account.brand != 0
        ? value(account.brand, on: Int(account.channel))
        : foreigner(words.handles.text(handle), &numbers)
    }
    flatten()
  }

  private static func key(_ channel: UInt32, _ handle: UInt32) -> UInt64 {
    UInt64(channel) << 32 | UInt64(handle)
  }

  private func known(_ key: UInt64) -> Int32? {
    byChannel[key] ?? anywhere[UInt32(truncatingIfNeeded: key)]
  }

  private mutating func foreigner(_ name: String, _ numbers: inout [String: Int32]) -> Int32 {
    if let number = numbers[name] { return number }
    let number = Int32(brandCount + foreign.count)
    foreign.append(name)
    numbers[name] = number
    return number
  }

  private mutating func flatten() {
    let channels = words.channels.limit
    let handles = words.handles.limit
    guard channels * handles <= Self.mostFlat else { return }
    flat = PartyTable(channels: channels, handles: handles)
    for (handle, party) in anywhere {
      for channel in 0..<channels { flat.set(party, handle, on: channel) }
    }
    for (key, party) in byChannel {
      flat.set(party, UInt32(truncatingIfNeeded: key), on: Int(key >> 32))
    }
  }

  private mutating func resolveValues(_ study: Study, _ numbers: inout [String: Int32]) {
    values = [Int32](repeating: Self.none, count: words.brands.limit)
    var ids: [String: Int] = [:]
    for (index, brand) in study.brands.enumerated() { ids[brand.id] = index }
    let channels = words.channels.all
    for (number, text) in words.brands.all {
      if let brand = ids[text] {
        values[Int(number)] = Int32(brand)
        continue
      }
      var handle = text.lowercased()
      if handle.hasPrefix("@") { handle.removeFirst() }
      values[Int(number)] = Self.byTheChannel
      let known = words.handles.find(handle)
      for channel in channels {
        let party = known.map { account($0, on: Int(channel.number)) } ?? Self.none
        valuesByChannel[Self.key(channel.number, number)] =
          party == Self.none ? foreigner(text, &numbers) : party
      }
    }
  }

  /// The party that has the handle on the channel.
  @inline(__always)
  func account(_ handle: UInt32, on channel: Int) -> Int32 {
    if flat.handles > 0 { return flat.party(handle, on: channel) }
    return known(Self.key(UInt32(channel), handle)) ?? Self.none
  }

  /// The party of a `brand` value (its number + 1, as messages keep it).
  @inline(__always)
  func value(_ brand: UInt32, on channel: Int) -> Int32 {
    let party = values[Int(brand) - 1]
    if party != Self.byTheChannel { return party }
    return valuesByChannel[Self.key(UInt32(channel), brand - 1)] ?? Self.none
  }

  /// Whose a brand's message is: its `brand` value (number + 1, 0 if it has
  /// none), else its author's.
  @inline(__always)
  func speaker(_ message: Message, brand: UInt32) -> Int32 {
    if brand != 0 { return value(brand, on: message.channel) }
    return account(message.who, on: message.channel)
  }

  /// The party a mention names. Where no account has the whole handle, what
  /// stands before its last `.` or `-` is tried, and so on.
  @inline(__always)
  func mentioned(_ mention: Mention, on channel: Int) -> Int32 {
    let party = account(mention.handle, on: channel)
    return party != Self.none || !mention.hasMarks ? party : mentionedInPart(mention, on: channel)
  }

  private func mentionedInPart(_ mention: Mention, on channel: Int) -> Int32 {
    var text = words.handles.text(mention.handle)
    while let mark = text.lastIndex(where: { $0 == "." || $0 == "-" }) {
      text = String(text[..<mark])
      if let shorter = words.handles.find(text) {
        let party = account(shorter, on: channel)
        if party != Self.none { return party }
      }
    }
    return Self.none
  }
}
