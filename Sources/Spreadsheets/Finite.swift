/// A number that is neither infinite nor NaN: the only kind a cell may hold.
///
/// A workbook with `NAN` in a cell is reported as damaged, and the C library
/// writes it without a word; so the type keeps it out.
package struct Finite: Hashable, Comparable, Sendable {
  /// The number; never `-0`, which a cell would show as `-0`.
  package let value: Double

  /// `nil` unless `value` is finite.
  package init?(_ value: Double) {
    guard value.isFinite else { return nil }
    self.value = value + 0
  }

  /// Every integer is finite.
  package init(_ value: Int) { self.value = Double(value) }

  /// Only for a number just proven finite.
  @inline(__always)
  init(proven value: Double) { self.value = value + 0 }

  /// By size.
  package static func < (one: Finite, other: Finite) -> Bool { one.value < other.value }
}

extension Finite: ExpressibleByIntegerLiteral {
  /// `7`
  package init(integerLiteral value: Int) { self.init(value) }
}
