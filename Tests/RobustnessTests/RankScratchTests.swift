import Findings
import Foundation
import MaturityModels
import Scoring
import StudyData
import Testing

@testable import Robustness

@Suite struct RankScratchTests {
  private func expectRanks(_ scores: [Double], present: [Double]? = nil, tolerance: Double = 1e-7) {
    let scratch = RankScratch(scores.count)
    let column = Slab(scores.count, 0.0)
    let marks = Slab(scores.count, 1.0)
    for unit in scores.indices {
      column[unit] = scores[unit]
      marks[unit] = present?[unit] ?? 1
    }
    let ranks = Slab(scores.count, UInt32(7))
    scratch.competition(
      column.pointer, present == nil ? nil : marks.pointer, scores.count, tolerance: tolerance,
      into: ranks.pointer)
    for unit in scores.indices {
      let expected =
        marks[unit] == 0
        ? 0
        : 1 + scores.indices.count { marks[$0] > 0 && scores[$0] > scores[unit] + tolerance }
      #expect(Int(ranks[unit]) == expected, "unit \(unit) of \(scores)")
    }
  }

  @Test("Ranks are those of counting, ties within the tolerance", arguments: 0..<60)
  func counting(_ seed: Int) {
    let key = DrawKey(seed: UInt64(seed))
    let count = 1 + key.choice(300, 0)
    let kind = seed % 5
    let scores = (0..<count).map { unit -> Double in
      let draw = key.uniform(UInt64(unit + 10))
      switch kind {
      case 0: return draw * 100
      case 1: return (draw * 10).rounded()
      case 2: return 50 + draw * 3e-7
      case 3: return draw < 0.02 ? 1e9 : draw
      default: return -draw * draw * draw * 1e6
      }
    }
    expectRanks(scores)
    expectRanks(scores, present: (0..<count).map { key.uniform(UInt64(5000 + $0)) < 0.7 ? 1 : 0 })
  }

  @Test("One value, equal values, values crowded into one bucket")
  func edges() {
    expectRanks([3])
    expectRanks([Double](repeating: 4, count: 200))
    let crowd = (0..<200).map { (unit: Int) -> Double in 1 + Double(unit * 7919 % 200) * 1e-3 }
    expectRanks(crowd + [1e12])
  }

  @Test("Average ranks share the mean of their places")
  func average() {
    let values = [3.0, 1, 3, 2, 3, 1]
    let scratch = RankScratch(values.count)
    let column = Slab(values.count, 0.0)
    let marks = Slab(values.count, 1.0)
    for unit in values.indices { column[unit] = values[unit] }
    let ranks = Slab(values.count, 0.0)
    let found = scratch.averageRanks(
      column.pointer, marks.pointer, values.count, isLower: false, into: ranks.pointer)
    #expect(found == 6)
    #expect(values.indices.map { ranks[$0] } == [5, 1.5, 5, 3, 5, 1.5])
  }
}
