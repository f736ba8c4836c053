import MaturityModels
package import Scoring
import Statistics
package import StudyData

/// The ranking under one scenario, side by side with the published one.
package struct ScenarioOutcome: Sendable {
  /// One brand; empty where it is not ranked.
  package struct Row: Sendable {
    package let brand: Int
    package let index: Double?
    package let rank: Int?
    /// The position of its state.
    package let state: Int?
    /// Places lost against the published rank, negative for places won; `nil`
    /// unless ranked in both.
    package let shift: Int?
  }

  package let id: String
  /// In the study's order of brands.
  package let rows: [Row]
  /// Kendall's τ-b of the ranks of brands ranked in both.
  package let tau: Double?
  /// Brands that move by more than three places, or change state.
  package let movers: [Int]

  static let fewPlaces = 3

  /// Scores the study whole under the scenario.
  package init(
    _ definition: ScenarioDefinition, card: Scorecard, observations: ObservationTable,
    threads: Int
  ) throws(ScenarioDefinition.Fault) {
    var study = card.study
    study.model = try definition.applied(to: card.model)
    let matrix = ScoringEngine(
      model: study.model, sectors: study.brands.map(\.sector), sectorCount: study.sectors.count
    ).run(observations, threads: threads)
    let base = Scorer.rank(study, matrix, threads: threads)
    let compiled = CompiledStudy(base, observations: observations, scope: .whole)
    let replicator = Replicator(compiled)
    replicator.drawing.reset()
    switch definition.aggregation {
    case .arithmetic: replicator.drawing.aggregation = .arithmetic
    case .geometric: replicator.drawing.aggregation = .geometric
    case .harmonic, .median, .minimum, nil: replicator.drawing.aggregation = .own
    }
    if definition.isMinMax { replicator.drawing.normalisation = .minMax }
    replicator.score()
    let hasStates = replicator.assignStates()
    let count = study.brands.count
    let indices = (0..<count).map { replicator.score(node: 0, unit: $0) }
    let states: [Int?] = (0..<count).map {
      hasStates && indices[$0] != nil && replicator.states[$0] != 255
        ? Int(replicator.states[$0]) : nil
    }
    let ranked = indices.indices.filter { indices[$0] != nil }
    let isStaged = study.model.maturity?.kind == .staged
    let ranking = Ranking(
      units: ranked, scores: ranked.map { indices[$0] ?? 0 },
      classes: isStaged ? ranked.map { states[$0] ?? 0 } : nil, unitCount: count,
      tolerance: study.model.scale.tolerance
    ) { study.brands[$0].id < study.brands[$1].id }
    self.init(
      id: definition.id, indices: indices, ranks: ranking.ranks, states: states, published: card)
  }

  /// The outcome of a scenario whose model is another file: the study scored
  /// with it. States are compared by id.
  package init(id: String, scored: Scorecard, published: Scorecard) {
    let ids = published.model.maturity?.states.map(\.id) ?? []
    self.init(
      id: id, indices: published.study.brands.indices.map { scored.index($0) },
      ranks: scored.market.ranks,
      states: published.study.brands.indices.map { brand in
        scored.state(brand).flatMap { ids.firstIndex(of: $0.id) }
      }, published: published)
  }

  private init(
    id: String, indices: [Double?], ranks: [Int?], states: [Int?], published: Scorecard
  ) {
    self.id = id
    rows = indices.indices.map { brand in
      let shift: Int? =
        if let rank = ranks[brand], let before = published.market.ranks[brand] {
          rank - before
        } else { nil }
      return Row(
        brand: brand, index: indices[brand], rank: ranks[brand], state: states[brand],
        shift: shift)
    }
    let both = rows.filter { $0.shift != nil }
    tau = Kendall.tauB(
      both.map { Double($0.rank ?? 0) },
      both.map { Double(published.market.ranks[$0.brand] ?? 0) })
    movers = rows.filter { row in
      guard let shift = row.shift else { return false }
      return abs(shift) > Self.fewPlaces || row.state != published.states[row.brand]
    }.map(\.brand)
  }
}
