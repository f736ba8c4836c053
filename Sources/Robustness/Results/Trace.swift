import MaturityModels
package import StudyData

/// The first replications of block *all*, in numbers from which anybody can
/// compute them again (contract §6, `--trace`).
package struct Trace: Sendable {
  package struct Replication: Sendable {
    package let aggregation: AggregationOption
    package let normalisation: NormalisationOption
    package let missing: MissingOption
    /// The indicator that does not apply to anybody.
    package let leftOut: Int?
    /// The factor of each column's weight: nodes, then indicators.
    package let factors: [Double]
    package let cells: [Cell]
    package let judgement: [Judgement]
    package let ranks: [Rank]
  }

  /// A cell whose raw value (points for levels, as they score) is not the
  /// published one.
  package struct Cell: Sendable {
    package let brand: Int
    package let indicator: Int
    package let value: Double
  }

  /// A moved goalpost, point or threshold.
  package struct Judgement: Sendable {
    /// `nil` for thresholds of states.
    package let indicator: Int?
    /// `worst`, `best` (raw units), the id of a level, the position of a curve's
    /// point from 1, or the id of a state.
    package let key: String
    package let value: Double
  }

  package struct Rank: Sendable {
    package let brand: Int
    package let index: Double
    package let rank: Int
  }

  package let replications: [Replication]

  package init(
    _ study: CompiledStudy, sources: [RobustnessSettings.Source], count: Int
  ) {
    let root = DrawKey(seed: study.seed)
    let replicator = Replicator(study)
    let drawn = Block.all.drawn(of: sources)
    replications = (0..<max(0, count)).map { number in
      replicator.replicate(.all, number, drawn, root: root)
      return replicator.traced()
    }
  }
}

extension Replicator {
  /// What the replication at hand drew and gave.
  func traced() -> Trace.Replication {
    var cells: [Trace.Cell] = []
    for (indicator, form) in study.forms.enumerated() {
      let column = rawValues(indicator, form)
      let start = indicator * study.stride
      for unit in 0..<study.unitCount
      where study.observed[start + unit] > 0 && column[unit] != study.raw[start + unit] {
        cells.append(
          Trace.Cell(brand: study.brands[unit], indicator: indicator, value: column[unit]))
      }
    }
    // The columns of values were written over; scoring makes them anew.
    score()
    let ranks = Slab(study.rankedCount, UInt32(0))
    rankMarket(into: ranks.pointer)
    let index = indexColumn()
    return Trace.Replication(
      aggregation: drawing.aggregation, normalisation: drawing.normalisation,
      missing: study.missingOptions[drawing.missing],
      leftOut: drawing.leftOut < 0 ? nil : drawing.leftOut,
      factors: (0..<drawing.factors.count).map { drawing.factors[$0] }, cells: cells,
      judgement: drawing.isJudged ? judgement : [],
      ranks: (0..<study.rankedCount).map {
        Trace.Rank(brand: study.brands[$0], index: index[$0], rank: Int(ranks[$0]))
      })
  }

  private var judgement: [Trace.Judgement] {
    var found: [Trace.Judgement] = []
    for (indicator, form) in study.forms.enumerated() where form.isJudged {
      let entry = study.model.indicators[indicator]
      switch form.method {
      case .linear, .logarithmic:
        for (position, key) in ["worst", "best"].enumerated() {
          let moved = drawing.goalposts[2 * indicator + position]
          found.append(
            Trace.Judgement(
              indicator: indicator, key: key,
              value: form.method == .logarithmic ? exponential(moved) : moved))
        }
      default:
        for knot in 1..<max(1, form.knotCount - 1) {
          found.append(
            Trace.Judgement(
              indicator: indicator,
              key: form.method == .levels ? entry.levels[knot].id : String(knot + 1),
              value: drawing.knots[form.knotStart + knot]))
        }
      }
    }
    if let rules = study.states, !rules.isStaged, let scheme = study.model.maturity {
      for state in 1..<max(1, rules.count) {
        found.append(
          Trace.Judgement(
            indicator: nil, key: scheme.states[state].id, value: drawing.limits[state]))
      }
    }
    return found
  }
}
