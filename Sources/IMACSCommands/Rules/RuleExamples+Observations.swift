import Findings
import Interactions
import Scoring
import StudyData

extension RuleExamples {
  private static let beta = "beta,40,240,basic,no"
  private static let delta = "delta,20,1200,none,no"
  private static let winsorised = Setup(
    .edit("model.yaml", "{method: goalposts, worst: 0, best: 100}", "{method: min-max}"),
    .edit("model.yaml", "range: [0, 100]}\n", "range: [0, 100]}\n    treatment: winsorise\n"),
    es: "S se normaliza con min-max y lleva `treatment: winsorise`.",
    en: "S is normalised by min-max and has `treatment: winsorise`.")

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
        es: "S lleva `channel: twitter`, y delta no tiene cuenta allí en el archivo de cuentas.",
        en: "S has `channel: twitter`, and delta has no account there in the accounts file.")),
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
        es:
          "S lleva `source: brands` y `measure: follower-growth`, y `brands.csv` da los seguidores "
          + "de alfa.",
        en: "S has `source: brands` and `measure: follower-growth`, and `brands.csv` gives the "
          + "followers of alfa.")),
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
      es: "Dos personas codifican B en `hours.csv`; en `study.yaml`, `coders: \(policy)`.",
      en: "Two persons code B in `hours.csv`; in `study.yaml`, `coders: \(policy)`.")
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
        es: "S lleva `measure: resolution-rate` y se mide en `messages.csv`.",
        en: "S has `measure: resolution-rate` and is measured on `messages.csv`."),
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
        es: "El valor más bajo de S es 20.", en: "The lowest value of S is 20."),
      reported: .study),
    RuleExample(
      .goalpostsExceeded, "observations.csv", good: "alfa,80,30,full,yes",
      bad: "alfa,80,10,full,yes", reported: .study),
    RuleExample(
      .cellsImputed, "observations.csv", good: delta, bad: "delta,n/d,1200,none,no",
      given: Setup(
        .edit("model.yaml", "range: [0, 100]}\n", "range: [0, 100]}\n    impute: market-median\n"),
        es: "S lleva `impute: market-median`.", en: "S has `impute: market-median`."),
      reported: .study),
    RuleExample(
      .cellWinsorised, "observations.csv",
      good: Made(
        "60 brands, spread", es: "Sesenta marcas, con valores de S repartidos entre 1 y 60.",
        en: "Sixty brands, with values of S spread over 1 to 60."),
      bad: Made(
        "60 brands, 1 far off", es: "Sesenta marcas: 59 con S de 1 a 9 y una con 95.",
        en: "Sixty brands: 59 with S from 1 to 9 and one with 95."),
      given: winsorised),
    RuleExample(
      .indicatorStillSkewed, "observations.csv",
      good: Made(
        "60 brands, spread", es: "Sesenta marcas, con valores de S repartidos entre 1 y 60.",
        en: "Sixty brands, with values of S spread over 1 to 60."),
      bad: Made(
        "60 brands, 6 far off", es: "Sesenta marcas: 54 con S = 1 y seis de 90 a 95.",
        en: "Sixty brands: 54 with S = 1 and six from 90 to 95."),
      given: winsorised, reported: .study, beside: [.cellWinsorised]),
    RuleExample(
      .boundOfUnranked, "observations.csv", good: delta, bad: "delta,20,n/d,n/d,n/d",
      given: Setup(
        .edit("model.yaml", "{method: goalposts, worst: 0, best: 100}", "{method: min-max}"),
        es: "S se normaliza con min-max.", en: "S is normalised by min-max."),
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
        es: "S y T, en el nodo `service`, puntúan por puesto (borda).",
        en: "S and T, in the node `service`, score by rank (borda)."),
      reported: .study),
    RuleExample(
      .zeroInProduct, "observations.csv", good: delta, bad: "delta,0,1200,none,no",
      given: Setup(
        .edit("model.yaml", "en: Service}\n", "en: Service}\n      aggregation: geometric\n"),
        es: "El nodo `service` lleva `aggregation: geometric`.",
        en: "The node `service` has `aggregation: geometric`."),
      reported: .study),
    RuleExample(
      .brandNotRanked, "observations.csv", good: delta, bad: "delta,n/d,n/d,none,n/d",
      reported: .study),
  ]
}
