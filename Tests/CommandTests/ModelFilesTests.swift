import ImacsTestSupport
import Wording
import Foundation
import Testing

/// `imacs models new` and `diff`, pages of models, and models that are printed
/// and read again.
struct ModelFilesTests {
  static let ids = [
    "imacs-2015", "imacs-2016", "macs-360", "scs-360", "scs-tools", "social-maturity-5",
  ]

  // MARK: new

  @Test(arguments: ["en", "es"])
  func `a new model is valid as it is and can be studied`(_ language: String) throws {
    let folder = try TemporaryFolder()
    let made = try Program.run("models", "new", "mine.yaml", "--lang", language, in: folder)
    #expect(made.status == 0)
    #expect(made.output == "mine.yaml\n")
    let text = try folder.text("mine.yaml")
    #expect(text.contains("\nid: mine\n"))
    #expect(text.contains("imacs models check mine.yaml\n"))
    #expect(!text.contains("{id}") && !text.contains("{file}"))
    let checked = try Program.run("models", "check", "mine.yaml", "--lang", "en", in: folder)
    #expect(
      checked.output
        == "mine.yaml: model 'mine' 0.1, 8 indicators, 5 nodes\n0 errors, 0 warnings, 0 notes\n")
    let study = try Program.run("new", "study", "--model", "mine.yaml", in: folder)
    #expect(study.status == 0, "\(study.errors)")
    #expect(try Program.run("check", "study", in: folder).status == 0)
  }

  /// One axis of each source.
  @Test func `a new model shows every source`() throws {
    let folder = try TemporaryFolder()
    _ = try Program.run("models", "new", "mine.yaml", in: folder)
    let text = try folder.text("mine.yaml")
    for source in ["coding", "survey", "interactions", "brands"] {
      #expect(text.contains("    source: \(source)"), "\(source)")
    }
  }

  @Test func `a file that is there stays`() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine\n", to: "m.yaml")
    let result = try Program.run("models", "new", "m.yaml", in: folder)
    #expect(result.status == 73)
    #expect(
      result.errors
        == "imacs: 'm.yaml' exists already. Nothing was touched; choose another name.\n")
    #expect(try folder.text("m.yaml") == "mine\n")
    #expect(try Program.run("models", "new", in: folder).status == 64)
  }

  @Test func `a file's name that can be no id`() throws {
    let folder = try TemporaryFolder()
    #expect(try Program.run("models", "new", "my model.yaml", in: folder).status == 0)
    #expect(try folder.text("my model.yaml").contains("\nid: my-model\n"))
  }

  // MARK: diff

  @Test func `a model against itself`() throws {
    let folder = try TemporaryFolder()
    let result = try Program.run("models", "diff", "imacs-2016", "imacs-2016", in: folder)
    #expect(result.status == 0)
    #expect(
      result.output == """
        From iMACS 2016 (imacs-2016 2016.1) to iMACS 2016 (imacs-2016 2016.1)

        Nothing of what is computed or of its texts changes.

        """)
  }

  @Test func `two editions in words`() throws {
    let folder = try TemporaryFolder()
    let result = try Program.run(
      "models", "diff", "imacs-2015", "imacs-2016", "--lang", "en", in: folder)
    #expect(result.status == 0)
    for line in [
      "From iMACS 2015 (imacs-2015 2015.1) to iMACS 2016 (imacs-2016 2016.1)",
      "- Indicators: 23 → 33",
      "- Presence strategy: indicators: 8 → 11; each weighs: 4.2% → 3.0%",
      "- EP10 Self-service content (Presence strategy); weighs 3.0% of the index; "
        + "Levels with points; none = 0 · FAQ = 50 · multimedia = 100; higher is better",
      "- EP06 Scope of the service offered: definition: reworded",
    ] { #expect(result.output.contains(line + "\n"), "\(line) is not in\n\(result.output)") }
    #expect(result.output.split(separator: "\n").filter { $0.contains(" weighs ") }.count == 10)
    let spanish = try Program.run(
      "models", "diff", "imacs-2015", "imacs-2016", "--lang", "es", in: folder)
    for line in [
      "De iMACS 2015 (imacs-2015 2015.1) a iMACS 2016 (imacs-2016 2016.1)",
      "- Estrategia de presencia: indicadores: 8 → 11; cada uno pesa: 4,2 % → 3,0 %",
      "- EP06 Alcance del servicio ofrecido: definición: redacción nueva",
    ] {
      let plain = spanish.output.replacing("\u{A0}", with: " ")
      #expect(plain.contains(line + "\n"), "\(line) is not in\n\(plain)")
    }
  }

  /// Each kind of change, one by one, in its words.
  @Test(arguments: [
    ("from: 50", "from: 60", "- High: requires: Index ≥ 50 → Index ≥ 60"),
    (
      "from: 50}", "from: 50, requires: [{indicator: S, at-least: 10}]}",
      "- High: requires: Index ≥ 50 → Index ≥ 50; score on S ≥ 10"
    ),
    (
      "worst: 0, best: 100", "worst: 0, best: 90",
      "- S Share: score: Fixed goalposts; worst 0, best 100; higher is better → "
        + "Fixed goalposts; worst 0, best 90; higher is better"
    ),
    ("{indicator: S}", "{indicator: S, weight: 3}", "- S Share: weight in its node: 1 → 3"),
    (
      "{id: one, name: One,", "{id: one, name: One, weight: 3,",
      "- One: weight in the index: 50.0% → 75.0%; each weighs: 50.0% → 75.0%"
    ),
    ("name: Share", "name: Part", "- S Part: name: Share → Part"),
    (
      "  name: Index\n", "  name: Index\n  aggregation: minimum\n",
      "- Index: rule: arithmetic mean; if a part is missing, its weight is shared out; minimum "
        + "coverage 50% → minimum; if a part is missing, its weight is shared out; minimum coverage "
        + "50%"
    ),
    ("scale: [0, 100]", "scale: [0, 200]", "- Scale: 0–100 → 0–200"),
    (
      "unit: [brand, brands]", "unit: [tool, tools]",
      "- What is measured: brand, brands → tool, tools"
    ),
    (
      "origin: published\n  - id: L", "origin: own\n  - id: L", "- S Share: origin: published → own"
    ),
    ("    - {id: high, name: High, from: 50}\n", "", "- High is removed"),
    (
      "points: 50, name: Basic", "points: 50, name: Basic, definition: Some.",
      "- L Level: level “Basic”: added"
    ),
    (
      "source: coding\n    value: {type: share", "source: survey\n    value: {type: share",
      "- S Share: source: coding → survey"
    ),
  ])
  func `a change in words`(_ old: String, _ new: String, _ line: String) throws {
    let folder = try TemporaryFolder()
    #expect(Samples.model.contains(old), "\(old)")
    try folder.write(Samples.model, to: "a.yaml")
    try folder.write(Samples.model.replacing(old, with: new), to: "b.yaml")
    let result = try Program.run("models", "diff", "a.yaml", "b.yaml", in: folder)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("\n" + line + "\n"), "\(line) is not in\n\(result.output)")
  }

  @Test func `a faulty or unknown model`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Samples.model.replacing("worst: 0", with: "worst: ten"), to: "b.yaml")
    let faulty = try Program.run("models", "diff", "imacs-2016", "b.yaml", in: folder)
    #expect(faulty.status == 1)
    #expect(faulty.output == "")
    #expect(faulty.errors.contains("b.yaml:20:47: error: 'ten' is not valid here."))
    let unknown = try Program.run("models", "diff", "imacs-2016", "imacs-2061", in: folder)
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("Did you mean 'imacs-2016'?"))
  }

  // MARK: Pages

  @Test(arguments: ids, ["en", "es"])
  func `the page of a model is the one in docs`(_ id: String, _ language: String) throws {
    let folder = try TemporaryFolder()
    let shown = try Program.run(
      "models", "show", id, "--format", "markdown", "--lang", language, in: folder)
    #expect(shown.status == 0)
    let name = "docs/models/\(id)\(language == "es" ? ".es" : "").md"
    let committed = try String(
      contentsOf: Repository.root.appending(path: name), encoding: .utf8)
    #expect(shown.output == committed, "\(name): run make docs")
  }

  // MARK: Round trip

  /// `models show` → file → the same results, bit for bit.
  @Test(arguments: ids)
  func `a printed model gives the same results`(_ id: String) throws {
    let folder = try TemporaryFolder()
    let study = Repository.path("datasets/\(id)")
    let shown = try Program.run("models", "show", id, in: folder)
    try FileManager.default.copyItem(atPath: study, toPath: folder.path + "/study")
    let first = try Program.run("run", "study", "-o", "one", "--formats", "csv", in: folder)
    #expect(first.status == 0, "\(first.errors)")
    try folder.write(shown.output, to: "study/model.yaml")
    let text = try folder.text("study/study.yaml")
    try folder.write(
      text.replacing("\nmodel: \(id)\n", with: "\nmodel: model.yaml\n"), to: "study/study.yaml")
    let second = try Program.run("run", "study", "-o", "two", "--formats", "csv", in: folder)
    #expect(second.status == 0, "\(second.errors)")
    let one = try folder.contents("one/data")
    let two = try folder.contents("two/data")
    #expect(one.count > 4)
    #expect(one == two)
  }
}
