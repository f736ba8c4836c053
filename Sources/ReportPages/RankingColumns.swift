import MaturityModels
import SVGCharts
import Wording

/// From which window on a column of the ranking has room: the narrow ones
/// keep what names a brand, the others come as they fit, so that nothing is
/// cut at any width.
struct RankingColumns {
  /// Classes of the style sheet, such as `from-740`: shown in windows of so
  /// many pixels or more; `never` for columns that fit nowhere.
  let strip: String
  let sector: String
  let axes: String

  /// As in style.css: the page's margins and a scroll bar, and the widest
  /// content of a page.
  private static let margins = 48.0 + 30
  private static let widest = 1_072.0
  /// The cells' padding at both sides.
  private static let padding = 14.0
  /// The style sheet has classes from here, every 20 px.
  private static let step = 20.0
  private static let narrowest = 660.0
  /// What paper has room for, in pixels of the screen's letters.
  private static let paper = 930.0

  init(_ site: Site, axes nodes: [Int], hasSector: Bool) {
    func head(_ text: String) -> Double { Self.longestWord(text, size: 13, bold: true) }
    let states = site.model.maturity?.states.map { $0.name[site.language] } ?? []
    let state = states.map { min(TextMetrics.width($0, size: 12), 114) + 18 }.max() ?? 0
    let rank = max(head(site.say.rank), 40)
    let index = max(head(site.name(node: 0)), 46)
    var sum = rank + index + 154 + 2 * Self.padding
    if !states.isEmpty {
      sum += max(state, head(site.say.state)) + Self.padding
    }
    sum += 150
    strip = Self.from(sum)
    if hasSector { sum += 126 }
    sector = Self.from(sum)
    sum += nodes.reduce(0) { $0 + max(head(site.name(node: $1)), 46) + Self.padding }
    axes = Self.from(sum)
  }

  private static func from(_ width: Double) -> String {
    guard width <= widest else { return "never" }
    let window = max(narrowest, ((width + margins) / step).rounded(.up) * step)
    return "from-\(Int(window))" + (width > paper ? " off-paper" : "")
  }

  /// What a text cannot be narrower than.
  private static func longestWord(_ text: String, size: Double, bold: Bool) -> Double {
    text.split(separator: " ").map { TextMetrics.width(String($0), size: size, bold: bold) }.max()
      ?? 0
  }
}
