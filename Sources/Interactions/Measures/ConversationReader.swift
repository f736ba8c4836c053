import CByteScan
import Measurements
import Statistics

/// Goes through requests and their conversations, page by page, and notes
/// what the measures need.
struct ConversationReader: Sendable {
  /// What the pages gave.
  struct Notes: Sendable {
    var tallies = TallyTable()
    /// Page by page.
    var customers: [[CustomerDay]] = [[]]
    var cases = CaseNotes()
    var unattributed = 0
    var negative = RowTally()

    mutating func merge(_ other: Notes) {
      cases.merge(other.cases)
      unattributed += other.unattributed
      negative.merge(other.negative)
      customers.append(contentsOf: other.customers)
      tallies.merge(other.tallies)
    }
  }

  let store: MessageStore
  let pages: RowPages
  let words: Vocabulary
  let parties: PartyResolver
  let mentions: MentionBook
  let posts: [PostCounts]
  let period: Range<Int64>
  let clock: ZoneClock
  let needs: Needs
  /// Count messages per brand and channel?
  let tallies: Bool
  /// The units of cases, if those are kept.
  let units: CaseUnits?

  /// How many members of conversations ahead memory is asked for.
  private static var ahead: Int { 16 }

  private var wantsCustomers: Bool { tallies || needs.customers }
  /// Are customers' messages looked at, too?
  private var wantsAll: Bool { wantsCustomers || needs.conversations }

  /// The notes of everything; records page by page, of which there are at most
  /// `requests`. `nil` if there is no memory for them.
  func read(requests: [Int]) -> (records: RecordPages, notes: Notes)? {
    guard let index = ConversationIndex(store: store, pages: pages, brandsOnly: !wantsAll),
      var records = RecordPages(
        most: requests, hasDetails: needs.conversations, hasUnits: units != nil)
    else { return nil }
    let target = records
    let found = pages.map { page in read(page, index, target) }
    var notes = Notes()
    for page in found {
      records.counts.append(page.counts)
      notes.merge(page.notes)
    }
    countPosts(&notes)
    return (records, notes)
  }

  private func read(
    _ page: Int, _ index: ConversationIndex, _ records: RecordPages
  ) -> (notes: Notes, counts: [Int]) {
    var notes = Notes()
    var writer = RecordPages.Writer(records, page: page, brandCount: parties.brandCount)
    var conversation = Conversation(index.conversations(of: page))
    defer { conversation.free() }
    let rows = pages.rows(of: page)
    for row in rows {
      let message = store.messages.base[row]
      let own = UInt32(truncatingIfNeeded: row)
      if message.isRequest {
        conversation.members = conversation.all.members(of: row - rows.lowerBound)
        request(own, message, &conversation, &writer, &notes)
      } else if tallies, message.isAlive, message.isBrand, period.contains(message.time) {
        brandMessage(own, message, &notes)
      }
    }
    return (notes, writer.counts)
  }

  /// One message of a conversation.
  private struct Member {
    let time: Int64
    let row: UInt32
    let flags: MessageFlags
    /// Who speaks, of a brand's message.
    let party: Int32

    @inline(__always)
    init(_ message: Message, _ row: UInt32, party: Int32) {
      time = message.time
      flags = message.flags
      self.row = row
      self.party = party
    }
  }

  /// The conversation being read.
  private struct Conversation {
    /// Those of the page.
    let all: ConversationIndex.Conversations
    /// Its messages behind the request among `all`.
    var members = 0..<0
    /// Those that are looked at in order of time.
    var ordered: [Member] = []

    init(_ all: ConversationIndex.Conversations) { self.all = all }

    func free() { all.free() }
  }

  private func request(
    _ row: UInt32, _ message: Message, _ conversation: inout Conversation,
    _ writer: inout RecordPages.Writer, _ notes: inout Notes
  ) {
    let counts = period.contains(message.time)
    guard counts || wantsCustomers else { return }
    let (direct, earliest) = answers(conversation.all, conversation.members)
    let party = brand(of: message, row, direct, earliest)
    guard party >= 0 else {
      if counts { notes.unattributed += 1 }
      return
    }
    guard party < Int32(parties.brandCount) else { return }
    if wantsCustomers { customers(row, message, conversation, party, &notes) }
    guard counts else { return }
    var facts = facts(message)
    let response = response(row, message, conversation, party, earliest, &facts, &notes)
    var detail = RequestDetail(depth: 0, sentiments: 0, positive: 0)
    if needs.conversations { detail = follow(row, &conversation, party, &facts) }
    let channel = UInt16(truncatingIfNeeded: message.channel)
    writer.add(
      RequestRecord(response: response, brand: party, channel: channel, facts: facts), detail,
      unit: units?.author(row, channel: channel) ?? 0)
  }

  /// The earliest brand message that answers the request itself, and the
  /// earliest of its conversation.
  @inline(__always)
  private func answers(
    _ all: ConversationIndex.Conversations, _ members: Range<Int>
  ) -> (direct: Member?, earliest: Member?) {
    var direct: Member?
    var earliest: Member?
    for place in members {
      if let next = all.entry(place + Self.ahead) {
        imacs_prefetch(store.messages.base + Int(next.row))
      }
      let entry = all[place]
      let other = store.messages[entry.row]
      guard other.isBrand else { continue }
      let member = Member(other, entry.row, party: speaker(entry.row, other))
      // Who wrote without an author says nothing of whose the request is.
      guard member.party != PartyResolver.none else { continue }
      if entry.isDirect, isEarlier(member, direct) { direct = member }
      if isEarlier(member, earliest) { earliest = member }
    }
    return (direct, earliest)
  }

  /// Whose a request is.
  func brand(
    of message: Message, _ row: UInt32, _ all: ConversationIndex.Conversations,
    _ members: Range<Int>
  ) -> Int32 {
    let (direct, earliest) = answers(all, members)
    return brand(of: message, row, direct, earliest)
  }

  @inline(__always)
  private func speaker(_ row: UInt32, _ message: Message) -> Int32 {
    parties.speaker(message, brand: store.brand(row))
  }

  @inline(__always)
  private func isEarlier(_ one: Member, _ other: Member?) -> Bool {
    guard let other else { return true }
    if one.time != other.time { return one.time < other.time }
    return words.isLower(store.ids[one.row], store.ids[other.row])
  }

  /// Its `brand` value; else the author of its earliest direct brand reply;
  /// else the first account it mentions; else the earliest brand message of
  /// its conversation.
  private func brand(
    of message: Message, _ row: UInt32, _ direct: Member?, _ earliest: Member?
  ) -> Int32 {
    let value = store.brand(row)
    if value != 0 { return parties.value(value, on: message.channel) }
    if let direct { return direct.party }
    let mentioned = mentions.first(of: row, message) { mention -> Int32? in
      let party = parties.mentioned(mention, on: message.channel)
      return party == PartyResolver.none ? nil : party
    }
    return mentioned ?? earliest?.party ?? PartyResolver.none
  }

  /// What is true of a request whatever became of it.
  private func facts(_ message: Message) -> RequestFacts {
    var facts: RequestFacts = isOffHours(message.time) ? .offHours : []
    if message.flags.contains(.resolved) { facts.formUnion(.resolved) }
    if message.flags.contains(.unresolved) { facts.formUnion(.unresolved) }
    if message.flags.contains(.complex) { facts.formUnion(.complex) }
    return facts
  }

  /// The time to the brand's first answer, if there is one.
  private func response(
    _ row: UInt32, _ message: Message, _ conversation: Conversation, _ party: Int32,
    _ earliest: Member?, _ facts: inout RequestFacts, _ notes: inout Notes
  ) -> Int64 {
    var first = Int64.max
    if let earliest, earliest.party == party {
      first = earliest.time
    } else if earliest != nil {
      for place in conversation.members {
        let other = conversation.all[place].row
        let member = store.messages[other]
        guard member.isBrand, member.time < first, speaker(other, member) == party else { continue }
        first = member.time
      }
    }
    guard first != .max else { return 0 }
    facts.formUnion(.answered)
    if first < message.time { notes.negative.add(row) }
    return first - message.time
  }

  /// What happens in a conversation in order of time (ties: lowest id).
  private func follow(
    _ row: UInt32, _ conversation: inout Conversation, _ party: Int32,
    _ facts: inout RequestFacts
  ) -> RequestDetail {
    var sentiments: UInt32 = 0
    var positive: UInt32 = 0
    conversation.ordered.removeAll(keepingCapacity: true)
    for place in conversation.members {
      let other = conversation.all[place].row
      let message = store.messages[other]
      conversation.ordered.append(
        Member(message, other, party: message.isBrand ? speaker(other, message) : -1))
    }
    order(&conversation.ordered)
    let author = author(row)
    var isAnswered = false
    var wroteBack = false
    for member in conversation.ordered {
      if member.flags.contains(.brand) {
        guard member.party == party else { continue }
        isAnswered = true
        if member.flags.contains(.transfer) { facts.formUnion(.transferred) }
        if wroteBack { facts.formUnion(.conversation) }
        continue
      }
      let other = self.author(member.row)
      let isSame = other == author
      if !isSame, other != MessageID.none, author != MessageID.none {
        facts.formUnion(.peerAnswered)
      }
      guard isAnswered else { continue }
      if isSame { wroteBack = true }
      if member.flags.contains(.thanks) { facts.formUnion(.thanked) }
      if !member.flags.isDisjoint(with: MessageFlags.sentiment) {
        sentiments += 1
        if member.flags.contains(.positive) { positive += 1 }
      }
    }
    return RequestDetail(
      depth: UInt32(truncatingIfNeeded: conversation.members.count + 1), sentiments: sentiments,
      positive: positive)
  }

  /// Puts messages in the order of their times. Most conversations are short:
  /// those are put in order in place.
  private func order(_ members: inout [Member]) {
    guard members.count <= 16 else {
      members.sort { isEarlier($0, $1) }
      return
    }
    var index = 1
    while index < members.count {
      let member = members[index]
      var place = index
      while place > 0, isEarlier(member, members[place - 1]) {
        members[place] = members[place - 1]
        place -= 1
      }
      members[place] = member
      index += 1
    }
  }

  /// Which customer wrote the message.
  private func author(_ row: UInt32) -> UInt64 { store.authors?[row] ?? MessageID.none }

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
    _ row: UInt32, _ message: Message, _ conversation: Conversation, _ party: Int32,
    _ notes: inout Notes
  ) {
    note(row, message, isRequest: true, party, &notes)
    for place in conversation.members {
      let other = conversation.all[place].row
      let message = store.messages[other]
      if !message.isBrand { note(other, message, isRequest: false, party, &notes) }
    }
  }

  private func note(
    _ row: UInt32, _ message: Message, isRequest: Bool, _ party: Int32, _ notes: inout Notes
  ) {
    guard period.contains(message.time) else { return }
    let channel = UInt16(truncatingIfNeeded: message.flags.channel)
    if tallies {
      let key = BrandChannel(brand: party, channel: channel)
      notes.tallies[key].messages += 1
      if !isRequest { notes.tallies[key].customerMessages += 1 }
    }
    let author = author(row)
    guard units != nil || needs.customers && author != MessageID.none else { return }
    let second = Int(message.time / 1_000_000)
    let local = second + clock.offset(at: second)
    let day = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    if let units {
      let item = MessageCase(
        unit: units.author(row, channel: channel), channel: channel,
        day: Int32(truncatingIfNeeded: day), isRequest: isRequest,
        hasAuthor: author != MessageID.none)
      notes.cases.messages.append((party, item))
    }
    guard needs.customers, author != MessageID.none else { return }
    notes.customers[0].append(
      CustomerDay(
        brand: party, channel: channel, author: author,
        day: Int32(truncatingIfNeeded: day)))
  }

  /// Notes a brand's own message of the period.
  private func brandMessage(_ row: UInt32, _ message: Message, _ notes: inout Notes) {
    let party = speaker(row, message)
    guard party >= 0, party < Int32(parties.brandCount) else { return }
    let key = BrandChannel(brand: party, channel: UInt16(truncatingIfNeeded: message.channel))
    notes.tallies[key].messages += 1
    if message.flags.contains(.post) {
      notes.tallies[key].posts += 1
      if units != nil {
        notes.cases.posts.append((party, CaseNotes.Post(row: row, channel: key.channel)))
      }
      return
    }
    let parent = store.link(row).parent
    guard parent != Message.noRow else { return }
    let above = store.messages[parent]
    guard !above.isBrand else { return }
    notes.tallies[key].replies += 1
    let isProactive = !addresses(parent, above, party)
    if isProactive { notes.tallies[key].proactive += 1 }
    if let units {
      let unit = units.author(parent, channel: UInt16(truncatingIfNeeded: above.channel))
      notes.cases.replies.append(
        (party, ReplyCase(unit: unit, channel: key.channel, isProactive: isProactive)))
    }
  }

  /// Does a customer's message name the brand in `brand` or mention it?
  private func addresses(_ row: UInt32, _ message: Message, _ party: Int32) -> Bool {
    let value = store.brand(row)
    if value != 0, parties.value(value, on: message.channel) == party { return true }
    return mentions.first(of: row, message) { mention -> Bool? in
      parties.mentioned(mention, on: message.channel) == party ? true : nil
    } != nil
  }

  /// Adds likes, shares and comments of the period's posts.
  private func countPosts(_ notes: inout Notes) {
    for post in posts {
      let message = store.messages[post.row]
      guard message.isAlive, message.isBrand, message.flags.contains(.post),
        period.contains(message.time)
      else { continue }
      let party = speaker(post.row, message)
      guard party >= 0, party < Int32(parties.brandCount) else { continue }
      let key = BrandChannel(brand: party, channel: UInt16(truncatingIfNeeded: message.channel))
      notes.tallies[key].likes += post.likes
      notes.tallies[key].shares += post.shares
      notes.tallies[key].comments += post.comments
    }
  }
}
