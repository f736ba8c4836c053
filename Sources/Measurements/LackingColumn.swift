/// A column, or several of which one would do, that no file has, and what
/// cannot be measured without it.
package struct LackingColumn: Sendable, Hashable {
  /// Names of the canonical layout.
  package let fields: String
  /// Indicators of the model, by index.
  package var indicators: [Int]

  package init(fields: String, indicators: [Int]) {
    self.fields = fields
    self.indicators = indicators
  }
}
