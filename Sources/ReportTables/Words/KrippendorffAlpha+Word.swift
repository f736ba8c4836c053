package import Statistics
package import Wording

extension KrippendorffAlpha.Metric {
  /// The word a reader sees.
  package var word: LocalizedText {
    switch self {
    case .nominal: LocalizedText(both: "nominal")
    case .ordinal: LocalizedText(both: "ordinal")
    case .interval: LocalizedText(\.templates.interval)
    case .ratio: LocalizedText(\.templates.ratio)
    }
  }
}
