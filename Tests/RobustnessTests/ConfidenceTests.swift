import Analysis
import Findings
import Foundation
import ImacsTestSupport
import MaturityModels
import Scoring
import Statistics
import StudyData
import Testing

@testable import Robustness

@Suite struct ConfidenceTests {
  /// The definition of contract §6, in dictionaries and loops.
  private func naive(
    _ draws: [[Double]], _ index: [Double], known: [Bool]
  ) -> (low: [Int], high: [Int]) {
    let n = index.count
    var pairs: [(Int, Int)] = []
    for i in 0..<n { for j in i + 1..<n { pairs.append((i, j)) } }
    func deviation(_ x: [Double]) -> Double {
      let mean = x.reduce(0, +) / Double(x.count)
      return (x.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(x.count - 1)).squareRoot()
    }
    var apart: Set<[Int]> = []
    var open: [([Int], [Double], Double)] = []
    for (i, j) in pairs {
      let differences = draws.map { $0[i] - $0[j] }
      let error = deviation(differences)
      if error < 1e-10 {
        if known[i], known[j], abs(index[i] - index[j]) > 1e-7 { apart.insert([i, j]) }
        continue
      }
      let mean = differences.reduce(0, +) / Double(draws.count)
      open.append(([i, j], differences.map { abs($0 - mean) / error }, error))
    }
    while !open.isEmpty {
      let most = draws.indices.map { row in open.map { $0.1[row] }.max() ?? 0 }.sorted()
      let position = 0.95 * Double(most.count - 1)
      let below = Int(position)
      let critical =
        most[below]
        + (below + 1 < most.count
          ? (position - Double(below)) * (most[below + 1] - most[below]) : 0)
      let told = open.filter { abs(index[$0.0[0]] - index[$0.0[1]]) / $0.2 > critical }
      if told.isEmpty { break }
      for pair in told { apart.insert(pair.0) }
      open.removeAll { apart.contains($0.0) }
    }
    func isBetter(_ i: Int, _ j: Int) -> Bool {
      apart.contains([min(i, j), max(i, j)]) && index[i] > index[j]
    }
    return (
      (0..<n).map { i in 1 + (0..<n).count { isBetter($0, i) } },
      (0..<n).map { i in n - (0..<n).count { isBetter(i, $0) } }
    )
  }

  @Test("Sets are those of the definition", arguments: 0..<30)
  func definition(_ seed: Int) {
    let key = DrawKey(seed: UInt64(seed))
    let n = 2 + seed % 9
    // Some brands never move; of those some are known.
    let errors = (0..<n).map {
      key.uniform(UInt64($0)) < 0.25 ? 0 : 6 * key.uniform(UInt64(50 + $0))
    }
    let known = errors.indices.map { errors[$0] > 0 || key.uniform(UInt64(90 + $0)) < 0.5 }
    let index = (0..<n).map { _ in 0.0 }.indices.map { 40 + 30 * key.uniform(UInt64(200 + $0)) }
    let draws = (0..<240).map { row in
      (0..<n).map { index[$0] + errors[$0] * key.normal(UInt64(1000 + row * n + $0)) }
    }
    let pairs = PairedErrors(
      replications: draws.count, index: index, isKnown: known, tolerance: 1e-7
    ) { draws[$0][$1] }
    let found = pairs.stepwise(level: 0.95, threads: 2)
    let expected = naive(draws, index, known: known)
    #expect(found.betterThan.map { 1 + $0 } == expected.low)
    #expect(found.worseThan.map { n - $0 } == expected.high)
  }

  @Test("The normal quantile of Bonferroni for many brands")
  func bonferroni() {
    let key = DrawKey(seed: 3)
    let n = 20
    let index = (0..<n).map { Double($0) * 1.7 }
    let draws = (0..<2000).map { row in
      (0..<n).map { index[$0] + key.normal(UInt64(row * n + $0)) }
    }
    let pairs = PairedErrors(
      replications: draws.count, index: index, isKnown: [Bool](repeating: true, count: n),
      tolerance: 1e-7
    ) { draws[$0][$1] }
    let found = pairs.bonferroni(level: 0.95, threads: 1)
    // 190 pairs: the 1 − 0.025/190 quantile (scipy.stats.norm.ppf).
    #expect(abs(found.criticalValue - 3.6491026963) < 1e-9)
    // SE ≈ √2: three steps of 1.7 are 5.1 < 5.16, four are more.
    #expect(found.betterThan[0] == n - 4)
  }

  @Test("Quantiles of the normal distribution, tails of Student's t")
  func distributions() {
    // scipy.stats.norm.ppf, 2·scipy.stats.t.sf
    for (p, z) in [
      (0.5, 0.0), (0.975, 1.959963984540054), (0.001, -3.090232306167813),
      (1e-10, -6.361340902404056),
    ] {
      #expect(abs(NormalDistribution.quantile(p) - z) < 1e-12)
    }
    for (t, degrees, p) in [
      (2.0, 10.0, 0.07338803477074037), (0.5, 3.0, 0.651447964848151),
      (12.0, 77.0, 2.6193720593054326e-19), (0.0, 5.0, 1.0),
    ] {
      let found = StudentDistribution.twoSided(t, degrees: degrees)
      #expect(abs(found - p) <= 1e-12 * p, "t \(t), df \(degrees): \(found)")
    }
  }

  @Test("Weights changed by the reversal margin tie the two brands")
  func reversal() throws {
    let read = try ReadStudy.plain([[90, 20, 50], [40, 60, 30], [35, 80, 10], [35, 80, 10]])
    let card = read.card
    let margins = ReversalMargin.all(card)
    let order = card.market.order
    let weight = 1.0 / 3
    for (one, other) in zip(order, order.dropFirst()) {
      let margin = try #require(margins[one])
      let scores = (0..<3).map {
        (
          card.matrix.score(indicator: $0, unit: one) ?? 0,
          card.matrix.score(indicator: $0, unit: other) ?? 0
        )
      }
      // Each weight moved against the leader.
      let gap = scores.reduce(0.0) { sum, pair in
        let direction: Double = pair.0 > pair.1 ? -1 : 1
        return sum + weight * (1 + direction * margin) * (pair.0 - pair.1)
      }
      #expect(abs(gap) < 1e-9)
    }
    // 160/3 above 130/3 over |50| + |40| + |20| thirds.
    #expect(abs((margins[order[0]] ?? 0) - 30.0 / 110) < 1e-12)
    #expect(margins[order[3]] == nil)
    let product = try ReadStudy.plain(
      [[90, 20], [40, 60]],
      tree:
        "{id: root, name: R, aggregation: geometric, children: [{indicator: x1}, {indicator: x2}]}")
    #expect(ReversalMargin.all(product.card) == [nil, nil])
  }

  @Test("Kendall's tau-b")
  func kendall() {
    // scipy.stats.kendalltau
    #expect(
      abs((Kendall.tauB([1, 2, 3, 4, 5], [1, 3, 2, 5, 4]) ?? 0) - 0.6) < 1e-15)
    #expect(
      abs((Kendall.tauB([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]) ?? 0) - -0.4714045207910316) < 1e-15)
    #expect(Kendall.tauB([1, 1], [1, 2]) == nil)
  }
}
