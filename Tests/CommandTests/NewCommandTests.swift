import Foundation
import ImacsTestSupport
import Testing

/// `imacs new`: the folder, the refusals, and the workbook filled in and read
/// back.
struct NewCommandTests {
  /// Two axes: one with every kind of coded value, one with one more and a
  /// measured indicator.
  static let model = """
    schema: 1
    id: coded
    version: "1"
    name: {es: Codificado, en: Coded}
    unit: [brand, brands]
    group: [sector, sectors]
    scale: [0, 100]
    tree:
      id: top
      name: Index
      children:
        - {id: one, name: "One: 1/2", children: [{indicator: S}, {indicator: L}, {indicator: B}]}
        - {id: two, name: Two, children: [{indicator: T}, {indicator: M}]}
    indicators:
      - id: S
        name: Share
        definition: "Of all, & <how> many"
        source: coding
        value: {type: share, unit: "%", range: [0, 100]}
        normalisation: {method: goalposts, worst: 0, best: 100}
        origin: published
      - id: L
        name: Level
        definition: D
        source: survey
        value: {type: levels}
        normalisation:
          method: levels
          levels:
            - {id: none, points: 0, name: {es: Ninguno, en: None}}
            - {id: half, points: 50, name: {es: 1/2, en: 1/2}, definition: Half of it}
            - {id: full, points: 100, name: {es: Pleno, en: "Full, all"}}
        origin: published
      - id: B
        name: Binary
        definition: D
        source: coding
        value: {type: binary, range: [0, 1]}
        normalisation: {method: goalposts, worst: 0, best: 1}
        origin: published
      - id: T
        name: Named
        definition: A level called as no level can be
        source: coding
        value: {type: levels}
        normalisation:
          method: levels
          levels:
            - {id: low, points: 0, name: N/A}
            - {id: high, points: 100, name: High}
        origin: published
      - id: M
        name: Measured
        definition: D
        source: interactions
        measure: response-rate
        value: {type: share, unit: "%", range: [0, 100]}
        normalisation: {method: goalposts, worst: 0, best: 100}
        origin: published

    """

  static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(model, to: "m.yaml")
    try folder.write(Samples.brands, to: "b.csv")
    return folder
  }

  static func make(_ more: String..., in folder: TemporaryFolder) throws -> Program.Result {
    let line =
      "SOURCE_DATE_EPOCH=1467331200 LANG=en_GB.UTF-8 '\(Program.path)' new "
      + more.joined(separator: " ")
    return try Program.shell(line, in: folder)
  }

  static func script(_ name: String) -> String {
    Repository.path("Tests/CommandTests/Workbooks/\(name)")
  }

  static func facts(_ file: String, in folder: TemporaryFolder) throws -> [String] {
    let result = try Program.shell(
      "/usr/bin/python3 '\(script("coding_workbook.py"))' facts \(file)", in: folder)
    try #require(result.status == 0, "needs /usr/bin/python3 with openpyxl: \(result.errors)")
    return result.output.split(separator: "\n").map(String.init)
  }

  static func fill(_ line: String, in folder: TemporaryFolder) throws {
    let result = try Program.shell(
      "/usr/bin/python3 '\(script("coding_workbook.py"))' fill \(line)", in: folder)
    try #require(result.status == 0, "\(result.errors)")
  }

  /// Brand, indicator, value, raw text and status, of cells with something in
  /// them.
  static func values(_ study: String, in folder: TemporaryFolder) throws -> [String] {
    let result = try Program.run("run", study, "-o", "out", "--formats", "csv", in: folder)
    try #require(result.status == 0, "\(result.errors)")
    var found: [String] = []
    for line in try folder.text("out/data/observations.csv").split(separator: "\n").dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      guard cells.count > 4, cells[4] != "missing" else { continue }
      found.append(cells.prefix(5).joined(separator: " "))
    }
    return found
  }

  // MARK: The folder

  @Test(arguments: ["es", "en"])
  func aFreshFolderIsSound(language: String) throws {
    let folder = try TemporaryFolder()
    let result = try Program.run(
      "new", "st", "--model", "imacs-2016", "--lang", language, "--edition", "2019", in: folder)
    #expect(result.status == 0, "\(result.errors)")
    #expect(try folder.names("st") == ["brands.csv", "observations.xlsx", "study.yaml"])
    #expect(try folder.names() == ["st"])
    #expect(result.output.contains("st/study.yaml\nst/brands.csv\nst/observations.xlsx\n"))
    let yaml = try folder.text("st/study.yaml")
    #expect(yaml.contains("language: \(language)\n"))
    #expect(yaml.contains("period: {from: 2019-01-01, to: 2019-12-31}"))
    let check = try Program.run("check", "st", in: folder)
    #expect(check.status == 0, "\(check.output)")
    #expect(check.output.contains(language == "es" ? "0 errores" : "0 errors"))
  }

  @Test func aWorkbookForEachCoder() throws {
    let folder = try Self.folder()
    let result = try Self.make(
      "st --model m.yaml --brands b.csv --coders ana,luis", in: folder)
    #expect(result.status == 0, "\(result.errors)")
    #expect(
      try folder.names("st") == [
        "brands.csv", "model.yaml", "observations-ana.xlsx", "observations-luis.xlsx",
        "study.yaml",
      ])
    #expect(try folder.text("st/model.yaml") == Self.model)
    #expect(try folder.text("st/brands.csv") == Samples.brands)
    let yaml = try folder.text("st/study.yaml")
    #expect(yaml.contains("model: model.yaml\n"))
    #expect(yaml.contains("  - {file: observations-ana.xlsx, coder: ana}\n"))
    #expect(yaml.contains("  - {file: observations-luis.xlsx, coder: luis}\n"))
    #expect(yaml.contains("\nedition: 2016\n"))
    try Self.fill("st/observations-ana.xlsx 'One- 1-2' alfa S=40 B=yes", in: folder)
    try Self.fill("st/observations-luis.xlsx 'One- 1-2' alfa S=60 B=yes", in: folder)
    let values = try Self.values("st", in: folder)
    #expect(values.contains { $0.hasPrefix("alfa S 50 ") }, "\(values)")
    #expect(values.contains { $0.hasPrefix("alfa B 1 ") }, "\(values)")
  }

  @Test func twoRunsAreTheSame() throws {
    let folder = try Self.folder()
    for name in ["one", "two"] {
      let made = try Self.make("\(name)/st --model m.yaml --brands b.csv", in: folder)
      #expect(made.status == 0, "\(made.errors)")
    }
    #expect(try folder.contents("one") == folder.contents("two"))
    // Without SOURCE_DATE_EPOCH the edition decides, not the clock.
    for name in ["three", "four"] {
      let made = try Program.run(
        "new", "\(name)/st", "--model", "imacs-2016", "--edition", "2018", in: folder)
      #expect(made.status == 0, "\(made.errors)")
      if name == "three" { Thread.sleep(forTimeInterval: 1.1) }
    }
    #expect(try folder.contents("three") == folder.contents("four"))
  }

  @Test func anIncludedModelComesAlong() throws {
    let folder = try Self.folder()
    try folder.write(Self.model, to: "models/inner/part.yaml")
    let outer = """
      schema: 1
      id: outer
      version: "1"
      name: Outer
      unit: [brand, brands]
      group: [sector, sectors]
      scale: [0, 100]
      tree:
        id: outer-top
        name: Outer
        children: [{include: inner/part.yaml}]
      indicators: []

      """
    try folder.write(outer, to: "models/outer.yaml")
    let made = try Self.make("st --model models/outer.yaml --brands b.csv", in: folder)
    #expect(made.status == 0, "\(made.errors)")
    #expect(folder.exists("st/inner/part.yaml"))
    #expect(try Program.run("check", "st", in: folder).status == 0)
    try folder.write(outer.replacing("inner/part.yaml", with: "../m.yaml"), to: "models/o.yaml")
    #expect(try Self.make("other --model models/o.yaml", in: folder).status == 64)
    #expect(!folder.exists("other"))
  }

  @Test func aModelWithNothingToCode() throws {
    let folder = try Self.folder()
    let measured = Samples.model.replacing(
      "source: coding", with: "source: interactions\n    measure: response-rate")
    let model = measured.replacing("indicator: L", with: "indicator: L2")
    // A levels indicator cannot be measured; keep the share alone.
    let lines = model.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.contains("- id: L") })
    let end = try #require(lines.firstIndex { $0.hasPrefix("maturity:") })
    let text = (lines[..<start] + lines[end...]).filter { !$0.contains("indicator: L2") }
      .joined(separator: "\n")
    try folder.write(text, to: "m.yaml")
    let made = try Self.make("st --model m.yaml", in: folder)
    #expect(made.status == 0, "\(made.errors)")
    #expect(try folder.names("st") == ["brands.csv", "model.yaml", "study.yaml"])
    #expect(try Program.run("check", "st", in: folder).status == 0)
  }

  // MARK: Refusals

  @Test func whatIsThereIsLeftAlone() throws {
    let folder = try Self.folder()
    try folder.write("mine", to: "st/notes.txt")
    try folder.write("{\"outputs\": [{\"path\": \"notes.txt\"}]}", to: "st/manifest.json")
    let before = try folder.contents("st")
    let result = try Self.make("st --model m.yaml", in: folder)
    #expect(result.status == 73)
    #expect(result.errors.contains("The folder 'st' is not empty: 'manifest.json', 'notes.txt'."))
    #expect(try folder.contents("st") == before)
    #expect(try Self.make("m.yaml --model m.yaml", in: folder).status == 73)
    #expect(try Self.make("m.yaml/st --model m.yaml", in: folder).status == 73)
    #expect(try Self.make(". --model m.yaml", in: folder).status == 73)
    #expect(try folder.names() == ["b.csv", "m.yaml", "st"])
    try FileManager.default.createDirectory(
      atPath: folder.path + "/empty", withIntermediateDirectories: true)
    #expect(try Self.make("empty/ --model m.yaml", in: folder).status == 0)
  }

  @Test(arguments: [
    "st", "--model imacs-2016", "st --model imacs-2106", "st --model none.yaml",
    "st --model m.yaml --coders a,a", "st --model m.yaml --coders a,A",
    "st --model m.yaml --coders a,", "st --model m.yaml --coders 'a b'",
    "st --model m.yaml --coders ../x", "st --model m.yaml --lang fr",
    "st --model m.yaml --edition 12", "st --model m.yaml --threads 0", "'' --model m.yaml",
  ])
  func wrongUsage(arguments: String) throws {
    let folder = try Self.folder()
    let result = try Self.make(arguments, in: folder)
    #expect(result.status == 64, "\(result.errors)")
    #expect(try folder.names() == ["b.csv", "m.yaml"])
  }

  @Test func aNearMissIsNamed() throws {
    let folder = try Self.folder()
    #expect(
      try Self.make("st --model imacs-2106", in: folder).errors.contains(
        "Did you mean 'imacs-2016'?"))
    #expect(
      try Self.make("st --model imacs-2106 --lang es", in: folder).errors.contains(
        "¿Quería decir 'imacs-2016'?"))
  }

  /// What `new` writes, `check` reads.
  @Test(arguments: [
    "\u{301}dice", "\u{FFFE}x", "x\u{FFFF}", "x\u{FEFF}\u{2028}y", "it's \"so\": #1",
  ])
  func namesThatYAMLCannotShowPlainly(_ name: String) throws {
    let folder = try Self.folder()
    let escaped = name.unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
    try folder.write(
      Self.model.replacing(
        "name: {es: Codificado, en: Coded}", with: "name: \"\(escaped.joined())\""), to: "m2.yaml")
    let made = try Self.make("st --model m2.yaml --edition 2017", in: folder)
    #expect(made.status == 0, "\(made.errors)")
    let check = try Program.run("check", "st", in: folder)
    #expect(check.status == 0, "\(check.output)")
    let run = try Program.run("run", "st", "-o", "out", "--formats", "json", in: folder)
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func badBrandsAndModels() throws {
    let folder = try Self.folder()
    try folder.write(
      "brand,name,sector\nalfa,Alfa,bank\nalfa,Alfa 2,bank\nb b,B,bank\n", to: "x.csv")
    let brands = try Self.make("st --model m.yaml --brands x.csv", in: folder)
    #expect(brands.status == 1)
    #expect(brands.errors.contains("x.csv:3:1: error: "), "\(brands.errors)")
    #expect(brands.errors.contains("x.csv:4:1: error: "))
    #expect(brands.errors.contains("Nothing was written."))
    #expect(try Self.make("st --model m.yaml --brands none.csv", in: folder).status == 1)
    try folder.write(Self.model.replacing("survey", with: "surwey"), to: "m2.yaml")
    let model = try Self.make("st --model m2.yaml", in: folder)
    #expect(model.status == 1)
    #expect(model.errors.contains("m2.yaml:25:13: error: "), "\(model.errors)")
    #expect(!folder.exists("st"))
  }
}
