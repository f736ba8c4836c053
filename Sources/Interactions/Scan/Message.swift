import CByteScan

/// What most steps ask of one message: 16 bytes, no text.
///
/// A message that is all zero is a row that was none (blank, unreadable, or
/// not there), or a repeated one.
struct Message: BitwiseCopyable {
  /// Microseconds since 1970-01-01 UTC.
  var time: Int64 = 0
  var flags: MessageFlags = []
  /// Of a brand's message: its handle in the table of handles. Of a
  /// customer's: the ``Mention`` its text begins with, or none.
  var who: UInt32 = 0

  static var noRow: UInt32 { .max }

  /// Where the flags stand in its bytes.
  static var flagsOffset: Int { 8 }

  /// The first handle a customer's text mentions.
  @inline(__always)
  var mention: Mention { Mention(rawValue: who) }

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

extension UnsafeMutablePointer<Message> {
  /// The message's flags, for steps in which one thread changes them while
  /// another looks at them.
  @inline(__always)
  var sharedFlags: MessageFlags {
    get { MessageFlags(rawValue: imacs_load_32(flagsPlace)) }
    nonmutating set { imacs_store_32(flagsPlace, newValue.rawValue) }
  }

  @inline(__always)
  private var flagsPlace: UnsafeMutablePointer<UInt32> {
    UnsafeMutableRawPointer(self).advanced(by: Message.flagsOffset).assumingMemoryBound(
      to: UInt32.self)
  }
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
  static let complex = MessageFlags(rawValue: 1 << 7)
  static let resolved = MessageFlags(rawValue: 1 << 8)
  static let unresolved = MessageFlags(rawValue: 1 << 9)
  static let negative = MessageFlags(rawValue: 1 << 10)
  static let neutral = MessageFlags(rawValue: 1 << 11)
  static let positive = MessageFlags(rawValue: 1 << 12)
  static let request = MessageFlags(rawValue: 1 << 13)
  /// Its text mentions more than one handle.
  static let moreMentions = MessageFlags(rawValue: 1 << 14)

  /// The channel in the table of channels.
  @inline(__always)
  var channel: Int { Int(rawValue >> 16) }

  static let sentiment: MessageFlags = [.negative, .neutral, .positive]

  @inline(__always)
  static func channel(_ index: Int) -> MessageFlags {
    MessageFlags(rawValue: UInt32(truncatingIfNeeded: index) << 16)
  }
}

/// Where a message hangs.
struct Link: RawRepresentable, BitwiseCopyable {
  let rawValue: UInt64

  @inline(__always)
  init(rawValue: UInt64) { self.rawValue = rawValue }

  @inline(__always)
  init(parent: UInt32, above: UInt32) {
    rawValue = UInt64(above) << 32 | UInt64(parent)
  }

  /// The row of the parent; ``Message/noRow`` if there is none.
  @inline(__always)
  var parent: UInt32 { UInt32(truncatingIfNeeded: rawValue) }

  /// A row above it in its conversation; once all are linked, the request:
  /// itself if it is one, the row after the last if it has none.
  @inline(__always)
  var above: UInt32 { UInt32(truncatingIfNeeded: rawValue >> 32) }
}

/// Ids as 64 bits: a whole number stands for itself, any other text is 2⁶³ +
/// its place in a table of texts.
enum MessageID {
  static let none = UInt64.max
  static let textBit: UInt64 = 1 << 63

  @inline(__always)
  static func isText(_ id: UInt64) -> Bool { id & textBit != 0 }
}
