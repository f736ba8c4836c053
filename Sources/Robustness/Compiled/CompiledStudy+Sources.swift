import MaturityModels
import Scoring
package import StudyData

extension CompiledStudy {
  /// The indicators without which each of `brands` still has an index.
  static func leavable(_ card: Scorecard, brands: [Int]) -> [Int] {
    let model = card.model
    // What reaches a brand's index: indicators with a score and weight, under
    // nodes with a score and weight.
    var support = [Int](repeating: 0, count: brands.count)
    var single = [Int](repeating: -1, count: brands.count)
    for indicator in model.indicators.indices {
      var path: [Int] = []
      var node: Int? = model.indicators[indicator].node
      var weight = model.indicators[indicator].weight
      while let at = node {
        path.append(at)
        node = model.nodes[at].parent
        if node != nil { weight = min(weight, model.nodes[at].weight) }
      }
      guard weight > 0 else { continue }
      for (unit, brand) in brands.enumerated()
      where card.matrix.score(indicator: indicator, unit: brand) != nil
        && path.allSatisfy({ card.matrix.score(node: $0, unit: brand) != nil })
      {
        support[unit] += 1
        single[unit] = indicator
      }
    }
    var needed = Set<Int>()
    for unit in brands.indices where support[unit] == 1 { needed.insert(single[unit]) }
    return model.indicators.indices.filter { !needed.contains($0) }
  }

  /// The sources that can move something in this study.
  package var applicable: [RobustnessSettings.Source] {
    RobustnessSettings.Source.allCases.filter(applies)
  }

  /// The sources a run draws: those asked for by name, else all, as far as they
  /// apply.
  package var sources: [RobustnessSettings.Source] {
    guard let named = settings.sources else { return applicable }
    return applicable.filter(named.contains)
  }

  /// Those asked for by name that cannot move anything here.
  package var refused: [RobustnessSettings.Source] {
    guard let named = settings.sources else { return [] }
    return RobustnessSettings.Source.allCases.filter { named.contains($0) && !applies($0) }
  }

  /// Can the source move anything in this study?
  package func applies(_ source: RobustnessSettings.Source) -> Bool {
    switch source {
    case .weights: settings.noise > 0 && steps.contains { $0.isAveraging && $0.childCount > 1 }
    case .aggregation: aggregationOptions.count > 1 && steps.contains(where: \.isAveraging)
    case .normalisation: forms.contains { !$0.isMinMax }
    case .missing: missingOptions.count > 1
    case .leaveOneOut: leavable.count > 1
    case .judgement:
      settings.judgement > 0
        && (forms.contains(where: \.isJudged)
          || (states.map { !$0.isStaged && $0.count > 1 } ?? false))
    case .sampling: sampling != nil
    case .coders: coderMoves.contains { $0 != nil }
    }
  }
}
