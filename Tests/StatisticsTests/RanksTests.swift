import ImacsTestSupport
import Statistics
import Testing

/// Average and competition ranks.
struct RanksTests {
  @Test(
    arguments: [
      ([], []), ([5], [1]), ([10, 20, 30], [1, 2, 3]), ([30, 10, 20], [3, 1, 2]),
      ([1, 1], [1.5, 1.5]), ([2, 1, 2], [2.5, 1, 2.5]), ([3, 3, 3, 3], [2.5, 2.5, 2.5, 2.5]),
      ([1, 2, 2, 2, 9], [1, 3, 3, 3, 5]), ([0.0, -0.0, 1], [1.5, 1.5, 3]),
    ] as [([Double], [Double])])
  func average(_ values: [Double], _ ranks: [Double]) { #expect(Ranks.average(values) == ranks) }

  @Test func averageRanksAgainstCounting() {
    var random = SeededGenerator(8)
    for count in [1, 7, 33, 200] {
      let values = (0..<count).map { _ in Double(Int.random(in: 0...20, using: &random)) }
      let ranks = Ranks.average(values)
      for (value, rank) in zip(values, ranks) {
        let below = values.count { $0 < value }
        let equal = values.count { $0 == value }
        #expect(rank == Double(below) + Double(equal + 1) / 2)
      }
      #expect(ranks.reduce(0, +) == Double(count * (count + 1)) / 2)
    }
  }

  private func competition(_ values: [Double], _ tolerance: Double = 0) -> [Int] {
    Ranks.competition(values, order: SortedOrder.descending(values), tolerance: tolerance)
  }

  @Test(
    arguments: [
      ([], []), ([5], [1]), ([10, 20, 30], [3, 2, 1]), ([9, 9, 8], [1, 1, 3]),
      ([8, 9, 9, 7], [3, 1, 1, 4]),
      ([1, 1, 1], [1, 1, 1]),
    ] as [([Double], [Int])])
  func exact(_ values: [Double], _ ranks: [Int]) { #expect(competition(values) == ranks) }

  @Test func scoresWithinTheToleranceAreTied() {
    #expect(competition([50, 50 + 0.5e-7, 49], 1e-7) == [1, 1, 3])
    #expect(competition([50, 50 + 2e-7, 49], 1e-7) == [2, 1, 3])
  }

  /// 1 + how many exceed it by more than the tolerance: not transitive, and
  /// not to be made so.
  @Test func chainsOfNearTies() {
    #expect(competition([10, 10.75, 11.5], 1) == [2, 1, 1])
    var random = SeededGenerator(9)
    for _ in 0..<200 {
      let values = (0..<40).map { _ in Double(Int.random(in: 0...400, using: &random)) / 8 }
      let expected = values.map { value in 1 + values.count { $0 > value + 1 } }
      #expect(competition(values, 1) == expected)
    }
  }
}
