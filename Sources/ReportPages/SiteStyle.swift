import Foundation
import MaturityModels
import SVGCharts
import ReportTables
import Palettes
import StudyData

/// The style sheet of a report: the template's, with the study's looks and a
/// colour per state.
struct SiteStyle {
  let report: Report
  let base: String

  /// The darkest ground that text of the accent stands on: a marked row.
  static let ground = Colour(0xE8EEF5)

  var css: String {
    let look = report.study.look
    var variables: [String] = []
    if let accent = look.accent.flatMap({ UInt32($0.dropFirst(), radix: 16) }).map({ Colour($0) }) {
      variables.append("--brand:\(accent.hex)")
      variables.append("--accent:\(Self.legible(accent).hex)")
    }
    if let font = look.font { variables.append("--font:\(font)") }
    variables.append("--running:\(Self.string(running))")
    var css = base + "\n" + InlineStyle.css + "\n:root{\(variables.joined(separator: ";"))}"
    let states = report.study.model.maturity?.states.count ?? 0
    for (position, colour) in Palette.states(states).enumerated() {
      css += "\n.state.s\(position + 1){background:\(colour.hex);color:\(colour.readableText.hex)}"
    }
    return css
  }

  /// The accent, darkened as far as its text needs to be read (4.5:1).
  static func legible(_ accent: Colour) -> Colour {
    var share = 0.0
    var colour = accent
    while colour.contrast(with: ground) < 4.5, share < 1 {
      share += 0.02
      colour = accent.mixed(with: .black, share)
    }
    return colour
  }

  /// What stands at the foot of each printed page.
  private var running: String {
    let study = report.study
    let period = Phrasing.period(study.from, study.to, report.language)
    return "\(Phrasing.label(study, report.language)) · \(period)"
  }

  /// A text as a CSS string from which nothing can break out, not even out of
  /// the element around the style sheet.
  static func string(_ text: String) -> String {
    var css = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\", "<", ">", "&", "'": css += "\\\(String(scalar.value, radix: 16)) "
      case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value): css += " "
      default: css.unicodeScalars.append(scalar)
      }
    }
    return css + "\""
  }
}
