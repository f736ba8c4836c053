import Findings
import MaturityModels
import Scoring
import StudyData

/// A raw value as a reader sees it: with its unit, its level's name, or the
/// reason why there is none.
struct ValueText {
  let site: Site

  func text(_ index: Int, _ brand: Int) -> String {
    let cells = site.card.matrix.cells
    let indicator = site.model.indicators[index]
    guard let value = cells.value(brand, index) else {
      return cells.status(brand, index) == .notApplicable
        ? site.say(es: "no aplica", en: "not applicable") : site.say(es: "sin dato", en: "missing")
    }
    switch indicator.type {
    case .levels:
      let origins = cells.origins
      if !origins.isEmpty, let level = origins[cells.cell(brand, index)].level {
        return indicator.levels[level].name[site.language]
      }
      return site.say(es: "\(number(value)) puntos", en: "\(number(value)) points")
    case .binary where value == 1: return site.say(es: "sí", en: "yes")
    case .binary where value == 0: return "no"
    default: return withUnit(value, indicator)
    }
  }

  private func withUnit(_ value: Double, _ indicator: Indicator) -> String {
    if indicator.isPercent { return NumberFormat.percent(value, decimals(value), site.language) }
    guard let unit = indicator.unit?[site.language], unit.count <= 6 else { return number(value) }
    return "\(number(value))\u{A0}\(unit)"
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
