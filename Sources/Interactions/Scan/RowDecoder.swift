import Findings
import Wording

/// Makes messages of rows. One per thread: it keeps small caches.
final class RowDecoder {
  private let file: OpenedFile
  private let words: Vocabulary
  private let needs: Needs
  private let time: TimeReader
  private let months = MonthTable()
  private let handleCache = InternCache()
  private let brandCache = InternCache()
  private let channelCache = InternCache()
  private let threadCache = InternCache()
  private let plain = PlainText()
  private let thanks = Lexicon.thanks
  private let transfer = Lexicon.transfer
  private let constants: ConstantFields
  private let constantChannel: UInt32
  private let constantBrand: UInt32
  private let constantRole: MessageFlags?
  private let constantKind: MessageFlags
  private let roles: FieldCodes
  /// The handle of brands' messages without an author.
  private let nobody: UInt32
  // Asked in every row, so that no array need be.
  private let hasIDRules: Bool
  private let isTwitter: Bool
  private let hasChannel: Bool
  private let hasBrand: Bool
  private let hasAuthor: Bool
  private let knowsAuthors: Bool
  private let hasText: Bool
  private let hasDetails: Bool
  private let counts: CountReader
  /// The layout's words for channels and brands, folded.
  private let channelWords: [String: String]
  private let brandWords: [String: String]
  private let hasCounts: Bool
  private let allMentions: Bool
  private let usesLexicons: Bool
  private let listed: ListedHandles

  init(
    file: OpenedFile, words: Vocabulary, needs: Needs, clock: ZoneClock, listed: ListedHandles
  ) {
    self.file = file
    self.words = words
    self.listed = listed
    self.needs = needs
    time = TimeReader(format: file.layout.time, clock: clock)
    let given = file.constants
    channelWords = file.layout.values[.channel] ?? [:]
    brandWords = file.layout.values[.brand] ?? [:]
    constantChannel = words.channels.number(Spelling.folded(given[.channel] ?? ""))
    constantBrand = given[.brand].map { words.brands.number($0) + 1 } ?? 0
    roles = file.codes[MessageField.role.index]
    nobody = words.handles.number("")
    constantRole = given[.role].flatMap { file.codes[MessageField.role.index].code($0) }
    constantKind = given[.kind].flatMap { file.codes[MessageField.kind.index].code($0) } ?? []
    constants = ConstantFields(given.filter { ![.channel, .brand, .role, .kind].contains($0.key) })
    hasIDRules = !file.layout.idPrefix.isEmpty || !file.layout.strippedPrefixes.isEmpty
    isTwitter = file.layout.time == .twitter
    hasChannel = file.has[MessageField.channel.index]
    hasBrand = file.has[MessageField.brand.index]
    hasAuthor = file.has[MessageField.author.index]
    knowsAuthors = file.knows(.author)
    hasText = file.has[MessageField.text.index]
    hasDetails = file.hasDetails
    counts = CountReader(file, needs: needs)
    hasCounts = !counts.isIdle
    allMentions = needs.allMentions
    usesLexicons = needs.lexicons
  }

  deinit {
    handleCache.free()
    brandCache.free()
    channelCache.free()
    threadCache.free()
  }

  private static var message: Int { MessageField.message.index }
  private static var brand: Int { MessageField.brand.index }
  private static var channel: Int { MessageField.channel.index }
  private static var author: Int { MessageField.author.index }
  private static var role: Int { MessageField.role.index }
  private static var sentAt: Int { MessageField.sentAt.index }
  private static var parent: Int { MessageField.parent.index }
  private static var thread: Int { MessageField.thread.index }
  private static var kind: Int { MessageField.kind.index }
  private static var topic: Int { MessageField.topic.index }
  private static var complexity: Int { MessageField.complexity.index }
  private static var resolved: Int { MessageField.resolved.index }
  private static var sentiment: Int { MessageField.sentiment.index }
  private static var text: Int { MessageField.text.index }

  /// Puts the message of a row in its place; a rejected row leaves that as it
  /// is.
  @inline(__always)
  func decode(
    _ fields: some RowFields, row: Int, into store: StorePlaces, spoke: inout SpokenAccounts,
    outcome: inout ChunkOutcome, line: () -> Int
  ) -> Rejection? {
    guard let id = id(fields[Self.message], isMessage: true) else { return .message }
    let sent = fields[Self.sentAt]
    let time = isTwitter ? TimeReader.twitter(sent, months) : time.read(sent)
    guard time != TimeReader.bad else {
      outcome.badWords[Self.sentAt].add(sent, line: line)
      return .time
    }
    var flags: MessageFlags = .alive
    if let constantRole {
      flags.formUnion(constantRole)
    } else {
      guard let role = roles.code(fields[Self.role]) else {
        outcome.badWords[Self.role].add(fields[Self.role], line: line)
        return .role
      }
      flags.formUnion(role)
    }
    let isBrand = flags.contains(.brand)
    var numbers: RowCounts?
    if hasCounts {
      guard let read = counts.read(fields, &outcome, line: line) else { return .number }
      numbers = read
    }

    var channel = constantChannel
    if hasChannel { channel = self.channel(fields[Self.channel]) }
    // With more channels than there are numbers the whole file is refused.
    if channel >= Vocabulary.mostChannels { channel = 0 }
    var brand = constantBrand
    if hasBrand {
      let bytes = fields[Self.brand]
      if !bytes.isEmpty { brand = self.brand(bytes) + 1 }
    }

    var message = Message(time: time)
    let author = hasAuthor ? fields[Self.author] : value(Self.author, fields)
    if author.isEmpty, isBrand ? brand == 0 : knowsAuthors { outcome.noAuthor.add(line: line) }
    if isBrand {
      if author.isEmpty {
        // Whose it is, only its `brand` value can say.
        message.who = nobody
      } else {
        message.who = handle(author)
        spoke.add(message.who, row, brand: brand, channel: channel)
      }
    }
    if let authors = store.authors {
      authors[row] =
        isBrand ? MessageID.none : self.id(author, isMessage: false) ?? MessageID.none
    }
    let parent = self.id(fields[Self.parent], isMessage: true) ?? MessageID.none
    if let threads = store.threads {
      let bytes = fields[Self.thread]
      threads[row] = bytes.isEmpty ? 0 : Self.number(bytes, words.threads, threadCache) + 1
    }
    flags.formUnion(constantKind)
    if hasDetails { details(fields, &flags, &outcome, line) }
    if let numbers, flags.isSuperset(of: [.brand, .post]) { keep(numbers, row, &outcome) }
    if hasText {
      if !isBrand, parent == MessageID.none || allMentions || flags.contains(.comment) {
        mentions(fields[Self.text], row, &message, &flags, &outcome)
      }
      // What opens a conversation is no answer in one.
      if usesLexicons, parent != MessageID.none || (store.threads?[row] ?? 0) != 0 {
        lexicons(fields[Self.text], fields, &flags)
      }
    }
    message.flags = flags.union(.channel(Int(channel)))
    store.messages[row] = message
    store.ids[row] = id
    store.links[row] = parent
    if let brands = store.brands { brands[row] = brand }
    outcome.messages += 1
    if id < outcome.leastID { outcome.leastID = id }
    if id > outcome.greatestID { outcome.greatestID = id }
    if time < outcome.first { outcome.first = time }
    if time > outcome.last { outcome.last = time }
    return nil
  }

  /// Fields that most exports lack.
  private func details(
    _ fields: some RowFields, _ flags: inout MessageFlags, _ outcome: inout ChunkOutcome,
    _ line: () -> Int
  ) {
    for field in [Self.kind, Self.complexity, Self.resolved, Self.sentiment] {
      let word = value(field, fields)
      guard !word.isEmpty else { continue }
      if let code = file.codes[field].code(word) {
        flags.formUnion(code)
      } else {
        outcome.badWords[field].add(word, line: line)
      }
    }
    let topic = value(Self.topic, fields)
    if !topic.isEmpty, let code = file.codes[Self.topic].code(topic) {
      flags.formUnion(
        flags.contains(.brand) ? code.subtracting(.thanks) : code.subtracting(.transfer))
    }
  }

  /// Keeps the numbers of a brand's post.
  private func keep(_ numbers: RowCounts, _ row: Int, _ outcome: inout ChunkOutcome) {
    let row = UInt32(truncatingIfNeeded: row)
    outcome.posts.append(PostCounts(row: row, counts: numbers.point))
    if numbers.isAmbiguous {
      outcome.commaCounts.append(CommaCounts(row: row, counts: numbers.comma))
    }
  }

  /// The field's bytes, or its constant.
  private func value(_ field: Int, _ fields: some RowFields) -> UnsafeBufferPointer<UInt8> {
    constants[field] ?? fields[field]
  }

  /// An id, of a message or of an author; `nil` of nothing.
  @inline(__always)
  private func id(_ bytes: UnsafeBufferPointer<UInt8>, isMessage: Bool) -> UInt64? {
    if bytes.isEmpty { return nil }
    if isMessage, hasIDRules { return ruledID(bytes) }
    return WholeNumber.read(bytes) ?? textID(bytes, isMessage: isMessage)
  }

  @inline(never)
  private func textID(_ bytes: UnsafeBufferPointer<UInt8>, isMessage: Bool) -> UInt64 {
    let table = isMessage ? words.ids : words.authors
    return MessageID.textBit | UInt64(table.number(UnsafeRawBufferPointer(bytes)))
  }

  /// An id of a layout that strips or adds prefixes.
  @inline(never)
  private func ruledID(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64? {
    var text = String(decoding: bytes, as: UTF8.self)
    for prefix in file.layout.strippedPrefixes where text.hasPrefix(prefix) {
      text.removeFirst(prefix.count)
      break
    }
    guard !text.isEmpty else { return nil }
    var whole = file.layout.idPrefix + text
    return whole.withUTF8 { WholeNumber.read($0) ?? textID($0, isMessage: true) }
  }

  /// The handle of a brand's account, lower case, without `@`.
  @inline(__always)
  private func handle(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var bytes = bytes
    if bytes[0] == 0x40, bytes.count > 1 { bytes = UnsafeBufferPointer(rebasing: bytes[1...]) }
    return mentioned(bytes)
  }

  /// The number of a handle, lower case.
  @inline(__always)
  private func mentioned(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let key = InternCache.Key(bytes)
    return handleCache.find(key) ?? newHandle(key)
  }

  @inline(never)
  private func newHandle(_ key: InternCache.Key) -> UInt32 {
    let number = words.handles.number(String(decoding: key.bytes, as: UTF8.self).lowercased())
    handleCache.keep(key, number)
    return number
  }

  @inline(__always)
  private func channel(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let key = InternCache.Key(bytes)
    return channelCache.find(key) ?? newChannel(key)
  }

  @inline(never)
  private func newChannel(_ key: InternCache.Key) -> UInt32 {
    let text = Spelling.folded(String(decoding: key.bytes, as: UTF8.self))
    let number = words.channels.number(channelWords[text].map { Spelling.folded($0) } ?? text)
    channelCache.keep(key, number)
    return number
  }

  @inline(__always)
  private func brand(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let key = InternCache.Key(bytes)
    return brandCache.find(key) ?? newBrand(key)
  }

  @inline(never)
  private func newBrand(_ key: InternCache.Key) -> UInt32 {
    let text = String(decoding: key.bytes, as: UTF8.self)
    let own = brandWords.isEmpty ? nil : brandWords[Spelling.folded(text)]
    let number = own.map { words.brands.number($0) } ?? words.brands.number(text)
    brandCache.keep(key, number)
    return number
  }

  /// The number of a text in `table`, remembered in `cache`.
  @inline(__always)
  private static func number(
    _ bytes: UnsafeBufferPointer<UInt8>, _ table: InternTable, _ cache: InternCache
  ) -> UInt32 {
    let key = InternCache.Key(bytes)
    return cache.find(key) ?? newNumber(key, table, cache)
  }

  @inline(never)
  private static func newNumber(
    _ key: InternCache.Key, _ table: InternTable, _ cache: InternCache
  ) -> UInt32 {
    let number = table.number(UnsafeRawBufferPointer(key.bytes))
    cache.keep(key, number)
    return number
  }

  /// The handles after an `@` that does not stand in a word, up to the first
  /// that the study lists, or all.
  @inline(__always)
  private func mentions(
    _ text: UnsafeBufferPointer<UInt8>, _ row: Int, _ message: inout Message,
    _ flags: inout MessageFlags, _ outcome: inout ChunkOutcome
  ) {
    var finder = MentionFinder(text)
    while let found = finder.next() {
      let handle = mentioned(found)
      let mention = Mention(handle: handle, hasMarks: finder.hasMarks)
      if message.mention.isNone {
        message.who = mention.rawValue
      } else {
        flags.formUnion(.moreMentions)
        outcome.mentions.append(
          FurtherMention(row: UInt32(truncatingIfNeeded: row), mention: mention))
      }
      // Who asks for the first account need not see those behind it.
      if !allMentions, listed.contains(handle) { return }
    }
  }

  /// What the lexicons say where no topic is noted.
  private func lexicons(
    _ text: UnsafeBufferPointer<UInt8>, _ fields: some RowFields, _ flags: inout MessageFlags
  ) {
    let isBrand = flags.contains(.brand)
    guard isBrand ? needs.transfer : needs.thanks, !text.isEmpty,
      value(Self.topic, fields).isEmpty
    else { return }
    plain.read(text)
    if isBrand {
      if transfer.matches(text, plain) { flags.formUnion(.transfer) }
    } else if thanks.matches(text, plain) {
      flags.formUnion(.thanks)
    }
  }
}
