/// A handle that a text mentions, in 32 bits; all zero is none.
struct Mention: BitwiseCopyable {
  private let bits: UInt32

  static let none = Mention(bits: 0)
  private static let marks: UInt32 = 1 << 31

  private init(bits: UInt32) { self.bits = bits }

  /// `hasMarks`: is there a `.` or `-` in it?
  @inline(__always)
  init(handle: UInt32, hasMarks: Bool) {
    bits = (handle + 1) & ~Self.marks | (hasMarks ? Self.marks : 0)
  }

  @inline(__always)
  var isNone: Bool { bits == 0 }

  /// Its number in the table of handles.
  @inline(__always)
  var handle: UInt32 { bits & ~Self.marks &- 1 }

  @inline(__always)
  var hasMarks: Bool { bits & Self.marks != 0 }
}
