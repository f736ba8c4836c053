import Findings
import Foundation
import ImacsTestSupport
import MaturityModels
import Scoring
import StudyData
import Testing

@testable import Robustness

/// What the source `coders` does to cells, by hand.
@Suite struct CoderTests {
  @Test("A pick's deviation is divided by √(m−1); the first coder's stretched by √(m/(m−1))")
  func deviations() {
    let values = [10.0, 40, 70]
    let mean = CoderMoves.deviations(values, .mean)
    // (10 − 40)/√2
    #expect(abs(mean.own[0] - -21.213203435596427) < 1e-12)
    #expect(abs(mean.own[1]) < 1e-12)
    #expect(mean.own == CoderMoves.deviations(values, .median).own)
    // −30·√1.5
    #expect(abs(mean.whole[0] - -36.742346141747674) < 1e-12)
    #expect(CoderMoves.deviations(values, .first).own == mean.whole)
    #expect(CoderMoves.deviations(values, .consensus).own == [0, 0, 0])
  }

  /// Two coders: mean ± half their distance, that is, one of their values.
  @Test("Of two coders a replication takes one or the other")
  func twoCoders() throws {
    let indicator = try indicator()
    let moves = try #require(
      CoderMoves(indicator, codings: [(0, [20, 60]), (1, [5])], policy: .mean))
    #expect(moves.deviations == [-20, 20])
    #expect(moves.single.isEmpty && moves.pool.isEmpty)
  }

  @Test("Cells coded once are moved once ten cells have several coders")
  func pool() throws {
    let indicator = try indicator()
    let several = (0..<10).map { ($0, [Double($0), Double($0) + 2]) }
    let moves = try #require(CoderMoves(indicator, codings: several + [(10, [5])], policy: .mean))
    #expect(moves.single == [10])
    #expect(moves.pool.count == 20)
    for deviation in moves.pool { #expect(abs(abs(deviation) - 2.0.squareRoot()) < 1e-12) }
    let nine = try #require(
      CoderMoves(indicator, codings: Array(several.dropFirst()) + [(10, [5])], policy: .mean))
    #expect(nine.single.isEmpty)
    #expect(CoderMoves(indicator, codings: several, policy: .consensus) == nil)
    #expect(CoderMoves(indicator, codings: [(0, [3])], policy: .mean) == nil)
  }

  private func indicator() throws -> Indicator {
    try ReadStudy.plain([[1]]).card.model.indicators[0]
  }
}
