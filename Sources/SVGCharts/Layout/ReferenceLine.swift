/// A number everything is compared with, drawn across a chart and named once.
package struct ReferenceLine: Sendable, Hashable {
  /// Where it stands; not drawn when not finite.
  package let value: Double
  /// Its name, with the number if the reader should see it.
  package let label: String

  /// A line at `value`.
  package init(_ value: Double, label: String) {
    self.value = value
    self.label = label
  }
}
