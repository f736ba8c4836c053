import Findings

/// Makes messages of rows. One per thread: it keeps small caches.
struct RowDecoder {
  private let file: OpenedFile
  private let words: Vocabulary
  private let needs: Needs
  private let time: TimeReader
  private var handleCache = InternCache()
  private var brandCache = InternCache()
  private var channelCache = InternCache()
  private var threadCache = InternCache()
  private(set) var spoke = SpokenAccounts()
  private var scratch: [UInt8] = []
  private let constants: ConstantFields
  private let constantChannel: UInt32
  private let constantBrand: UInt32
  private let constantRole: MessageFlags?
  private let constantKind: MessageFlags
  private let hasIDRules: Bool

  init(file: OpenedFile, words: Vocabulary, needs: Needs, clock: ZoneClock) {
    self.file = file
    self.words = words
    self.needs = needs
    time = TimeReader(format: file.layout.time, clock: clock)
    let given = file.constants
    constantChannel = words.channels.number(Spelling.folded(given[.channel] ?? ""))
    constantBrand = given[.brand].map { words.brands.number($0) + 1 } ?? 0
    constantRole = given[.role].flatMap { file.codes[MessageField.role.index].code($0) }
    constantKind = given[.kind].flatMap { file.codes[MessageField.kind.index].code($0) } ?? []
    constants = ConstantFields(given.filter { ![.channel, .brand, .role, .kind].contains($0.key) })
    hasIDRules = !file.layout.idPrefix.isEmpty || !file.layout.strippedPrefixes.isEmpty
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

    guard let id = id(fields[Self.message], in: words.ids, isMessage: true) else {
      return .message
    }
    message.id = id
    message.time = time.read(fields[Self.sentAt])
    guard message.time != TimeReader.bad else { return .time }
    if let constantRole {
      flags.formUnion(constantRole)
    } else {
      guard let role = file.codes[Self.role].code(fields[Self.role]) else { return .role }
      flags.formUnion(role)
    }
    let isBrand = flags.contains(.brand)

    var channel = constantChannel
    if file.has[Self.channel] {
      let bytes = fields[Self.channel]
      channel = channelCache.number(bytes) { raw in
        words.channels.number(Spelling.folded(String(decoding: raw, as: UTF8.self)))
      }
    }
    guard channel < 0xFFFF else { return .channel }
    message.brand = constantBrand
    if file.has[Self.brand] {
      let bytes = fields[Self.brand]
      if !bytes.isEmpty { message.brand = brandCache.number(bytes) { words.brands.number($0) } + 1 }
    }

    let author = file.has[Self.author] ? fields[Self.author] : value(Self.author, fields)
    if isBrand {
      if author.isEmpty {
        guard message.brand != 0 else { return .author }
        message.author = UInt64(UInt32.max)
      } else {
        let handle = handle(author)
        message.author = UInt64(handle)
        spoke.add(handle, row, brand: message.brand, channel: channel)
      }
    } else if let author = self.id(author, in: words.authors, isMessage: false) {
      message.author = author
    } else {
      message.author = MessageID.none
      outcome.noAuthor.add(line: line)
    }

    if let parent = self.id(fields[Self.parent], in: words.ids, isMessage: true) {
      message.parent = parent
    }
    if let thread {
      let bytes = fields[Self.thread]
      thread.pointee = bytes.isEmpty ? 0 : threadCache.number(bytes) { words.threads.number($0) } + 1
    }
    flags.formUnion(constantKind)
    if file.hasDetails {
      details(fields, &flags, row, &outcome, line)
    }
    if file.has[Self.text] {
      let text = fields[Self.text]
      if !isBrand, message.parent == MessageID.none || needs.allMentions || flags.contains(.comment) {
        mentions(text, row, &message, &flags, &outcome)
      }
      if needs.lexicons { lexicons(text, fields, &flags) }
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
      flags.formUnion(flags.contains(.brand) ? code.subtracting(.thanks) : code.subtracting(.transfer))
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

  /// An id; `nil` of nothing.
  @inline(__always)
  private mutating func id(
    _ bytes: UnsafeBufferPointer<UInt8>, in table: InternTable, isMessage: Bool
  ) -> UInt64? {
    if bytes.isEmpty { return nil }
    if isMessage, hasIDRules { return ruledID(bytes, table) }
    return Self.plainID(bytes, table)
  }

  @inline(__always)
  private static func plainID(
    _ bytes: UnsafeBufferPointer<UInt8>, _ table: InternTable
  ) -> UInt64 {
    var value: UInt64 = 0
    var index = 0
    let most = min(bytes.count, 18)
    while index < most, bytes[index] &- 48 < 10 {
      value = value &* 10 &+ UInt64(bytes[index] &- 48)
      index += 1
    }
    if index == 18, index < bytes.count, Bytes.isDigit(bytes[index]) {
      // Nineteen digits, as long as they stay below 2⁶³.
      let last = UInt64(bytes[index] - 48)
      guard value < 922_337_203_685_477_580 else { return text(bytes, table) }
      value = value * 10 + last
      index += 1
    }
    guard index > 0, index == 1 || bytes[0] != 0x30, isZeroFraction(bytes, index) else {
      return text(bytes, table)
    }
    return value
  }

  private static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ table: InternTable) -> UInt64 {
    MessageID.textBit | UInt64(table.number(UnsafeRawBufferPointer(bytes)))
  }

  /// An id of a layout that strips or adds prefixes.
  private mutating func ruledID(
    _ bytes: UnsafeBufferPointer<UInt8>, _ table: InternTable
  ) -> UInt64? {
    var text = String(decoding: bytes, as: UTF8.self)
    for prefix in file.layout.strippedPrefixes where text.hasPrefix(prefix) {
      text.removeFirst(prefix.count)
      break
    }
    guard !text.isEmpty else { return nil }
    var whole = file.layout.idPrefix + text
    return whole.withUTF8 { Self.plainID($0, table) }
  }

  /// The handle of a brand's account, lower case, without `@`.
  @inline(__always)
  private mutating func handle(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var bytes = bytes
    if bytes[0] == 0x40, bytes.count > 1 { bytes = UnsafeBufferPointer(rebasing: bytes[1...]) }
    let words = words
    return handleCache.number(bytes) { raw in
      words.handles.number(String(decoding: raw, as: UTF8.self).lowercased())
    }
  }

  /// Every handle after an `@` that does not stand in a word.
  @inline(__always)
  private mutating func mentions(
    _ text: UnsafeBufferPointer<UInt8>, _ row: Int, _ message: inout Message,
    _ flags: inout MessageFlags, _ outcome: inout ChunkOutcome
  ) {
    var finder = MentionFinder(text)
    let words = words
    while let found = finder.next() {
      let handle = handleCache.number(found) { raw in
        words.handles.number(String(decoding: raw, as: UTF8.self).lowercased())
      }
      if message.mention == 0 {
        message.mention = handle + 1
      } else {
        flags.formUnion(.moreMentions)
        outcome.mentions.append(
          FurtherMention(row: UInt32(truncatingIfNeeded: row), handle: handle))
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
