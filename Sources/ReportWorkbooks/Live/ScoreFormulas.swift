import MaturityModels

/// The formulas of the sheet of scores. A column's own rows above its head
/// hold what all its formulas read: weight, ends, whether it can be used.
struct ScoreFormulas {
  let context: WorkbookContext

  private var model: MaturityModel { context.model }

  /// The rows above the heads, by number.
  static let weight = LiveLayout.above(2)
  static let from = LiveLayout.above(3)
  static let to = LiveLayout.above(4)
  static let usable = LiveLayout.above(5)

  /// The score of a node or an indicator on a row.
  func score(_ part: ModelNode.Child) -> (_ row: Int) -> String {
    switch part {
    case .node(let node): nodeScore(node)
    case .indicator(let indicator): indicatorScore(indicator)
    }
  }

  // MARK: Indicators

  private func indicatorScore(_ index: Int) -> (_ row: Int) -> String {
    let indicator = model.indicators[index]
    let letters = A1.letters(context.layout.column(.indicator(index)))
    let used = context.prefix(.valuesUsed) + A1.letters(context.layout.valueColumn(index))
    let ends = scale(indicator.scale)
    let from = "\(letters)$\(Self.from)"
    let to = "\(letters)$\(Self.to)"
    let head = "IF(\(letters)$\(Self.usable)=0,\"NA\",IF(ISNUMBER(\(used)"
    func guarded(_ row: Int, _ score: String) -> String {
      "\(head)\(row)),\(score),\(used)\(row)))"
    }
    switch indicator.normalisation {
    case .levels: return { "\(used)\($0)" }
    case .goalposts(_, _, true):
      return { row in
        let x = "IF(\(used)\(row)>0,LN(\(used)\(row)),-1E+99)"
        return guarded(
          row, "\(ends.low)+\(ends.span)*MAX(0,MIN(1,(\(x)-\(from))/(\(to)-\(from))))")
      }
    case .goalposts, .minMax, .distanceToBest:
      return { row in
        guarded(
          row,
          "\(ends.low)+\(ends.span)*MAX(0,MIN(1,(\(used)\(row)-\(from))/(\(to)-\(from))))")
      }
    case .curve: return curve(index, used)
    case .zScore:
      let row = context.normalisationRows.number(index)
      let sheet = context.prefix(.normalisation)
      let mean = sheet + A1.fixed(NormalisationRows.targetMean, row)
      let deviation = sheet + A1.fixed(NormalisationRows.targetDeviation, row)
      return { guarded($0, "\(mean)+\(deviation)*(\(used)\($0)-\(from))/\(to)") }
    case .percentileRank, .borda:
      let column = context.brandRange(.valuesUsed, context.layout.valueColumn(index))
      var isShare = false
      if case .percentileRank = indicator.normalisation { isShare = true }
      return { row in
        // Half of this is the average rank less 1.
        let places =
          "(\(to)*(RANK(\(used)\(row),\(column),1)-RANK(\(used)\(row),\(column),0))+\(from)-1)/2"
        return guarded(
          row, isShare ? "\(ends.low)+\(ends.span)*\(places)/(\(from)-1)" : places)
      }
    }
  }

  private func curve(_ index: Int, _ used: String) -> (_ row: Int) -> String {
    let sheet = context.prefix(.points)
    guard let block = context.points.block(index),
      let xs = context.points.range(index, PointRows.x),
      let points = context.points.range(index, PointRows.points),
      let slopes = context.points.range(index, PointRows.slope)
    else { return { "\(used)\($0)" } }
    let first = sheet + A1.fixed(PointRows.x, block.lowerBound)
    return { row in
      let x = "MAX(\(used)\(row),\(first))"
      return "IF(ISNUMBER(\(used)\(row)),LOOKUP(\(x),\(sheet)\(xs),\(sheet)\(points))"
        + "+LOOKUP(\(x),\(sheet)\(xs),\(sheet)\(slopes))*(\(x)-LOOKUP(\(x),\(sheet)\(xs))),"
        + "\(used)\(row))"
    }
  }

  /// The low end and the span of a scale: by name, or as numbers where an
  /// included model has its own.
  private func scale(_ scale: ScoreScale) -> (low: String, span: String) {
    guard scale != model.scale else { return ("scale_lo", "(scale_hi-scale_lo)") }
    return (A1.number(scale.low), "(\(A1.number(scale.high))-(\(A1.number(scale.low))))")
  }

  // MARK: Nodes

  private func nodeScore(_ index: Int) -> (_ row: Int) -> String {
    let node = model.nodes[index]
    let letters = A1.letters(context.layout.column(.node(index)))
    let block = NodeBlock(index, context)
    let coverage = context.prefix(.nodeCoverage) + A1.letters(context.layout.coverageColumn(index))
    let least = "\(letters)$\(Self.from)"
    let low = scale(node.scale).low
    let weights = block.weights
    let terms = node.aggregation == .arithmetic ? nil : AggregationPlan.block(index, context)
    return { row in
      let scores = block.scores(row)
      let present = "SUMIF(\(scores),\">-1E+300\",\(weights))"
      let core: String
      switch (node.aggregation, terms) {
      case (.arithmetic, _), (_, nil):
        core =
          node.missing.kind == .zero
          ? "(SUMPRODUCT(\(weights),\(scores))+\(low)*SUMPRODUCT(\(weights),--(\(scores)=\"\")))"
            + "/SUMPRODUCT(\(weights),--(\(scores)<>\"NA\"))"
          : "SUMPRODUCT(\(weights),\(scores))/\(present)"
      case (.geometric, let terms?):
        let all = terms(row)
        core =
          "IF(COUNTIF(\(all),\"zero\")>0,0,EXP(SUM(\(all))/SUMIF(\(all),\">-1E+300\",\(weights))))"
      case (.harmonic, let terms?):
        let all = terms(row)
        core = "IF(COUNTIF(\(all),\"zero\")>0,0,SUMIF(\(all),\">-1E+300\",\(weights))/SUM(\(all)))"
      case (.median, let terms?): core = "MEDIAN(\(terms(row)))"
      case (.minimum, let terms?): core = "MIN(\(terms(row)))"
      }
      let whole =
        node.missing.kind == .exclude
        ? "IF(SUMPRODUCT(\(weights),--(\(scores)=\"\"))>0,\"\",\(core))" : core
      return "IF(\(coverage)\(row)=\"NA\",\"NA\",IF(\(coverage)\(row)<\(least)-1E-12,\"\","
        + "IF(\(present)=0,\"\",\(whole))))"
    }
  }
}

/// A node's children side by side on the sheet of scores.
struct NodeBlock {
  let children: [ModelNode.Child]
  let first: Int
  let last: Int

  init(_ node: Int, _ context: WorkbookContext) {
    children = LiveLayout.children(node, context.model)
    first = children.first.map { context.layout.column($0) } ?? LiveLayout.nameColumns
    last = first + max(children.count, 1) - 1
  }

  /// Their weights, above the heads.
  var weights: String {
    "\(A1.letters(first))$\(ScoreFormulas.weight):\(A1.letters(last))$\(ScoreFormulas.weight)"
  }

  /// Their scores on a row.
  func scores(_ row: Int) -> String { "\(A1.cell(first, row)):\(A1.cell(last, row))" }
}
