import Wording
import Interactions
import Scoring
import StudyData

extension RuleExamples {
  private static let beta = "beta,40,240,basic,no"
  private static let delta = "delta,20,1200,none,no"
  private static let winsorised = Setup(
    .edit("model.yaml", "{method: goalposts, worst: 0, best: 100}", "{method: min-max}"),
    .edit("model.yaml", "range: [0, 100]}\n", "range: [0, 100]}\n    treatment: winsorise\n"),
    words: \.sIsWinsorisedMinMax)

  static let observations: [RuleExample] = [
    RuleExample(
      .observationUnknownBrand, "observations.csv", good: beta, bad: "bta,40,240,basic,no"),
    RuleExample(
      .observationUnknownIndicator, "hours.csv", good: "beta,B,no", bad: "beta,B1,no", given: long),
    RuleExample(
      .observationMissingIndicator, "hours.csv", good: "beta,B,no", bad: "beta,,no", given: long),
    RuleExample(
      .observationDuplicate, "hours.csv", good: "beta,B,no", bad: "beta,B,no\nbeta,B,yes",
      given: long),
    RuleExample(.valueNotNumber, "observations.csv", good: beta, bad: "beta,many,240,basic,no"),
    RuleExample(.valueNotBinary, "observations.csv", good: beta, bad: "beta,40,240,basic,perhaps"),
    RuleExample(.valueNotLevel, "observations.csv", good: beta, bad: "beta,40,240,medium,no"),
    RuleExample(.valuePercent, "observations.csv", good: beta, bad: "beta,40,50 %,basic,no"),
    RuleExample(.valueOutOfRange, "observations.csv", good: beta, bad: "beta,140,240,basic,no"),
    RuleExample(.valueTooLarge, "observations.csv", good: beta, bad: "beta,40,1e200,basic,no"),
    RuleExample(
      .valueImplausible, "observations.csv", good: beta, bad: "beta,40,-240,basic,no",
      beside: [.goalpostsExceeded]),
    RuleExample(
      .valueSpreadsheetError, "observations.csv", good: beta, bad: "beta,#DIV/0!,240,basic,no"),
    RuleExample(
      .shareWithinOne, "observations.csv", good: ExampleStudy.observations,
      bad: """
        brand,S,T,L,B
        alfa,0.8,30,full,yes
        beta,0.4,240,basic,no
        gamma,0.6,90,full,yes
        delta,0.2,1200,none,no
        epsilon,0.5,120,basic,yes

        """),
    RuleExample(
      .manyNotApplicable, "observations.csv", good: "\(delta)\nepsilon,50,120,basic,yes",
      bad: "delta,20,NA,none,no\nepsilon,50,NA,basic,yes"),
    RuleExample(
      .noAccountOnChannel, "observations.csv", good: "delta,,1200,none,no", bad: delta,
      given: Setup(
        .append("study.yaml", "accounts: accounts.csv\n"),
        .file("accounts.csv", accountsText),
        .edit("observations.csv", "delta,20,", "delta,,"),
        .edit(
          "model.yaml", "source: coding\n    value: {type: share",
          "source: coding\n    channel: twitter\n    value: {type: share"),
        words: \.deltaHasNoAccount)),
    RuleExample(
      .codedOverMeasured, "observations.csv", good: "alfa,,30,full,yes", bad: "alfa,80,30,full,yes",
      given: Setup(
        .edit("observations.csv", "alfa,80,", "alfa,,"),
        .edit(
          "model.yaml", "source: coding\n    value: {type: share",
          "source: brands\n    measure: follower-growth\n    value: {type: share"),
        .file(
          "brands.csv",
          """
          brand,name,sector,sector_name,followers_start,followers_end
          alfa,Banco Alfa,bank,Banks,1000,1100
          beta,Banco Beta,bank,Banks,,
          gamma,Tele Gamma,telco,Telephony,,
          delta,Tele Delta,telco,Telephony,,
          epsilon,Tele Epsilon,telco,Telephony,,

          """),
        words: \.sIsFollowerGrowth)),
  ]

  private static let accountsText = """
    account,channel,brand
    bancoalfa,twitter,alfa
    bancobeta,twitter,beta
    telegamma,twitter,gamma
    teleepsilon,twitter,epsilon
    teledelta,facebook,delta

    """

  /// Two coders on B of every brand; `second` is what the second one says.
  private static func coders(_ policy: String, _ second: [String]) -> Setup {
    let first = ["yes", "no", "yes", "no", "yes"]
    let brands = ["alfa", "beta", "gamma", "delta", "epsilon"]
    var text = "brand,coder,indicator,value\n"
    for (brand, values) in zip(brands, zip(first, second)) {
      text += "\(brand),ana,B,\(values.0)\n\(brand),luis,B,\(values.1)\n"
    }
    return Setup(
      withoutHours, .edit("study.yaml", "[observations.csv]", "[observations.csv, hours.csv]"),
      .append("study.yaml", "coders: \(policy)\n"), .file("hours.csv", text),
      words: { $0.twoPeopleCodeB(policy) })
  }

  private static let agreed = ["yes", "no", "yes", "no", "yes"]

  static let coders: [RuleExample] = [
    RuleExample(
      .codersApplicability, "hours.csv", good: "beta,luis,B,no", bad: "beta,luis,B,NA",
      given: coders("mean", agreed)),
    RuleExample(
      .codersDisagree, "hours.csv", good: "beta,luis,B,no", bad: "beta,luis,B,yes",
      given: coders("consensus", agreed), beside: [.codersLowAgreement]),
    RuleExample(
      .codersLowAgreement, "hours.csv", good: "beta,luis,B,no", bad: "beta,luis,B,yes",
      given: coders("mean", agreed), reported: .study),
  ]

  private static let resolved = """
    message,brand,channel,author,role,sent_at,parent,resolved
    1,alfa,twitter,ana,customer,2016-02-01T10:00:00Z,,yes

    """

  static let scores: [RuleExample] = [
    RuleExample(
      .studyWithoutValues, "observations.csv", good: ExampleStudy.observations,
      bad: "brand,S,T,L,B\nalfa,,,,\nbeta,,,,\ngamma,,,,\ndelta,,,,\nepsilon,,,,\n",
      reported: .study),
    RuleExample(
      .indicatorWithoutValues, "observations.csv", good: ExampleStudy.observations,
      bad: """
        brand,S,T,L,B
        alfa,80,30,full,n/d
        beta,40,240,basic,n/d
        gamma,60,90,full,n/d
        delta,20,1200,none,n/d
        epsilon,50,120,basic,n/d

        """, reported: .study),
    RuleExample(
      .indicatorNotInData, "messages.csv", good: resolved,
      bad: """
        message,brand,channel,author,role,sent_at,parent
        1,alfa,twitter,ana,customer,2016-02-01T10:00:00Z,

        """,
      given: Setup(
        .append("study.yaml", "interactions: [{file: messages.csv}]\nminimum-n: 1\n"),
        .file("messages.csv", resolved),
        .file(
          "observations.csv",
          "brand,T,L,B\nalfa,30,full,yes\nbeta,240,basic,no\ngamma,90,full,yes\n"
            + "delta,1200,none,no\nepsilon,120,basic,yes\n"),
        .edit(
          "model.yaml", "source: coding\n    value: {type: share",
          "source: interactions\n    measure: resolution-rate\n    value: {type: share"),
        words: \.sIsResolutionRate),
      reported: .study, beside: [.interactionsNoRequests]),
    RuleExample(
      .constantIndicator, "observations.csv",
      good: "brand,S\nalfa,80\nbeta,40\ngamma,60\ndelta,20\nepsilon,50\n",
      bad: "brand,S\nalfa,50\nbeta,50\ngamma,50\ndelta,50\nepsilon,50\n",
      given: alone("min-max", states: true), reported: .study, beside: [.brandNotRanked]),
    RuleExample(
      .bestNotBeyond, "model.yaml", good: "{method: distance-to-best, best: 100}",
      bad: "{method: distance-to-best, best: 10}",
      given: Setup(
        .edit(
          "model.yaml", "{method: goalposts, worst: 0, best: 100}",
          "{method: distance-to-best, best: 100}"),
        words: \.lowestOfSIsTwenty),
      reported: .study),
    RuleExample(
      .goalpostsExceeded, "observations.csv", good: "alfa,80,30,full,yes",
      bad: "alfa,80,10,full,yes", reported: .study),
    RuleExample(
      .cellsImputed, "observations.csv", good: delta, bad: "delta,n/d,1200,none,no",
      given: Setup(
        .edit("model.yaml", "range: [0, 100]}\n", "range: [0, 100]}\n    impute: market-median\n"),
        words: \.sIsImputed),
      reported: .study),
    RuleExample(
      .cellWinsorised, "observations.csv",
      good: Made(
        "60 brands, spread", words: \.sixtyBrandsSpread),
      bad: Made(
        "60 brands, 1 far off", words: \.sixtyBrandsOneFarOff),
      given: winsorised),
    RuleExample(
      .indicatorStillSkewed, "observations.csv",
      good: Made(
        "60 brands, spread", words: \.sixtyBrandsSpread),
      bad: Made(
        "60 brands, 6 far off", words: \.sixtyBrandsSixFarOff),
      given: winsorised, reported: .study, beside: [.cellWinsorised]),
    RuleExample(
      .boundOfUnranked, "observations.csv", good: delta, bad: "delta,20,n/d,n/d,n/d",
      given: Setup(
        .edit("model.yaml", "{method: goalposts, worst: 0, best: 100}", "{method: min-max}"),
        words: \.sIsMinMax),
      beside: [.brandNotRanked]),
    RuleExample(
      .bordaCounts, "observations.csv", good: delta, bad: "delta,20,n/d,none,no",
      given: Setup(
        .edit("model.yaml", "{method: goalposts, worst: 0, best: 100}", "{method: borda}"),
        .edit(
          "model.yaml", "{method: goalposts, worst: 1440, best: 15, transform: log}",
          "{method: borda, direction: lower}"),
        .edit("model.yaml", "of: top", "of: presence"),
        .edit("model.yaml", "    - id: presence\n", "    - id: presence\n      weight: 0\n"),
        words: \.serviceScoresByRank),
      reported: .study),
    RuleExample(
      .zeroInProduct, "observations.csv", good: delta, bad: "delta,0,1200,none,no",
      given: Setup(
        .edit("model.yaml", "en: Service}\n", "en: Service}\n      aggregation: geometric\n"),
        words: \.serviceIsGeometric),
      reported: .study),
    RuleExample(
      .brandNotRanked, "observations.csv", good: delta, bad: "delta,n/d,n/d,none,n/d",
      reported: .study),
  ]
}
