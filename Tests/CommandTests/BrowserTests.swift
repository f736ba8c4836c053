import Foundation
import ImacsTestSupport
import Testing

/// The pages in a real browser: `Tests/Browser/check_pages.py` drives a headless Chromium over
/// reports of the built program.
@Suite(.serialized)
struct BrowserTests {
  /// Runs the checks on `sites` and expects no fault.
  private func check(_ arguments: String, in folder: TemporaryFolder) throws {
    let driver = Repository.path("Tests/Browser/check_pages.py")
    let result = try Program.shell("/usr/bin/python3 -B \"\(driver)\" \(arguments)", in: folder)
    #expect(result.status == 0, "\(result.output)\(result.errors)")
  }

  private func run(
    _ study: String, to output: String, _ language: String, in folder: TemporaryFolder
  )
    throws
  {
    let result = try Program.run(
      "run", study, "-o", output, "--lang", language, "--formats", "html,csv,json", in: folder)
    try #require(result.status == 0, "\(result.errors)")
  }

  /// Each check finds a page broken on purpose, and nothing in a sound one.
  @Test func everyCheckCanFail() throws {
    try check("--self-test", in: TemporaryFolder())
  }

  @Test func theSampleStudyIsFaultless() throws {
    let folder = try TemporaryFolder()
    let study = Repository.path("datasets/imacs-2016")
    try run(study, to: "es", "es", in: folder)
    try run(study, to: "en", "en", in: folder)
    try check("es,lang=es,widths=all en,lang=en,depth=light", in: folder)
  }

  /// Names made to break out of text, attributes, drawings and scripts are
  /// shown letter for letter, and nothing of them runs.
  @Test func hostileNamesStayText() throws {
    let names = HostileNames.all
    let folder = try TemporaryFolder.withStudy(
      HostileNames.observations, brands: HostileNames.brands, model: HostileNames.model)
    try folder.write(HostileNames.study, to: "study/study.yaml")
    let list = try JSONEncoder().encode(names)
    try folder.write(String(decoding: list, as: UTF8.self), to: "names.json")
    try run("study", to: "out", "en", in: folder)
    try run("study", to: "es", "es", in: folder)
    try check("out,lang=en,names=names.json es,lang=es,names=names.json,depth=light", in: folder)
  }

  /// No brand, one brand, nothing observed: pages without holes.
  @Test func littleDataMakesWholePages() throws {
    let none = try TemporaryFolder.withStudy(nil)
    try run("study", to: "out", "es", in: none)
    let one = try TemporaryFolder.withStudy(
      "brand,S,L\nalfa,80,full\n", brands: "brand,name,sector\nalfa,Banco Alfa,bank\n")
    try run("study", to: "out", "en", in: one)
    let nobody = try TemporaryFolder.withStudy(nil, brands: "brand,name,sector\n")
    try run("study", to: "out", "en", in: nobody)
    try check(
      "\"\(none.path)/out,lang=es\" \"\(one.path)/out,lang=en\" \"\(nobody.path)/out,lang=en\"",
      in: none)
  }
}
