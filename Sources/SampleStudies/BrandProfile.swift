/// A brand with what decides its values: its sector and its place on the axes.
struct BrandProfile {
  let brand: Brand
  let sector: Sector
  /// The scores its values are drawn around.
  let aim: AxisScores

  /// Draws the place of `brand` around its sector: a part common to the axes,
  /// which makes them go together, and one of each axis' own.
  init(_ brand: Brand, in sector: Sector) {
    self.brand = brand
    self.sector = sector
    if let standing = brand.standing {
      aim = standing
    } else {
      var draws = Draws("imacs-2016", brand.id, "aim")
      let common = 10 * draws.normal()
      aim = AxisScores(
        sector.standing.strategy + common + 11 * draws.normal(),
        sector.standing.effectiveness + common + 11 * draws.normal(),
        sector.standing.engagement + common + 11 * draws.normal())
    }
  }

  var habits: Habits { brand.habits }

  /// Whether the brand goes on writing once the customer has written back.
  /// The weak ones do not: that is what the state NO SCS means.
  var converses: Bool {
    !habits.answersNobody && !habits.contains(.oneReplyOnly) && aim.mean >= 31
  }

  /// A score for `indicator` about `bias` points off the aim of its axis.
  func score(
    _ indicator: String, _ axis: KeyPath<AxisScores, Double>, bias: Double, spread: Double
  ) -> Double {
    var draws = Draws("imacs-2016", brand.id, indicator)
    return aim[keyPath: axis] + bias + spread * draws.normal()
  }
}
