import MaturityModels
import Wording

extension Texts {
  /// Pages, in the nouns of `model`.
  func pages(_ model: MaturityModel) -> any PageWording {
    pages(unit: model.unit, group: model.group)
  }
}
