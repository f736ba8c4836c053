package import MaturityModels
package import Wording

extension Texts {
  /// Pages, in the nouns of `model`.
  package func pages(_ model: MaturityModel) -> any PageWording {
    pages(unit: model.unit, group: model.group)
  }
}
