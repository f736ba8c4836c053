package import MaturityModels
import Statistics
package import StudyData

/// Gives brands their maturity state (contract §5).
package struct StateAssignment {
  package let study: Study
  package let matrix: ScoreMatrix

  package init(study: Study, matrix: ScoreMatrix) {
    self.study = study
    self.matrix = matrix
  }

  /// The position of the state of each of `ranked`; `nil` for other brands,
  /// and where the deciding node has no score.
  package func positions(of ranked: [Int]) -> [Int?] {
    var positions: [Int?] = UninitialisedArray.array(repeating: nil, count: matrix.unitCount)
    guard let scheme = study.model.maturity else { return positions }
    switch scheme.kind {
    case .staged:
      for brand in ranked { positions[brand] = staged(scheme, brand) }
    case .thresholds:
      // The scheme as plain numbers: its states carry names and texts.
      let limits = scheme.states.map(\.from)
      let tolerance = study.model.scale.tolerance
      let asks = scheme.states.map { !$0.requires.isEmpty }
      let start = scheme.node * matrix.unitCount
      for brand in ranked where matrix.nodePresence[start + brand] == .scored {
        let score = matrix.nodeScores[start + brand]
        var reached = 0
        for position in limits.indices where limits[position] <= score + tolerance {
          reached = position
        }
        positions[brand] = asks[reached] ? held(scheme, brand, reached) : reached
      }
    }
    return positions
  }

  /// The state that holds once the requirements of those reached are tested.
  private func held(_ scheme: MaturityScheme, _ brand: Int, _ reached: Int) -> Int {
    var held = reached
    while held > 0, scheme.states[held].requires.contains(where: { fails($0, brand) }) { held -= 1 }
    return held
  }

  /// The state the score reaches and the one that holds once requirements
  /// are tested.
  package func threshold(_ scheme: MaturityScheme, _ brand: Int) -> (reached: Int, held: Int)? {
    guard let score = matrix.score(node: scheme.node, unit: brand) else { return nil }
    let reached = scheme.state(of: score, tolerance: study.model.scale.tolerance)
    return (reached, held(scheme, brand, reached))
  }

  /// A missing score fails, one that is not applicable passes.
  package func fails(_ requirement: Requirement, _ brand: Int) -> Bool {
    switch matrix.presence(indicator: requirement.indicator, unit: brand) {
    case .notApplicable: false
    case .missing: true
    case .scored:
      matrix.indicatorScores[requirement.indicator * matrix.unitCount + brand]
        < requirement.atLeast - study.model.scale.tolerance
    }
  }

  /// How many of a staged state's applicable criteria the brand meets.
  package func criteria(_ state: MaturityState, _ brand: Int) -> (met: Int, applicable: Int) {
    var met = 0
    var applicable = 0
    for indicator in state.criteria {
      switch matrix.presence(indicator: indicator, unit: brand) {
      case .notApplicable: continue
      case .missing: applicable += 1
      case .scored:
        applicable += 1
        if meets(indicator, at: state.metAt, brand) { met += 1 }
      }
    }
    return (met, applicable)
  }

  /// Is the brand's score on an indicator at least `metAt`? False without one.
  package func meets(_ indicator: Int, at metAt: Double, _ brand: Int) -> Bool {
    guard let score = matrix.score(indicator: indicator, unit: brand) else { return false }
    return score >= metAt - study.model.scale.tolerance
  }

  private func staged(_ scheme: MaturityScheme, _ brand: Int) -> Int {
    var held = 0
    for position in scheme.states.indices.dropFirst() {
      let (met, applicable) = criteria(scheme.states[position], brand)
      guard Double(met) >= scheme.states[position].share * Double(applicable) - 1e-9 else { break }
      held = position
    }
    return held
  }
}
