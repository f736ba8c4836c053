import Findings
import Wording
import Robustness
import Scoring
import StudyData
import MaturityModels

/// What `imacs robustness` says at the terminal.
struct RobustnessText {
  let language: Language
  let card: Scorecard

  private var words: any RobustnessWording { language.wording.robustness }

  var nothingRanked: String { words.nothingRanked(card.model.unit) }

  /// Why the run cannot be made; `nil` if it can.
  func refusal(of options: RobustnessRun.Options) -> String? {
    if options.replications == 0 { return words.switchedOff }
    let brands = card.market.order.count
    let most = RobustnessRun.mostReplications(brands: brands)
    guard options.replications > most else { return nil }
    return words.tooMany(
      options.replications, units: "\(brands) \(card.model.unit.counted(brands, language))",
      most: most)
  }

  /// What the reader should know before the figures.
  func notes(_ run: RobustnessRun) -> [LocalizedText] {
    var notes = run.refused.map { source in
      LocalizedText { $0.robustness.nothingToMove(source.rawValue) }
    }
    if run.confidence == nil, card.market.order.count > 1 {
      notes.append(LocalizedText(\.robustness.noConfidenceSets))
    }
    return notes
  }

  func summary(_ run: RobustnessRun, _ scenarios: [ScenarioOutcome]) -> String {
    let widths = run.brands.map { $0.ranks.p95 - $0.ranks.p5 }
    var lines = [
      words.run(run.replications, sources: sources(run)),
      words.medianRange(widths.sorted()[widths.count / 2]),
    ]
    if let first = run.brands.first {
      let name = card.study.brands[first.brand].name
      lines.append(words.leader(name, places: places(first.ranks.p5, first.ranks.p95)))
      if let set = first.set {
        lines.append(words.confidenceSet(places(set.lowerBound, set.upperBound)))
      }
    }
    if let found = run.sensitivity, let ranks = found.ranks,
      let most = ranks.total.indices.max(by: { ranks.total[$0].value < ranks.total[$1].value })
    {
      lines.append(words.movesMost(found.sources[most].rawValue))
    }
    for (scenario, outcome) in zip(card.study.scenarios, scenarios) {
      let tau = outcome.tau.map { NumberFormat.fixed($0, 2, language) } ?? NumberFormat.missing
      let count = outcome.movers.count
      lines.append(
        words.scenario(
          scenario.name[language], tau: tau, movers: count,
          unit: card.model.unit.counted(count, language)))
    }
    return lines.joined(separator: "\n")
  }

  private func sources(_ run: RobustnessRun) -> String {
    run.sources.isEmpty
      ? words.noSources : run.sources.map(\.rawValue).joined(separator: ", ")
  }

  private func places(_ low: Int, _ high: Int) -> String {
    low == high ? "\(low)" : "\(low)–\(high)"
  }
}
