import Statistics
import Synchronization

/// Goes through requests and their conversations, page by page, and notes
/// what the measures need.
struct ConversationReader: Sendable {
  /// What the pages gave.
  struct Notes: Sendable {
    var records: [RequestRecord] = []
    var tallies: [BrandChannel: BrandTally] = [:]
    var customers: [CustomerDay] = []
    var unattributed = 0
    var negative = RowTally()

    mutating func merge(_ other: Notes) {
      unattributed += other.unattributed
      negative.merge(other.negative)
      customers.append(contentsOf: other.customers)
      for (key, tally) in other.tallies { tallies[key, default: BrandTally()].merge(tally) }
    }
  }

  let store: MessageStore
  let rowCount: Int
  let words: Vocabulary
  let parties: PartyResolver
  let mentions: MentionBook
  let posts: [PostCounts]
  let period: Range<Int64>
  let clock: ZoneClock
  let needs: Needs
  /// Count messages per brand and channel?
  let tallies: Bool
  let threads: Int

  private static var pageRows: Int { PagedRows<Message>.pageRows }

  /// The notes of everything; records page by page.
  func read() -> (pages: [[RequestRecord]], notes: Notes) {
    let count = (rowCount + Self.pageRows - 1) / Self.pageRows
    let found = ParallelWork.map(count, threads: threads) { page in
      read(rows: page * Self.pageRows..<min(rowCount, (page + 1) * Self.pageRows))
    }
    var notes = Notes()
    for page in found { notes.merge(page) }
    countPosts(&notes)
    return (found.map(\.records), notes)
  }

  private func read(rows: Range<Int>) -> Notes {
    var notes = Notes()
    var members: [Member] = []
    for row in rows {
      let message = store.messages.at(row).pointee
      guard message.isAlive else { continue }
      let own = UInt32(truncatingIfNeeded: row)
      if message.isRequest {
        request(own, message, &members, &notes)
      } else if tallies, message.isBrand, period.contains(message.time) {
        brandMessage(own, message, &notes)
      }
    }
    return notes
  }

  /// One message of a conversation.
  private struct Member {
    let row: UInt32
    let message: Message
    /// Who speaks, of a brand's message.
    let party: Int32
  }

  private func request(
    _ row: UInt32, _ message: Message, _ members: inout [Member], _ notes: inout Notes
  ) {
    let counts = period.contains(message.time)
    guard counts || tallies || needs.customers else { return }
    members.removeAll(keepingCapacity: true)
    var direct: Member?
    var earliest: Member?
    var next = message.next
    while next != Message.noRow {
      let other = store.messages.at(Int(next)).pointee
      let party = other.isBrand ? parties.speaker(other) : PartyResolver.none
      let member = Member(row: next, message: other, party: party)
      members.append(member)
      if other.isBrand {
        if other.parentRow == row, isEarlier(member, direct) { direct = member }
        if isEarlier(member, earliest) { earliest = member }
      }
      next = other.next
    }
    let party = brand(of: message, row, direct, earliest)
    guard party >= 0 else {
      if counts { notes.unattributed += 1 }
      return
    }
    guard party < Int32(parties.brandCount) else { return }
    if tallies || needs.customers { customers(message, row, members, party, &notes) }
    if counts {
      notes.records.append(record(row, message, &members, party, &notes))
    }
  }

  private func isEarlier(_ one: Member, _ other: Member?) -> Bool {
    guard let other else { return true }
    if one.message.time != other.message.time { return one.message.time < other.message.time }
    return words.isLower(one.message.id, other.message.id)
  }

  /// Its `brand` value; else the author of its earliest direct brand reply;
  /// else the first account it mentions; else the earliest brand message of
  /// its conversation.
  private func brand(
    of message: Message, _ row: UInt32, _ direct: Member?, _ earliest: Member?
  ) -> Int32 {
    if message.brand != 0 { return parties.value(message.brand, on: message.channel) }
    if let direct { return direct.party }
    let mentioned = mentions.first(of: row, message) { handle -> Int32? in
      let party = parties.mentioned(handle, on: message.channel)
      return party == PartyResolver.none ? nil : party
    }
    return mentioned ?? earliest?.party ?? PartyResolver.none
  }

  private func record(
    _ row: UInt32, _ message: Message, _ members: inout [Member], _ party: Int32,
    _ notes: inout Notes
  ) -> RequestRecord {
    var facts: RequestFacts = isOffHours(message.time) ? .offHours : []
    if message.flags.contains(.resolved) { facts.formUnion(.resolved) }
    if message.flags.contains(.unresolved) { facts.formUnion(.unresolved) }
    if message.flags.contains(.complex) { facts.formUnion(.complex) }
    var first = Int64.max
    for member in members where member.party == party {
      first = min(first, member.message.time)
    }
    var sentiments = 0
    var positive = 0
    if first != .max {
      facts.formUnion(.answered)
      if first < message.time { notes.negative.add(row) }
    }
    if needs.conversations {
      follow(message, &members, party, &facts, &sentiments, &positive)
    }
    return RequestRecord(
      row: row, brand: party, channel: UInt16(truncatingIfNeeded: message.channel), facts: facts,
      depth: UInt32(truncatingIfNeeded: members.count + 1),
      sentiments: UInt32(truncatingIfNeeded: sentiments),
      positive: UInt32(truncatingIfNeeded: positive), sent: message.time,
      response: first == .max ? 0 : first - message.time)
  }

  /// What happens in a conversation in order of time (ties: lowest id).
  private func follow(
    _ message: Message, _ members: inout [Member], _ party: Int32, _ facts: inout RequestFacts,
    _ sentiments: inout Int, _ positive: inout Int
  ) {
    members.sort { isEarlier($0, $1) }
    var isAnswered = false
    var wroteBack = false
    for member in members {
      let other = member.message
      if other.isBrand {
        guard member.party == party else { continue }
        isAnswered = true
        if other.flags.contains(.transfer) { facts.formUnion(.transferred) }
        if wroteBack { facts.formUnion(.conversation) }
        continue
      }
      if other.author != message.author { facts.formUnion(.peerAnswered) }
      guard isAnswered else { continue }
      if other.author == message.author { wroteBack = true }
      if other.flags.contains(.thanks) { facts.formUnion(.thanked) }
      if !other.flags.isDisjoint(with: MessageFlags.sentiment) {
        sentiments += 1
        if other.flags.contains(.positive) { positive += 1 }
      }
    }
  }

  private func isOffHours(_ time: Int64) -> Bool {
    let second = Int(time / 1_000_000)
    let local = second + clock.offset(at: second)
    let day = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    let hour = (local - day * 86_400) / 3_600
    // 1970-01-01 was a Thursday: 0 is Monday.
    let weekday = ((day + 3) % 7 + 7) % 7
    return hour >= 20 || hour < 8 || weekday >= 5
  }

  /// Notes the customers' messages of a conversation, the request's too.
  private func customers(
    _ message: Message, _ row: UInt32, _ members: [Member], _ party: Int32, _ notes: inout Notes
  ) {
    note(message, isRequest: true, party, &notes)
    for member in members where !member.message.isBrand {
      note(member.message, isRequest: false, party, &notes)
    }
  }

  private func note(_ message: Message, isRequest: Bool, _ party: Int32, _ notes: inout Notes) {
    guard period.contains(message.time) else { return }
    let channel = UInt16(truncatingIfNeeded: message.channel)
    if tallies {
      let key = BrandChannel(brand: party, channel: channel)
      notes.tallies[key, default: BrandTally()].messages += 1
      if !isRequest { notes.tallies[key, default: BrandTally()].customerMessages += 1 }
    }
    guard needs.customers, message.author != MessageID.none else { return }
    let second = Int(message.time / 1_000_000)
    let local = second + clock.offset(at: second)
    let day = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    notes.customers.append(
      CustomerDay(
        brand: party, channel: channel, author: message.author,
        day: Int32(truncatingIfNeeded: day)))
  }

  /// Notes a brand's own message of the period.
  private func brandMessage(_ row: UInt32, _ message: Message, _ notes: inout Notes) {
    let party = parties.speaker(message)
    guard party >= 0, party < Int32(parties.brandCount) else { return }
    let key = BrandChannel(brand: party, channel: UInt16(truncatingIfNeeded: message.channel))
    notes.tallies[key, default: BrandTally()].messages += 1
    if message.flags.contains(.post) {
      notes.tallies[key, default: BrandTally()].posts += 1
      return
    }
    guard message.parentRow != Message.noRow else { return }
    let above = store.messages.at(Int(message.parentRow)).pointee
    guard !above.isBrand else { return }
    notes.tallies[key, default: BrandTally()].replies += 1
    if above.brand != 0, parties.value(above.brand, on: above.channel) == party { return }
    let names = mentions.first(of: message.parentRow, above) { handle -> Bool? in
      parties.mentioned(handle, on: above.channel) == party ? true : nil
    }
    if names == nil { notes.tallies[key, default: BrandTally()].proactive += 1 }
  }

  /// Adds likes, shares and comments of the period's posts.
  private func countPosts(_ notes: inout Notes) {
    for post in posts {
      let message = store.messages.at(Int(post.row)).pointee
      guard message.isAlive, message.isBrand, message.flags.contains(.post),
        period.contains(message.time)
      else { continue }
      let party = parties.speaker(message)
      guard party >= 0, party < Int32(parties.brandCount) else { continue }
      let key = BrandChannel(brand: party, channel: UInt16(truncatingIfNeeded: message.channel))
      notes.tallies[key, default: BrandTally()].likes += Int128(post.likes)
      notes.tallies[key, default: BrandTally()].shares += Int128(post.shares)
      notes.tallies[key, default: BrandTally()].comments += Int128(post.comments)
    }
  }
}
