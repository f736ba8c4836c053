import Findings
import Foundation
import MaturityModels
import Scoring
import StudyData
import Testing

@testable import Robustness

@Suite struct DrawKeyTests {
  @Test("Draws are even and independent of one another")
  func even() {
    let key = DrawKey(seed: 7).child(3).child(1)
    let count = 100_000
    let draws = (0..<count).map { key.uniform(UInt64($0)) }
    let mean = draws.reduce(0, +) / Double(count)
    let variance = draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count)
    #expect(abs(mean - 0.5) < 0.003)
    #expect(abs(variance - 1.0 / 12) < 0.001)
    let lagged = zip(draws, draws.dropFirst()).reduce(0) { $0 + ($1.0 - mean) * ($1.1 - mean) }
    #expect(abs(lagged / Double(count) / variance) < 0.01)
    // Neighbouring keys go their own ways.
    let other = DrawKey(seed: 7).child(3).child(2)
    let crossed = (0..<count).reduce(0.0) {
      $0 + (draws[$1] - mean) * (other.uniform(UInt64($1)) - 0.5)
    }
    #expect(abs(crossed / Double(count) / variance) < 0.01)
  }

  @Test("Every choice is as likely as the others")
  func choices() {
    let key = DrawKey(seed: 1)
    var counts = [0, 0, 0]
    for counter in 0..<30_000 { counts[key.choice(3, UInt64(counter))] += 1 }
    for count in counts { #expect(abs(count - 10_000) < 350) }
  }

  @Test("Normal draws have the moments of the normal distribution")
  func normal() {
    let key = DrawKey(seed: 11)
    let draws = (0..<100_000).map { key.normal(UInt64($0)) }
    let mean = draws.reduce(0, +) / 100_000
    let square = draws.reduce(0) { $0 + $1 * $1 } / 100_000
    let fourth = draws.reduce(0) { $0 + $1 * $1 * $1 * $1 } / 100_000
    #expect(abs(mean) < 0.015)
    #expect(abs(square - 1) < 0.02)
    #expect(abs(fourth - 3) < 0.15)
  }

  @Test("The numbers of a seed never change")
  func fixed() {
    let key = DrawKey(seed: 1).child(1).child(0).child(1)
    #expect(key.bits(0) == DrawKeyReference.bits[0])
    #expect(key.bits(1) == DrawKeyReference.bits[1])
    #expect(DrawKey(seed: 2).bits(5) == DrawKeyReference.bits[2])
  }
}
