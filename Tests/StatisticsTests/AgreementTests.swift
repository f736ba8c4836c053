import ImacsTestSupport
import Statistics
import Testing

/// Krippendorff's α and Cohen's κ against published examples and against the
/// definition, done the long way.
struct AgreementTests {
  typealias Metric = KrippendorffAlpha.Metric

  /// Section C of Krippendorff (2011): four observers, twelve units.
  static let fourObservers: [[Double?]] = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, nil, nil, nil],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nil, 3],
    [nil, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, nil],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, nil],
  ]

  static func units(_ coders: [[Double?]]) -> [[Double]] {
    (0..<(coders.first?.count ?? 0)).map { unit in coders.compactMap { $0[unit] } }
  }

  @Test(
    arguments: [
      (.nominal, 0.743), (.ordinal, 0.815), (.interval, 0.849), (.ratio, 0.797),
    ] as [(Metric, Double)])
  func thePapersExample(metric: Metric, expected: Double) throws {
    let alpha = KrippendorffAlpha.alpha(Self.units(Self.fourObservers), metric: metric)
    #expect(abs(try #require(alpha) - expected) < 0.0005)
  }

  /// Sections A and B of the paper: two observers, binary and nominal.
  @Test func thePapersTwoObservers() throws {
    let binary: [[Double?]] = [
      [0, 1, 0, 0, 0, 0, 0, 0, 1, 0], [1, 1, 1, 0, 0, 1, 0, 0, 0, 0],
    ]
    let one = try #require(KrippendorffAlpha.alpha(Self.units(binary), metric: .nominal))
    #expect(abs(one - 0.095) < 0.0005)
    let letters: [[Double?]] = [
      [1, 1, 2, 2, 4, 3, 3, 3, 5, 4, 4, 1], [2, 1, 2, 2, 2, 3, 3, 3, 5, 4, 4, 4],
    ]
    let other = try #require(KrippendorffAlpha.alpha(Self.units(letters), metric: .nominal))
    #expect(abs(other - 0.692) < 0.0005)
  }

  @Test(arguments: Metric.allCases)
  func withoutPairsOrVariationThereIsNone(metric: Metric) {
    #expect(KrippendorffAlpha.alpha([], metric: metric) == nil)
    #expect(KrippendorffAlpha.alpha([[1], [2], []], metric: metric) == nil)
    #expect(KrippendorffAlpha.alpha([[0.1, 0.1], [0.1, 0.1, 0.1], [7]], metric: metric) == nil)
    #expect(KrippendorffAlpha.alpha([[0, 0], [0, 0]], metric: metric) == nil)
  }

  @Test(arguments: Metric.allCases)
  func perfectAgreementIsOne(metric: Metric) {
    #expect(KrippendorffAlpha.alpha([[0, 0], [3, 3, 3], [8, 8]], metric: metric) == 1)
  }

  @Test(arguments: Metric.allCases)
  func theDefinitionTheLongWay(metric: Metric) throws {
    var random = SeededGenerator(11)
    for round in 0..<200 {
      let isWhole = round % 2 == 0
      let units: [[Double]] = (0..<Int.random(in: 1...25, using: &random)).map { _ in
        (0..<Int.random(in: 0...5, using: &random)).map { _ in
          isWhole
            ? Double(Int.random(in: 0...6, using: &random))
            : Double.random(in: 0...100, using: &random)
        }
      }
      let found = KrippendorffAlpha.alpha(units, metric: metric)
      let expected = NaiveAlpha.alpha(units, metric)
      #expect((found == nil) == (expected == nil), "\(units)")
      guard let found, let expected else { continue }
      #expect(abs(found - expected) < 1e-9, "\(units)")
    }
  }

  /// Of many coders on one unit the sum over pairs is not taken pair by pair.
  @Test(arguments: Metric.allCases)
  func manyCodersOnOneUnit(metric: Metric) throws {
    var random = SeededGenerator(13)
    let units: [[Double]] = [64, 65, 90, 2, 150].map { count in
      (0..<count).map { _ in Double(Int.random(in: 0...9, using: &random)) }
    }
    let found = try #require(KrippendorffAlpha.alpha(units, metric: metric))
    let expected = try #require(NaiveAlpha.alpha(units, metric))
    #expect(abs(found - expected) < 1e-9)
  }

  /// Beyond 4,096 distinct values the ratio's expectation is condensed.
  @Test func manyDistinctValues() throws {
    var random = SeededGenerator(12)
    let units = (0..<3_000).map { _ -> [Double] in
      let value = Double.random(in: 0...1_000, using: &random)
      return [value, value * Double.random(in: 0.5...2, using: &random)]
    }
    let values = units.flatMap { $0 }
    var expected = 0.0
    for (index, one) in values.enumerated() {
      for other in values[(index + 1)...] where one != other {
        let share = (one - other) / (one + other)
        expected += 2 * share * share
      }
    }
    let observed = units.reduce(0) { sum, unit in
      let share = (unit[0] - unit[1]) / (unit[0] + unit[1])
      return sum + 2 * share * share
    }
    let alpha = try #require(KrippendorffAlpha.alpha(units, metric: .ratio))
    #expect(abs(alpha - (1 - Double(values.count - 1) * observed / expected)) < 1e-5)
  }

  // MARK: κ

  private func table(_ counts: [[Int]]) -> [(Int, Int)] {
    counts.enumerated().flatMap { row, columns in
      columns.enumerated().flatMap { column, count in
        (0..<count).map { _ in (row, column) }
      }
    }
  }

  /// Fifty proposals and two readers (the common textbook table): 0.4; and
  /// its sisters of the same agreement and other margins.
  @Test(
    arguments: [
      ([[20, 5], [10, 15]], 0.4), ([[45, 15], [25, 15]], 0.1304), ([[25, 35], [5, 35]], 0.2593),
    ] as [([[Int]], Double)])
  func kappaOfTables(counts: [[Int]], expected: Double) throws {
    let kappa = try #require(CohensKappa.kappa(table(counts)))
    #expect(abs(kappa - expected) < 0.00005)
  }

  @Test func kappaAtTheEnds() {
    #expect(CohensKappa.kappa([(Int, Int)]()) == nil)
    #expect(CohensKappa.kappa([(1, 1), (1, 1)]) == nil)
    #expect(CohensKappa.kappa([(1, 1), (2, 2)]) == 1)
    #expect(CohensKappa.kappa([(1, 2), (2, 1)]) == -1)
    #expect(CohensKappa.kappa([(1, 2), (1, 2)]) == 0)
  }
}

/// α from a whole coincidence matrix and the metrics as the paper writes them.
enum NaiveAlpha {
  static func alpha(_ units: [[Double]], _ metric: KrippendorffAlpha.Metric) -> Double? {
    let pairable = units.filter { $0.count > 1 }
    let values = Set(pairable.flatMap { $0 }).sorted()
    guard values.count > 1 else { return nil }
    var matrix = [[Double]](
      repeating: [Double](repeating: 0, count: values.count), count: values.count)
    for unit in pairable {
      for one in unit.indices {
        for other in unit.indices where one != other {
          guard let c = values.firstIndex(of: unit[one]), let k = values.firstIndex(of: unit[other])
          else { continue }
          matrix[c][k] += 1 / Double(unit.count - 1)
        }
      }
    }
    let counts = matrix.map { $0.reduce(0, +) }
    let total = counts.reduce(0, +)
    func distance(_ c: Int, _ k: Int) -> Double {
      switch metric {
      case .nominal: return c == k ? 0 : 1
      case .ordinal:
        let between = counts[min(c, k)...max(c, k)].reduce(0, +)
        let steps = between - (counts[c] + counts[k]) / 2
        return steps * steps
      case .interval: return (values[c] - values[k]) * (values[c] - values[k])
      case .ratio:
        let share = c == k ? 0 : (values[c] - values[k]) / (values[c] + values[k])
        return share * share
      }
    }
    var observed = 0.0
    var expected = 0.0
    for c in values.indices {
      for k in values.indices {
        observed += matrix[c][k] * distance(c, k)
        expected += counts[c] * counts[k] * distance(c, k)
      }
    }
    return 1 - (total - 1) * observed / expected
  }
}
