/// An axis of a chart.
package struct ChartAxis: Hashable, Sendable {
  /// Beside the axis.
  package var title: ChartText?
  /// Of its labels.
  package var numberFormat: CellNumberFormat
  /// The scale's ends and step; an axis of categories has none.
  package var minimum: Finite?
  /// The far end of the scale; `nil` is up to the program.
  package var maximum: Finite?
  /// The step between labels; `nil` is up to the program.
  package var majorUnit: Finite?
  /// The first category on top (bars), or the largest value at the start. The
  /// other axis keeps its place at the bottom or on the left.
  package var isReversed: Bool
  /// `nil`: as the kind of chart has it.
  package var hasGridlines: Bool?
  /// Not drawn at all, its labels neither.
  package var isHidden: Bool
  /// Labels at the low end of the plot, also where the axis crosses elsewhere.
  package var hasLowLabels: Bool
  /// In points.
  package var fontSize: Double

  /// An axis as the program has it, but for what is given.
  package init(
    title: ChartText? = nil, numberFormat: CellNumberFormat = .general, minimum: Finite? = nil,
    maximum: Finite? = nil, majorUnit: Finite? = nil, isReversed: Bool = false,
    hasGridlines: Bool? = nil, isHidden: Bool = false, hasLowLabels: Bool = false,
    fontSize: Double = 9
  ) {
    self.title = title
    self.numberFormat = numberFormat
    self.minimum = minimum
    self.maximum = maximum
    self.majorUnit = majorUnit
    self.isReversed = isReversed
    self.hasGridlines = hasGridlines
    self.isHidden = isHidden
    self.hasLowLabels = hasLowLabels
    self.fontSize = fontSize
  }
}
