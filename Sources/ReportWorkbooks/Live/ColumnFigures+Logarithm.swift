import Foundation

extension ColumnFigures {
  /// The natural logarithm of what has one.
  static func logarithm(_ value: Double) -> Double? { value > 0 ? log(value) : nil }
}
