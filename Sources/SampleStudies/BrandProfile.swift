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
    aim = edition.daysEarlier == 0 ? later : Self.earlier(than: later, brand, in: sector, edition)
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

  /// Where it stood in an earlier edition: nearer to the others, lower; those
  /// that are far ahead by 2016 have come furthest.
  private static func earlier(
    than later: AxisScores, _ brand: Brand, in sector: Sector, _ edition: Edition
  ) -> AxisScores {
    var draws = Draws(edition.stream, brand.id, "aim")
    let common = 2 * draws.normal() + (edition.leads[sector.id] ?? 0)
    func axis(_ score: Double, _ shift: Double, _ draws: inout Draws) -> Double {
      45 + edition.spread * (score - 45) - 0.7 * max(0, score - 56) + shift + common
        + 2 * draws.normal()
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
    !habits.answersNobody && !habits.contains(.oneReplyOnly) && aim.mean >= edition.conversing
  }

  /// A score for `indicator` about `bias` points off the aim of its axis.
  func score(
    _ indicator: String, _ axis: KeyPath<AxisScores, Double>, bias: Double, spread: Double
  ) -> Double {
    var draws = Draws(edition.stream, brand.id, indicator)
    let lag = Edition.newIn2016.contains(indicator) ? edition.lag : 0
    return aim[keyPath: axis] + bias - lag + spread * draws.normal()
  }
}
