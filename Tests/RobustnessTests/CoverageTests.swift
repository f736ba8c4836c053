import Findings
import Foundation
import MaturityModels
import Scoring
import StudyData
import Testing

@testable import Robustness

/// Simulated studies whose true scores are known: how often sets of ranks hold
/// the true ranks.
@Suite struct CoverageTests {
  /// 100 studies; 1,000 with IMACS_LONG_TESTS=1.
  private static let studies =
    ProcessInfo.processInfo.environment["IMACS_LONG_TESTS"] == "1" ? 1000 : 100

  @Test("Confidence sets hold all true ranks at least 95 times in 100")
  func sets() {
    let (brands, draws) = (10, 400)
    var held = 0
    var isTold = 0
    for study in 0..<Self.studies {
      let key = DrawKey(seed: 77).child(UInt64(study))
      // Some far apart, some close, each with an error of its own.
      let truth = (0..<brands).map { 30 + 40 * key.uniform(UInt64($0)) }
      let errors = (0..<brands).map { 0.5 + 4 * key.uniform(UInt64(100 + $0)) }
      let observed = (0..<brands).map { truth[$0] + errors[$0] * key.normal(UInt64(200 + $0)) }
      let sets = PairedErrors(
        replications: draws, index: observed, isKnown: [Bool](repeating: true, count: brands),
        tolerance: 1e-7
      ) { replication, unit in
        observed[unit]
          + errors[unit] * key.normal(UInt64(1000 + replication * brands + unit))
      }.stepwise(level: 0.95, threads: 1)
      let isCovered = (0..<brands).allSatisfy { brand in
        let rank = 1 + truth.count { $0 > truth[brand] }
        return 1 + sets.betterThan[brand] <= rank && rank <= brands - sets.worseThan[brand]
      }
      held += isCovered ? 1 : 0
      isTold += sets.betterThan.reduce(0, +) > 0 ? 1 : 0
    }
    let least = 0.95 * Double(Self.studies)
    let chance = 2 * (0.95 * 0.05 * Double(Self.studies)).squareRoot()
    #expect(Double(held) >= least - chance, "\(held) of \(Self.studies)")
    // And yet they say something.
    #expect(isTold == Self.studies)
  }
}
