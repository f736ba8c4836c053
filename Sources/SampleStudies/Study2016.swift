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
      StudyFile(name: "accounts.csv", content: .text(accountsFile)),
    ] + codings(under: model) + [
      StudyFile(name: "interactions.csv", content: .text(InteractionsFile(profiles).text)),
      StudyFile(name: "README.md", content: .text(Self.readMe)),
    ]
  }

  private var brandsFile: String {
    var table = DelimitedText(header: [
      "brand", "name", "sector", "sector_name_es", "sector_name_en", "size", "followers_start",
      "followers_end",
    ])
    for profile in profiles {
      let followers = Followers(profile)
      table.append([
        profile.brand.id, profile.brand.name, profile.sector.id, profile.sector.name,
        profile.sector.english,
        String(profile.brand.size), followers.isKnown ? String(followers.first) : "",
        followers.isKnown ? String(followers.last) : "",
      ])
    }
    return table.text
  }

  private var accountsFile: String {
    var table = DelimitedText(header: ["account", "channel", "brand"])
    for profile in profiles {
      for account in BrandAccounts(profile).all {
        table.append([account.handle, account.channel.rawValue, profile.brand.id])
      }
    }
    return table.text
  }
}
