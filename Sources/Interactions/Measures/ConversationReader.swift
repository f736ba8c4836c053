import CByteScan
import Statistics

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

  /// How many rows ahead memory is asked for.
  private static let ahead = 16

  private static var pageRows: Int { PagedRows<Message>.pageRows }

  /// The notes of everything; records page by page.
  func read() -> (pages: RecordPages, notes: Notes) {
    let count = (rowCount + Self.pageRows - 1) / Self.pageRows
    let found = ParallelWork.map(count, threads: threads) { page in
      read(rows: page * Self.pageRows..<min(rowCount, (page + 1) * Self.pageRows))
    }
    var notes = Notes()
    for page in found { notes.merge(page) }
    countPosts(&notes)
    return (RecordPages(found.map(\.records)), notes)
  }

  private func read(rows: Range<Int>) -> Notes {
    var notes = Notes()
    var conversation = Conversation()
    notes.records.reserveCapacity(rows.count / 2)
    for row in rows {
      let place = store.messages.at(row)
      if row + Self.ahead < rows.upperBound {
        let next = (place + Self.ahead).pointee.next
        if Int(next) < rowCount { imacs_prefetch(store.messages.at(Int(next))) }
      }
      let message = place.pointee
      guard message.isAlive else { continue }
      let own = UInt32(truncatingIfNeeded: row)
      if message.isRequest {
        request(own, message, &conversation, &notes)
      } else if tallies, message.isBrand, period.contains(message.time) {
        brandMessage(own, message, &notes)
      }
    }
    return notes
  }

  /// One message of a conversation.
  private struct Member {
    let time: Int64
    let id: UInt64
    let author: UInt64
    let flags: MessageFlags
    /// Who speaks, of a brand's message.
    let party: Int32

    @inline(__always)
    init(_ message: Message, party: Int32) {
      time = message.time
      id = message.id
      author = message.author
      flags = message.flags
      self.party = party
    }
  }

  /// A conversation being read.
  private struct Conversation {
    /// Brands' messages; all, where they are needed.
    var members: [Member] = []
    var depth: UInt32 = 1
    /// The earliest direct reply of a brand.
    var direct: Member?
    /// The earliest message of a brand.
    var earliest: Member?
  }

  private func request(
    _ row: UInt32, _ message: Message, _ conversation: inout Conversation, _ notes: inout Notes
  ) {
    let counts = period.contains(message.time)
    let wantsCustomers = tallies || needs.customers
    guard counts || wantsCustomers else { return }
    let wantsAll = wantsCustomers || needs.conversations
    conversation.members.removeAll(keepingCapacity: true)
    conversation.depth = 1
    conversation.direct = nil
    conversation.earliest = nil
    var next = message.next
    while next != Message.noRow {
      let other = store.messages.at(Int(next))
      conversation.depth += 1
      if other.pointee.isBrand {
        let member = Member(other.pointee, party: parties.speaker(other.pointee))
        conversation.members.append(member)
        if other.pointee.parentRow == row, isEarlier(member, conversation.direct) {
          conversation.direct = member
        }
        if isEarlier(member, conversation.earliest) { conversation.earliest = member }
      } else if wantsAll {
        conversation.members.append(Member(other.pointee, party: PartyResolver.none))
      }
      next = other.pointee.next
    }
    let party = brand(of: message, row, conversation.direct, conversation.earliest)
    guard party >= 0 else {
      if counts { notes.unattributed += 1 }
      return
    }
    guard party < Int32(parties.brandCount) else { return }
    if wantsCustomers { customers(message, conversation.members, party, &notes) }
    if counts { notes.records.append(record(row, message, &conversation, party, &notes)) }
  }

  @inline(__always)
  private func isEarlier(_ one: Member, _ other: Member?) -> Bool {
    guard let other else { return true }
    if one.time != other.time { return one.time < other.time }
    return words.isLower(one.id, other.id)
  }

  /// Its `brand` value; else the author of its earliest direct brand reply;
  /// else the first account it mentions; else the earliest brand message of
  /// its conversation.
  private func brand(
    of message: Message, _ row: UInt32, _ direct: Member?, _ earliest: Member?
  ) -> Int32 {
    if message.brand != 0 { return parties.value(message.brand, on: message.channel) }
    if let direct { return direct.party }
    let mentioned = mentions.first(of: row, message) { mention -> Int32? in
      let party = parties.mentioned(mention, on: message.channel)
      return party == PartyResolver.none ? nil : party
    }
    return mentioned ?? earliest?.party ?? PartyResolver.none
  }

  private func record(
    _ row: UInt32, _ message: Message, _ conversation: inout Conversation, _ party: Int32,
    _ notes: inout Notes
  ) -> RequestRecord {
    var facts: RequestFacts = isOffHours(message.time) ? .offHours : []
    if message.flags.contains(.resolved) { facts.formUnion(.resolved) }
    if message.flags.contains(.unresolved) { facts.formUnion(.unresolved) }
    if message.flags.contains(.complex) { facts.formUnion(.complex) }
    var first = Int64.max
    for member in conversation.members where member.party == party {
      first = min(first, member.time)
    }
    var sentiments = 0
    var positive = 0
    if first != .max {
      facts.formUnion(.answered)
      if first < message.time { notes.negative.add(row) }
    }
    if needs.conversations {
      follow(message, &conversation.members, party, &facts, &sentiments, &positive)
    }
    return RequestRecord(
      row: row, brand: party, channel: UInt16(truncatingIfNeeded: message.channel), facts: facts,
      depth: conversation.depth,
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
      let other = member
      if other.flags.contains(.brand) {
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
    _ message: Message, _ members: [Member], _ party: Int32, _ notes: inout Notes
  ) {
    note(Member(message, party: PartyResolver.none), isRequest: true, party, &notes)
    for member in members where !member.flags.contains(.brand) {
      note(member, isRequest: false, party, &notes)
    }
  }

  private func note(_ message: Member, isRequest: Bool, _ party: Int32, _ notes: inout Notes) {
    guard period.contains(message.time) else { return }
    let channel = UInt16(truncatingIfNeeded: message.flags.channel)
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
    let names = mentions.first(of: message.parentRow, above) { mention -> Bool? in
      parties.mentioned(mention, on: above.channel) == party ? true : nil
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
