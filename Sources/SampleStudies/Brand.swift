/// A fictional brand.
struct Brand {
  let id: String
  let name: String
  /// Customers in thousands (inhabitants served, for public bodies).
  let size: Int
  let habits: Habits
  /// Where it stands on the axes, if set by hand; else drawn around its sector.
  let standing: AxisScores?

  init(
    _ id: String, _ name: String, size: Int, _ habits: Habits = [], standing: AxisScores? = nil
  ) {
    self.id = id
    self.name = name
    self.size = size
    self.habits = habits
    self.standing = standing
  }
}
