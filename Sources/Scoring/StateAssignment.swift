package import MaturityModels
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
    var positions = [Int?](repeating: nil, count: study.brands.count)
    guard let scheme = study.model.maturity else { return positions }
    for brand in ranked {
      switch scheme.kind {
      case .thresholds: positions[brand] = threshold(scheme, brand)?.held
      case .staged: positions[brand] = staged(scheme, brand)
      }
    }
    return positions
  }

  /// The state the score reaches and the one that holds once requirements
  /// are tested.
  package func threshold(_ scheme: MaturityScheme, _ brand: Int) -> (reached: Int, held: Int)? {
    guard let score = matrix.score(node: scheme.node, unit: brand) else { return nil }
    let reached = scheme.state(of: score, tolerance: study.model.scale.tolerance)
    var held = reached
    while held > 0, scheme.states[held].requires.contains(where: { fails($0, brand) }) { held -= 1 }
    return (reached, held)
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
        let score = matrix.indicatorScores[indicator * matrix.unitCount + brand]
        if score >= state.metAt - study.model.scale.tolerance { met += 1 }
      }
    }
    return (met, applicable)
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
