import Findings
import Wording
import MaturityModels
import Scoring
import Testing

/// What is said of columns that compare brands: lengths that differ, ends that
/// hang on brands without a rank, columns that tell nobody apart.
@Suite struct ColumnFindingTests {
  private func messages(_ trial: Trial, _ rule: Rule, _ language: Language = .en) throws -> [String]
  {
    try trial.engine().findings.filter { $0.rule == rule }.map { $0.message(language) }
  }

  private func leaf(_ id: String, _ method: LeafDraft.Method, weight: Double = 1) -> ChildDraft {
    .leaf(LeafDraft(id, weight: weight, method))
  }

  private func cells(_ values: [Double?]) -> [Cell] {
    values.map { $0.map { .observed($0) } ?? .missing }
  }

  // MARK: Borda

  private let five: [Double?] = [1, 2, 3, 4, 5]
  private let four: [Double?] = [1, 2, 3, 4, nil]

  @Test("Borda columns of different length in one node are an error that names both")
  func bordaCounts() throws {
    let trial = Trial(
      ModelDraft(NodeDraft("root", coverage: 0, [leaf("a", .borda()), leaf("b", .borda())])),
      ["a": cells(five), "b": cells(four)])
    #expect(
      try messages(trial, .bordaCounts) == [
        "The node 'root' adds up ranks (borda) of columns with different numbers of values: 'a' has "
          + "5 and 'b' has 4."
      ])
    #expect(try trial.engine().findings.contains { $0.severity == .error })
  }

  @Test("Borda columns of one length, of no values or of no weight are no error")
  func bordaCountsThatAgree() throws {
    for (weight, other) in [(1.0, five), (0, four), (1, [nil, nil, nil, nil, nil])] {
      let trial = Trial(
        ModelDraft(
          NodeDraft(
            "root", coverage: 0, [leaf("a", .borda()), leaf("b", .borda(), weight: weight)])),
        ["a": cells(five), "b": cells(other)])
      #expect(try messages(trial, .bordaCounts) == [])
    }
  }

  @Test("Nodes whose borda columns differ are told where they come together, once")
  func bordaCountsOfNodes() throws {
    let trial = Trial(
      ModelDraft(
        NodeDraft(
          "root", coverage: 0,
          [
            .node(NodeDraft("one", coverage: 0, [leaf("a", .borda()), leaf("b", .borda())])),
            .node(NodeDraft("two", coverage: 0, [leaf("c", .borda()), leaf("d", .borda())])),
          ])),
      ["a": cells(five), "b": cells(five), "c": cells(four), "d": cells(four)])
    #expect(
      try messages(trial, .bordaCounts, .es) == [
        "El nodo 'root' suma puestos (borda) de columnas con distinto número de valores: 'a' tiene "
          + "5 y 'c' tiene 4."
      ])
  }

  // MARK: Ends

  /// Brand 5 has nothing but its value of x, and is not ranked.
  private func ends(_ method: LeafDraft.Method, _ values: [Double?]) -> Trial {
    let other =
      if case .zScore = method { LeafDraft.Method.zScore() } else {
        LeafDraft.Method.goalposts(worst: 0, best: 9)
      }
    return Trial(
      ModelDraft(NodeDraft("root", coverage: 0.7, [leaf("x", method), leaf("y", other)])),
      ["x": cells(values), "y": cells([1, 2, 3, 4, 5, nil])])
  }

  @Test("A brand without a rank that alone holds an end of a column is named with the indicator")
  func endsOfUnranked() throws {
    #expect(
      try messages(ends(.minMax(), [1, 2, 3, 4, 5, 99]), .boundOfUnranked) == [
        "b10005 is not ranked, but its value 99 is the maximum of x (min-max), on which all the "
          + "study's scores there depend."
      ])
    #expect(
      try messages(ends(.zScore(), [1, 2, 3, 4, 5, -0.5]), .boundOfUnranked, .es) == [
        "b10005 no entra en el ranking, pero su valor -0,5 es el mínimo de x (z-score), del que "
          + "dependen las puntuaciones de todo el estudio."
      ])
    #expect(
      try messages(ends(.distanceToBest(200), [1, 2, 3, 4, 5, 0]), .boundOfUnranked).count == 1)
  }

  @Test("Nothing is said of ends that ranked brands hold, too, nor of methods without ends")
  func endsOfRanked() throws {
    for (method, last) in [
      (LeafDraft.Method.minMax(), 5.0), (.minMax(), 3), (.percentileRank(), 99),
      (.goalposts(worst: 0, best: 9), 99),
    ] {
      #expect(try messages(ends(method, [1, 2, 3, 4, 5, last]), .boundOfUnranked) == [])
    }
  }

  // MARK: Columns that tell nobody apart

  @Test("Findings use the model's own words for brands")
  func wordsOfTheModel() throws {
    let trial = Trial.column(LeafDraft("x", .minMax()), [4, 4, 4])
    var model = try trial.model()
    model.unit = Noun(
      singular: LocalizedText(es: "hotel", en: "hotel"),
      plural: LocalizedText(es: "hoteles", en: "hotels"))
    var log = FindingLog()
    _ = Scorer.score(try trial.study(model), trial.table(model), threads: 1, log: &log)
    let said = log.sorted.first { $0.rule == .constantIndicator }
    #expect(
      said?.message(.es)
        == "x no distingue entre hoteles: con min-max todos sus valores dan lo mismo; se trata como "
        + "no aplicable en todo el estudio.")
    #expect(
      said?.message(.en)
        == "x does not tell hotels apart: under min-max all its values score the same; it is "
        + "treated as not applicable throughout.")
  }

  // MARK: Statistics

  @Test("Every method that compares brands has its column's deviation, also where it needs none")
  func deviations() throws {
    for method in [
      LeafDraft.Method.minMax(), .zScore(), .percentileRank(), .borda(), .distanceToBest(200),
    ] {
      let treatment = try Trial.column(LeafDraft("x", method), [2, 4, 4, 4, 5, 5, 7, 9])
        .engine().card.matrix.treatments[0]
      #expect(treatment.statistics.count == 8 && treatment.statistics.mean == 5)
      let deviation = try #require(treatment.statistics.standardDeviation)
      #expect(abs(deviation - (32.0 / 7).squareRoot()) < 1e-15)
    }
    let single = try Trial.column(LeafDraft("x", .borda()), [2, nil]).engine()
    #expect(single.card.matrix.treatments[0].statistics.standardDeviation == nil)
  }
}
