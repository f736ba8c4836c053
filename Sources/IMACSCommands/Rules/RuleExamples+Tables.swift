import Findings
import Wording
import Scoring
import StudyData

extension RuleExamples {
  private static let alfa = "alfa,Banco Alfa,bank,Banks,2"
  private static let brandsHeader = "brand,name,sector,sector_name,size"

  static let tables: [RuleExample] = [
    RuleExample(
      .tableEncoding, "observations.csv",
      good: Made(
        nil, words: \.oneEncoding),
      bad: Made(
        "two encodings", words: \.twoEncodings)),
    RuleExample(
      .tableEmpty, "observations.csv", good: ExampleStudy.observations, bad: "\n"),
    RuleExample(
      .tableUnclosedQuote, "brands.csv", good: alfa, bad: "alfa,\"Banco Alfa,bank,Banks,2"
    ),
    RuleExample(
      .tableTextAfterQuote, "brands.csv", good: alfa, bad: "alfa,\"Banco\" Alfa,bank,Banks,2"),
    RuleExample(
      .columnMissing, "hours.csv", good: "brand,indicator,value", bad: "brand,indicator,amount",
      given: long),
    RuleExample(
      .columnDuplicate, "brands.csv", good: brandsHeader, bad: "brand,name,sector,name,size",
      beside: [.columnUnused]),
    RuleExample(
      .columnUnnamed, "brands.csv", good: brandsHeader, bad: "brand,name,sector,sector_name,"),
    RuleExample(
      .columnUnused, "brands.csv", good: brandsHeader,
      bad: "brand,name,sector,sector_name,employees"),
    RuleExample(
      .columnUnknown, "observations.csv", good: "brand,S,T,L,B", bad: "brand,S,T,L,B1"),
    RuleExample(
      .headerUnknown, "observations.csv", good: "brand,S,T,L,B", bad: "company,Q1,Q2,Q3,Q4"),
    RuleExample(
      .headerNotFirst, "observations.csv", good: "brand,S,T,L,B",
      bad: "Coding of June 2016,,,,\nbrand,S,T,L,B"),
    RuleExample(
      .rowShort, "observations.csv", good: "beta,40,240,basic,no", bad: "beta,40,240,basic"),
    RuleExample(
      .findingsUnlisted, "observations.csv",
      good: Made(
        nil, words: \.fiftyThousandFindings),
      bad: Made(
        "60,000 short rows", words: \.sixtyThousandShortRows),
      beside: [.rowShort]),
    RuleExample(
      .rowLong, "observations.csv", good: "beta,40.5,240,basic,no", bad: "beta,40,5,240,basic,no",
      given: Setup(.edit("observations.csv", "beta,40,", "beta,40.5,"))),
    RuleExample(
      .decimalAmbiguous, "observations.csv", good: "delta,20,1200,none,no",
      bad: "delta,20,1.200,none,no"),
    RuleExample(
      .fileKeyUnused, "study.yaml", good: "[{file: observations.csv}]",
      bad: "[{file: observations.csv, sheet: Strategy}]",
      given: Setup(.edit("study.yaml", "[observations.csv]", "[{file: observations.csv}]"))),
    RuleExample(
      .decimalMixed, "observations.csv", good: "alfa,80.5,30,full,yes\nbeta,40.5,240,basic,no",
      bad: "alfa,80.5,30,full,yes\nbeta,\"40,5\",240,basic,no",
      given: Setup(
        .edit("observations.csv", "alfa,80,", "alfa,80.5,"),
        .edit("observations.csv", "beta,40,", "beta,40.5,"))),
  ]

  static let brands: [RuleExample] = [
    RuleExample(
      .brandsNone, "brands.csv", good: ExampleStudy.brands,
      bad: "brand,name,sector,sector_name,size\n",
      given: Setup(
        .file("observations.csv", "brand,S,T,L,B\n"), words: \.noObservationsYet),
      beside: [.studyWithoutValues]),
    RuleExample(
      .tableSpreadsheetError, "brands.csv", good: alfa, bad: "alfa,#N/A,bank,Banks,2"),
    RuleExample(
      .brandMissingID, "observations.csv", good: "beta,40,240,basic,no", bad: ",40,240,basic,no"),
    RuleExample(
      .brandBadID, "brands.csv", good: alfa,
      bad: "alfa,Banco Alfa,retail bank,Banks,2"),
    RuleExample(
      .brandDuplicate, "brands.csv", good: "beta,Banco Beta,bank,Banks,1",
      bad: "beta,Banco Beta,bank,Banks,1\nbeta,Banco Beta,bank,Banks,2"),
    RuleExample(
      .brandNoName, "brands.csv", good: alfa, bad: "alfa,,bank,Banks,2"),
    RuleExample(
      .brandNoSector, "brands.csv", good: alfa, bad: "alfa,Banco Alfa,,,2"),
    RuleExample(
      .sectorTwoNames, "brands.csv", good: "beta,Banco Beta,bank,Banks,1",
      bad: "beta,Banco Beta,bank,Banking,1"),
    RuleExample(
      .numberBad, "brands.csv", good: "gamma,Tele Gamma,telco,Telephony,3",
      bad: "gamma,Tele Gamma,telco,Telephony,three"),
    RuleExample(
      .numberNegative, "brands.csv", good: "gamma,Tele Gamma,telco,Telephony,3",
      bad: "gamma,Tele Gamma,telco,Telephony,-3"),
    RuleExample(
      .accountUnknownBrand, "accounts.csv", good: "bancobeta,twitter,beta",
      bad: "bancobeta,twitter,bta", given: accounts),
    RuleExample(
      .accountDuplicate, "accounts.csv", good: "bancobeta,twitter,beta",
      bad: "bancobeta,twitter,beta\n@BancoBeta,twitter,gamma", given: accounts),
    RuleExample(
      .accountIncomplete, "accounts.csv", good: "bancobeta,twitter,beta", bad: "bancobeta,,beta",
      given: accounts),
  ]
}
