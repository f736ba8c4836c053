import Foundation
import ImacsTestSupport
import Testing

/// `--formats pdf`: the pages on paper, through the installed Chromium.
struct PrintingTests {
  private static let pages = [
    "coverage", "analyst/quality", "brands/alfa", "brands/beta", "brands/delta", "brands/gamma",
    "index",
    "methodology", "quality", "sectors/bank", "sectors/telco",
  ]

  private struct Manifest: Decodable {
    struct Output: Decodable {
      let path: String
      let sha256: String?
    }
    struct Parameters: Decodable { let formats: [String] }
    let outputs: [Output]
    let parameters: Parameters
  }

  private func manifest(_ folder: TemporaryFolder) throws -> Manifest {
    try JSONDecoder().decode(
      Manifest.self, from: Data(try folder.text("out/manifest.json").utf8))
  }

  /// What `pdfinfo` says, by key.
  private func about(_ pdf: String, in folder: TemporaryFolder) throws -> [String: String] {
    let result = try Program.shell("pdfinfo \"\(pdf)\"", in: folder)
    try #require(result.status == 0, "\(result.errors)")
    var found: [String: String] = [:]
    for line in result.output.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      if let key = parts.first, parts.count == 2 {
        found[String(key)] = parts[1].trimmingCharacters(in: .whitespaces)
      }
    }
    return found
  }

  @Test func pdfsLieBesideThePages() throws {
    let folder = try TemporaryFolder.withStudy()
    for _ in 0..<2 {
      // The second run replaces what the first wrote.
      let result = try Program.run(
        "run", "study", "-o", "out", "--formats", "html,pdf", in: folder)
      #expect(result.status == 0, "\(result.errors)")
    }
    let expected = Self.pages.flatMap { ["\($0).html", "\($0).pdf"] } + ["manifest.json"]
    #expect(try folder.contents("out").keys.sorted() == expected.sorted())
    #expect(try folder.names() == ["out", "study"])
    let manifest = try manifest(folder)
    #expect(manifest.parameters.formats == ["html", "pdf"])
    for output in manifest.outputs {
      #expect((output.sha256 == nil) == output.path.hasSuffix(".pdf"), "\(output.path)")
    }
    for page in Self.pages {
      let about = try about("out/\(page).pdf", in: folder)
      #expect(about["Page size"]?.hasSuffix("(A4)") == true, "\(page): \(about)")
      #expect(about["Tagged"] == "yes", "\(page)")
      #expect(Int(about["Pages"] ?? "") ?? 0 > 0, "\(page)")
      #expect(about["Title"]?.hasSuffix(" · Small study") == true, "\(page): \(about)")
      let text = try Program.shell("pdftotext -layout \"out/\(page).pdf\" -", in: folder).output
      #expect(text.contains("model small 1 · seed 1"), "\(page)")
      let pages = about["Pages"] ?? "?"
      #expect(text.replacing(" ", with: "").contains("1/\(pages)\n"), "\(page)")
      let links = try Program.shell("pdfinfo -url \"out/\(page).pdf\"", in: folder).output
      #expect(!links.contains("file:"), "\(page): \(links)")
    }
    let brand = try Program.shell("pdftotext out/brands/alfa.pdf -", in: folder).output
    #expect(brand.contains("Banco Alfa"))
    #expect(brand.contains("90.3"))
  }

  @Test func pdfsAloneInSpanish() throws {
    let folder = try TemporaryFolder.withStudy()
    let result = try Program.run(
      "run", "study", "-o", "out", "--formats", "pdf", "--lang", "es", "--quiet", in: folder)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors == "")
    let expected = Self.pages.map { "\($0).pdf" } + ["manifest.json"]
    #expect(try folder.contents("out").keys.sorted() == expected.sorted())
    #expect(
      try folder.names("out") == [
        "analyst", "brands", "coverage.pdf", "index.pdf", "manifest.json", "methodology.pdf",
        "quality.pdf",
        "sectors",
      ])
    let text = try Program.shell("pdftotext -layout out/index.pdf -", in: folder).output
    #expect(text.contains("modelo small 1 · semilla 1"))
  }

  @Test func aboveAHundredBrandsTheirPagesAreNotPrinted() throws {
    var brands = "brand,name,sector\n"
    var observations = "brand,S,L\n"
    for number in 0...100 {
      brands += "b\(number),Brand \(number),s\n"
      observations += "b\(number),\(number % 101),full\n"
    }
    let folder = try TemporaryFolder.withStudy(observations, brands: brands)
    let result = try Program.run("run", "study", "-o", "out", "--formats", "pdf", in: folder)
    #expect(result.status == 0, "\(result.errors)")
    #expect(
      result.errors.contains(
        "With 101 brands, no page per brand is printed as PDF (up to 100 they are)."))
    #expect(
      try folder.contents("out").keys.sorted() == [
        "analyst/quality.pdf", "coverage.pdf", "index.pdf", "manifest.json", "methodology.pdf",
        "quality.pdf",
        "sectors/s.pdf",
      ])
    #expect(try folder.names("out").contains("brands") == false)
  }

  // MARK: What can go wrong

  @Test func withoutChromiumNothingIsReadOrWritten() throws {
    let folder = try TemporaryFolder.withStudy()
    let missing = try Program.shell(
      "PATH=/nowhere LANG=es_ES.UTF-8 \"\(Program.path)\" run study -o out --formats xlsx,pdf",
      in: folder)
    #expect(missing.status == 73)
    #expect(
      missing.errors
        == "imacs: No Chromium to print the PDFs with: none of chromium, chromium-browser, google-chrome, google-chrome-stable is on the PATH. Install it (on Debian: apt-get install chromium), give its path in IMACS_CHROMIUM, or leave pdf out of --formats. Nothing was written.\n"
    )
    let named = try Program.shell(
      "IMACS_CHROMIUM=/nowhere/chrome \"\(Program.path)\" run study -o out --lang es --formats pdf",
      in: folder)
    #expect(named.status == 73)
    #expect(
      named.errors
        == "imacs: IMACS_CHROMIUM nombra '/nowhere/chrome', que no es un programa ejecutable. Corríjalo o quite la variable para buscar Chromium en el PATH. No se ha escrito nada.\n"
    )
    #expect(try folder.names() == ["study"])
    // What needs no browser does not ask for one.
    let other = try Program.shell(
      "PATH=/nowhere \"\(Program.path)\" run study -o out", in: folder)
    #expect(other.status == 0)
  }

  @Test func aFailingBrowserLeavesTheEarlierOutput() throws {
    let folder = try TemporaryFolder.withStudy()
    #expect(try Program.run("run", "study", "-o", "out", in: folder).status == 0)
    let before = try folder.contents("out")
    try folder.write("#!/bin/sh\necho 'no display' >&2\n", to: "study/chrome")
    let result = try Program.shell(
      "chmod +x study/chrome; IMACS_CHROMIUM=study/chrome \"\(Program.path)\" run study -o out --formats html,pdf",
      in: folder)
    #expect(result.status == 74)
    #expect(
      result.errors.hasSuffix(
        "imacs: Chromium ('study/chrome') could not print: no display. The earlier output is untouched.\n"
      ))
    #expect(try folder.contents("out") == before)
    #expect(try folder.names() == ["out", "study"])
  }

  /// A browser that says nothing is not waited for without end.
  @Test func aSilentBrowserIsClosed() throws {
    let folder = try TemporaryFolder.withStudy()
    #expect(try Program.run("run", "study", "-o", "out", in: folder).status == 0)
    let before = try folder.contents("out")
    try folder.write("#!/bin/sh\nexec sleep 600\n", to: "study/chrome")
    let start = ContinuousClock.now
    let result = try Program.shell(
      "chmod +x study/chrome; IMACS_CHROMIUM_SECONDS=2 IMACS_CHROMIUM=study/chrome \"\(Program.path)\" run study -o out --formats pdf",
      in: folder)
    #expect(result.status == 74)
    #expect(
      result.errors.hasSuffix(
        "imacs: Chromium ('study/chrome') did not answer within 2 seconds; it was closed. The earlier output is untouched. On a slow machine, give it more time with IMACS_CHROMIUM_SECONDS.\n"
      ), "\(result.errors)")
    #expect(start.duration(to: .now) < .seconds(30))
    #expect(try folder.contents("out") == before)
    #expect(try folder.names() == ["out", "study"])
  }

  /// Processes whose command line names `folder`.
  private func browsers(of folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "/proc").filter { entry in
      guard Int(entry) != nil,
        let line = FileManager.default.contents(atPath: "/proc/\(entry)/cmdline")
      else { return false }
      return String(decoding: line, as: UTF8.self).contains("--user-data-dir=\(folder.path)")
    }
  }

  /// Cuts a run short while the browser is at work.
  private func cutShort(with signal: Int32) throws -> (TemporaryFolder, Int32) {
    var brands = "brand,name,sector\n"
    for number in 0..<100 { brands += "b\(number),Brand \(number),s\n" }
    let folder = try TemporaryFolder.withStudy(nil, brands: brands)
    let process = try Program.start(
      ["run", "study", "-o", "out", "--formats", "pdf"], in: folder)
    while process.isRunning, try browsers(of: folder).isEmpty { usleep(5_000) }
    try #require(process.isRunning)
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    return (folder, process.terminationStatus)
  }

  @Test func anInterruptedRunEndsItsBrowserAndLeavesNothing() throws {
    let (folder, status) = try cutShort(with: SIGINT)
    #expect(status == 130)
    #expect(try browsers(of: folder) == [])
    #expect(try folder.names().filter { !$0.hasPrefix(".run.") } == ["study"])
    #expect(try folder.text(".run.err").contains("Chromium") == false)
  }

  /// Nobody is left to end it: it goes because its channel closes.
  @Test func aKilledRunTakesItsBrowserWithIt() throws {
    let (folder, status) = try cutShort(with: SIGKILL)
    #expect(status == SIGKILL)
    for _ in 0..<1000 where try !browsers(of: folder).isEmpty { usleep(10_000) }
    #expect(try browsers(of: folder) == [])
    #expect(!folder.exists("out"))
  }
}
