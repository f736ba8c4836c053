import Findings
import MaturityModels
import Scoring

/// What the model says of nodes and indicators, in words.
struct ModelWords {
  let context: WorkbookContext

  /// A node or an indicator as heads of columns name it.
  struct Entry {
    let id: String
    let name: String
    let comment: String?
    let effectiveWeight: String
    let method: String
  }

  private var language: Language { context.language }

  func entry(_ child: ModelNode.Child) -> Entry {
    let model = context.model
    func percent(_ share: Double) -> String { NumberFormat.percent(share * 100, 1, language) }
    switch child {
    case .node(let index):
      let node = model.nodes[index]
      return Entry(
        id: node.id, name: node.name[language],
        comment: node.description.map { "\(node.name[language])\n\($0[language])" },
        effectiveWeight: percent(model.effectiveWeight(ofNode: index)),
        method: aggregation(node.aggregation))
    case .indicator(let index):
      let indicator = model.indicators[index]
      return Entry(
        id: indicator.id, name: indicator.name[language],
        comment: "\(indicator.id) \(indicator.name[language])\n\(indicator.definition[language])",
        effectiveWeight: percent(model.effectiveWeight(ofIndicator: index)),
        method: method(indicator.normalisation))
    }
  }

  func aggregation(_ aggregation: Aggregation) -> String {
    switch aggregation {
    case .arithmetic: context.text(WorkbookText.arithmetic)
    case .geometric: context.text(WorkbookText.geometric)
    case .harmonic: context.text(WorkbookText.harmonic)
    case .median: context.text(WorkbookText.medianOfParts)
    case .minimum: context.text(WorkbookText.minimumOfParts)
    }
  }

  func policy(_ policy: MissingPolicy.Kind) -> String {
    switch policy {
    case .reweight: context.text(WorkbookText.reweight)
    case .zero: context.text(WorkbookText.zero)
    case .exclude: context.text(WorkbookText.exclude)
    }
  }

  func method(_ normalisation: Normalisation) -> String {
    switch normalisation {
    case .goalposts: context.text(WorkbookText.goalposts)
    case .levels: context.text(WorkbookText.levels)
    case .curve: context.text(WorkbookText.curve)
    case .minMax: context.text(WorkbookText.minMax)
    case .zScore: context.text(WorkbookText.zScore)
    case .percentileRank: context.text(WorkbookText.percentileRank)
    case .borda: context.text(WorkbookText.borda)
    case .distanceToBest: context.text(WorkbookText.distanceToBest)
    }
  }

  /// The settings of an indicator's method, and for methods that compare
  /// brands what its column came to.
  func parameters(_ index: Int) -> String {
    let indicator = context.model.indicators[index]
    func plain(_ value: Double) -> String { NumberFormat.plain(value, language) }
    var parts: [String] = []
    switch indicator.normalisation {
    case .goalposts(let worst, let best, let log):
      parts.append(
        context.text(
          WorkbookText.goalpostsAre, ["worst": plain(worst), "best": plain(best)]))
      if log { parts.append(context.text(WorkbookText.logarithm)) }
    case .levels(let levels):
      parts.append(
        levels.map { "\($0.name[language]) = \(plain($0.points))" }.joined(separator: " · "))
    case .curve(let points):
      parts.append(points.map { "\(plain($0.x)) → \(plain($0.y))" }.joined(separator: " · "))
    case .zScore(let mean, let sd, _):
      parts.append(
        context.text(WorkbookText.zScoreIs, ["mean": plain(mean), "sd": plain(sd)]))
    case .distanceToBest(let best, _):
      parts.append(context.text(WorkbookText.bestIs, ["best": plain(best)]))
    case .minMax, .percentileRank, .borda: break
    }
    if indicator.normalisation.isRelative {
      parts.append(column(context.card.matrix.treatments[index]))
    }
    return parts.joined(separator: "; ")
  }

  private func column(_ treatment: ColumnTreatment) -> String {
    guard !treatment.isConstant else { return context.text(WorkbookText.constant) }
    func fixed(_ value: Double) -> String { NumberFormat.fixed(value, 2, language) }
    return context.text(
      WorkbookText.columnIs,
      [
        "n": NumberFormat.integer(treatment.count, language), "minimum": fixed(treatment.minimum),
        "maximum": fixed(treatment.maximum), "mean": fixed(treatment.mean),
        "sd": fixed(treatment.standardDeviation),
      ])
  }

  /// The raw values that score lowest and highest; `nil` where a method has
  /// none or its column none to offer.
  func goalposts(_ index: Int) -> (worst: Double?, best: Double?) {
    let indicator = context.model.indicators[index]
    let treatment = context.card.matrix.treatments[index]
    let hasColumn = treatment.count > 0 && !treatment.isConstant
    let low = hasColumn ? treatment.minimum : nil
    let high = hasColumn ? treatment.maximum : nil
    switch indicator.normalisation {
    case .goalposts(let worst, let best, _): return (worst, best)
    case .minMax(let direction): return direction == .higher ? (low, high) : (high, low)
    case .distanceToBest(let best, let direction): return (direction == .higher ? low : high, best)
    case .levels, .curve, .zScore, .percentileRank, .borda: return (nil, nil)
    }
  }

  func unit(_ indicator: Indicator) -> String {
    if let unit = indicator.unit { return unit[language] }
    switch indicator.type {
    case .binary: return context.text(WorkbookText.yesNo)
    case .levels: return context.text(WorkbookText.points)
    case .share: return "%"
    case .count, .duration, .number: return context.text(WorkbookText.number)
    }
  }

  func direction(_ indicator: Indicator) -> String {
    switch indicator.normalisation.direction {
    case .higher?: context.text(WorkbookText.higher)
    case .lower?: context.text(WorkbookText.lower)
    case nil: ""
    }
  }
}
