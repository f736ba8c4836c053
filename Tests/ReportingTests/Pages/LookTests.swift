import Findings
import Wording
import Foundation
import SVGCharts
import Scoring
import Testing

@testable import ReportPages
@testable import StudyData
import Palettes
import ReportTables

/// The study's own looks: accent, font, logo.
struct LookTests {
  private static func index(_ look: Look, title: String = "T") throws -> String {
    let fixed = try FixedStudy.report(.en)
    var study = fixed.card.study
    study.look = look
    study.title = LocalizedText(both: title)
    let report = SampleStudy.report(study, fixed.card.matrix.cells, .en)
    return try #require(try PageFiles.pages(report)["index.html"])
  }

  /// Text in the accent is legible on every ground it stands on, whatever the
  /// accent; the band at the top keeps the colour as given.
  @Test(arguments: [
    UInt32(0xFFE000), 0xFFFFFF, 0x28A197, 0xF46A25, 0x12436D, 0x000000, 0x7F7F7F, 0x00FF00,
  ])
  func `an accent is darkened until it can be read`(rgb: UInt32) throws {
    let given = Colour(rgb)
    let used = SiteStyle.legible(given)
    #expect(used.contrast(with: SiteStyle.ground) >= 4.5)
    #expect(used.contrast(with: .white) >= 4.5)
    if given.contrast(with: SiteStyle.ground) >= 4.5 { #expect(used == given) }
    var look = Look()
    look.accent = given.hex
    let page = try Self.index(look)
    #expect(page.contains("--brand:\(given.hex);--accent:\(used.hex);"))
  }

  @Test func `a font goes into its variable`() throws {
    var look = Look()
    look.font = "\"Source Sans 3\", Georgia, serif"
    #expect(try Self.index(look).contains("--font:\"Source Sans 3\", Georgia, serif;"))
  }

  /// The logo is an image inside the page: nothing in it can run.
  @Test func `a logo is carried as an image`() throws {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
    var look = Look()
    look.logoPicture = LogoPicture(Array(svg.utf8))
    let page = try Self.index(look)
    let encoded = Data(svg.utf8).base64EncodedString()
    #expect(
      page.contains("<img class=\"logo\" src=\"data:image/svg+xml;base64,\(encoded)\" alt=\"\">"))
    #expect(!page.contains("alert(1)"))
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]
    #expect(LogoPicture(png)?.kind == .png)
    for refused in ["", "<html><svg></svg></html>", "GIF89a", "<svgx/>", "\u{0}<svg/>"] {
      #expect(LogoPicture(Array(refused.utf8)) == nil, "\(refused)")
    }
    for accepted in ["<svg/>", "\u{FEFF}<?xml version=\"1.0\"?>\n<!-- a > b -->\n<svg >"] {
      #expect(LogoPicture(Array(accepted.utf8))?.kind == .svg, "\(accepted)")
    }
  }

  /// The running foot of printed pages is a CSS string; a title cannot leave
  /// it, nor the style element.
  @Test func `a title cannot leave the style sheet`() throws {
    let title = "\"}</style><script>alert(1)</script>\\\n@import 'x';"
    let page = try Self.index(Look(), title: title)
    #expect(page.components(separatedBy: "</style").count == 2)
    #expect(page.components(separatedBy: "<script").count == 2)
    #expect(
      SiteStyle.string(title)
        == "\"\\22 }\\3c /style\\3e \\3c script\\3e alert(1)\\3c /script\\3e \\5c  @import \\27 x\\27 ;\""
    )
  }
}
