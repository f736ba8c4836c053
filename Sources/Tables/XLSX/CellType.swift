/// What a cell's value is (ECMA-376, 18.18.11).
enum CellType {
  case number, shared, text, inline, boolean, error, date

  /// `nil` for a type there is not.
  init?(_ written: UnsafeBufferPointer<UInt8>) {
    switch String(decoding: written.prefix(16), as: UTF8.self) {
    case "n": self = .number
    case "s": self = .shared
    case "str": self = .text
    case "inlineStr": self = .inline
    case "b": self = .boolean
    case "e": self = .error
    case "d": self = .date
    default: return nil
    }
  }
}
