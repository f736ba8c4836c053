import MaturityModels
import StudyData

/// What one replication drew. Kept and refilled, never made anew.
final class Drawing {
  private let study: CompiledStudy

  /// The factor of each column's weight.
  let factors: Slab<Double>
  /// Worst and best of each indicator, in transformed units.
  let goalposts: Slab<Double>
  /// The scores of all knots.
  let knots: Slab<Double>
  /// The least scores of states.
  let limits: Slab<Double>
  /// Which of its joint draws each unit takes.
  let sample: Slab<Int32>
  /// Each unit's u for coders.
  let coder: Slab<Double>
  /// For cells with one coder.
  var coderKey = DrawKey(seed: 0)

  var aggregation = AggregationOption.own
  var normalisation = NormalisationOption.own
  /// The position of the missing option.
  var missing = 0
  /// The indicator left out, or −1.
  var leftOut = -1
  /// A column that counts for nobody, node or indicator, or −1: not drawn, but
  /// asked for.
  var dropped = -1
  var isJudged = false
  var isSampled = false
  var isCoded = false

  init(_ study: CompiledStudy) {
    self.study = study
    factors = Slab(study.nodeCount + study.indicatorCount, 1)
    goalposts = Slab(2 * study.indicatorCount, 0)
    knots = Slab(study.knotY.count, 0)
    limits = Slab(study.states?.count ?? 0, 0)
    sample = Slab(study.unitCount, 0)
    coder = Slab(study.unitCount, 0)
    reset()
  }

  /// Back to what is published.
  func reset() {
    for column in 0..<factors.count { factors[column] = 1 }
    aggregation = .own
    normalisation = .own
    missing = 0
    leftOut = -1
    dropped = -1
    isJudged = false
    isSampled = false
    isCoded = false
    resetJudgement()
  }

  private func resetJudgement() {
    for indicator in 0..<study.indicatorCount {
      goalposts[2 * indicator] = study.forms[indicator].first
      goalposts[2 * indicator + 1] = study.forms[indicator].second
    }
    for knot in 0..<knots.count { knots[knot] = study.knotY[knot] }
    guard let states = study.states else { return }
    for state in 0..<states.count { limits[state] = states.limits[state] }
  }

  /// Draws one source from its key.
  func draw(_ source: RobustnessSettings.Source, _ key: DrawKey) {
    switch source {
    case .weights:
      let noise = study.settings.noise
      for column in 0..<factors.count {
        factors[column] = 1 + noise * key.symmetric(UInt64(column))
      }
    case .aggregation:
      let options = study.aggregationOptions
      aggregation = options[key.choice(options.count, 0)]
    case .normalisation: normalisation = key.choice(2, 0) == 0 ? .own : .minMax
    case .missing: missing = key.choice(study.missingOptions.count, 0)
    case .leaveOneOut:
      let candidates = study.leavable
      if key.choice(2, 0) == 1, !candidates.isEmpty {
        leftOut = candidates[key.choice(candidates.count, 1)]
      }
    case .judgement:
      isJudged = true
      judge(key)
    case .sampling:
      isSampled = true
      for unit in 0..<study.unitCount {
        sample[unit] = Int32(
          truncatingIfNeeded: key.choice(SamplingTable.draws, UInt64(study.brands[unit])))
      }
    case .coders:
      isCoded = true
      for unit in 0..<study.unitCount { coder[unit] = key.uniform(UInt64(study.brands[unit])) }
      coderKey = key.child(0)
    }
  }

  // MARK: Judgement

  private func judge(_ key: DrawKey) {
    let delta = study.settings.judgement
    for (indicator, form) in study.forms.enumerated() where form.isJudged {
      let own = key.child(UInt64(indicator))
      switch form.method {
      case .linear, .logarithmic:
        let range = abs(form.second - form.first)
        let worst = form.first + delta * own.symmetric(0) * range
        let best = form.second + delta * own.symmetric(1) * range
        // A best that meets the worst would leave nothing to go by.
        let isKept = form.second > form.first ? best > worst : best < worst
        goalposts[2 * indicator] = isKept ? worst : form.first
        goalposts[2 * indicator + 1] = isKept ? best : form.second
      default:
        Self.move(
          knots.slice(form.knotStart, form.knotCount),
          published: study.knotY.slice(form.knotStart, form.knotCount), by: delta * form.span, own)
      }
    }
    guard let states = study.states, !states.isStaged else { return }
    let own = key.child(UInt64(study.indicatorCount))
    let step = delta * study.model.scale.span / 2
    for state in 1..<max(1, states.count) {
      let published = states.limits[state]
      var moved = published + step * own.symmetric(UInt64(state))
      moved = Self.kept(moved, published, limits[state - 1], states.limits[state - 1])
      if state == states.count - 1 { moved = Self.kept(moved, published, states.high, states.high) }
      limits[state] = moved
    }
  }

  /// Moves the inner points of `points`, left to right.
  private static func move(
    _ points: UnsafeMutableBufferPointer<Double>, published: UnsafeMutableBufferPointer<Double>,
    by step: Double, _ key: DrawKey
  ) {
    guard points.count > 2 else { return }
    let end = points.count - 1
    for point in 1..<end {
      var moved = published[point] + step * key.symmetric(UInt64(point))
      moved = kept(moved, published[point], points[point - 1], published[point - 1])
      if point == end - 1 { moved = kept(moved, published[point], published[end], published[end]) }
      points[point] = moved
    }
  }

  /// The moved value, or its neighbour's where their order flips.
  @inline(__always)
  private static func kept(
    _ moved: Double, _ published: Double, _ neighbour: Double, _ publishedNeighbour: Double
  ) -> Double {
    (published - publishedNeighbour) * (moved - neighbour) < 0 ? neighbour : moved
  }
}
