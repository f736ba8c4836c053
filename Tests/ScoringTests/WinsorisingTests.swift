import Findings
import Scoring
import StudyData
import Testing

/// Contract §4: while |skewness| > 2 and excess kurtosis > 3.5, the outermost
/// value goes to its nearest distinct neighbour, five times at most.
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

  /// Fewer than four values have no kurtosis; a constant has no skewness.
  @Test(arguments: [[0, 0, 1000], [0, 1000], [5], [5, 5, 5, 5, 5], []])
  func untouched(_ values: [Double]) throws {
    let values = values.map(Optional.some) + [nil]
    #expect(try treated(values) == values)
  }

  /// Three equal values and another have |G1| = 2 and G2 = 4 exactly, whatever
  /// the values: the skewness does not exceed 2.
  @Test func exactlyAtTheLimit() throws {
    var random = SeededGenerator(3)
    for _ in 0..<300 {
      let (a, b) = (Double(random.int(0...9999)) / 100, Double(random.int(0...9999)) / 100)
      let values = [a, a, a, b].shuffled(using: &random)
      #expect(try treated(values) == values)
    }
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

  /// Values of bounded methods are treated too.
  @Test func goalposts() throws {
    let trial = trial(
      [1, 2, 3, 4, 5, 6, 7, 8, 10, 1000], .goalposts(worst: 0, best: 20))
    try Agreement.expect(trial)
    #expect(try trial.engine().scores("x")[9] == 50)
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
