package import MaturityModels
import StudyData

/// What a tree is made of, looked up alike.
extension ModelNode.Child {
  /// The score of a brand, where there is one.
  package func score(_ matrix: ScoreMatrix, _ brand: Int) -> Double? {
    switch self {
    case .node(let node): matrix.score(node: node, unit: brand)
    case .indicator(let indicator): matrix.score(indicator: indicator, unit: brand)
    }
  }

  /// Whether it has one, and why not.
  package func presence(_ matrix: ScoreMatrix, _ brand: Int) -> ScoreMatrix.Presence {
    switch self {
    case .node(let node): matrix.presence(node: node, unit: brand)
    case .indicator(let indicator): matrix.presence(indicator: indicator, unit: brand)
    }
  }

  /// Does its score, if it has one, come from what was observed? An imputed
  /// indicator's does not.
  package func isObserved(_ matrix: ScoreMatrix, _ brand: Int) -> Bool {
    guard case .indicator(let indicator) = self else { return true }
    return matrix.cells.status(brand, indicator) != .imputed
  }
}
