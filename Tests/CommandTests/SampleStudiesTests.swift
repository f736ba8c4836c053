import Foundation
import ImacsTestSupport
import Testing

/// The sample studies of datasets/ are what their generator writes.
struct SampleStudiesTests {
  @Test func theGeneratorWritesWhatIsCommitted() throws {
    let folder = try TemporaryFolder()
    let generator = URL(fileURLWithPath: Program.path).deletingLastPathComponent()
      .appendingPathComponent("imacs-samples").path
    let made = try Program.shell("\"\(generator)\" samples", in: folder)
    try #require(made.status == 0, "\(made.errors)")
    let studies = try FileManager.default.contentsOfDirectory(
      atPath: Repository.path("datasets"))
    #expect(try folder.names("samples").sorted() == studies.sorted())
    for study in studies {
      let written = try folder.contents("samples/\(study)")
      let committed = Repository.root.appendingPathComponent("datasets/\(study)")
      let names = try FileManager.default.contentsOfDirectory(atPath: committed.path)
      #expect(written.keys.sorted() == names.sorted(), "\(study)")
      for (name, data) in written {
        let same = try Data(contentsOf: committed.appendingPathComponent(name)) == data
        #expect(same, "\(study)/\(name): run make samples")
      }
    }
  }

  /// The edition of 2015 as it was published: mean, first and last sectors,
  /// states; and restated under the model of 2016.
  @Test func theEditionOf2015IsCalibrated() throws {
    let folder = try TemporaryFolder()
    let study = Repository.path("datasets/imacs-2015")
    func market(_ study: String, _ output: String) throws -> (rows: [[String]], mean: Double) {
      let run = try Program.run("run", study, "-o", output, "--formats", "csv", in: folder)
      #expect(run.status == 0, "\(run.errors)")
      let rows = try folder.text("\(output)/data/sectors.csv").split(separator: "\n").dropFirst()
        .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
      return (rows, try #require(rows.last.flatMap { Double($0[4]) }))
    }
    let published = try market(study, "out")
    #expect(abs(published.mean - 34.14) < 0.3)
    #expect(published.rows.prefix(2).map { $0[0] } == ["telecomunicaciones", "banca"])
    #expect(published.rows.suffix(3).map { $0[0] } == ["hoteles", "consumo", "*"])
    let shares = try #require(published.rows.last)[8...11].compactMap { Double($0) }
    for (share, real) in zip(shares, [0.4545, 0.4156, 0.1299, 0]) {
      #expect(abs(share - real) < 0.02, "\(shares)")
    }
    try FileManager.default.copyItem(atPath: study, toPath: folder.path + "/restated")
    let text = try folder.text("restated/study.yaml")
    try folder.write(
      text.replacing("model: imacs-2015", with: "model: imacs-2016"), to: "restated/study.yaml")
    #expect(abs(try market("restated", "again").mean - 31.3) < 0.5)
    func ids(_ edition: Int) throws -> Set<Substring> {
      let file = Repository.root.appendingPathComponent("datasets/imacs-\(edition)/brands.csv")
      return Set(
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
          .compactMap { $0.split(separator: ",").first })
    }
    #expect(try ids(2015).count == 77)
    #expect(try ids(2015).intersection(ids(2016)).count == 70)
  }

  /// Each sample study runs with all its pages and its workbook in both
  /// languages, says that it is synthetic, and has no errors.
  @Test(arguments: ["macs-360", "scs-360", "scs-tools", "social-maturity-5"], ["es", "en"])
  func everyStudyRuns(_ study: String, _ language: String) throws {
    let folder = try TemporaryFolder()
    let path = Repository.path("datasets/\(study)")
    let result = try Program.run("run", path, "-o", "out", "--lang", language, in: folder)
    #expect(result.status == 0, "\(result.errors)")
    let pages = try folder.contents("out").filter { $0.key.hasSuffix(".html") }
    #expect(pages.count > 20)
    let label = language == "es" ? "datos sintéticos" : "synthetic data"
    for (name, data) in pages {
      let text = String(decoding: data, as: UTF8.self)
      #expect(text.contains(label), "\(name)")
      #expect(!text.contains("{unit}") && !text.contains("{o}"), "\(name)")
    }
  }

  /// The figures that the READMEs of the small studies tell.
  @Test func theSmallStudiesSayWhatTheirReadMesSay() throws {
    let folder = try TemporaryFolder()
    func ranking(_ study: String) throws -> [String: (state: String, index: Double)] {
      let path = Repository.path("datasets/\(study)")
      let run = try Program.run("run", path, "-o", study, "--formats", "csv", in: folder)
      #expect(run.status == 0, "\(run.errors)")
      let rows = try folder.text("\(study)/data/ranking.csv").split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
      let state = try #require(rows[0].firstIndex(of: "state"))
      let index = try #require(rows[0].firstIndex(of: "index"))
      return Dictionary(
        uniqueKeysWithValues: rows.dropFirst().map { ($0[0], ($0[state], Double($0[index]) ?? -1)) }
      )
    }
    let ladder = try ranking("social-maturity-5")
    #expect(ladder["quesos-lindamar"]?.state == "below")
    #expect(ladder["hotel-brisalia"]?.state == "below")
    #expect(ladder["banco-surgalia"]?.state == "level-2")
    #expect(ladder.values.filter { $0.state == "level-5" }.count == 2)
    let surgalia = try #require(ladder["banco-surgalia"]?.index)
    #expect(ladder.values.filter { $0.state == "level-3" && $0.index < surgalia }.count >= 3)
    let tools = try ranking("scs-tools")
    #expect(tools.count == 18 && tools.values.allSatisfy { $0.index >= 0 && $0.state.isEmpty })
    #expect(tools.max { $0.value.index < $1.value.index }?.key == "tamboril-desk")
    let selves = try ranking("scs-360")
    #expect(selves.max { $0.value.index < $1.value.index }?.key == "banco-terralba")
    #expect(selves.min { $0.value.index < $1.value.index }?.key == "muebles-cedrana")
    let macs = try ranking("macs-360")
    #expect(macs.count == 16 && macs.values.allSatisfy { $0.index >= 0 })
  }

  /// What the two coders handed in, as their workbooks show it.
  @Test(arguments: [
    ("ana", "ana\t27/06/2016 – 07/07/2016\t851\t869\tana"),
    ("luis", "luis\t29/06/2016 – 11/07/2016\t785\t803\tluis"),
  ])
  func theCodingWorkbooksShowWhatIsFilledIn(_ coder: String, _ shown: String) throws {
    let folder = try TemporaryFolder()
    let book = Repository.path("datasets/imacs-2016/coding-\(coder).xlsx")
    let script = Repository.path("Tests/CommandTests/Workbooks/coding_workbook.py")
    let result = try Program.shell(
      "/usr/bin/python3 -W ignore '\(script)' progress '\(book)'", in: folder)
    #expect(result.output == shown + "\n", "\(result.errors)")
  }

  /// It is a believable study: the figures its README gives.
  @Test func theStudyIsCalibrated() throws {
    let folder = try TemporaryFolder()
    let study = Repository.path("datasets/imacs-2016")
    let result = try Program.run("run", study, "-o", "out", "--formats", "csv", in: folder)
    #expect(result.status == 0, "\(result.errors)")
    let rows = try folder.text("out/data/sectors.csv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    #expect(
      rows.map { $0[0] }.filter { $0 != "*" }.prefix(2) == ["telecomunicaciones", "banca"])
    #expect(rows.map { $0[0] }.suffix(3) == ["hoteles", "consumo", "*"])
    let market = try #require(rows.last)
    let mean = try #require(Double(market[4]))
    #expect(abs(mean - 44.9) < 0.3)
    let shares = market[8...11].compactMap { Double($0) }
    #expect(shares.count == 4)
    #expect(abs(shares.reduce(0, +) - 1) < 1e-12)
  }
}
