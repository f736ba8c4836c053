import MaturityModels

/// The synthetic edition of 2016: 79 fictional brands in eleven sectors.
struct Study2016 {
  let id = "imacs-2016"
  let profiles = Sector.all.flatMap { sector in
    sector.brands.map { BrandProfile($0, in: sector) }
  }

  static let title = (
    es: "Madurez Social Customer Service 2016 (datos sintéticos, marcas ficticias)",
    en: "Social Customer Service maturity 2016 (synthetic data, fictional brands)"
  )

  /// What the study folder holds.
  func files(under model: MaturityModel) -> [StudyFile] {
    [
      StudyFile(name: "study.yaml", content: .text(Self.studyFile)),
      StudyFile(name: "brands.csv", content: .text(brandsFile)),
      StudyFile(name: "observations.csv", content: .text(observationsFile)),
    ] + codings(under: model) + [StudyFile(name: "README.md", content: .text(Self.readMe))]
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
        OperationalEffectiveness(profile, strategy).observations
        + EngagementExperience(profile, strategy).observations
      for row in rows.map({ Gaps.apply(to: $0, of: profile) }) {
        table.append([profile.brand.id, row.indicator, row.value, row.source, row.note])
      }
    }
    return table.text
  }
}
