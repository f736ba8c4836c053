import MaturityModels
import Wording

extension CodingWording {
  /// A kind of value in a word or two.
  func type(_ type: Indicator.ValueType) -> Phrase {
    switch type {
    case .binary: binary
    case .levels: levels
    case .share: share
    case .count: count
    case .duration: duration
    case .number: number
    }
  }
}
