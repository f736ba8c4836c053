import Findings
import Foundation
import ImacsTestSupport
import Testing

@testable import PagePrinting
import Wording

/// Printing with the installed browser, and with programs that only pretend
/// to be one.
struct PagePrinterTests {
  private func jobs(_ pages: [String], in folder: TemporaryFolder) throws -> [PrintJob] {
    try pages.enumerated().map { number, html in
      try folder.write(html, to: "\(number).html")
      return PrintJob(
        page: "page \(number)", source: "\(folder.path)/\(number).html",
        header: "Run <1> & \"\u{301} 7")
    }
  }

  private static func page(_ body: String) -> String {
    "<!DOCTYPE html><html lang=en><title>The <b> title</title><style>@page{margin:20mm;@bottom-left{content:'Foot ' counter(page) '/' counter(pages)}}</style>\(body)"
  }

  private func print(
    _ pages: [String], with program: String? = nil,
    patience: PrintPatience = PrintPatience(start: .seconds(60), page: .seconds(60)),
    in folder: TemporaryFolder
  ) throws -> [Int: [UInt8]] {
    let chromium = try program.map(Chromium.init(path:)) ?? Chromium.find()
    let printer = PagePrinter(
      chromium: chromium, profile: try folder.makeFolder("profile"), patience: patience)
    var pdfs: [Int: [UInt8]] = [:]
    try printer.print(try jobs(pages, in: folder), tabs: 2) { pdfs[$0] = $1 }
    return pdfs
  }

  private func text(_ pdf: [UInt8], in folder: TemporaryFolder) throws -> String {
    try folder.write(pdf, to: "x.pdf")
    return try Program.run(["-layout", "x.pdf", "-"], of: "/usr/bin/pdftotext", in: folder).output
  }

  @Test func everyPageIsPrintedWithItsMargins() throws {
    let folder = try TemporaryFolder()
    let pages = (0..<5).map { Self.page("<p>Number \($0)<p style='break-before:page'>Next") }
    let pdfs = try print(pages, in: folder)
    #expect(pdfs.keys.sorted() == [0, 1, 2, 3, 4])
    for (number, pdf) in pdfs {
      let sheets = try text(pdf, in: folder).split(separator: "\u{C}")
      try #require(sheets.count == 2)
      #expect(sheets[0].contains("Number \(number)"))
      for (place, sheet) in sheets.enumerated() {
        #expect(sheet.contains("The <b> title"))
        // By scalars: the quote stands under a combining mark.
        #expect(sheet.unicodeScalars.contains("Run <1> & \"\u{301} 7".unicodeScalars))
        #expect(sheet.contains("Foot \(place + 1)/2"))
      }
    }
  }

  @Test func foldedPartsAreOpenedByThePageAndLinksToFilesAreTakenOut() throws {
    let folder = try TemporaryFolder()
    let pdf = try print(
      [
        Self.page(
          """
          <details><summary>S</summary>Folded</details>
          <a href="other.html">File</a> <a href="https://example.org/">Net</a>
          <script>addEventListener("beforeprint",
            () => document.querySelectorAll("details").forEach((each) => each.open = true));
          alert("no one answers");</script>
          """)
      ], in: folder)
    let bytes = try #require(pdf[0])
    #expect(try text(bytes, in: folder).contains("Folded"))
    let raw = String(decoding: bytes, as: UTF8.self)
    #expect(raw.contains("https://example.org/"))
    #expect(!raw.contains("file:"))
  }

  @Test func aPageThatIsNotThere() throws {
    let folder = try TemporaryFolder()
    let printer = PagePrinter(
      chromium: try Chromium.find(), profile: try folder.makeFolder("profile"))
    let job = PrintJob(page: "gone", source: folder.path + "/gone.html", header: "")
    #expect(throws: PrintingError.pageFailed(page: "gone", reason: "net::ERR_FILE_NOT_FOUND")) {
      try printer.print([job], tabs: 1) { _, _ in }
    }
  }

  @Test func aPageThatNeverEnds() throws {
    let folder = try TemporaryFolder()
    #expect(throws: PrintingError.tooSlow(page: "page 0", seconds: 3)) {
      try print(
        [Self.page("<script>for(;;);</script>")],
        patience: PrintPatience(start: .seconds(60), page: .seconds(3)), in: folder)
    }
  }

  @Test func aBrowserThatEndsSaysWhy() throws {
    let folder = try TemporaryFolder(programs: ["broken": "echo 'No sandbox here' >&2; exit 1"])
    let path = folder.path + "/broken"
    #expect(throws: PrintingError.browserFailed(path: path, reason: "No sandbox here")) {
      try print(["x"], with: path, in: folder)
    }
    let silent = try TemporaryFolder(programs: ["silent": "exec sleep 60"])
    let start = ContinuousClock.now
    #expect(
      throws: PrintingError.silent(path: silent.path + "/silent", seconds: 1)
    ) {
      try print(
        ["x"], with: silent.path + "/silent", patience: PrintPatience(start: .seconds(1)),
        in: silent)
    }
    #expect(start.duration(to: .now) < .seconds(20))
  }

  @Test func whatIsNoProgramCannotStart() throws {
    let folder = try TemporaryFolder()
    #expect(
      throws: PrintingError.browserFailed(path: "/nowhere", reason: "No such file or directory")
    ) { try print(["x"], with: "/nowhere", in: folder) }
  }

  @Test func messagesSayWhatToDo() {
    #expect(
      PrintingError.notFound.message.en
        == "No Chromium to print the PDFs with: none of chromium, chromium-browser, google-chrome, google-chrome-stable is on the PATH. Install it (on Debian: apt-get install chromium), give its path in IMACS_CHROMIUM, or leave pdf out of --formats. Nothing was written."
    )
    #expect(PrintingError.notFound.exitCode == 73)
    #expect(PrintingError.namedNotFound("x").exitCode == 73)
    #expect(PrintingError.tooSlow(page: "p", seconds: 3).exitCode == 74)
    #expect(PrintingError.silent(path: "p", seconds: 3).exitCode == 74)
  }

  /// Fifteen seconds to say something, a minute for a page, or as the
  /// environment has it.
  @Test func howLongABrowserIsWaitedFor() {
    let usual = PrintPatience(environment: [:])
    #expect(usual.start == .seconds(15))
    #expect(usual.page == .seconds(60))
    let slow = PrintPatience(environment: ["IMACS_CHROMIUM_SECONDS": "300"])
    #expect(slow.start == .seconds(300))
    #expect(slow.page == .seconds(300))
    for text in ["", "0", "-1", "3601", "x"] {
      #expect(
        PrintPatience(environment: ["IMACS_CHROMIUM_SECONDS": text]).start == .seconds(15),
        "\(text)")
    }
  }
}
