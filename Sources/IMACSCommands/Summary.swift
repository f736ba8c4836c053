import Findings
import Wording
import MaturityModels
import ReportTables
import Scoring
import StudyData

/// The short table a run ends with.
struct Summary {
  let report: Report

  private var card: Scorecard { report.card }
  private var language: Language { report.language }

  var text: String {
    var lines = [card.study.title[language], "", headline]
    if let scheme = card.model.maturity, card.marketResult.count > 0 {
      let parts = scheme.states.indices.map { state in
        let share = (card.marketResult.share(ofState: state) ?? 0) * 100
        return "\(scheme.states[state].name[language]) \(NumberFormat.percent(share, 1, language))"
      }
      lines.append(parts.joined(separator: " · "))
    }
    let ranked = card.market.order
    if !ranked.isEmpty {
      lines.append("")
      lines += table(ranked.count <= 10 ? ranked : Array(ranked.prefix(5)))
      if ranked.count > 10 { lines += ["   …"] + table(Array(ranked.suffix(3))) }
    }
    let said = report.subjects.flatMap(\.summary).map { Finding.visible($0, limit: .max) }
    lines += (said.isEmpty ? [] : [""] + said) + [""]
    return lines.joined(separator: "\n")
  }

  private var headline: String {
    let total = card.study.brands.count
    let ranked = card.marketResult.count
    let unit = card.model.unit.counted(ranked, language)
    let sectors = card.study.sectors.count
    let group = card.model.group.counted(sectors, language)
    let name = card.model.root.name[language]
    guard let mean = card.marketResult.mean, let median = card.marketResult.median else {
      return language.wording.summary.noneHasIndex(of: total, card.model.unit)
    }
    let values = (scores.node(0, mean), scores.node(0, median))
    let left = total - ranked
    let without =
      left == 0
      ? ""
      : language.wording.summary.notRanked(left)
    return language.wording.summary.headline(
      ranked: ranked, unit: unit, without: without, sectors: sectors, group: group, name: name,
      mean: values.0, median: values.1)
  }

  private var scores: ScoreWords { ScoreWords(card.model, language) }

  private func table(_ brands: [Int]) -> [String] {
    brands.map { brand in
      let rank = pad(String(card.market.ranks[brand] ?? 0), 4, right: true)
      let score = pad(scores.node(0, card.index(brand)), 6, right: true)
      let name = pad(card.study.brands[brand].name, 32, right: false)
      let state = card.state(brand)?.name[language] ?? ""
      return state.isEmpty ? "\(rank)  \(name) \(score)" : "\(rank)  \(name) \(score)  \(state)"
    }
  }

  private func pad(_ text: String, _ width: Int, right: Bool) -> String {
    let shown = Finding.visible(text)
    let cut = shown.count > width ? String(shown.prefix(width - 1)) + "…" : shown
    let blanks = String(repeating: " ", count: max(0, width - cut.count))
    return right ? blanks + cut : cut + blanks
  }
}
