/// What a real coding sheet has besides values: cells left empty, marks of
/// absence in the wrong place, brands hardly looked at.
enum Gaps {
  /// One cell in about fifty gets lost.
  private static let chance = 0.021

  /// `row` as it stands in the file, perhaps without its value.
  static func apply(to row: Observation, of profile: BrandProfile) -> Observation {
    guard row.isObserved, row.note.isEmpty, !profile.habits.contains(.fullyObserved) else {
      return row
    }
    var row = row
    var draws = Draws(profile.edition.stream, profile.brand.id, row.indicator, "gap")
    let spelling = draws.unit() < 0.5 ? Observation.empty : Observation.missing
    if isNotLookedAt(row.indicator, profile.habits) {
      row.value = spelling
      row.note = "sin datos suficientes"
    } else if row.indicator == "EP11" && row.value == "none" && draws.unit() < 0.62 {
      // Planted: the code book says "none"
      row.value = Observation.noSuchThing
    } else if draws.unit() < chance {
      row.value = spelling
    }
    return row
  }

  /// The brands that keep too little of the axis for an index.
  private static func isNotLookedAt(_ indicator: String, _ habits: Habits) -> Bool {
    habits.contains(.sparseStrategy)
      && ["EP02", "EP04", "EP05", "EP06", "EP07", "EP09", "EP10"].contains(indicator)
  }
}
