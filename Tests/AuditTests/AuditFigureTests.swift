import Findings
import Foundation
import ImacsTestSupport
import MaturityModels
import Robustness
import Scoring
import Statistics
import StudyData
import Testing

@testable import Audit

/// Figures of the audit against NumPy and SciPy.
@Suite struct AuditFigureTests {
  /// Children that go together loosely, some cells missing, in three sectors.
  private func values(_ seed: UInt64) -> [[Double?]] {
    let key = DrawKey(seed: seed)
    return (0..<32).map { row in
      let common = key.normal(UInt64(row))
      return (0..<5).map { column -> Double? in
        let cell = UInt64(1000 + row * 5 + column)
        if key.uniform(cell + 50_000) < 0.04 { return nil }
        let own = key.normal(cell)
        let sign: Double = column == 4 ? -0.3 : 1
        return (min(100, max(0, 50 + 12 * (sign * common + own))) * 10).rounded() / 10
      }
    }
  }

  @Test("Correlations, α, components, main effects, external figures", arguments: [1, 2, 3])
  func figures(_ seed: Int) throws {
    let read = try ReadStudy.plain(values(UInt64(seed)), size: 11)
    let audit = StatisticalAudit(
      read.card, observations: read.observations,
      external: (0..<5).map { indicator in
        (
          "x\(indicator + 1)",
          read.card.study.brands.indices.map {
            read.card.matrix.score(indicator: indicator, unit: $0)
          }
        )
      }, threads: 2)
    let expected = try audit.scores.figures()
    func expect(_ key: String, _ mine: Double?, _ tolerance: Double = 1e-9) {
      guard let theirs = expected[key] else {
        Issue.record("no figure \(key)")
        return
      }
      guard let mine else {
        Issue.record("\(key): none, expected \(theirs)")
        return
      }
      #expect(
        abs(mine - theirs) <= tolerance * max(1e-3, abs(theirs)), "\(key): \(mine), \(theirs)")
    }
    for row in audit.correlations.rows {
      let names = [row.a, row.b].map { $0 == 0 ? "index" : audit.scores.id($0) }
      let key = (names[1] == "index" ? [names[1], names[0]] : names).joined(separator: " ")
      expect("n \(key)", Double(row.correlation.n))
      expect("pearson \(key)", row.correlation.pearson)
      expect("p \(key)", row.correlation.p, 1e-7)
      expect("spearman \(key)", row.correlation.spearman)
      expect("kendall \(key)", row.correlation.kendall)
    }
    #expect(audit.correlations.rows.count == 15)
    let node = audit.nodes[0]
    expect("n_complete", Double(node.alpha.n))
    expect("alpha", node.alpha.listwise)
    expect("alpha_pairwise", node.alpha.pairwise)
    expect("alpha_standardised", node.alpha.standardised)
    let components = try #require(node.components)
    expect("kmo", components.kmo)
    for position in 0..<5 {
      let child = "x\(position + 1)"
      expect("alpha without \(child)", node.alpha.ifDropped[position])
      expect("eigenvalue \(position + 1)", components.eigenvalues[position])
      for other in 0..<5 {
        expect("loading \(other + 1) \(child)", components.loadings[other][position], 1e-7)
      }
      expect("main \(child)", node.importance[position].mainEffect, 1e-6)
      expect("pearson index \(child)", node.importance[position].r)
      let figure = audit.external[position]
      expect("spearman index \(child)", figure.spearman)
      expect("low \(child)", figure.low)
      expect("high \(child)", figure.high)
      expect("partial \(child)", figure.partial)
    }
    expect("eta", audit.sectorEffect)
  }

  /// Technology Achievement Index, 23 countries (OECD/JRC, Handbook on
  /// Constructing Composite Indicators, 2008, step 4; data: UNDP, Human
  /// Development Report 2001, table A2.1; telephones and electricity as
  /// logarithms).
  @Test("The Handbook's technology example")
  func technology() throws {
    let scaled = TechnologyExample.standardised
    let alpha = try #require(CronbachAlpha.listwise(scaled, Array(0..<8)))
    #expect(abs(alpha - 0.70) < 0.005)
    let dropped = [0.704, 0.645, 0.636, 0.774, 0.603, 0.624, 0.662, 0.706]
    for (column, expected) in dropped.enumerated() {
      let found = try #require(
        CronbachAlpha.listwise(scaled, (0..<8).filter { $0 != column }))
      #expect(abs(found - expected) < 0.0006, "without \(column): \(found)")
    }
    let components = try #require(
      PrincipalComponents(scaled, columns: 8, key: DrawKey(seed: 1), threads: 2))
    for (found, expected) in zip(components.eigenvalues, [3.3, 1.7, 1.0, 0.9]) {
      #expect(abs(found - expected) < 0.051, "\(found), printed \(expected)")
    }
    #expect(components.kaiser == 2)
  }

  /// Joanes and Gill; as spreadsheets and SPSS print them.
  @Test("Skewness and kurtosis of 1…10, 30, 100")
  func shape() throws {
    let shape = try #require(Moments.shape((1...10).map(Double.init) + [30, 100]))
    #expect(abs(shape.skewness - 3.063241) < 5e-7)
    #expect(abs(shape.kurtosis - 9.741391) < 5e-7)
  }

  /// Horn's method: unrelated columns have no component, one common factor has
  /// one. The quantiles descend and begin above 1.
  @Test("Parallel analysis tells chance from structure")
  func parallel() throws {
    let key = DrawKey(seed: 22)
    let noise = (0..<60).map { row in (0..<6).map { key.normal(UInt64(row * 6 + $0)) } }
    let none = try #require(PrincipalComponents(noise, columns: 6, key: key, threads: 1))
    #expect(none.components == 0)
    #expect(none.parallel[0] > 1.3 && none.parallel[0] < 2.1)
    #expect(zip(none.parallel, none.parallel.dropFirst()).allSatisfy { $0 > $1 })
    let common = (0..<60).map { row in
      (0..<6).map { noise[row][$0] + 2 * key.normal(UInt64(9000 + row)) }
    }
    let one = try #require(PrincipalComponents(common, columns: 6, key: key, threads: 2))
    #expect(one.components == 1 && one.isSameSign)
    #expect(one.parallel == none.parallel)
  }

  /// Three items over ten brands, errors counted by hand.
  @Test("Loevinger's H")
  func loevinger() {
    // Met by 8, 5 and 2; the hardest by one brand that fails the middle one.
    let easy = [1, 1, 1, 1, 1, 1, 1, 1, 0, 0].map { $0 == 1 }
    let middle = [1, 1, 1, 1, 0, 0, 0, 0, 1, 0].map { $0 == 1 }
    let hard = [1, 0, 0, 0, 1, 0, 0, 0, 0, 0].map { $0 == 1 }
    let found = LoevingerScale.scalability([easy, middle, hard].map { $0.map(Optional.init) })
    // Errors 1, 0, 1; expected 10·.2·.5, 10·.2·.2, 10·.5·.2.
    #expect(abs((found.whole ?? 9) - (1 - 2 / 2.4)) < 1e-12)
    #expect(abs((found.items[0] ?? 9) - (1 - 1 / 1.4)) < 1e-12)
    let perfect = LoevingerScale.scalability(
      [easy, easy.map { !$0 && false }].map { $0.map(Optional.init) })
    #expect(perfect.whole == nil)
  }
}
