import Findings
import Wording
import MaturityModels
import Robustness
import Scoring
import StudyData

/// What `imacs robustness` says at the terminal.
struct RobustnessText {
  let language: Language
  let card: Scorecard

  private func said(_ es: String, _ en: String) -> String { language == .es ? es : en }

  func step(_ replications: Int) -> LocalizedText {
    let count = (
      NumberFormat.fixed(Double(replications), 0, .es),
      NumberFormat.fixed(Double(replications), 0, .en)
    )
    return LocalizedText { $0.summary.scoringTheStudyTimes(count: count.0, count2: count.1) }
  }

  var nothingRanked: String {
    said(
      "Ninguna marca tiene índice: no hay orden cuya firmeza se pueda medir.",
      "No brand has an index: there is no ranking whose firmness could be told.")
  }

  /// Why the run cannot be made; `nil` if it can.
  func refusal(of options: RobustnessRun.Options) -> String? {
    if options.replications == 0 {
      return said(
        "El estudio pide 0 repeticiones: la medida de robustez está desactivada. Use --replications.",
        "The study asks for 0 replications: robustness is switched off. Use --replications.")
    }
    let most = RobustnessRun.mostReplications(brands: card.market.order.count)
    guard options.replications > most else { return nil }
    return said(
      "\(options.replications) repeticiones de \(card.market.order.count) marcas no caben: como mucho, \(most).",
      "\(options.replications) replications of \(card.market.order.count) brands are too many: at most \(most)."
    )
  }

  /// What the reader should know before the figures.
  func notes(_ run: RobustnessRun) -> [LocalizedText] {
    var notes = run.refused.map { source in
      LocalizedText { $0.summary.theSourceHasNothingToMove(rawValue: source.rawValue) }
    }
    if run.confidence == nil, card.market.order.count > 1 {
      notes.append(
        LocalizedText(\.summary.nothingTellsHowFarTheData))
    }
    return notes
  }

  func summary(_ run: RobustnessRun, _ scenarios: [ScenarioOutcome]) -> String {
    let widths = run.brands.map { $0.ranks.p95 - $0.ranks.p5 }
    let median = widths.sorted()[widths.count / 2]
    var lines = [
      said(
        "\(run.replications) repeticiones, fuentes: \(sources(run)).",
        "\(run.replications) replications, sources: \(sources(run))."),
      said(
        "Margen mediano de puestos entre métodos y sorteos (del 5 al 95 %): \(median).",
        "Median rank range over methods and draws (5 to 95 %): \(median) places."),
    ]
    if let first = run.brands.first {
      let name = card.study.brands[first.brand].name
      let range = places(first.ranks.p5, first.ranks.p95)
      lines.append(
        said(
          "Encabeza \(name): puesto \(range) entre métodos y sorteos.",
          "\(name) leads: place \(range) over methods and draws."))
      if let set = first.set {
        lines.append(
          said(
            "Con confianza del 95 %, su puesto es \(places(set.lowerBound, set.upperBound)).",
            "With 95 % confidence its place is \(places(set.lowerBound, set.upperBound))."))
      }
    }
    if let found = run.sensitivity, let ranks = found.ranks,
      let most = ranks.total.indices.max(by: { ranks.total[$0].value < ranks.total[$1].value })
    {
      lines.append(
        said(
          "Lo que más mueve el orden: \(found.sources[most].rawValue).",
          "What moves the ranking most: \(found.sources[most].rawValue)."))
    }
    for (scenario, outcome) in zip(card.study.scenarios, scenarios) {
      let name = scenario.name[language]
      let tau = outcome.tau.map { NumberFormat.fixed($0, 2, language) } ?? "–"
      let count = outcome.movers.count
      let unit = card.model.unit.counted(count, language)
      lines.append(
        said(
          "Escenario «\(name)»: τ \(tau); cambian mucho de puesto, o de estado, \(count) \(unit).",
          "Scenario '\(name)': τ \(tau); \(count) \(unit) move far or change state."))
    }
    return lines.joined(separator: "\n")
  }

  private func sources(_ run: RobustnessRun) -> String {
    run.sources.isEmpty
      ? said("ninguna", "none") : run.sources.map(\.rawValue).joined(separator: ", ")
  }

  private func places(_ low: Int, _ high: Int) -> String {
    low == high ? "\(low)" : "\(low)–\(high)"
  }
}
