/// The followers of one brand at both ends of the period, all channels added.
struct Followers {
  /// Nil where it was not noted.
  let start: Int?
  let end: Int

  init(_ profile: BrandProfile) {
    var draws = Draws("imacs-2016", profile.brand.id, "followers")
    let reach = profile.sector.reach / 100 * draws.uniform(0.6...1.5)
    let customers = Double(profile.brand.size) * 1000
    let first = max(2400, (customers * reach + 700 * draws.unit()).rounded())
    let score = profile.score("VE10", \.engagement, bias: 2, spread: 14)
    let growth = RawValue.clamp(score, -9...118) * 0.2
    start = profile.habits.contains(.followersUnknown) ? nil : Int(first)
    end = Int((first * (1 + growth / 100)).rounded())
  }
}
