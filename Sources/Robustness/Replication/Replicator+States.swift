import MaturityModels

extension Replicator {
  /// The positions of the ranked units' states by the limits drawn; 255 where
  /// the deciding node has no score. False without a scheme.
  @discardableResult
  func assignStates() -> Bool {
    guard let rules = study.states else { return false }
    for unit in 0..<study.rankedCount {
      let state = rules.isStaged ? staged(rules, unit) : threshold(rules, unit)
      states[unit] = state.map { UInt8(truncatingIfNeeded: $0) } ?? 255
    }
    return true
  }

  private func threshold(_ rules: StateRules, _ unit: Int) -> Int? {
    guard present[rules.node][unit] > 0 else { return nil }
    let score = scores[rules.node][unit]
    var state = 0
    for position in 0..<rules.count where drawing.limits[position] <= score + rules.tolerance {
      state = position
    }
    while state > 0, rules.requires[state].contains(where: { fails($0, unit, rules) }) {
      state -= 1
    }
    return state
  }

  /// A missing score fails, one that is not applicable passes. A requirement
  /// still tests the score of an indicator that is left out.
  private func fails(
    _ requirement: (indicator: Int, atLeast: Double), _ unit: Int, _ rules: StateRules
  ) -> Bool {
    if let score = score(indicator: requirement.indicator, unit: unit) {
      return score < requirement.atLeast - rules.tolerance
    }
    let column = study.nodeCount + requirement.indicator
    return !isOff[column] && missing[column][unit] > 0
  }

  private func staged(_ rules: StateRules, _ unit: Int) -> Int {
    var held = 0
    for position in 1..<max(1, rules.count) {
      var met = 0
      var applicable = 0
      for indicator in rules.criteria[position] {
        let column = study.nodeCount + indicator
        if let score = score(indicator: indicator, unit: unit) {
          applicable += 1
          met += score >= rules.metAt[position] - rules.tolerance ? 1 : 0
        } else if !isOff[column], missing[column][unit] > 0 {
          applicable += 1
        }
      }
      guard Double(met) >= rules.shares[position] * Double(applicable) - 1e-9 else { break }
      held = position
    }
    return held
  }
}
