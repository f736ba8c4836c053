import MaturityModels
import SVGCharts
import StudyData

/// The style sheet of a report: the template's, with the study's looks and a
/// colour per state.
struct SiteStyle {
  let report: Report
  let base: String

  var css: String {
    var css = base
    if let accent = report.study.look.accent { css += "\n:root{--accent:\(accent)}" }
    if let font = report.study.look.font.flatMap(Self.safeFont) { css += "\n:root{--font:\(font)}" }
    for (position, colour) in Palette.states(report.study.model.maturity?.states.count ?? 0)
      .enumerated()
    {
      css += "\n.state.s\(position + 1){background:\(colour.hex);color:\(colour.readableText.hex)}"
    }
    return css
  }

  /// A font list that cannot leave its declaration.
  private static func safeFont(_ font: String) -> String? {
    let fits = font.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || [" ", ",", "-", "\"", "'"].contains(scalar)
    }
    let quotes =
      font.filter { $0 == "\"" }.count % 2 == 0 && font.filter { $0 == "'" }.count % 2 == 0
    return fits && quotes ? font : nil
  }
}
