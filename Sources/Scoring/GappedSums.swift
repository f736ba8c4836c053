import MaturityModels
import StudyData

/// Weighted means over children of which some are missing or do not apply,
/// for a whole block of units at a time: child by child, so that the loops
/// hold no branches.
struct GappedSums {
  private let count: Int
  /// Σw of the children that have a score.
  private let present: UnsafeMutableBufferPointer<Double>
  /// Σw of those that apply.
  private let applicable: UnsafeMutableBufferPointer<Double>
  /// Σw·coverage.
  private let covered: UnsafeMutableBufferPointer<Double>
  /// How many children are missing.
  private let gaps: UnsafeMutableBufferPointer<Double>
  /// The coverage of the child at hand.
  private let coverage: UnsafeMutableBufferPointer<Double>

  init(count: Int) {
    self.count = count
    present = .allocate(capacity: count)
    applicable = .allocate(capacity: count)
    covered = .allocate(capacity: count)
    gaps = .allocate(capacity: count)
    coverage = .allocate(capacity: count)
  }

  func deallocate() {
    present.deallocate()
    applicable.deallocate()
    covered.deallocate()
    gaps.deallocate()
    coverage.deallocate()
  }

  /// Σwx / Σw by the node's policy, with its coverage.
  func aggregate(_ step: AggregationPlan.Step, in block: ScoringBlock) {
    let sums = block.scores(.node(step.node))
    sums.update(repeating: 0)
    for room in [present, applicable, covered, gaps] { room.update(repeating: 0) }
    let fill = step.missing.kind == .zero ? step.low : 0
    for (position, child) in step.children.enumerated() {
      let weight = step.weights[position]
      let scores = block.scores(child)
      let presence = block.presence(child)
      takeCoverage(of: child, in: block)
      for i in 0..<count {
        let scored = presence[i] == 0 ? weight : 0
        let missing = presence[i] == 1 ? weight : 0
        sums[i] += scored * scores[i] + missing * fill
        present[i] += scored
        applicable[i] += scored + missing
        covered[i] += scored * coverage[i]
        gaps[i] += presence[i] == 1 ? 1 : 0
      }
    }
    finish(step, sums, in: block)
  }

  private func takeCoverage(of child: ModelNode.Child, in block: ScoringBlock) {
    switch child {
    case .node(let node):
      let start = node * block.columns.unitCount + block.first
      for i in 0..<count { coverage[i] = block.columns.nodeCoverage[start + i] }
    case .indicator(let indicator):
      let start = indicator * block.columns.unitCount + block.first
      for i in 0..<count {
        if case .imputed = block.columns.statuses[start + i] {
          coverage[i] = 0
        } else {
          coverage[i] = 1
        }
      }
    }
  }

  private func finish(
    _ step: AggregationPlan.Step, _ sums: UnsafeMutableBufferPointer<Double>,
    in block: ScoringBlock
  ) {
    let start = step.node * block.columns.unitCount + block.first
    let least = step.missing.minimumCoverage - 1e-12
    for i in 0..<count {
      let share = applicable[i] > 0 ? covered[i] / applicable[i] : 0
      block.columns.nodeCoverage[start + i] = share
      let total = step.missing.kind == .zero ? applicable[i] : present[i]
      if applicable[i] == 0 {
        block.columns.nodePresence[start + i] = .notApplicable
        sums[i] = 0
      } else if share < least || present[i] == 0 || (step.missing.kind == .exclude && gaps[i] > 0) {
        block.columns.nodePresence[start + i] = .missing
        sums[i] = 0
      } else {
        block.columns.nodePresence[start + i] = .scored
        sums[i] /= total
      }
    }
  }
}
