/// Writes messages as rows of the twcs layout.
struct TWCSWriter {
  private let vocabulary: TWCSVocabulary
  private let brands: TWCSBrands
  /// Sparse ids of 18 digits instead of 1, 2, 3 …
  private let isSparse: Bool
  private var random: FastRandom
  private var text: [UInt8] = []

  private static let months =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep"]
    + ["Oct", "Nov", "Dec"]
  private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
  private static let emoji = ["😡", "🙏", "👍", "🤷🏻‍♀️", "❤️", "…"].map { Array($0.utf8) }

  /// Month and day of each day from 1970 on, as far as needed.
  private let days: [[UInt8]]

  init(brands: TWCSBrands, isSparse: Bool, random: inout FastRandom) {
    vocabulary = TWCSVocabulary(&random)
    self.brands = brands
    self.isSparse = isSparse
    self.random = FastRandom(random.next())
    days = (0..<20_000).map { day in
      let (year, month, dayOfMonth) = Self.date(day)
      let two = dayOfMonth < 10 ? "0\(dayOfMonth)" : "\(dayOfMonth)"
      return Array("\(Self.weekdays[day % 7]) \(Self.months[month - 1]) \(two)\(year)".utf8)
    }
  }

  /// The calendar day (Howard Hinnant's civil_from_days).
  private static func date(_ day: Int) -> (Int, Int, Int) {
    let shifted = day + 719_468
    let era = shifted / 146_097
    let inEra = shifted - era * 146_097
    let year = (inEra - inEra / 1460 + inEra / 36_524 - inEra / 146_096) / 365
    let inYear = inEra - (365 * year + year / 4 - year / 100)
    let shiftedMonth = (5 * inYear + 2) / 153
    let dayOfMonth = inYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (year + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth)
  }

  /// The id of message number `number`: itself, or a one-to-one scramble of it
  /// with 18 digits.
  private func id(_ number: Int) -> UInt64 {
    guard isSparse else { return UInt64(number) }
    let mask: UInt64 = (1 << 59) - 1
    var x = UInt64(number) &* 0x1E37_79B9_7F4A_7C15 & mask
    x ^= x >> 31
    x = x &* 0x3F58_476D_1CE4_E5B9 & mask
    x ^= x >> 29
    return x + 100_000_000_000_000_000
  }

  /// Appends the rows of one conversation whose messages have the numbers
  /// from `number` on; the rows of one in eight stand in reverse.
  mutating func write(
    _ messages: [TWCSMessage], from number: Int, to sink: ByteSink, rowEnds: inout [Int]
  ) throws {
    let isReversed = random.chance(0.125)
    for step in messages.indices {
      let at = isReversed ? messages.count - 1 - step : step
      try sink.reserve(4096)
      row(messages, at, number, sink)
      if isSparse { rowEnds.append(sink.total) }
    }
  }

  private mutating func row(
    _ messages: [TWCSMessage], _ at: Int, _ number: Int, _ sink: ByteSink
  ) {
    let message = messages[at]
    digits(id(number + at), sink)
    sink.put(0x2C)
    if let account = message.account {
      sink.put(brands.accounts[account].handle)
    } else {
      digits(UInt64(message.customer), sink)
    }
    sink.put(message.account == nil ? Self.inbound : Self.outbound)
    time(message.time, sink)
    sink.put(0x2C)
    compose(message)
    put(text, sink)
    sink.put(0x2C)
    responses(messages, at, number, sink)
    sink.put(0x2C)
    if let parent = message.parent {
      digits(id(number + parent), sink)
    } else if message.isOrphan {
      digits(id(number + at + 500_000_000), sink)
    }
    sink.put(0x0A)
  }

  private static let inbound = Array(",True,".utf8)
  private static let outbound = Array(",False,".utf8)

  private func responses(
    _ messages: [TWCSMessage], _ at: Int, _ number: Int, _ sink: ByteSink
  ) {
    var children = 0
    for child in messages where child.parent == at { children += 1 }
    guard children > 0 else { return }
    if children > 1 { sink.put(0x22) }
    var isFirst = true
    for child in messages.indices where messages[child].parent == at {
      if !isFirst { sink.put(0x2C) }
      isFirst = false
      digits(id(number + child), sink)
    }
    if children > 1 { sink.put(0x22) }
  }

  private func digits(_ value: UInt64, _ sink: ByteSink) {
    var power: UInt64 = 1
    while value / power >= 10 { power *= 10 }
    var rest = value
    while power > 0 {
      sink.put(0x30 + UInt8(truncatingIfNeeded: rest / power))
      rest %= power
      power /= 10
    }
  }

  private func time(_ seconds: Int, _ sink: ByteSink) {
    let day = days[seconds / 86_400]
    sink.put(day[..<10])
    var rest = seconds % 86_400
    for (unit, mark) in [(3600, 0x20), (60, 0x3A), (1, 0x3A)] as [(Int, UInt8)] {
      sink.put(mark)
      sink.put(0x30 + UInt8(rest / unit / 10))
      sink.put(0x30 + UInt8(rest / unit % 10))
      rest %= unit
    }
    sink.put(Self.offset)
    sink.put(day[10...])
  }

  private static let offset = Array(" +0000 ".utf8)

  /// A text: mentions, words, now and then a comma, a quotation, a line break,
  /// an emoji, a link.
  private mutating func compose(_ message: TWCSMessage) {
    text.removeAll(keepingCapacity: true)
    if let customer = message.mentionedCustomer {
      text += "@\(customer) ".utf8
    }
    if let account = message.mention {
      text.append(0x40)
      text += brands.accounts[account].handle
      text.append(0x20)
    } else if message.account == nil, message.parent == nil, random.chance(0.05) {
      text += "mail me@example.com ".utf8
    }
    let isLong = message.account != nil || random.chance(0.3)
    let words = 3 + random.below(isLong ? 20 : 22)
    for word in 0..<words {
      let pick = random.below(vocabulary.count)
      let range = vocabulary.bounds[pick]..<vocabulary.bounds[pick + 1]
      if word == 0 {
        text += vocabulary.bytes[range]
      } else {
        let draw = random.below(1000)
        if draw < 45 { text.append(0x2C) } else if draw < 52 { text.append(0x0A) }
        text.append(0x20)
        if draw > 997 { text.append(0x22) }
        text += vocabulary.bytes[range]
        if draw > 997 { text.append(0x22) }
      }
    }
    if random.chance(0.1) { text += Self.emoji[random.below(Self.emoji.count)] }
    if random.chance(message.account == nil ? 0.12 : 0.4) {
      text += " https://t.co/".utf8
      for _ in 0..<10 { text.append(0x61 + UInt8(random.below(26))) }
    }
  }

  /// A field, quoted if it must be.
  private func put(_ field: [UInt8], _ sink: ByteSink) {
    guard field.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A }) else {
      sink.put(field)
      return
    }
    sink.put(0x22)
    for byte in field {
      if byte == 0x22 { sink.put(0x22) }
      sink.put(byte)
    }
    sink.put(0x22)
  }
}
