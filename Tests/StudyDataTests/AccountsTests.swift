import Findings
import StudyData
import Testing

/// accounts.csv, channels, and growth of followers.
struct AccountsTests {
  private func folder(
    _ accounts: String, observations: String? = nil, brands: String = StudyFolder.brands,
    model: String = StudyFolder.model
  ) throws -> StudyFolder {
    let folder = try StudyFolder(
      brands: brands, observations: observations, model: model, more: "accounts: accounts.csv")
    try folder.write(accounts, to: "accounts.csv")
    return folder
  }

  static let head = "account,channel,brand\n"

  @Test(arguments: [
    (
      "twice, whatever the case",
      head + "@Alfa,twitter,alfa\nbeta,twitter,beta\nALFA,Twitter,beta\n",
      "accounts.csv:4:1: error: The account 'alfa' on Twitter is already on line 2. "
        + "[account-duplicate]"
    ),
    (
      "no handle", head + "@,twitter,alfa\n",
      "accounts.csv:2:1: error: The account has no 'account'. [account-incomplete]"
    ),
    (
      "no channel", head + "a,,alfa\n",
      "accounts.csv:2:2: error: The account has no 'channel'. [account-incomplete]"
    ),
    (
      "no channel column", "account,brand\na,alfa\n",
      "accounts.csv:1: error: The column 'channel' is missing. [column-missing]"
    ),
    (
      "text for followers", "account,channel,brand,followers_end\na,twitter,alfa,many\n",
      "accounts.csv:2:4: error: 'many' is not a number (followers_end). [number-bad]"
    ),
    (
      "negative followers", "account,channel,brand,followers_end\na,twitter,alfa,-1\n",
      "accounts.csv:2:4: error: '-1' is negative (followers_end). [number-negative]"
    ),
    (
      "percent of followers", "account,channel,brand,followers_end\na,twitter,alfa,5%\n",
      "accounts.csv:2:4: error: '5%' is not a number (followers_end). [number-bad]"
    ),
  ])
  func fault(_ name: String, _ text: String, _ expected: String) throws {
    let outcome = try folder(text).read()
    #expect(outcome.lines == [expected], "\(name)")
    #expect(outcome.loaded == nil)
  }

  /// Accounts of no brand of the study are ignored, with one finding.
  @Test func accountsOfOtherBrands() throws {
    let outcome = try folder(
      Self.head + "a,twitter,alfaa\nb,twitter,beta\nc,twitter,omega\nd,facebook,omega\n"
    ).read()
    #expect(
      outcome.lines == [
        "accounts.csv:2:3: warning: Accounts of brands that are not in 'brands.csv' (3): 'alfaa' "
          + "('alfa'?), 'omega'. They do not count. [account-unknown-brand]"
      ])
    let book = try #require(outcome.loaded?.study.accounts)
    #expect(book.accounts.map(\.handle) == ["b"])
  }

  @Test func missingFile() throws {
    let outcome = try StudyFolder(more: "accounts: accounts.csv").read()
    #expect(
      outcome.lines == [
        "study.yaml:10:11: error: There is no file 'accounts.csv'. (accounts) [file-missing]"
      ])
  }

  @Test func oneHandleOnTwoChannels() throws {
    let outcome = try folder("cuenta;canal;marca\n@Alfa;twitter;alfa\nalfa;facebook;alfa\n").read()
    #expect(outcome.lines == [])
    let book = try #require(outcome.loaded?.study.accounts)
    #expect(book.accounts(of: 0).map(\.handle) == ["alfa", "alfa"])
    #expect(book.accounts(of: 0).map(\.channel) == ["twitter", "facebook"])
    #expect(book.isOn("TWITTER", brand: 0))
    #expect(!book.isOn("twitter", brand: 1))
  }

  // MARK: Channels

  @Test func aBrandWithoutAnAccountIsNotConcerned() throws {
    let outcome = try folder(
      Self.head + "a,Twitter,alfa\nb,facebook,beta\n",
      observations: "brand,T,S\nalfa,50,50\nbeta,,60\n"
    ).read()
    #expect(outcome.lines == [])
    #expect(outcome.value("alfa", "T") == 50)
    for brand in ["beta", "gamma", "delta"] {
      #expect(outcome.status(brand, "T") == .notApplicable)
      #expect(outcome.status(brand, "S") == (brand == "beta" ? .observed : .missing))
    }
  }

  @Test func aValueWithoutAnAccountIsAWarning() throws {
    let outcome = try folder(
      Self.head + "a,Twitter,alfa\nb,facebook,beta\n", observations: "brand,T\nalfa,50\nbeta,60\n"
    ).read()
    #expect(
      outcome.lines == [
        "o.csv:3:2: warning: beta has a value of T but no account on twitter; the cell is not "
          + "applicable. [no-account-on-channel]"
      ])
    #expect(outcome.status("beta", "T") == .notApplicable)
    #expect(outcome.value("beta", "T") == nil)
  }

  @Test func withoutTheFileEveryBrandIsOnEveryChannel() throws {
    let outcome = try StudyFolder.reading("brand,T\nalfa,50\nbeta,60\n")
    #expect(outcome.lines == [])
    #expect(outcome.value("beta", "T") == 60)
    #expect(outcome.status("gamma", "T") == .missing)
  }

  // MARK: Growth

  private static let grown = StudyFolder.brands
    .replacing("sector_name", with: "sector_name,followers_start,followers_end")
    .replacing("Alfa,bank,Banca", with: "Alfa,bank,Banca,1000,1100")
    .replacing("Beta,bank,Banca", with: "Beta,bank,Banca,0,50")
    .replacing("Gamma,telco,", with: "Gamma,telco,,200,")
    .replacing("Delta,telco,", with: "Delta,telco,,200,150")

  @Test func growthFromBrands() throws {
    let outcome = try StudyFolder(brands: Self.grown).read()
    #expect(outcome.lines == [])
    let growth = try #require(outcome.value("alfa", "G"))
    #expect(abs(growth - 10) < 1e-12)
    #expect(outcome.status("beta", "G") == .missing)
    #expect(outcome.status("gamma", "G") == .missing)
    #expect(outcome.value("delta", "G") == -25)
    #expect(outcome.origin("alfa", "G")?.source == "brands")
    #expect(outcome.origin("alfa", "G")?.place?.line == 2)
  }

  @Test func growthFromAccountsComesFirst() throws {
    let accounts =
      "account,channel,brand,followers_start,followers_end\n"
      + "a,twitter,alfa,100,150\na,facebook,alfa,300,350\nb,twitter,beta,,\nd,twitter,delta,100,\n"
    let outcome = try folder(accounts, brands: Self.grown).read()
    #expect(outcome.lines == [])
    // (150 + 350) / (100 + 300) − 1
    #expect(outcome.value("alfa", "G") == 25)
    #expect(outcome.status("beta", "G") == .missing)
    // One end is unknown: no growth, whatever brands.csv says.
    #expect(outcome.status("delta", "G") == .missing)
  }

  private static let onTwitter = StudyFolder.model.replacing(
    "source: brands, measure: follower-growth",
    with: "source: brands, measure: follower-growth, channel: twitter")

  @Test func growthOfAChannel() throws {
    let accounts =
      "account,channel,brand,followers_start,followers_end\n"
      + "a,twitter,alfa,100,150\na,facebook,alfa,300,900\n"
    let outcome = try folder(accounts, brands: Self.grown, model: Self.onTwitter).read()
    #expect(outcome.value("alfa", "G") == 50)
  }

  /// Growth measured elsewhere is nobody's mistake.
  @Test func growthOfAChannelWithoutAnAccountIsNotApplicable() throws {
    let accounts =
      "account,channel,brand,followers_start,followers_end\na,facebook,alfa,300,900\n"
    let outcome = try folder(accounts, brands: Self.grown, model: Self.onTwitter).read()
    #expect(outcome.lines == [])
    for brand in ["alfa", "delta"] { #expect(outcome.status(brand, "G") == .notApplicable) }
  }

  @Test func aCodedGrowthBeatsTheMeasuredOne() throws {
    let outcome = try StudyFolder(brands: Self.grown, observations: "brand,G\nalfa,7 %\n").read()
    #expect(outcome.lines.count == 1)
    #expect(
      outcome.lines.first?.hasPrefix(
        "o.csv:2:2: warning: alfa / G: the coded value '7 %' is used, not the measured one (10.0")
        == true)
    #expect(outcome.value("alfa", "G") == 7)
  }
}
