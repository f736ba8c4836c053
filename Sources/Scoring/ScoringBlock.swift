import MaturityModels
import StudyData

/// Scores one block of units, all columns.
struct ScoringBlock {
  /// The matrix's columns, shared by threads that each write their own units.
  struct Columns: @unchecked Sendable {
    let unitCount: Int
    let values: UnsafeBufferPointer<Double>
    let statuses: UnsafeBufferPointer<CellStatus>
    let indicatorScores: UnsafeMutableBufferPointer<Double>
    let indicatorPresence: UnsafeMutableBufferPointer<ScoreMatrix.Presence>
    let nodeScores: UnsafeMutableBufferPointer<Double>
    let nodePresence: UnsafeMutableBufferPointer<ScoreMatrix.Presence>
    let nodeCoverage: UnsafeMutableBufferPointer<Double>
  }

  let columns: Columns
  let plan: AggregationPlan
  let normalisers: [Normaliser]
  let constant: [Bool]
  let first: Int
  let count: Int

  static func withColumns(of matrix: inout ScoreMatrix, _ body: (Columns) -> Void) {
    let unitCount = matrix.unitCount
    matrix.cells.values.withUnsafeBufferPointer { values in
      matrix.cells.statuses.withUnsafeBufferPointer { statuses in
        matrix.indicatorScores.withUnsafeMutableBufferPointer { indicatorScores in
          matrix.indicatorPresence.withUnsafeMutableBufferPointer { indicatorPresence in
            matrix.nodeScores.withUnsafeMutableBufferPointer { nodeScores in
              matrix.nodePresence.withUnsafeMutableBufferPointer { nodePresence in
                matrix.nodeCoverage.withUnsafeMutableBufferPointer { nodeCoverage in
                  body(
                    Columns(
                      unitCount: unitCount, values: values, statuses: statuses,
                      indicatorScores: indicatorScores, indicatorPresence: indicatorPresence,
                      nodeScores: nodeScores, nodePresence: nodePresence,
                      nodeCoverage: nodeCoverage))
                }
              }
            }
          }
        }
      }
    }
  }

  func run() {
    // Columns in which every unit of the block is observed and scored need
    // no look at single cells.
    var whole = [Bool](repeating: false, count: plan.indicatorCount)
    for indicator in 0..<plan.indicatorCount { whole[indicator] = normalise(indicator) }
    let sums = GappedSums(count: count)
    defer { sums.deallocate() }
    var wholeNodes = [Bool](repeating: false, count: plan.steps.count)
    for step in plan.steps {
      let complete = step.children.allSatisfy { child in
        switch child {
        case .node(let node): wholeNodes[node]
        case .indicator(let indicator): whole[indicator]
        }
      }
      if complete, step.aggregation == .arithmetic, !step.children.isEmpty {
        aggregateWhole(step)
        wholeNodes[step.node] = true
      } else if step.aggregation == .arithmetic {
        sums.aggregate(step, in: self)
      } else {
        aggregate(step)
      }
    }
  }

  /// Scores the block's part of one column; true if every cell is observed
  /// and scored.
  private func normalise(_ indicator: Int) -> Bool {
    let start = indicator * columns.unitCount + first
    let range = start..<start + count
    if constant[indicator] {
      for cell in range {
        columns.indicatorPresence[cell] = .notApplicable
        columns.indicatorScores[cell] = 0
      }
      return false
    }
    let statuses = UnsafeBufferPointer(rebasing: columns.statuses[range])
    normalisers[indicator].score(
      UnsafeBufferPointer(rebasing: columns.values[range]),
      into: UnsafeMutableBufferPointer(rebasing: columns.indicatorScores[range]), firstUnit: first)
    UnsafeMutableBufferPointer(rebasing: columns.indicatorPresence[range])
      .update(repeating: .scored)
    var whole = true
    for status in statuses { if case .observed = status {} else { whole = false } }
    if whole { return true }
    for offset in 0..<count {
      switch statuses[offset] {
      case .observed, .imputed, .winsorised: continue
      case .missing: columns.indicatorPresence[start + offset] = .missing
      case .notApplicable: columns.indicatorPresence[start + offset] = .notApplicable
      }
      columns.indicatorScores[start + offset] = 0
    }
    return false
  }

  func scores(_ child: ModelNode.Child) -> UnsafeMutableBufferPointer<Double> {
    switch child {
    case .node(let node):
      UnsafeMutableBufferPointer(
        rebasing: columns.nodeScores[
          node * columns.unitCount + first..<node * columns.unitCount + first + count])
    case .indicator(let indicator):
      UnsafeMutableBufferPointer(
        rebasing: columns.indicatorScores[
          indicator * columns.unitCount + first..<indicator * columns.unitCount + first + count])
    }
  }

  /// The presence of a child's cells in this block, as bytes: 0 scored,
  /// 1 missing, 2 not applicable.
  func presence(_ child: ModelNode.Child) -> UnsafeBufferPointer<UInt8> {
    let (column, start) =
      switch child {
      case .node(let node): (columns.nodePresence, node * columns.unitCount + first)
      case .indicator(let indicator):
        (columns.indicatorPresence, indicator * columns.unitCount + first)
      }
    let cells = UnsafeMutableBufferPointer(rebasing: column[start..<start + count])
    let bytes = UnsafeRawBufferPointer(cells)
    return bytes.assumingMemoryBound(to: UInt8.self)
  }

  /// Σwx / Σw where nothing is missing.
  private func aggregateWhole(_ step: AggregationPlan.Step) {
    let sums = scores(.node(step.node))
    for (position, child) in step.children.enumerated() {
      let weight = step.weights[position]
      let column = scores(child)
      if position == 0 {
        for i in 0..<count { sums[i] = weight * column[i] }
      } else {
        for i in 0..<count { sums[i] += weight * column[i] }
      }
    }
    let total = step.totalWeight
    for i in 0..<count { sums[i] /= total }
    let start = step.node * columns.unitCount + first
    for cell in start..<start + count {
      columns.nodePresence[cell] = .scored
      columns.nodeCoverage[cell] = 1
    }
  }

  private func aggregate(_ step: AggregationPlan.Step) {
    withUnsafeTemporaryAllocation(of: Double.self, capacity: max(1, step.children.count)) {
      values in
      withUnsafeTemporaryAllocation(of: Double.self, capacity: max(1, step.children.count)) {
        weights in
        for unit in first..<first + count { aggregate(step, unit, values, weights) }
      }
    }
  }

  private func aggregate(
    _ step: AggregationPlan.Step, _ unit: Int, _ values: UnsafeMutableBufferPointer<Double>,
    _ weights: UnsafeMutableBufferPointer<Double>
  ) {
    let cell = step.node * columns.unitCount + unit
    columns.nodeScores[cell] = 0
    var applicable = 0.0
    var covered = 0.0
    var used = 0
    var present = 0
    var isAnyMissing = false
    var isAnyApplicable = false
    for (position, child) in step.children.enumerated() {
      let weight = step.weights[position]
      let presence: ScoreMatrix.Presence
      let score: Double
      let coverage: Double
      switch child {
      case .node(let node):
        let at = node * columns.unitCount + unit
        presence = columns.nodePresence[at]
        score = columns.nodeScores[at]
        coverage = columns.nodeCoverage[at]
      case .indicator(let indicator):
        let at = indicator * columns.unitCount + unit
        presence = columns.indicatorPresence[at]
        score = columns.indicatorScores[at]
        coverage = columns.statuses[at] == .imputed ? 0 : 1
      }
      switch presence {
      case .notApplicable: continue
      case .scored:
        covered += weight * coverage
        values[used] = score
        weights[used] = weight
        used += 1
        present += 1
      case .missing:
        isAnyMissing = true
        if step.missing.kind == .zero {
          values[used] = step.low
          weights[used] = weight
          used += 1
        }
      }
      isAnyApplicable = true
      applicable += weight
    }
    guard isAnyApplicable else {
      columns.nodePresence[cell] = .notApplicable
      columns.nodeCoverage[cell] = 0
      return
    }
    let coverage = covered / applicable
    columns.nodeCoverage[cell] = coverage
    if coverage < step.missing.minimumCoverage - 1e-12 || present == 0
      || (isAnyMissing && step.missing.kind == .exclude)
    {
      columns.nodePresence[cell] = .missing
      return
    }
    columns.nodePresence[cell] = .scored
    columns.nodeScores[cell] = Aggregator.combine(
      step.aggregation, UnsafeBufferPointer(rebasing: values[..<used]),
      UnsafeBufferPointer(rebasing: weights[..<used]))
  }
}
