/// A reference such as `AB12`, taken apart.
struct CellPosition: Equatable {
  static let maximumColumn = 16_384
  static let maximumRow = 1_048_576

  /// From 1, within what a sheet has.
  let row: Int
  let column: Int

  /// `nil` for what names no cell of a sheet: `ZZZ3`, `B`, `3`, `B0`, `B3x`.
  init?(_ reference: UnsafeBufferPointer<UInt8>) {
    var column = 0
    var row = 0
    var index = 0
    while index < reference.count {
      let letter = reference[index] & 0xDF
      guard letter >= 65, letter <= 90 else { break }
      column = column * 26 + Int(letter - 64)
      guard column <= Self.maximumColumn else { return nil }
      index += 1
    }
    while index < reference.count {
      let digit = reference[index] &- 48
      guard digit < 10 else { return nil }
      row = row * 10 + Int(digit)
      guard row <= Self.maximumRow else { return nil }
      index += 1
    }
    guard column > 0, row > 0 else { return nil }
    self.row = row
    self.column = column
  }
}
