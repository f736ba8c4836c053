import Wording
import StudyData
import YAML
import Files

extension RuleExamples {
  static let yaml: [RuleExample] = [
    RuleExample(
      .yamlSyntax, "study.yaml",
      good: "title: {es: Estudio de ejemplo, en: Example study}",
      bad: "title: {es: Estudio de ejemplo, en: Example study"),
    RuleExample(
      .yamlEncoding, "study.yaml",
      good: Made(
        nil, words: \.knownEncodings),
      bad: Made(
        "yaml in two encodings",
        words: \.yamlTwoEncodings)),
    RuleExample(
      .yamlEmpty, "study.yaml", good: ExampleStudy.study, bad: "# still to be written\n"),
    RuleExample(
      .yamlTooLarge, "study.yaml",
      good: Made(nil, words: \.atMostOneMebibyte),
      bad: Made(
        "yaml of 1 MiB and a byte", words: \.overOneMebibyte)),
    RuleExample(
      .yamlTooDeep, "study.yaml",
      good: Made(
        nil, words: \.atMostTwoHundredLevels),
      bad: Made(
        "yaml of 300 levels", words: \.threeHundredBrackets)),
    RuleExample(
      .yamlFeature, "model.yaml",
      good: "name: {es: Índice, en: Index}", bad: "name: &index {es: Índice, en: Index}"),
    RuleExample(
      .yamlDuplicateKey, "study.yaml", good: "edition: 2016", bad: "edition: 2016\nedition: 2017"),
    RuleExample(
      .keyUnknown, "study.yaml", good: "coders: mean", bad: "coder: mean",
      given: key("coders: mean")),
    RuleExample(
      .keyMissing, "study.yaml", good: "schema: 1\nid: example", bad: "schema: 1"),
    RuleExample(
      .yamlKind, "study.yaml", good: "period: {from: 2016-01-01, to: 2016-06-30}",
      bad: "period: 2016"),
    RuleExample(
      .yamlValue, "study.yaml", good: "from: 2016-01-01", bad: "from: 01/01/2016"),
  ]

  static let files: [RuleExample] = [
    RuleExample(
      .fileMissing, "study.yaml", good: "brands: brands.csv", bad: "brands: brand.csv"),
    RuleExample(
      .fileUnreadable, "study.yaml", good: "brands: lists/brands.csv", bad: "brands: lists",
      given: Setup(
        .edit("study.yaml", "brands: brands.csv", "brands: lists/brands.csv"),
        .file("lists/brands.csv", ExampleStudy.brands),
        words: \.listsIsAFolder)),
    RuleExample(
      .fileTooLarge, "brands.csv",
      good: Made(nil, words: \.underFourGibibytes),
      bad: Made("file of 4 GiB", words: \.fourGibibytes),
      reported: .file("study.yaml")),
  ]

  /// A logo for every page.
  private static let logo = Setup(
    .append("study.yaml", "brand: {logo: logo.svg}\n"),
    .file("logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n"),
    words: \.logoNamed)

  static let study: [RuleExample] = [
    RuleExample(
      .studyPeriod, "study.yaml", good: "period: {from: 2016-01-01, to: 2016-06-30}",
      bad: "period: {from: 2016-06-30, to: 2016-01-01}"),
    RuleExample(
      .studyUnknownBrand, "study.yaml", good: "client: alfa", bad: "client: alpha",
      given: key("client: alfa")),
    RuleExample(
      .studyTimeZone, "study.yaml", good: "time-zone: Europe/Madrid",
      bad: "time-zone: Europe/Madird", given: key("time-zone: Europe/Madrid")),
    RuleExample(
      .accentPale, "study.yaml", good: "brand: {accent: \"#12436D\"}",
      bad: "brand: {accent: \"#FFE000\"}", given: key("brand: {accent: \"#12436D\"}")),
    RuleExample(
      .logoKind, "logo.svg", good: "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
      bad: "GIF89a", given: logo, reported: .file("study.yaml")),
    RuleExample(
      .logoTooLarge, "logo.svg",
      good: Made(nil, words: \.logoAtMost48),
      bad: Made("logo of 49 KiB", words: \.logoOf49),
      given: logo, reported: .file("study.yaml")),
    RuleExample(
      .notYetUsed, "study.yaml", good: "observations: [observations.csv]",
      bad: "observations: [observations.csv]\nprevious: ../example-2015"),
  ]
}
