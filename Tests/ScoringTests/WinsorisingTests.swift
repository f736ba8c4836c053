import ImacsTestSupport
import Findings
import Wording
import MaturityModels
import Scoring
import StudyData
import Testing

/// Contract §4: while |skewness| > 2 and excess kurtosis > 3.5 (n ≥ 10), the
/// outermost value and all tied on it go to the nearest distinct neighbour,
/// until five or more cells are replaced.
@Suite struct WinsorisingTests {
  private func trial(_ values: [Double?], _ method: LeafDraft.Method = .minMax()) -> Trial {
    Trial.column(LeafDraft("x", method, winsorise: true), values)
  }

  private func treated(_ values: [Double?]) throws -> [Double?] {
    let trial = trial(values)
    try Agreement.expect(trial)
    let cells = try trial.engine().card.matrix.cells
    return values.indices.map { cells.value($0, 0) }
  }

  /// One outlier among ten: G1 ≈ 3.16, G2 ≈ 10. One step brings it to 9.
  @Test func oneOutlier() throws {
    let values: [Double?] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1000, nil]
    #expect(try treated(values) == [1, 2, 3, 4, 5, 6, 7, 8, 9, 9, nil])
    let result = try trial(values).engine()
    #expect(result.card.matrix.cells.status(9, 0) == .winsorised)
    #expect(result.count(.cellWinsorised) == 1)
    #expect(result.count(.indicatorStillSkewed) == 0)
    let said = result.findings.first { $0.rule == .cellWinsorised }?.message(.en)
    #expect(said?.contains("1000 becomes 9") == true)
    // min-max is taken after the treatment.
    #expect(result.scores("x")[9] == 100)
    #expect(result.scores("x")[4] == 50)
  }

  @Test func lowOutlier() throws {
    #expect(
      try treated([-1000, 1, 2, 3, 4, 5, 6, 7, 8, 9]) == [1, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  }

  /// All points tied on the outermost value move together.
  @Test func ties() throws {
    var values = [Double?](repeating: 0, count: 30)
    for index in values.indices { values[index] = Double(index % 10) }
    values += [500, 500]
    let result = try treated(values)
    #expect(result.suffix(2) == [9, 9])
  }

  /// A winsorised value is an observed one: it counts for coverage.
  @Test func coverage() throws {
    let result = try trial([1, 2, 3, 4, 5, 6, 7, 8, 9, 1000]).engine()
    #expect(result.card.matrix.coverage(node: 0, unit: 9) == 1)
  }

  /// Fewer than ten values are left alone, however skewed; a constant has no
  /// skewness.
  @Test(arguments: [
    [0, 0, 1000], [0, 1000], [5], [5, 5, 5, 5, 5], [], [20, 20, 20, 20, 90],
    [1, 2, 3, 4, 5, 6, 7, 8, 1000], [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5],
  ])
  func untouched(_ values: [Double]) throws {
    let values = values.map(Optional.some) + [nil]
    #expect(try treated(values) == values)
    #expect(try trial(values).engine().count(.indicatorStillSkewed) == 0)
  }

  /// Imputed values are among the ten.
  @Test func nineObservedAndOneImputed() throws {
    let leaf = LeafDraft("x", .minMax(), impute: .marketMedian, winsorise: true)
    let trial = Trial.column(leaf, [1, 2, 3, 4, 5, 6, 7, 8, 1000, nil])
    try Agreement.expect(trial)
    let cells = try trial.engine().card.matrix.cells
    #expect(cells.value(8, 0) == 8)
    #expect(cells.status(8, 0) == .winsorised)
  }

  /// Five tied on the largest value: one step replaces five cells, and that is
  /// the end of it, though one step more would help.
  @Test func tiesCountAsCells() throws {
    let middle = (0..<50).map { 40 + Double($0 * 7 % 11) }
    let values: [Double?] = [300, 300, 300, 300, 300, 200] + middle
    let trial = trial(values)
    try Agreement.expect(trial)
    let result = try trial.engine()
    #expect(result.card.matrix.cells.values.prefix(7) == [200, 200, 200, 200, 200, 200, 40])
    #expect(result.count(.cellWinsorised) == 5)
    let said = result.findings.filter { $0.rule == .indicatorStillSkewed }.map { $0.message(.es) }
    #expect(said == ["x sigue muy asimétrico después de winsorizar 5 celdas."])
  }

  /// Four single values, then three tied ones: seven cells, not five steps'
  /// worth of ties.
  @Test func theStepThatReachesFiveIsTheLast() throws {
    let middle = (0..<80).map { Double($0 % 4) }
    let values = (middle + [1e3, 1e4, 1e4, 1e4, 1e6, 1e7, 1e8]).map(Optional.some)
    let trial = trial(values)
    try Agreement.expect(trial)
    // 1e8 → 1e7, then → 1e6, then → 1e4 (three cells so far), then six → 1e3.
    let cells = try trial.engine().card.matrix.cells
    #expect(cells.values.suffix(7) == [1e3, 1e3, 1e3, 1e3, 1e3, 1e3, 1e3])
  }

  /// Fourth powers of 1e77 and above are no numbers; those of 1e-81 are 0.
  @Test func unitsDoNotDecide() throws {
    let shape: [Double] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100]
    for unit in [1, 1e76, 1e78, 1e90, 1e-80, 1e-95] {
      let values = shape.map { Optional($0 * unit) }
      let result = try trial(values).engine()
      #expect(result.count(.cellWinsorised) == 1, "\(unit)")
      #expect(
        result.card.matrix.cells.values == shape.map { min($0, 30) * unit }, "\(unit)")
    }
  }

  /// Methods that score by fixed ends or points cannot have it: there it would
  /// change scores that depend on nobody else.
  @Test(arguments: [
    LeafDraft.Method.goalposts(worst: 0, best: 20), .logGoalposts(worst: 1, best: 20),
    .levels([0, 50]), .curve([(0, 0), (20, 100)]),
  ])
  func absoluteMethods(_ method: LeafDraft.Method) throws {
    let draft = ModelDraft(
      NodeDraft("root", coverage: 0, [.leaf(LeafDraft("x", method, winsorise: true))]))
    var log = FindingLog()
    #expect(ModelReader().read(Array(draft.yaml.utf8), file: "m.yaml", log: &log) == nil)
    #expect(log.sorted.map(\.rule.id) == ["model-winsorised-method"])
  }

  @Test(arguments: [
    LeafDraft.Method.minMax(), .zScore(mean: 50, sd: 10, lower: false), .percentileRank(),
    .borda(), .distanceToBest(2000),
  ])
  func relativeMethods(_ method: LeafDraft.Method) throws {
    let trial = trial([1, 2, 3, 4, 5, 6, 7, 8, 9, 1000], method)
    try Agreement.expect(trial)
    #expect(try trial.engine().card.matrix.cells.value(9, 0) == 9)
  }

  /// Powers of a hundred: each step leaves the next one as extreme.
  @Test func fiveStepsAtMost() throws {
    let small = (0..<60).map { Double($0 % 4) }
    let large = (1...8).map { Double(1 << (5 * $0)) }
    let values = (small + large).map(Optional.some)
    let trial = trial(values)
    try Agreement.expect(trial)
    let result = try trial.engine()
    // 2^40 … 2^20 are brought down to 2^15 in five steps; that is still extreme.
    #expect(
      result.card.matrix.cells.values.suffix(8) == [
        32, 1024, 32768, 32768, 32768, 32768, 32768, 32768,
      ])
    #expect(result.card.matrix.treatments[0].stillSkewed)
    #expect(result.count(.indicatorStillSkewed) == 1)
    #expect(result.count(.cellWinsorised) == 5)
  }

  /// Imputed values take part, and stay imputed.
  @Test func imputedValuesTakePart() throws {
    let leaf = LeafDraft("x", .minMax(), impute: .zero, winsorise: true)
    let values: [Double?] = (0..<12).map { 500 + Double($0 % 5) } + [nil]
    let trial = Trial.column(leaf, values)
    try Agreement.expect(trial)
    let result = try trial.engine()
    #expect(result.card.matrix.cells.value(12, 0) == 500)
    #expect(result.card.matrix.cells.status(12, 0) == .imputed)
    #expect(result.card.matrix.coverage(node: 0, unit: 12) == 0)
  }

  @Test("Random heavy-tailed columns", arguments: 0..<20)
  func random(_ block: Int) throws {
    var random = SeededGenerator(UInt64(block) + 40_000)
    for _ in 0..<15 {
      let count = random.int(3...60)
      let scale = random.pick([8.0, 50, 3000])
      let sign = random.chance(0.5) ? 1.0 : -1.0
      let values: [Double?] = (0..<count).map { _ in
        if random.chance(0.1) { return nil }
        let base = random.eighths(0...40)
        return sign * (random.chance(0.08) ? base * scale : base)
      }
      try Agreement.expect(trial(values, random.pick([.minMax(), .zScore(), .borda()])))
    }
  }
}
