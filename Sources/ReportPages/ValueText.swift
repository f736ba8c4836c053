import Wording
import MaturityModels
import StudyData
import ReportTables
import Scoring

/// A raw value as a reader sees it: with its unit, its level's name, or the
/// reason why there is none.
struct ValueText {
  let site: Site

  /// What a cell shows: a number or words, and the unit that stands below a
  /// number, empty where the text says it all.
  func value(_ index: Int, _ brand: Int) -> (text: String, unit: String) {
    let cells = site.card.matrix.cells
    let indicator = site.model.indicators[index]
    guard let value = cells.value(brand, index) else {
      return (
        cells.status(brand, index) == .notApplicable
          ? site.say.notApplicable
          : site.say.missing, ""
      )
    }
    switch indicator.type {
    case .levels:
      let origins = cells.origins
      if !origins.isEmpty, let level = origins[cells.cell(brand, index)].level {
        return (indicator.levels[level].name[site.language], "")
      }
      return (between(value, indicator.levels), "")
    case .binary: return (yesNo(value), "")
    default: return withUnit(value, indicator)
    }
  }

  /// Coders who differ come to a share of yes.
  private func yesNo(_ value: Double) -> String {
    let yes = site.say.yes
    if value == 1 { return yes }
    if value == 0 { return "no" }
    return "\(NumberFormat.percent(value * 100, 0, site.language)) \(yes)"
  }

  /// Coders who chose different levels come to points between two of them.
  private func between(_ points: Double, _ levels: [Level]) -> String {
    let ordered = levels.sorted { $0.points < $1.points }
    if let level = ordered.first(where: { $0.points == points }) {
      return level.name[site.language]
    }
    guard let above = ordered.first(where: { $0.points > points }),
      let below = ordered.last(where: { $0.points < points })
    else { return number(points) }
    let names = Phrasing.list([below, above].map { $0.name[site.language] }, site.language)
    return site.say.betweenCoders(names)
  }

  private func withUnit(_ value: Double, _ indicator: Indicator) -> (text: String, unit: String) {
    if indicator.isPercent {
      return (NumberFormat.percent(value, decimals(value), site.language), "")
    }
    guard let unit = indicator.unit?[site.language], !unit.isEmpty else {
      return (number(value), "")
    }
    return unit.count <= 6 ? ("\(number(value))\u{A0}\(unit)", "") : (number(value), unit)
  }

  func number(_ value: Double) -> String {
    NumberFormat.fixed(value, decimals(value), site.language)
  }

  private func decimals(_ value: Double) -> Int {
    let size = abs(value)
    if value == value.rounded(), size < 1e15 { return 0 }
    return size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3
  }
}
