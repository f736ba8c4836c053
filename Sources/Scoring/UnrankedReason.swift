package import Wording
import MaturityModels

/// Why a brand has no index.
package enum UnrankedReason: Sendable, Equatable {
  /// None of its indicators applies.
  case notApplicable
  /// Too little of the node was observed (shares 0…1).
  case coverage(node: Int, share: Double, minimum: Double)
  /// Children without a score under a node that excludes such cases.
  case excluded(node: Int, children: [Int])
  /// Nothing below the node has a score.
  case nothingPresent(node: Int)
}

extension Scorecard {
  /// Why the brand is not ranked; `nil` if it is.
  package func unrankedReason(_ brand: Int) -> UnrankedReason? {
    reason(node: 0, brand)
  }

  private func reason(node: Int, _ brand: Int) -> UnrankedReason? {
    switch matrix.presence(node: node, unit: brand) {
    case .scored: return nil
    case .notApplicable: return .notApplicable
    case .missing: break
    }
    let coverage = matrix.coverage(node: node, unit: brand)
    let minimum = model.nodes[node].missing.minimumCoverage
    let missing = model.nodes[node].children.compactMap { child -> Int? in
      guard case .node(let inner) = child, model.nodes[inner].weight > 0,
        matrix.presence(node: inner, unit: brand) == .missing
      else { return nil }
      return inner
    }
    // The deepest cause says most: which axis fell short, and by how much.
    if missing.count == 1, let cause = reason(node: missing[0], brand) { return cause }
    if missing.count > 1 { return .excluded(node: node, children: missing) }
    if coverage < minimum - 1e-12 {
      return .coverage(node: node, share: coverage, minimum: minimum)
    }
    return coverage > 0 ? .excluded(node: node, children: []) : .nothingPresent(node: node)
  }

  /// The reason in words.
  package func reasonText(_ reason: UnrankedReason, _ language: Language) -> String {
    func name(_ node: Int) -> String { model.nodes[node].name[language] }
    func percent(_ share: Double) -> String { NumberFormat.percent(share * 100, 0, language) }
    // 49.8 % is below 50 % and must not read as 50 %.
    func percent(_ share: Double, below minimum: Double) -> String {
      let places = NumberFormat.decimals(
        share * 100, 0, apartFrom: [NumberFormat.rounded(minimum * 100, 6)])
      return NumberFormat.percent(share * 100, places, language)
    }
    let words = language.wording.scoring
    switch reason {
    case .notApplicable: return words.notApplicable
    case .coverage(let node, let share, let minimum):
      return words.coverage(
        of: name(node), percent(share, below: minimum), below: percent(minimum))
    case .excluded(let node, let children):
      return children.isEmpty
        ? words.missingIndicators(of: name(node))
        : words.noScore(in: children.map(name).joined(separator: ", "))
    case .nothingPresent(let node): return words.noData(on: name(node))
    }
  }
}
