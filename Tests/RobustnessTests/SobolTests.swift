import Findings
import Foundation
import MaturityModels
import Scoring
import StudyData
import Testing

@testable import Robustness

/// The estimators on functions whose indices are known in closed form.
@Suite struct SobolTests {
  private func estimate(
    inputs: Int, rows: Int, _ function: ([Double]) -> [Double]
  ) throws -> SobolEstimate {
    let (one, other) = (DrawKey(seed: 1).child(1), DrawKey(seed: 1).child(2))
    let width = function([Double](repeating: 0.5, count: inputs)).count
    let found = SobolEstimate.Evaluations(rows: rows, width: width, inputs: inputs)
    for row in 0..<rows {
      let a = (0..<inputs).map { one.uniform(UInt64(row * inputs + $0)) }
      let b = (0..<inputs).map { other.uniform(UInt64(row * inputs + $0)) }
      found.set(row: row, a: function(a), b: function(b))
      for input in 0..<inputs {
        var mixed = a
        mixed[input] = b[input]
        found.set(row: row, input: input, mixed: function(mixed))
      }
    }
    return try #require(
      SobolEstimate(found, resamples: 60, key: DrawKey(seed: 9), threads: 2))
  }

  /// Ishigami and Homma 1990, a = 7, b = 0.1.
  private func ishigami(_ u: [Double]) -> Double {
    let x = u.map { .pi * (2 * $0 - 1) }
    return sin(x[0]) + 7 * pow(sin(x[1]), 2) + 0.1 * pow(x[2], 4) * sin(x[0])
  }

  @Test("Ishigami's function")
  func ishigamiIndices() throws {
    let found = try estimate(inputs: 3, rows: 60_000) { [ishigami($0)] }
    for (index, expected) in zip(found.first, [0.3139, 0.4424, 0]) {
      #expect(abs(index.value - expected) < 0.02, "S \(index.value), expected \(expected)")
      #expect(index.low < index.value && index.value < index.high)
    }
    for (index, expected) in zip(found.total, [0.5576, 0.4424, 0.2437]) {
      #expect(abs(index.value - expected) < 0.02, "ST \(index.value), expected \(expected)")
    }
  }

  /// Sobol's g, a = 78, 12, 0.5, 2, 97, 33.
  @Test("The g-function")
  func gFunction() throws {
    let a = [78, 12, 0.5, 2, 97, 33.0]
    let found = try estimate(inputs: 6, rows: 40_000) { u in
      var product = 1.0
      for (x, weight) in zip(u, a) { product *= (abs(4 * x - 2) + weight) / (1 + weight) }
      return [product]
    }
    for (index, expected) in zip(found.first, [0.0003, 0.0102, 0.7657, 0.1914, 0.0002, 0.0015]) {
      #expect(abs(index.value - expected) < 0.02, "S \(index.value), expected \(expected)")
    }
  }

  /// Of two outputs the variances add up: the same function twice over gives
  /// the same indices, a function and a constant too.
  @Test("Several outputs at once")
  func vector() throws {
    let alone = try estimate(inputs: 3, rows: 2000) { [ishigami($0)] }
    let twice = try estimate(inputs: 3, rows: 2000) { [ishigami($0), 5 - ishigami($0), 4] }
    for (one, other) in zip(alone.first + alone.total, twice.first + twice.total) {
      #expect(abs(one.value - other.value) < 1e-12)
      #expect(abs(one.low - other.low) < 1e-12)
    }
  }

  @Test("An output that never varies has no indices")
  func constant() {
    let found = SobolEstimate.Evaluations(rows: 10, width: 1, inputs: 1)
    for row in 0..<10 {
      found.set(row: row, a: [3], b: [3])
      found.set(row: row, input: 0, mixed: [3])
    }
    #expect(SobolEstimate(found, key: DrawKey(seed: 1), threads: 1) == nil)
  }
}
