/// Reads numbers as people write them.
///
/// A sign, digits, thousands parted by the mark that is not the decimal one
/// (or by blanks or apostrophes) in groups of three, decimals, an exponent,
/// and a percent sign that is told apart. `nan`, `inf`, hexadecimal and
/// anything that overflows are not numbers.
package struct NumberText: Equatable, Sendable {
  /// How a number may be read before the file's decimal mark is known.
  package enum Reading: Equatable, Sendable {
    /// Not a number in either reading.
    case none
    /// The same in both (`25`).
    case either
    /// A number only with this mark (`34,5`, `1.234,5`, `0.123`).
    case only(DecimalMark)
    /// A different number in each (`1.234`).
    case ambiguous
  }

  /// The number as written: `34,14 %` has value 34.14.
  package let value: Double
  /// Did a percent sign follow?
  package let isPercent: Bool

  /// Reads `text` with `mark` before the decimals; `nil` if it is no number.
  package init?(_ text: some Collection<UInt8>, decimal mark: DecimalMark) {
    var scanner = NumberScanner(mark: mark)
    guard scanner.scan(text), let value = scanner.value else { return nil }
    self.value = value
    isPercent = scanner.isPercent
  }

  /// How `text` may be read.
  package static func reading(_ text: some Collection<UInt8>) -> Reading {
    let point = NumberText(text, decimal: .point)
    let comma = NumberText(text, decimal: .comma)
    switch (point, comma) {
    case (nil, nil): return .none
    case (.some, nil): return .only(.point)
    case (nil, .some): return .only(.comma)
    case (let one?, let other?):
      return one.value == other.value && !text.contains(where: { $0 == 0x2E || $0 == 0x2C })
        ? .either : .ambiguous
    }
  }
}
