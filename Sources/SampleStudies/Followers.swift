/// The followers of one brand at both ends of the period, all channels added.
struct Followers {
  let first: Int
  let last: Int
  /// Whether they were noted.
  let isKnown: Bool

  init(_ profile: BrandProfile) {
    var draws = Draws(profile.edition.stream, profile.brand.id, "followers")
    // Large brands have more, but not in proportion
    let reach = profile.sector.reach / 100 * draws.uniform(0.6...1.5)
    let customers = Double(profile.brand.size) * 1000
    let start = (6_200 + 52 * (customers * reach).squareRoot() + 700 * draws.unit()).rounded()
    let score = profile.score("VE10", \.engagement, bias: 2, spread: 14)
    let growth = RawValue.clamp(score, -9...118) * 0.2
    if profile.edition.daysEarlier == 0 {
      first = Int(start)
      last = Int((start * (1 + growth / 100)).rounded())
    } else {
      // Half a year before the edition of 2016 begins
      let later = Followers(BrandProfile(profile.brand, in: profile.sector))
      let end = (Double(later.first) * draws.uniform(0.9...0.985)).rounded()
      first = Int((end / (1 + growth / 100)).rounded())
      last = Int(end)
    }
    isKnown = !profile.habits.contains(.followersUnknown)
  }
}
