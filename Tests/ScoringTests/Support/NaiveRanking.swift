/// Ranks, states and group statistics by counting, from a naive scorer's
/// marks (contract §5).
struct NaiveRanking {
  typealias Mark = NaiveScorer.Mark

  let scorer: NaiveScorer
  let ids: [String]
  let sizes: [Double?]

  private var draft: ModelDraft { scorer.draft }
  private var tolerance: Double { 1e-9 * (draft.high - draft.low) }

  func score(_ id: String, _ brand: Int) -> Double? {
    if case .score(let score)? = scorer.marks[id]?[brand] { score } else { nil }
  }

  func index(_ brand: Int) -> Double? { score(draft.root.id, brand) }

  var ranked: [Int] { scorer.brands.filter { index($0) != nil } }

  // MARK: States

  /// The position of a brand's state; in staged schemes 0 is "below".
  func state(_ brand: Int) -> Int? {
    guard index(brand) != nil, let maturity = draft.maturity else { return nil }
    switch maturity.rule {
    case .thresholds(let states):
      guard let score = score(maturity.of, brand) else { return nil }
      var position = threshold(states, score)
      while position > 0, !states[position].requires.allSatisfy({ holds($0, brand) }) {
        position -= 1
      }
      return position
    case .staged(let states, let metAt):
      var position = 0
      for state in states {
        guard isHeld(state, brand, metAt: state.metAt ?? metAt ?? draft.high) else { break }
        position += 1
      }
      return position
    }
  }

  func threshold(_ states: [MaturityDraft.Threshold], _ score: Double) -> Int {
    states.indices.last { states[$0].from <= score + tolerance } ?? 0
  }

  private func holds(_ requirement: (indicator: String, atLeast: Double), _ brand: Int) -> Bool {
    switch scorer.marks[requirement.indicator]?[brand] {
    case .notApplicable: true
    case .score(let score): score >= requirement.atLeast - tolerance
    case .missing, nil: false
    }
  }

  private func isHeld(_ stage: MaturityDraft.Stage, _ brand: Int, metAt: Double) -> Bool {
    let marks = stage.criteria.compactMap { scorer.marks[$0]?[brand] }
      .filter { $0 != .notApplicable }
    let met = marks.count { mark in
      if case .score(let score) = mark { score >= metAt - tolerance } else { false }
    }
    return Double(met) >= (stage.share ?? 1) * Double(marks.count) - 1e-9
  }

  // MARK: Ranks

  private var isStaged: Bool {
    if case .staged? = draft.maturity?.rule { true } else { false }
  }

  private func isAhead(_ one: Int, of other: Int) -> Bool {
    if isStaged, let a = state(one), let b = state(other), a != b { return a > b }
    return (index(one) ?? 0) > (index(other) ?? 0) + tolerance
  }

  func rank(_ brand: Int, among pool: [Int]) -> Int? {
    index(brand) == nil ? nil : 1 + pool.count { isAhead($0, of: brand) }
  }

  /// Best first; ties by id.
  var order: [Int] {
    let pool = ranked
    let places = Dictionary(uniqueKeysWithValues: pool.map { ($0, rank($0, among: pool) ?? 0) })
    return pool.sorted {
      (places[$0] ?? 0, ids[$0]) < (places[$1] ?? 0, ids[$1])
    }
  }

  func members(_ sector: Int) -> [Int] { order.filter { scorer.sectors[$0] == sector } }

  /// The rank of a ranked brand by a sub-index.
  func rank(_ brand: Int, node: String) -> Int? {
    guard index(brand) != nil, let own = score(node, brand) else { return nil }
    return 1 + ranked.count { score(node, $0) ?? -.infinity > own + tolerance }
  }

  // MARK: Groups

  struct Group {
    var mean: Double?
    var median: Double?
    var minimum: Double?
    var maximum: Double?
    var weightedMean: Double?
    var leader: Int?
    var shares: [Double] = []
    var stateOfMean: Int?
  }

  func group(_ members: [Int]) -> Group {
    let x = members.compactMap { index($0) }.sorted()
    let sized = members.filter { sizes[$0] != nil }
    let total = sized.compactMap { sizes[$0] }.reduce(0, +)
    var group = Group(
      mean: ScoringTests.mean(x), median: ScoringTests.median(x), minimum: x.first,
      maximum: x.last, leader: members.first)
    if total > 0 {
      group.weightedMean = sized.map { (sizes[$0] ?? 0) * (index($0) ?? 0) }.reduce(0, +) / total
    }
    guard let maturity = draft.maturity else { return group }
    let count: Int
    switch maturity.rule {
    case .thresholds(let states):
      count = states.count
      let deciding = members.compactMap { score(maturity.of, $0) }
      group.stateOfMean = ScoringTests.mean(deciding).map { threshold(states, $0) }
    case .staged(let states, _): count = states.count + 1
    }
    if !members.isEmpty {
      group.shares = (0..<count).map { position in
        Double(members.count { state($0) == position }) / Double(members.count)
      }
    }
    return group
  }
}
