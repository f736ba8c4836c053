package import Wording

/// How a chart writes its numbers: `NumberFormat` with the choices made.
package struct ValueFormat: Sendable, Hashable {
  /// What a number means to its reader.
  package enum Style: Sendable, Hashable {
    /// `44.9`
    case number
    /// `44.9%`; the value is already in percent.
    case percent
    /// `+3.2`, `−0.4`
    case change
  }

  /// Digits after the mark, 0…6.
  package var decimals: Int
  /// Whose marks are used.
  package var language: Language
  /// What a number means.
  package var style: Style

  /// One choice for a whole chart.
  package init(_ language: Language, decimals: Int = 1, style: Style = .number) {
    self.language = language
    self.decimals = decimals
    self.style = style
  }

  /// `value` as the reader sees it; a dash when it is not finite.
  package func callAsFunction(_ value: Double) -> String {
    switch style {
    case .number: NumberFormat.fixed(value, decimals, language)
    case .percent: NumberFormat.percent(value, decimals, language)
    case .change: NumberFormat.change(value, decimals, language)
    }
  }

  /// The same as a signed change.
  var signed: ValueFormat { ValueFormat(language, decimals: decimals, style: .change) }
}
