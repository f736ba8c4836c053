/// 100 % bars, one per row: how the members of each row fall into categories
/// with an order, such as states.
package struct StackedBars: Sendable {
  /// Which colours the categories take.
  package enum Colours: Sendable {
    /// One hue, light to dark, for categories with an order.
    case states
    /// At most four unlike colours.
    case categories
  }

  /// What stands inside a segment.
  package enum Labels: Sendable {
    /// The share of the row, in percent.
    case percent
    /// The amount as given.
    case amount
  }

  /// One bar.
  package struct Row: Sendable {
    /// Its name as the reader sees it.
    package let label: String
    /// Members of the row, written beside it; `nil` for none.
    package let count: Int?
    /// Amounts by category, 0 or more, of any sum; what is missing or below 0
    /// counts as 0.
    package let amounts: [Double]
    /// Is its name set in bold?
    package let isHighlighted: Bool

    /// One bar, its amounts in the order of the categories.
    package init(
      _ label: String, count: Int? = nil, amounts: [Double], isHighlighted: Bool = false
    ) {
      self.label = label
      self.count = count
      self.amounts = amounts
      self.isHighlighted = isHighlighted
    }
  }

  /// What the chart says in words.
  package var text: ChartText
  /// Names of the categories, in their order.
  package var categories: [String]
  /// From top to bottom.
  package var rows: [Row]
  /// Which colours the categories take.
  package var colours: Colours
  /// What stands inside a segment.
  package var labels: Labels
  /// What the column of counts is called, such as `n`.
  package var countTitle: String
  /// How the labels are written.
  package var format: ValueFormat
  /// Natural width in pixels.
  package var width: Double

  /// 100 % bars.
  package init(
    text: ChartText, categories: [String], rows: [Row], colours: Colours = .states,
    labels: Labels = .percent, countTitle: String = "n", format: ValueFormat, width: Double = 720
  ) {
    self.text = text
    self.categories = categories
    self.rows = rows
    self.colours = colours
    self.labels = labels
    self.countTitle = countTitle
    self.format = format
    self.width = width
  }

  /// Shares of a row, 0…1 each, summing to 1; `nil` when nothing is there.
  static func shares(_ amounts: [Double], count: Int) -> [Double]? {
    let parts = (0..<count).map { index -> Double in
      guard index < amounts.count, amounts[index].isFinite else { return 0 }
      return max(0, amounts[index])
    }
    let total = parts.reduce(0, +)
    if total > 0, total.isFinite { return parts.map { $0 / total } }
    let largest = parts.max() ?? 0
    guard largest > 0 else { return nil }
    // Divided first where the sum is beyond numbers.
    let sum = parts.reduce(0) { $0 + $1 / largest }
    return parts.map { $0 / largest / sum }
  }
}
