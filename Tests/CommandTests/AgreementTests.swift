import Foundation
import ImacsTestSupport
import Testing

/// What the commands say of coders, and that they say nothing of a lone one.
struct AgreementTests {
  static let brands =
    "brand,name,sector\n" + (1...6).map { "b\($0),Brand \($0),bank\n" }.joined()

  /// Two coders: S alike but for one cell, L at odds.
  static let coded: String = {
    var text = "brand,indicator,value,coder\n"
    let shares = [
      ("80", "80"), ("40", "40"), ("60", "60"), ("20", "20"), ("10", "10"), ("90", "70"),
    ]
    let levels = [
      ("full", "none"), ("none", "full"), ("basic", "basic"), ("full", "basic"), ("none", "none"),
      ("basic", "none"),
    ]
    for (index, (share, level)) in zip(shares, levels).enumerated() {
      text += "b\(index + 1),S,\(share.0),Ana\nb\(index + 1),S,\(share.1),<Luis>\n"
      text += "b\(index + 1),L,\(level.0),Ana\nb\(index + 1),L,\(level.1),<Luis>\n"
    }
    return text
  }()

  private static func twoCoders() throws -> TemporaryFolder {
    try TemporaryFolder.withStudy(coded, brands: brands)
  }

  @Test func checkInWords() throws {
    let folder = try Self.twoCoders()
    let result = try Program.run("check", "study", in: folder)
    #expect(result.status == 0)
    #expect(result.output.contains("[coders-low-agreement]"))
    let section = try #require(result.output.range(of: "\n\nCoder agreement (<Luis>, Ana)\n"))
    let lines = result.output[section.upperBound...].split(separator: "\n").map(String.init)
    #expect(lines.count == 5)
    #expect(lines[0].hasPrefix("  Krippendorff's α 0."))
    #expect(lines[0].hasSuffix("58.3% of 12 cells agree"))
    #expect(lines[1] == "  Indicators with α < 0.8:")
    #expect(
      lines[2].split(separator: "  ").map { $0.drop { $0 == " " } } == [
        "Id", "Indicator", "Metric", "Cells compared", "Agree (%)", "Krippendorff's α", "Cohen's κ",
      ])
    let cells = lines[3].split(separator: "  ").map { $0.drop { $0 == " " } }
    #expect(cells.prefix(5) == ["L", "Level", "ordinal", "6", "33.3%"])
    #expect(lines[2].count == lines[3].count)
    #expect(lines[4] == "  Cells to settle: 5 (--format json lists them).")
    let spanish = try Program.run("check", "study", "--lang", "es", in: folder).output
    #expect(spanish.contains("Acuerdo entre codificadores (<Luis>, Ana)"))
    #expect(spanish.contains("coincide el 58,3\u{A0}% de 12 celdas"))
    #expect(try Program.run("check", "study", "--strict", in: folder).status == 1)
  }

  @Test func checkInJSON() throws {
    let result = try Program.run(
      "check", "study", "--format", "json", in: try Self.twoCoders())
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let agreement = try #require(json["agreement"] as? [String: Any])
    #expect(agreement["coders"] as? [String] == ["<Luis>", "Ana"])
    #expect(agreement["cells"] as? Int == 12)
    let indicators = try #require(agreement["indicators"] as? [[String: Any]])
    #expect(indicators.map { $0["indicator"] as? String } == ["S", "L"])
    #expect(indicators.map { $0["metric"] as? String } == ["ratio", "ordinal"])
    #expect(indicators.map { $0["cells"] as? Int } == [6, 6])
    #expect(indicators[0]["kappa"] is NSNull)
    #expect(indicators[1]["kappa"] is Double)
    let apart = try #require(agreement["disagreements"] as? [[String: Any]])
    #expect(apart.map { $0["brand"] as? String } == ["b1", "b2", "b4", "b6", "b6"])
    #expect(apart.map { $0["distance"] as? Double } == [100, 100, 50, 50, 20])
    let codings = try #require(apart[0]["codings"] as? [[String: Any]])
    #expect(codings.map { $0["coder"] as? String } == ["Ana", "<Luis>"])
    #expect(codings.map { $0["raw"] as? String } == ["full", "none"])
    #expect(codings.map { $0["location"] as? String } == ["o.csv:4:3", "o.csv:5:3"])
  }

  @Test func pageAndSheet() throws {
    let folder = try Self.twoCoders()
    #expect(try Program.run("run", "study", "-o", "out", in: folder).status == 0)
    let page = try folder.text("out/analyst/quality.html")
    #expect(page.contains("<h2 id=\"coders-h\">Coder agreement</h2>"))
    #expect(page.contains("Cells to settle"))
    // Readers get the verdict, not who said what.
    let published = try folder.text("out/quality.html")
    #expect(
      published.contains(
        "2 people coded 12 values independently and agree on 58.3%; Krippendorff&#39;s α 0.410, "
          + "not enough even for tentative conclusions (from 0.667)."))
    #expect(!published.contains("Luis"))
    #expect(page.contains("&lt;Luis&gt;: <b>none</b> <code>o.csv:5:3</code>"))
    #expect(try Self.sheets("out", in: folder).contains("Coder agreement"))
    let row = try Self.python(
      "print([c.value for c in b['Coder agreement'][8]][:5])", "out", in: folder)
    #expect(row == "['L', 'Level', 'ordinal', 6, 0.3333333333333333]\n")
    #expect(
      try Program.run("run", "study", "-o", "es", "--lang", "es", in: folder).status == 0)
    #expect(try folder.text("es/analyst/quality.html").contains("Acuerdo entre codificadores"))
    #expect(try Self.sheets("es", in: folder).contains("Acuerdo de codificadores"))
  }

  @Test func aLoneCoderLeavesNoTrace() throws {
    let folder = try TemporaryFolder.withStudy()
    #expect(!(try Program.run("check", "study", in: folder).output.contains("agreement")))
    let json = try Program.run("check", "study", "--format", "json", in: folder).output
    #expect(!json.contains("\"agreement\""))
    #expect(try Program.run("run", "study", "-o", "out", in: folder).status == 0)
    #expect(!(try folder.text("out/analyst/quality.html").contains("coders-h")))
    #expect(!(try Self.sheets("out", in: folder).contains("Coder agreement")))
  }

  /// More cells to settle than the page lists.
  @Test func aLongListIsCut() throws {
    let count = 230
    let brands = "brand,name,sector\n" + (1...count).map { "b\($0),B\($0),bank\n" }.joined()
    let rows = (1...count).map { "b\($0),S,\($0 % 90),Ana\nb\($0),S,\($0 % 90 + 1),Luis\n" }
    let folder = try TemporaryFolder.withStudy(
      "brand,indicator,value,coder\n" + rows.joined(), brands: brands)
    #expect(
      try Program.run("run", "study", "-o", "out", "--formats", "html", in: folder).status == 0)
    let page = try folder.text("out/analyst/quality.html")
    #expect(page.contains("The first 200 of 230; all are in data/codings.csv."))
    #expect(page.components(separatedBy: "<span class=\"line\">Ana: ").count == 201)
  }

  private static func sheets(_ output: String, in folder: TemporaryFolder) throws -> [String] {
    try python("print('\\n'.join(b.sheetnames))", output, in: folder).split(separator: "\n")
      .map(String.init)
  }

  /// What a line of Python prints of a workbook `b`.
  private static func python(
    _ line: String, _ output: String, in folder: TemporaryFolder
  ) throws -> String {
    let code = "import openpyxl; b = openpyxl.load_workbook('\(output)/study.xlsx'); \(line)"
    try folder.write(code, to: "read.py")
    let result = try Program.shell("/usr/bin/python3 -W ignore read.py", in: folder)
    try #require(result.status == 0, "needs /usr/bin/python3 with openpyxl: \(result.errors)")
    return result.output
  }
}
