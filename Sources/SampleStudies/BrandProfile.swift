/// A brand with what decides its values: its sector and its place on the axes.
struct BrandProfile {
  let brand: Brand
  let sector: Sector
  let edition: Edition
  /// The scores its values are drawn around.
  let aim: AxisScores

  /// Draws the place of `brand` around its sector: a part common to the axes,
  /// which makes them go together, and one of each axis' own.
  init(_ brand: Brand, in sector: Sector, _ edition: Edition = .of2016) {
    self.brand = brand
    self.sector = sector
    self.edition = edition
    let later = Self.place(of: brand, in: sector)
    aim = edition.daysEarlier == 0 ? later : Self.earlier(than: later, brand, edition)
  }

  /// Where the brand stands in the edition of 2016.
  private static func place(of brand: Brand, in sector: Sector) -> AxisScores {
    if let standing = brand.standing { return standing }
    var draws = Draws(Edition.of2016.stream, brand.id, "aim")
    let common = 10 * draws.normal()
    return AxisScores(
      sector.standing.strategy + common + 11 * draws.normal(),
      sector.standing.effectiveness + common + 11 * draws.normal(),
      sector.standing.engagement + common + 11 * draws.normal())
  }

  /// Where it stood in an earlier edition: nearer to the others, lower, and
  /// some had further to go than others.
  private static func earlier(
    than later: AxisScores, _ brand: Brand, _ edition: Edition
  ) -> AxisScores {
    var draws = Draws(edition.stream, brand.id, "aim")
    let common = 4 * draws.normal()
    func axis(_ score: Double, _ shift: Double, _ draws: inout Draws) -> Double {
      45 + edition.spread * (score - 45) + shift + common + 4 * draws.normal()
    }
    return AxisScores(
      axis(later.strategy, edition.shift.strategy, &draws),
      axis(later.effectiveness, edition.shift.effectiveness, &draws),
      axis(later.engagement, edition.shift.engagement, &draws))
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
    var draws = Draws(edition.stream, brand.id, indicator)
    return aim[keyPath: axis] + bias + spread * draws.normal()
  }
}
