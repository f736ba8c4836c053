import Foundation

/// What a test says of one cell.
enum Cell: Equatable, Sendable {
  case observed(Double), missing, notApplicable
}

/// A slow scorer that follows contract §4 and §5 to the letter: optionals,
/// dictionaries and recursion, nothing of the engine's.
struct NaiveScorer {
  enum Mark: Equatable { case score(Double), missing, notApplicable }

  /// One indicator on its way to scores.
  struct Column {
    /// Values by brand, after imputation and treatment.
    var values: [Int: Double] = [:]
    var observed: Set<Int> = []
    var imputed: Set<Int> = []
    var winsorised: Set<Int> = []
    var isStillSkewed = false
    var marks: [Mark] = []
  }

  let draft: ModelDraft
  /// The sector of each brand.
  let sectors: [Int]
  private(set) var columns: [String: Column] = [:]
  /// Scores of nodes and indicators, by id and brand.
  var marks: [String: [Mark]] = [:]
  /// Coverage of nodes; `nil` where a node is not applicable.
  var coverages: [String: [Double?]] = [:]

  var brands: Range<Int> { sectors.indices }

  init(_ draft: ModelDraft, _ cells: [String: [Cell]], sectors: [Int]) {
    self.draft = draft
    self.sectors = sectors
    for leaf in draft.leaves {
      let column = column(leaf, cells[leaf.id] ?? sectors.map { _ in .missing })
      columns[leaf.id] = column
      marks[leaf.id] = column.marks
    }
    for brand in brands { _ = evaluate(draft.root, brand) }
  }

  // MARK: Impute, treat

  private func column(_ leaf: LeafDraft, _ cells: [Cell]) -> Column {
    var column = Column()
    for (brand, cell) in cells.enumerated() {
      if case .observed(let value) = cell {
        column.values[brand] = value
        column.observed.insert(brand)
      }
    }
    let observed = column.values
    for brand in brands where cells[brand] == .missing {
      if let fill = fill(leaf.impute, brand, observed) {
        column.values[brand] = fill
        column.imputed.insert(brand)
      }
    }
    if leaf.winsorise { winsorise(&column) }
    column.marks = score(leaf.method, column, cells)
    return column
  }

  private func fill(
    _ rule: LeafDraft.Imputation, _ brand: Int, _ observed: [Int: Double]
  ) -> Double? {
    let market = observed.values.sorted()
    let group = observed.filter { sectors[$0.key] == sectors[brand] }.values.sorted()
    switch rule {
    case .none: return nil
    case .zero: return 0
    case .marketMean: return mean(market)
    case .marketMedian: return median(market)
    case .groupMean: return mean(group)
    case .groupMedian: return median(group)
    }
  }

  private func winsorise(_ column: inout Column) {
    while column.winsorised.count < 5, isTooSkewed(column) {
      let distinct = Set(column.values.values).sorted()
      let isHigh = skewness(Array(column.values.values)) >= 0
      let end = isHigh ? distinct[distinct.count - 1] : distinct[0]
      let neighbour = isHigh ? distinct[distinct.count - 2] : distinct[1]
      for (brand, value) in column.values where value == end {
        column.values[brand] = neighbour
        column.winsorised.insert(brand)
      }
    }
    column.isStillSkewed = isTooSkewed(column)
  }

  private func isTooSkewed(_ column: Column) -> Bool {
    let x = Array(column.values.values)
    guard x.count >= 10, Set(x).count > 1 else { return false }
    // Further past the limits than rounding errors reach.
    return abs(skewness(x)) > 2 + 1e-9 && excessKurtosis(x) > 3.5 + 1e-9
  }

  // MARK: Normalise

  private func score(
    _ method: LeafDraft.Method, _ column: Column, _ cells: [Cell]
  ) -> [Mark] {
    let x = column.values.values.sorted()
    let formula = formula(method, x)
    return brands.map { brand in
      if cells[brand] == .notApplicable { return .notApplicable }
      guard let value = column.values[brand] else {
        return formula == nil ? .notApplicable : .missing
      }
      return formula.map { .score($0(value)) } ?? .notApplicable
    }
  }

  /// The score of a value among the column's values `x`; `nil` where the
  /// method has nothing to go by.
  private func formula(_ method: LeafDraft.Method, _ x: [Double]) -> ((Double) -> Double)? {
    let (lo, hi) = (draft.low, draft.high)
    func clamp(_ t: Double) -> Double { max(0, min(1, t)) }
    let least = x.first ?? 0
    let most = x.last ?? 0
    let isConstant = !x.isEmpty && least == most
    switch method {
    case .goalposts(let worst, let best):
      return { lo + (hi - lo) * clamp(($0 - worst) / (best - worst)) }
    case .logGoalposts(let worst, let best):
      return { value in
        if value <= 0 { return worst < best ? lo : hi }
        return lo + (hi - lo) * clamp(log(value / worst) / log(best / worst))
      }
    case .levels: return { $0 }
    case .curve(let points): return { interpolate(points, $0) }
    case .borda(let lower): return { averageRank($0, x, lower) - 1 }
    case .minMax(let lower):
      if isConstant { return nil }
      return { lo + (hi - lo) * (lower ? most - $0 : $0 - least) / (most - least) }
    case .zScore(let target, let sd, let lower):
      if isConstant { return nil }
      let centre = mean(x) ?? 0
      let spread = deviation(x)
      return { target + sd * (lower ? centre - $0 : $0 - centre) / spread }
    case .percentileRank(let lower):
      if isConstant { return nil }
      return { lo + (hi - lo) * (averageRank($0, x, lower) - 1) / Double(x.count - 1) }
    case .distanceToBest(let best, let lower):
      let range = lower ? most - best : best - least
      if isConstant || (!x.isEmpty && range <= 0) { return nil }
      return { lo + (hi - lo) * clamp((lower ? most - $0 : $0 - least) / range) }
    }
  }
}
