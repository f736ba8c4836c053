import Tables

/// What a column of likes, shares or comments was seen to hold: what settles
/// its decimal mark, and what no number is.
struct CountColumn: Sendable {
  /// The first text of a kind, with its line.
  struct Witness: Sendable {
    let text: String
    let line: Int
  }

  /// How the column's decimal mark stands.
  enum Settlement {
    case mark(DecimalMark)
    case mixed(point: Witness, comma: Witness)
    case ambiguous(Witness)
  }

  /// Read in one way only.
  private var point: Witness?
  private var comma: Witness?
  /// Another number with each mark.
  private var ambiguous: Witness?
  /// Texts that are no number from 0.
  var bad = TextTally()
  /// Numbers that are not whole, whatever the mark.
  private var parts = TextTally()
  /// Those that are not whole with one mark.
  private var partsWithPoint = TextTally()
  private var partsWithComma = TextTally()

  /// Notes a text that was read.
  mutating func note(
    _ reading: CountText, _ bytes: UnsafeBufferPointer<UInt8>, line: () -> Int
  ) {
    func witness() -> Witness { Witness(text: TextTally.shown(bytes), line: line()) }
    switch reading {
    case .none: bad.add(bytes, line: line)
    case .either(let value): if !Self.isWhole(value) { parts.add(bytes, line: line) }
    case .only(let mark, let value):
      switch mark {
      case .point: if point == nil { point = witness() }
      case .comma: if comma == nil { comma = witness() }
      }
      if !Self.isWhole(value) { parts.add(bytes, line: line) }
    case .ambiguous(let withPoint, let withComma):
      if ambiguous == nil { ambiguous = witness() }
      if !Self.isWhole(withPoint) { partsWithPoint.add(bytes, line: line) }
      if !Self.isWhole(withComma) { partsWithComma.add(bytes, line: line) }
    }
  }

  private static func isWhole(_ value: Double) -> Bool { value == value.rounded() }

  mutating func merge(_ other: CountColumn) {
    point = point ?? other.point
    comma = comma ?? other.comma
    ambiguous = ambiguous ?? other.ambiguous
    bad.merge(other.bad)
    parts.merge(other.parts)
    partsWithPoint.merge(other.partsWithPoint)
    partsWithComma.merge(other.partsWithComma)
  }

  /// The mark, if the numbers that can be read in one way only settle it. A
  /// column without marks is read with a point.
  var settlement: Settlement {
    switch (point, comma) {
    case (let point?, let comma?): .mixed(point: point, comma: comma)
    case (_?, nil): .mark(.point)
    case (nil, _?): .mark(.comma)
    case (nil, nil): ambiguous.map { .ambiguous($0) } ?? .mark(.point)
    }
  }

  /// Numbers that are not whole as the column is read.
  var fractions: TextTally {
    guard case .mark(let mark) = settlement else { return TextTally() }
    var all = parts
    all.merge(mark == .point ? partsWithPoint : partsWithComma)
    return all
  }
}
