import Findings
import MaturityModels
import Statistics
import StudyData
import Testing

/// How far coders agree: which cells count, by which metric, and what is
/// left to settle.
struct CoderAgreementTests {
  private func read(_ rows: String) throws -> (
    agreement: CoderAgreement?, outcome: StudyFolder.Outcome, study: Study
  ) {
    let outcome = try StudyFolder.reading("brand,indicator,value,coder\n" + rows)
    let loaded = try #require(outcome.loaded, "\(outcome.lines)")
    return (CoderAgreement(loaded.codings, of: loaded.study), outcome, loaded.study)
  }

  private func entry(_ id: String, _ rows: String) throws -> CoderAgreement.Entry {
    let (agreement, _, study) = try read(rows)
    let found = try #require(agreement).entries.first {
      study.model.indicators[$0.indicator].id == id
    }
    return try #require(found)
  }

  @Test func oneCoderHasNobodyToAgreeWith() throws {
    #expect(try read("alfa,S,10,Ana\nbeta,S,20,Luis\n").agreement == nil)
    // A missing cell is no statement; not applicable has no value.
    #expect(try read("alfa,S,10,Ana\nalfa,S,n/d,Luis\n").agreement == nil)
    #expect(try read("alfa,S,NA,Ana\nalfa,S,NA,Luis\n").agreement == nil)
  }

  @Test(
    arguments: [
      ("S", "10", "20", .ratio), ("N", "10", "20", .interval), ("N", "-10", "20", .interval),
      ("D", "10", "20", .ratio), ("B", "1", "0", .nominal), ("L", "none", "full", .ordinal),
    ] as [(String, String, String, KrippendorffAlpha.Metric)])
  func metricByKindOfValue(
    id: String, one: String, other: String, metric: KrippendorffAlpha.Metric
  ) throws {
    let found = try entry(id, "alfa,\(id),\(one),Ana\nalfa,\(id),\(other),Luis\n")
    #expect(found.metric == metric)
    #expect(found.cells == 1)
    #expect(found.agreed == 0)
    // One unit of two values agrees just as chance would have it.
    #expect(abs(try #require(found.alpha)) < 1e-12)
  }

  /// Differences where a negative value makes shares of sums meaningless.
  @Test func negativeDurations() throws {
    #expect(try entry("D", "alfa,D,-1,Ana\nalfa,D,2,Luis\n").metric == .interval)
  }

  /// Four cells of yes and no, by hand.
  @Test func binaries() throws {
    let found = try entry(
      "B",
      "alfa,B,yes,Ana\nalfa,B,1,Luis\nbeta,B,no,Ana\nbeta,B,0,Luis\ngamma,B,yes,Ana\n"
        + "gamma,B,x,Luis\ndelta,B,yes,Ana\ndelta,B,no,Luis\n")
    #expect(found.cells == 4)
    #expect(found.agreement == 0.75)
    // n = 8, n₁ = 5, n₀ = 3, o₁₀ = 1: α = 1 − 7·1/15
    #expect(abs(try #require(found.alpha) - 8.0 / 15) < 1e-12)
    // Ana: 3 yes, 1 no; Luis: 2 and 2. (0.75 − 0.5) / (1 − 0.5)
    #expect(found.kappa == 0.5)
  }

  @Test func kappaNeedsTwoCodersAndCategories() throws {
    let levels = "alfa,L,none,Ana\nalfa,L,none,Luis\nbeta,L,full,Ana\nbeta,L,full,Luis\n"
    #expect(try entry("L", levels).kappa == 1)
    #expect(try entry("L", levels + "beta,L,full,Eva\n").kappa == nil)
    #expect(
      try entry("S", "alfa,S,1,Ana\nalfa,S,1,Luis\nbeta,S,2,Ana\nbeta,S,2,Luis\n").kappa == nil)
  }

  @Test func withoutVariationThereIsNoAlpha() throws {
    let (agreement, outcome, _) = try read("alfa,S,5,Ana\nalfa,S,5.0,Luis\n")
    let found = try #require(agreement)
    #expect(found.entries.map(\.alpha) == [nil])
    #expect(found.alpha == nil)
    #expect(found.agreement == 1)
    #expect(found.disagreements.isEmpty)
    #expect(outcome.lines == [])
  }

  /// The overall α weighs each indicator by its cells.
  @Test func overall() throws {
    let (agreement, _, _) = try read(
      "alfa,L,none,Ana\nalfa,L,none,Luis\nbeta,L,full,Ana\nbeta,L,full,Luis\ngamma,L,full,Ana\n"
        + "gamma,L,full,Luis\nalfa,B,1,Ana\nalfa,B,0,Luis\ndelta,N,7,Ana\ndelta,N,7,Luis\n")
    let found = try #require(agreement)
    // L: 3 cells, α 1; B: 1 cell, α 0; N: constant, left out.
    #expect(found.cells == 5)
    #expect(found.alpha == 0.75)
    #expect(found.agreement == 0.8)
    #expect(found.coders == ["Ana", "Luis"])
  }

  /// S: 40 points apart; L: 60, 40; D on 60…0 min: 10 min are 16.7 points.
  @Test func disagreementsFromTheFarthestDown() throws {
    let (agreement, _, study) = try read(
      "alfa,S,10,Ana\nalfa,S,50,Luis\nalfa,S,20,Eva\ngamma,L,basic,Ana\ngamma,L,full,Luis\n"
        + "beta,L,none,Ana\nbeta,L,basic,Luis\nalfa,D,10,Ana\nalfa,D,20,Luis\n"
        + "beta,S,10,Ana\nbeta,S,10,Luis\nbeta,B,1,Ana\n")
    let found = try #require(agreement).disagreements
    #expect(
      found.map { study.brands[$0.brand].id + " " + study.model.indicators[$0.indicator].id } == [
        "gamma L", "alfa S", "beta L", "alfa D",
      ])
    #expect(found.map { ($0.distance * 10).rounded() / 10 } == [60, 40, 40, 16.7])
    #expect(found[1].codings.map(\.raw) == ["10", "50", "20"])
    #expect(found[1].codings.map(\.coder) == ["Ana", "Luis", "Eva"])
    #expect(found[1].codings[2].place.description == "o.csv:4:3")
  }

  /// N coded 0 and 10 for alfa, 0 and 5 for beta.
  @Test(
    arguments: [
      ("{method: goalposts, worst: 0, best: 20}", 50, 25),
      ("{method: goalposts, worst: 8, best: 0}", 100, 62.5),
      ("{method: goalposts, worst: 1, best: 100, transform: log}", 50, 34.9485),
      ("{method: curve, points: [[0, 0], [5, 100], [10, 40]]}", 40, 100),
      ("{method: min-max, direction: lower}", 100, 50),
      ("{method: distance-to-best, best: 50, direction: higher}", 20, 10),
      ("{method: percentile-rank, direction: higher}", 83.3333, 50),
      ("{method: borda, direction: higher}", 2.5, 1.5),
      ("{method: z-score, mean: 50, sd: 10, direction: higher}", 20.8893, 10.4447),
    ] as [(String, Double, Double)])
  func distancesByNormalisation(method: String, alfa: Double, beta: Double) throws {
    let model = """
      {schema: 1, id: one, version: "1", name: One, unit: [brand, brands],
      group: [sector, sectors], scale: [0, 100],
      tree: {id: top, name: Top, children: [{indicator: N}]},
      indicators: [{id: N, name: N, definition: D, source: coding, value: {type: number},
      normalisation: \(method), origin: published}]}
      """
    let folder = try StudyFolder(
      study: StudyFolder.study(observations: "[o.csv]"), model: model)
    try folder.write(
      "brand,indicator,value,coder\nalfa,N,0,Ana\nalfa,N,10,Luis\nbeta,N,0,Ana\nbeta,N,5,Luis\n",
      to: "o.csv")
    let outcome = folder.read()
    let loaded = try #require(outcome.loaded, "\(outcome.lines)")
    let agreement = try #require(CoderAgreement(loaded.codings, of: loaded.study))
    for (id, expected) in [("alfa", alfa), ("beta", beta)] {
      let found = agreement.disagreements.first { loaded.study.brands[$0.brand].id == id }
      #expect(abs(try #require(found).distance - expected) < 5e-5, "\(method) \(id)")
    }
  }

  // MARK: The warning

  /// What is said of a yes-or-no indicator two coders coded so.
  private func warnings(_ pairs: [(Int, Int)]) throws -> [String] {
    let brands = pairs.indices.map { "b\($0),B\($0),bank\n" }.joined()
    let folder = try StudyFolder(
      brands: "brand,name,sector\n" + brands, study: StudyFolder.study(observations: "[o.csv]"))
    var rows = "brand,indicator,value,coder\n"
    for (index, pair) in pairs.enumerated() {
      rows += "b\(index),B,\(pair.0),Ana\nb\(index),B,\(pair.1),Luis\n"
    }
    try folder.write(rows, to: "o.csv")
    return folder.read().lines
  }

  @Test func lowAgreementIsAWarning() throws {
    // n = 10, n₁ = n₀ = 5, o₁₀ = 3: α = 1 − 9·3/25 = −0.08
    #expect(
      try warnings([(1, 1), (0, 0), (1, 0), (0, 1), (1, 0)]) == [
        "warning: B: the coders agree too little: Krippendorff's α −0.080, over 5 cells coded by "
          + "several people. [coders-low-agreement]"
      ])
  }

  @Test func fewCellsOrEnoughAgreementAreNone() throws {
    #expect(try warnings([(1, 0), (0, 1), (1, 1), (0, 0)]) == [])
    #expect(try warnings([(1, 1), (0, 0), (1, 1), (0, 0), (1, 1), (0, 0)]) == [])
  }
}
