/// One message as the engine keeps it: 48 bytes, no text.
///
/// A message that is all zero is a row that was none (blank, unreadable, or
/// not there).
struct Message: BitwiseCopyable {
  /// The message's id (see ``MessageID``).
  var id: UInt64 = 0
  /// Microseconds since 1970-01-01 UTC.
  var time: Int64 = 0
  /// Of a brand's message: its handle in the table of handles. Of a
  /// customer's: the author's ``MessageID``.
  var author: UInt64 = 0
  /// The id of the parent until threads are linked; then ``parentRow``.
  var parent: UInt64 = MessageID.none
  var flags: MessageFlags = []
  /// The `brand` value in the table of brand values, + 1; 0 if there is none.
  var brand: UInt32 = 0
  /// The first handle its text mentions.
  var mention = Mention.none
  /// The next message of the same conversation; of a request, the first.
  var next: UInt32 = Message.noRow

  static let noRow = UInt32.max
  /// Of a message that belongs to no conversation, among those walked far.
  static let noRoot = UInt32.max - 1

  /// The parent's row once threads are linked; ``noRow`` if there is none.
  @inline(__always)
  var parentRow: UInt32 { UInt32(truncatingIfNeeded: parent) }

  @inline(__always)
  var isAlive: Bool { flags.contains(.alive) }
  @inline(__always)
  var isBrand: Bool { flags.contains(.brand) }
  @inline(__always)
  var isRequest: Bool { flags.contains(.request) }

  /// The channel in the table of channels.
  @inline(__always)
  var channel: Int { flags.channel }
}

/// What is known of a message, in bits; the channel stands in the upper half.
struct MessageFlags: OptionSet, BitwiseCopyable {
  let rawValue: UInt32

  static let alive = MessageFlags(rawValue: 1)
  /// Sent by a brand, not by a customer.
  static let brand = MessageFlags(rawValue: 1 << 1)
  static let post = MessageFlags(rawValue: 1 << 2)
  static let comment = MessageFlags(rawValue: 1 << 3)
  static let thanks = MessageFlags(rawValue: 1 << 4)
  static let transfer = MessageFlags(rawValue: 1 << 5)
  static let simple = MessageFlags(rawValue: 1 << 6)
  static let complex = MessageFlags(rawValue: 1 << 7)
  static let resolved = MessageFlags(rawValue: 1 << 8)
  static let unresolved = MessageFlags(rawValue: 1 << 9)
  static let negative = MessageFlags(rawValue: 1 << 10)
  static let neutral = MessageFlags(rawValue: 1 << 11)
  static let positive = MessageFlags(rawValue: 1 << 12)
  static let request = MessageFlags(rawValue: 1 << 13)
  /// Its text mentions more than one handle.
  static let moreMentions = MessageFlags(rawValue: 1 << 14)
  static let orphan = MessageFlags(rawValue: 1 << 15)

  /// The channel in the table of channels.
  @inline(__always)
  var channel: Int { Int(rawValue >> 16) }

  static let sentiment: MessageFlags = [.negative, .neutral, .positive]

  @inline(__always)
  static func channel(_ index: Int) -> MessageFlags {
    MessageFlags(rawValue: UInt32(truncatingIfNeeded: index) << 16)
  }
}

/// Ids as 64 bits: a whole number stands for itself, any other text is 2⁶³ +
/// its place in a table of texts.
enum MessageID {
  static let none = UInt64.max
  static let textBit: UInt64 = 1 << 63

  @inline(__always)
  static func isText(_ id: UInt64) -> Bool { id & textBit != 0 }
}
