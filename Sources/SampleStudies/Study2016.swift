/// The synthetic edition of 2016: 79 fictional brands in eleven sectors.
struct Study2016 {
  let id = "imacs-2016"
  private let profiles = Sector.all.flatMap { sector in
    sector.brands.map { BrandProfile($0, in: sector) }
  }

  /// What the study folder holds.
  var files: [TextFile] {
    [
      TextFile(name: "study.yaml", text: Self.studyFile),
      TextFile(name: "brands.csv", text: brandsFile),
      TextFile(name: "observations.csv", text: observationsFile),
      TextFile(name: "README.md", text: Self.readMe),
    ]
  }

  private var brandsFile: String {
    var table = DelimitedText(header: [
      "brand", "name", "sector", "sector_name", "size", "followers_start", "followers_end",
    ])
    for profile in profiles {
      let followers = Followers(profile)
      table.append([
        profile.brand.id, profile.brand.name, profile.sector.id, profile.sector.name,
        String(profile.brand.size), followers.start.map { String($0) } ?? "",
        String(followers.end),
      ])
    }
    return table.text
  }

  private var observationsFile: String {
    var table = DelimitedText(header: ["brand", "indicator", "value", "source", "note"])
    for profile in profiles {
      let strategy = PresenceStrategy(profile)
      let rows =
        strategy.observations
        + OperationalEffectiveness(profile, strategy).observations
        + EngagementExperience(profile, strategy).observations
      for row in rows.map({ Gaps.apply(to: $0, of: profile) }) {
        table.append([profile.brand.id, row.indicator, row.value, row.source, row.note])
      }
    }
    return table.text
  }
}
