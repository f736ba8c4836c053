/// One of the two people who code the eleven indicators of presence strategy.
struct Coder {
  let id: String
  /// The part of all wrong readings that are this coder's.
  let share: Double

  static let ana = Coder(id: "ana", share: 0.4)
  static let luis = Coder(id: "luis", share: 0.6)

  /// Cells that only one of the two lost.
  private static let chanceOfGap = 0.018

  /// What this coder writes where `row` is what everybody ought to see.
  func reading(of row: Observation, _ profile: BrandProfile) -> String {
    // Planted: where the code book says "none", each in words of their own
    if row.value == Observation.noSuchThing, id == Self.ana.id { return Observation.notApplicable }
    guard row.isObserved,
      let indicator = CodedIndicator.all.first(where: { $0.id == row.indicator }),
      let step = indicator.steps.firstIndex(of: row.value)
    else { return row.value }
    var draws = Draws(profile.edition.stream, profile.brand.id, row.indicator, id)
    if !profile.habits.contains(.fullyObserved), draws.unit() < Self.chanceOfGap {
      return draws.unit() < 0.5 ? Observation.empty : Observation.missing
    }
    guard draws.unit() < indicator.doubt * share else { return row.value }
    let goesUp = draws.unit() < (id == Self.luis.id ? indicator.lean : 0.5)
    let top = indicator.steps.count - 1
    let other = step == 0 ? 1 : step == top ? top - 1 : goesUp ? step + 1 : step - 1
    return indicator.steps[other]
  }
}
