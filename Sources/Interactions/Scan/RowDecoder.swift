import Findings

/// Makes messages of rows. One per thread: it keeps small caches.
struct RowDecoder {
  private let file: OpenedFile
  private let words: Vocabulary
  private let needs: Needs
  private let time: TimeReader
  private let handleCache = InternCache()
  private let brandCache = InternCache()
  private let channelCache = InternCache()
  private let threadCache = InternCache()
  private(set) var spoke = SpokenAccounts()
  private var scratch: [UInt8] = []
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
  private let hasText: Bool
  private let hasDetails: Bool
  private let allMentions: Bool
  private let usesLexicons: Bool

  init(file: OpenedFile, words: Vocabulary, needs: Needs, clock: ZoneClock) {
    self.file = file
    self.words = words
    self.needs = needs
    time = TimeReader(format: file.layout.time, clock: clock)
    let given = file.constants
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
    hasText = file.has[MessageField.text.index]
    hasDetails = file.hasDetails
    allMentions = needs.allMentions
    usesLexicons = needs.lexicons
  }

  func free() {
    handleCache.free()
    brandCache.free()
    channelCache.free()
    threadCache.free()
  }

  private static let message = MessageField.message.index
  private static let brand = MessageField.brand.index
  private static let channel = MessageField.channel.index
  private static let author = MessageField.author.index
  private static let role = MessageField.role.index
  private static let sentAt = MessageField.sentAt.index
  private static let parent = MessageField.parent.index
  private static let thread = MessageField.thread.index
  private static let kind = MessageField.kind.index
  private static let topic = MessageField.topic.index
  private static let complexity = MessageField.complexity.index
  private static let resolved = MessageField.resolved.index
  private static let sentiment = MessageField.sentiment.index
  private static let text = MessageField.text.index

  /// The message of a row; a rejected row leaves `target` as it is.
  @inline(__always)
  mutating func decode(
    _ fields: RowFields, row: Int, into target: UnsafeMutablePointer<Message>,
    thread: UnsafeMutablePointer<UInt32>?, outcome: inout ChunkOutcome, line: () -> Int
  ) -> Rejection? {
    var message = Message()
    var flags: MessageFlags = .alive

    guard let id = id(fields[Self.message], isMessage: true) else {
      return .message
    }
    message.id = id
    message.time =
      isTwitter ? TimeReader.twitter(fields[Self.sentAt]) : time.read(fields[Self.sentAt])
    guard message.time != TimeReader.bad else { return .time }
    if let constantRole {
      flags.formUnion(constantRole)
    } else {
      guard let role = roles.code(fields[Self.role]) else { return .role }
      flags.formUnion(role)
    }
    let isBrand = flags.contains(.brand)

    var channel = constantChannel
    if hasChannel { channel = self.channel(fields[Self.channel]) }
    guard channel < 0xFFFF else { return .channel }
    message.brand = constantBrand
    if hasBrand {
      let bytes = fields[Self.brand]
      if !bytes.isEmpty { message.brand = Self.number(bytes, words.brands, brandCache) + 1 }
    }

    let author = hasAuthor ? fields[Self.author] : value(Self.author, fields)
    if isBrand {
      if author.isEmpty {
        // Whose it is, only its `brand` value can say.
        outcome.noAuthor.add(line: line)
        message.author = UInt64(nobody)
        spoke.add(nobody, row, brand: 0, channel: channel)
      } else {
        let handle = handle(author)
        message.author = UInt64(handle)
        spoke.add(handle, row, brand: message.brand, channel: channel)
      }
    } else if let author = self.id(author, isMessage: false) {
      message.author = author
    } else {
      message.author = MessageID.none
      outcome.noAuthor.add(line: line)
    }

    if let parent = self.id(fields[Self.parent], isMessage: true) {
      message.parent = parent
    }
    if let thread {
      let bytes = fields[Self.thread]
      thread.pointee = bytes.isEmpty ? 0 : Self.number(bytes, words.threads, threadCache) + 1
    }
    flags.formUnion(constantKind)
    if hasDetails {
      details(fields, &flags, row, &outcome, line)
    }
    if hasText {
      let text = fields[Self.text]
      if !isBrand, message.parent == MessageID.none || allMentions || flags.contains(.comment) {
        mentions(text, row, &message, &flags, &outcome)
      }
      if usesLexicons { lexicons(text, fields, &flags) }
    }
    message.flags = flags.union(.channel(Int(channel)))
    target.pointee = message
    outcome.messages += 1
    if id < outcome.leastID { outcome.leastID = id }
    if id > outcome.greatestID { outcome.greatestID = id }
    if message.time < outcome.first { outcome.first = message.time }
    if message.time > outcome.last { outcome.last = message.time }
    return nil
  }

  /// Fields that most exports lack.
  private mutating func details(
    _ fields: RowFields, _ flags: inout MessageFlags, _ row: Int, _ outcome: inout ChunkOutcome,
    _ line: () -> Int
  ) {
    for field in [Self.kind, Self.complexity, Self.resolved, Self.sentiment] {
      let word = value(field, fields)
      guard !word.isEmpty else { continue }
      if let code = file.codes[field].code(word) {
        flags.formUnion(code)
      } else {
        outcome.badWords[field].add(line: line)
      }
    }
    let topic = value(Self.topic, fields)
    if !topic.isEmpty, let code = file.codes[Self.topic].code(topic) {
      flags.formUnion(
        flags.contains(.brand) ? code.subtracting(.thanks) : code.subtracting(.transfer))
    }
    guard file.hasCounts else { return }
    var counts: [Int64] = [0, 0, 0]
    for (place, field) in [MessageField.likes, .shares, .comments].enumerated() {
      let number = value(field.index, fields)
      guard !number.isEmpty else { continue }
      if let count = Self.count(number) {
        counts[place] = count
      } else {
        outcome.badCounts.add(line: line)
      }
    }
    if flags.contains(.brand), flags.contains(.post) {
      outcome.posts.append(
        PostCounts(
          row: UInt32(truncatingIfNeeded: row), likes: counts[0], shares: counts[1],
          comments: counts[2]))
    }
  }

  /// The field's bytes, or its constant.
  private func value(_ field: Int, _ fields: RowFields) -> UnsafeBufferPointer<UInt8> {
    constants[field] ?? fields[field]
  }

  /// A whole number from 0 to 10¹²; `3.0` is one.
  static func count(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
    var value: Int64 = 0
    var index = 0
    while index < bytes.count, Bytes.isDigit(bytes[index]) {
      guard index < 12 else { return nil }
      value = value * 10 + Int64(bytes[index] - 48)
      index += 1
    }
    guard index > 0, isZeroFraction(bytes, index) else { return nil }
    return value
  }

  /// Nothing, or `.0…`.
  @inline(__always)
  private static func isZeroFraction(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    if start == bytes.count { return true }
    guard bytes[start] == 0x2E, start + 1 < bytes.count else { return false }
    for index in start + 1..<bytes.count where bytes[index] != 0x30 { return false }
    return true
  }

  /// An id, of a message or of an author; `nil` of nothing.
  @inline(__always)
  private func id(_ bytes: UnsafeBufferPointer<UInt8>, isMessage: Bool) -> UInt64? {
    if bytes.isEmpty { return nil }
    if isMessage, hasIDRules { return ruledID(bytes) }
    return Self.number(bytes) ?? textID(bytes, isMessage: isMessage)
  }

  /// A whole number below 2⁶³, without needless zeros; `3.0` is one.
  @inline(__always)
  private static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64? {
    var value: UInt64 = 0
    var index = 0
    let most = min(bytes.count, 18)
    while index < most, bytes[index] &- 48 < 10 {
      value = value &* 10 &+ UInt64(bytes[index] &- 48)
      index += 1
    }
    if index == bytes.count { return index == 1 || bytes[0] != 0x30 ? value : nil }
    if index == 18, Bytes.isDigit(bytes[index]) {
      guard value < 922_337_203_685_477_580 else { return nil }
      value = value * 10 + UInt64(bytes[index] - 48)
      index += 1
    }
    guard index > 0, index == 1 || bytes[0] != 0x30, isZeroFraction(bytes, index) else {
      return nil
    }
    return value
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
    return whole.withUTF8 { Self.number($0) ?? textID($0, isMessage: true) }
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
    let hash = InternCache.hash(bytes)
    return handleCache.find(bytes, hash) ?? newHandle(bytes, hash)
  }

  @inline(never)
  private func newHandle(_ bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> UInt32 {
    let number = words.handles.number(String(decoding: bytes, as: UTF8.self).lowercased())
    handleCache.keep(bytes, hash, number)
    return number
  }

  @inline(__always)
  private func channel(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let hash = InternCache.hash(bytes)
    return channelCache.find(bytes, hash) ?? newChannel(bytes, hash)
  }

  @inline(never)
  private func newChannel(_ bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> UInt32 {
    let number = words.channels.number(Spelling.folded(String(decoding: bytes, as: UTF8.self)))
    channelCache.keep(bytes, hash, number)
    return number
  }

  /// The number of a text in `table`, remembered in `cache`.
  @inline(__always)
  private static func number(
    _ bytes: UnsafeBufferPointer<UInt8>, _ table: @autoclosure () -> InternTable,
    _ cache: InternCache
  ) -> UInt32 {
    let hash = InternCache.hash(bytes)
    if let known = cache.find(bytes, hash) { return known }
    let number = table().number(UnsafeRawBufferPointer(bytes))
    cache.keep(bytes, hash, number)
    return number
  }

  /// Every handle after an `@` that does not stand in a word.
  @inline(__always)
  private mutating func mentions(
    _ text: UnsafeBufferPointer<UInt8>, _ row: Int, _ message: inout Message,
    _ flags: inout MessageFlags, _ outcome: inout ChunkOutcome
  ) {
    var finder = MentionFinder(text)
    while let found = finder.next() {
      let mention = Mention(handle: mentioned(found), hasMarks: finder.hasMarks)
      if message.mention.isNone {
        message.mention = mention
      } else {
        flags.formUnion(.moreMentions)
        outcome.mentions.append(
          FurtherMention(row: UInt32(truncatingIfNeeded: row), mention: mention))
      }
    }
  }

  /// What the lexicons say where no topic is noted.
  private mutating func lexicons(
    _ text: UnsafeBufferPointer<UInt8>, _ fields: RowFields, _ flags: inout MessageFlags
  ) {
    let isBrand = flags.contains(.brand)
    guard isBrand ? needs.transfer : needs.thanks, !text.isEmpty,
      value(Self.topic, fields).isEmpty
    else { return }
    PlainText.make(text, into: &scratch)
    if isBrand {
      if Lexicon.transfer.matches(scratch, original: text) { flags.formUnion(.transfer) }
    } else if Lexicon.thanks.matches(scratch, original: text) {
      flags.formUnion(.thanks)
    }
  }
}
