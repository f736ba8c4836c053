import Findings
import Testing

@testable import StudyData

/// `brand:` in study.yaml, the looks of the pages.
struct LookFileTests {
  private func read(
    _ look: String, files: [String: [UInt8]] = [:]
  ) throws -> StudyFolder.Outcome {
    let folder = try StudyFolder(study: StudyFolder.study("brand: \(look)\n"))
    for (name, bytes) in files { try folder.write(bytes, to: name) }
    return folder.read()
  }

  private static let svg = Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8)

  @Test func `accent, logo and font are read`() throws {
    let outcome = try read(
      "{accent: \"#12436D\", logo: logo.svg, font: \"'Source Sans 3', serif\"}",
      files: ["logo.svg": Self.svg])
    #expect(outcome.lines == [])
    let look = try #require(outcome.loaded?.study.look)
    #expect(look.accent == "#12436D")
    #expect(look.font == "'Source Sans 3', serif")
    #expect(look.logoPicture?.kind == .svg)
    #expect(look.logoPicture?.bytes == Self.svg)
    #expect(outcome.loaded?.inputs.contains { $0.path == "logo.svg" } == true)
  }

  @Test(arguments: [
    "Georgia, serif", "-apple-system, 'Segoe UI', sans-serif", "'Source Sans 3'", "Ubicación Sans",
  ])
  func `fonts as style sheets name them`(_ font: String) throws {
    let outcome = try read("{font: \"\(font)\"}")
    #expect(outcome.lines == [])
    #expect(outcome.loaded?.study.look.font == font)
  }

  /// A pale accent is usable, and the analyst hears what becomes of it.
  @Test func `a pale accent is told`() throws {
    let outcome = try read("{accent: \"#FFE000\"}")
    #expect(outcome.loaded?.study.look.accent == "#FFE000")
    #expect(
      outcome.lines == [
        "study.yaml:10:17: note: The colour '#FFE000' has a contrast of 1.3:1 with white; readable text needs 4.5:1. (brand.accent) [accent-pale]"
      ])
    // 4.54:1 with white.
    #expect(try read("{accent: \"#767676\"}").lines == [])
    #expect(try read("{accent: \"#777777\"}").lines.count == 1)
  }

  @Test(arguments: [
    ("{accent: red}", "error: 'red' is not valid here. (brand.accent) [yaml-value]"),
    ("{accent: \"#12436\"}", "error: '#12436' is not valid here. (brand.accent) [yaml-value]"),
    ("{accent: \"#ＡＢ\"}", "error: '#ＡＢ' is not valid here. (brand.accent) [yaml-value]"),
    ("{accent: \"#12436G\"}", "error: '#12436G' is not valid here. (brand.accent) [yaml-value]"),
    (
      "{font: \"\\\"a'b\\\"c'\"}",
      "error: '\"a'b\"c'' is not valid here. (brand.font) [yaml-value]"
    ),
    ("{font: \"Sans 3\"}", "error: 'Sans 3' is not valid here. (brand.font) [yaml-value]"),
    ("{font: \"Georgia,\"}", "error: 'Georgia,' is not valid here. (brand.font) [yaml-value]"),
    (
      "{font: \"x;} body{display:none\"}",
      "error: 'x;} body{display:none' is not valid here. (brand.font) [yaml-value]"
    ),
    ("{font: \"'Open\"}", "error: ''Open' is not valid here. (brand.font) [yaml-value]"),
    ("{logo: none.svg}", "error: There is no file 'none.svg'. (brand.logo) [file-missing]"),
    (
      "{logo: logo.gif}",
      "error: The logo 'logo.gif' is neither a PNG nor an SVG. (brand.logo) [logo-kind]"
    ),
    (
      "{logo: big.svg}",
      "error: The logo 'big.svg' takes 49 KiB; every page carries it, and at most 48 KiB are allowed. (brand.logo) [logo-too-large]"
    ),
    ("{colour: red}", "error: The key 'colour' does not exist here. (brand.colour) [key-unknown]"),
  ])
  func `faults of looks`(look: String, expected: String) throws {
    let big = Self.svg + Array(repeating: UInt8(ascii: " "), count: 48 * 1024)
    let outcome = try read(
      look, files: ["logo.gif": Array("GIF89a".utf8), "big.svg": big])
    #expect(outcome.lines.count == 1, "\(outcome.lines)")
    #expect(outcome.lines.first?.hasSuffix(expected) == true, "\(outcome.lines)")
  }
}
