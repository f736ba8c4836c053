/// A handle that a text mentions, in 32 bits; all zero is none.
struct Mention: RawRepresentable, BitwiseCopyable {
  let rawValue: UInt32

  static let none = Mention(rawValue: 0)
  private static let marks: UInt32 = 1 << 31

  @inline(__always)
  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// `hasMarks`: is there a `.` or `-` in it?
  @inline(__always)
  init(handle: UInt32, hasMarks: Bool) {
    rawValue = (handle + 1) & ~Self.marks | (hasMarks ? Self.marks : 0)
  }

  @inline(__always)
  var isNone: Bool { rawValue == 0 }

  /// Its number in the table of handles.
  @inline(__always)
  var handle: UInt32 { rawValue & ~Self.marks &- 1 }

  @inline(__always)
  var hasMarks: Bool { rawValue & Self.marks != 0 }
}
