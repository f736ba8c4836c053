import Findings
import Wording
import MaturityModels

/// The synthetic edition of 2016: 79 fictional brands in eleven sectors.
struct Study2016: IndexStudy {
  let id = "imacs-2016"
  let edition = Edition.of2016
  let profiles = Sector.all.flatMap { sector in
    sector.brands.map { BrandProfile($0, in: sector) }
  }

  let title = LocalizedText(
    es: "Madurez Social Customer Service 2016 (datos sintéticos, marcas ficticias)",
    en: "Social Customer Service maturity 2016 (synthetic data, fictional brands)")
  let codingDates = CodingDates(
    ana: "27/06/2016 – 07/07/2016", luis: "29/06/2016 – 11/07/2016", late: "2016-07-14",
    handedIn: (ana: 1_467_892_800, luis: 1_468_238_400))
}

/// When the two coders looked, and when they handed in (seconds since 1970).
struct CodingDates {
  let ana: String
  let luis: String
  /// Of the sheet that Luis sent afterwards.
  let late: String
  let handedIn: (ana: Int, luis: Int)
}

/// An edition of the sample study: brands, coders, messages.
protocol IndexStudy: SampleStudy {
  var edition: Edition { get }
  var profiles: [BrandProfile] { get }
  var title: LocalizedText { get }
  var codingDates: CodingDates { get }
  var studyFile: String { get }
  var readMe: String { get }
}

extension IndexStudy {
  func files(under model: MaturityModel) -> [StudyFile] {
    [
      StudyFile(name: "study.yaml", content: .text(studyFile)),
      StudyFile(name: "brands.csv", content: .text(brandsFile)),
      StudyFile(name: "accounts.csv", content: .text(accountsFile)),
    ] + codings(under: model) + [
      StudyFile(
        name: "interactions.csv", content: .text(InteractionsFile(profiles, edition).text)),
      StudyFile(name: "README.md", content: .text(readMe)),
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
