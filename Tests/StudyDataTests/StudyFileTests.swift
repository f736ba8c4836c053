import Findings
import Wording
import StudyData
import Testing
import Tables

/// study.yaml: every key, and every fault of one.
struct StudyFileTests {
  private func read(_ old: String, _ new: String) throws -> StudyFolder.Outcome {
    let text = StudyFolder.study()
    #expect(text.contains(old))
    return try StudyFolder(study: text.replacing(old, with: new)).read()
  }

  private static let file = "study.yaml"

  @Test(arguments: [
    ("schema: 1", "schema: 2", "1:9: error: '2' is not valid here. (schema) [yaml-value]"),
    ("id: s-2016", "id: a/b", "2:5: error: 'a/b' cannot be an id (id). (id) [brand-bad-id]"),
    ("id: s-2016", "id: ..", "2:5: error: '..' cannot be an id (id). (id) [brand-bad-id]"),
    (
      "from: 2016-01-01, to: 2016-06-30", "from: 2016-06-30, to: 2016-01-01",
      "5:9: error: The period ends ('2016-01-01') before it begins ('2016-06-30'). "
        + "(period) [study-period]"
    ),
    (
      "2016-06-30", "2016-06-31",
      "5:32: error: '2016-06-31' is not valid here. (period.to) [yaml-value]"
    ),
    (
      "2016-06-30", "30/06/2016",
      "5:32: error: '30/06/2016' is not valid here. (period.to) [yaml-value]"
    ),
    (
      "model: model.yaml", "model: imacs-2106",
      "6:8: error: There is no model 'imacs-2106'. Did you mean 'imacs-2016'? (model) [model-unknown]"
    ),
    (
      "model: model.yaml", "model: mine.yaml",
      "6:8: error: There is no file 'mine.yaml'. (model) [file-missing]"
    ),
    (
      "language: es", "language: fr", "7:11: error: 'fr' is not valid here. (language) [yaml-value]"
    ),
    (
      "observations: []", "observations: [x.csv]",
      "9:16: error: There is no file 'x.csv'. (observations[0]) [file-missing]"
    ),
    (
      "observations: []", "observations: [.]",
      "9:16: error: The file '.' cannot be read: it is a folder. (observations[0]) [file-unreadable]"
    ),
    (
      "observations: []", "observations: [{file: x.csv, decimal: coma}]",
      "9:39: error: 'coma' is not valid here. Did you mean 'comma'? "
        + "(observations[0].decimal) [yaml-value]"
    ),
    (
      "observations: []", "observations: [{file: x.csv, delimiter: ;;}]",
      "9:41: error: ';;' is not valid here. (observations[0].delimiter) [yaml-value]"
    ),
    (
      "observations: []", "observations: [{file: x.csv, encoding: utf-9}]",
      "9:40: error: 'utf-9' is not valid here. (observations[0].encoding) [yaml-value]"
    ),
    (
      "observations: []", "observations: [{fil: x.csv}]",
      "9:16: error: The key 'file' is missing. (observations[0]) [key-missing]"
    ),
    (
      "observations: []", "observations: []\nclient: alfaa",
      "10:9: error: 'alfaa' is not in 'brands.csv'. Did you mean 'alfa'? "
        + "(client) [study-unknown-brand]"
    ),
    (
      "observations: []", "observations: []\nobservatoins: []",
      "10:1: error: The key 'observatoins' does not exist here. Did you mean 'observations'? "
        + "(observatoins) [key-unknown]"
    ),
    (
      "observations: []", "observations: []\ncoders: average",
      "10:9: error: 'average' is not valid here. (coders) [yaml-value]"
    ),
    (
      "observations: []", "observations: []\nminimum-n: 0",
      "10:12: error: '0' is not valid here. (minimum-n) [yaml-value]"
    ),
    (
      "observations: []", "observations: []\ntime-zone: Europe/Madird",
      "10:12: error: There is no time zone 'Europe/Madird'. Did you mean 'Europe/Madrid'? "
        + "(time-zone) [study-time-zone]"
    ),
    (
      "observations: []", "observations: []\nrobustness: {noise: 1}",
      "10:21: error: '1' is not valid here. (robustness.noise) [yaml-value]"
    ),
    (
      "observations: []", "observations: []\nrobustness: {sources: [weight]}",
      "10:24: error: 'weight' is not valid here. Did you mean 'weights'? "
        + "(robustness.sources[0]) [yaml-value]"
    ),
    (
      "observations: []", "observations: []\nbrand: {accent: blue}",
      "10:17: error: 'blue' is not valid here. (brand.accent) [yaml-value]"
    ),
    (
      "edition: 2016", "edition: &e 2016",
      "4:10: error: There is an anchor (&) here, which these files do not allow. [yaml-feature]"
    ),
    (
      "edition: 2016", "edition: 2016\nedition: 2017",
      "5:1: error: The key 'edition' is already on line 4. (edition) [yaml-duplicate-key]"
    ),
  ])
  func fault(_ old: String, _ new: String, _ expected: String) throws {
    let outcome = try read(old, new)
    #expect(outcome.lines.contains("study.yaml:" + expected), "\(outcome.lines)")
    #expect(outcome.loaded == nil)
  }

  @Test(arguments: ["schema", "id", "title", "edition", "period", "model", "language", "brands"])
  func requiredKey(_ key: String) throws {
    let text = StudyFolder.study().split(separator: "\n").filter { !$0.hasPrefix(key + ":") }
    let outcome = try StudyFolder(study: text.joined(separator: "\n")).read()
    #expect(
      outcome.lines == ["study.yaml:1:1: error: The key '\(key)' is missing. [key-missing]"])
    #expect(outcome.loaded == nil)
  }

  @Test func noStudy() throws {
    var log = FindingLog()
    #expect(StudyReader.read("/nonexistent/study", log: &log) == nil)
    #expect(
      log.sorted.map { $0.message(.en) } == ["There is no file '/nonexistent/study/study.yaml'."])
  }

  @Test func aFaultOfTheModelNamesTheModelFile() throws {
    let model = StudyFolder.model.replacing("worst: 60, best: 0", with: "worst: 60, best: 60")
    let outcome = try StudyFolder(model: model).read()
    #expect(outcome.lines.count == 1)
    #expect(outcome.lines.first?.hasPrefix("model.yaml:") == true)
    #expect(outcome.lines.first?.hasSuffix("[model-equal-goalposts]") == true)
  }

  @Test func everyKey() throws {
    let folder = try StudyFolder(
      observations: "brand;S\nalfa;5\n",
      more: """
        client: beta
        previous: ../s-2015
        coders: median
        minimum-n: 25
        time-zone: Europe/Madrid
        aliases: {old: alfa}
        robustness: {replications: 100, noise: 0.5, sources: [weights, leave-one-out]}
        brand: {accent: "#12436D", logo: logo.svg, font: "Inter, sans-serif"}
        """
    )
    try folder.write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", to: "logo.svg")
    let outcome = folder.read()
    #expect(!outcome.log.hasErrors)
    #expect(!outcome.log.hasWarnings)
    let study = try #require(outcome.loaded).study
    #expect(study.id == "s-2016")
    #expect(study.title == LocalizedText(es: "Estudio", en: "Study"))
    #expect(study.edition == "2016")
    #expect(study.from.text == "2016-01-01")
    #expect(study.to.text == "2016-06-30")
    #expect(study.language == .es)
    #expect(study.client == 1)
    #expect(study.previous == "../s-2015")
    #expect(study.coders == .median)
    #expect(study.minimumN == 25)
    #expect(study.timeZone == "Europe/Madrid")
    #expect(study.aliases.map(\.old) == ["old"])
    #expect(study.aliases.map(\.new) == ["alfa"])
    #expect(study.robustness.replications == 100)
    #expect(study.robustness.noise == 0.5)
    #expect(study.robustness.sources == [.weights, .leaveOneOut])
    #expect(study.look.accent == "#12436D")
    #expect(study.look.font == "Inter, sans-serif")
  }

  /// Keys of the contract that do nothing yet are said, one by one.
  @Test(arguments: [
    "previous: ../s-2015", "aliases: {old: alfa}", "peers: {digital: [alfa]}",
    "cuts: [{column: country}]",
  ])
  func keysNotYetUsedAreSaid(_ line: String) throws {
    let outcome = try StudyFolder(more: line).read()
    let key = line.prefix { $0 != ":" }
    #expect(outcome.loaded != nil)
    #expect(outcome.lines.count == 1)
    #expect(
      outcome.lines.first?.contains("note: This version does not use '\(key)' yet.") == true,
      "\(outcome.lines)")
  }

  @Test func `a study says whether clients see rivals by name`() throws {
    let named = try #require(try StudyFolder(more: "disclosure: named").read().loaded).study
    #expect(named.disclosure == .named)
    #expect(try #require(try StudyFolder().read().loaded).study.disclosure == .aggregated)
    #expect(try StudyFolder(more: "disclosure: some").read().loaded == nil)
  }

  @Test func defaults() throws {
    let study = try #require(try StudyFolder().read().loaded).study
    #expect(study.coders == .mean)
    #expect(study.minimumN == 10)
    #expect(study.timeZone == "UTC")
    #expect(study.client == nil)
    #expect(study.accounts == nil)
    #expect(study.robustness.replications == 5000)
    #expect(study.robustness.noise == 0.25)
    #expect(study.robustness.judgement == 0.1)
    #expect(study.robustness.sources == nil)
  }

  /// Texts that YAML 1.1 would read as something else.
  @Test func scalarsStayText() throws {
    let study = StudyFolder.study().replacing("edition: 2016", with: "edition: 012")
      .replacing("id: s-2016", with: "id: no")
    let read = try #require(try StudyFolder(study: study).read().loaded).study
    #expect(read.edition == "012")
    #expect(read.id == "no")
  }

  @Test func theFolderOrItsFileMayBeNamed() throws {
    let folder = try StudyFolder()
    for argument in [folder.path, folder.path + "/", folder.path + "/study.yaml"] {
      var log = FindingLog()
      #expect(StudyReader.read(argument, log: &log) != nil)
      #expect(StudyReader.language(StudyReader.folder(argument)) == .es)
    }
  }
}
