import MaturityModels
import SVGCharts
import Spreadsheets
import Palettes
import Wording

extension StudySheet {
  /// Orange for low, blue for high, neutral in the middle of what is there.
  func addHeat(on range: CellRange) throws(WorkbookError) {
    let heat = context.palette.heat
    try sheet.addFormat(
      .threeColours(heat.low.cell, heat.middle.cell, heat.high.cell), on: range)
  }

  /// The same, with the model's scale as its ends: a colour means a score,
  /// whichever the sheet. Scores off the scale colour by what is there.
  func addScaledHeat(on range: CellRange) throws(WorkbookError) {
    let scale = context.model.scale
    guard !context.isUnbounded, let low = Finite(scale.low), let high = Finite(scale.high),
      let middle = Finite(scale.low + scale.span / 2)
    else {
      try addHeat(on: range)
      return
    }
    let heat = context.palette.heat
    try sheet.addFormat(
      .threeColours(
        heat.low.cell, heat.middle.cell, heat.high.cell, from: .number(low),
        middle: .number(middle), to: .number(high)), on: range)
  }

  /// Cells that name a state take its colour.
  func addStateColours(on range: CellRange) throws(WorkbookError) {
    let colours = context.palette.states(context.states.count)
    for (state, colour) in zip(context.states, colours) {
      let name = state.name[context.language]
      guard !name.isEmpty else { continue }
      try sheet.addFormat(
        .cell(
          .equalText(name), CellStyle(colour: colour.readableText.cell, fill: colour.cell)),
        on: range)
    }
  }

  /// Scores of the index that would round onto the threshold of a state show
  /// the decimals that tell them apart from it.
  func addThresholds(on range: CellRange) throws(WorkbookError) {
    guard let scheme = context.model.maturity, scheme.kind == .thresholds, scheme.node == 0
    else { return }
    let cell = A1.cell(range.first.column, range.first.row + 1)
    let tolerance = A1.number(context.model.scale.tolerance)
    for state in scheme.states.dropFirst() {
      let threshold = A1.number(state.from)
      func rounds(_ decimals: Int) -> String { "ROUND(\(cell),\(decimals))>=\(threshold)" }
      let below = "ISNUMBER(\(cell)),\(cell)<\(threshold)-\(tolerance)"
      let (few, many) = (context.decimals + 1, min(6, context.decimals + 3))
      try sheet.addFormat(
        .formula(
          Formula(trusted: "AND(\(below),\(rounds(few - 1)),NOT(\(rounds(few))))"),
          CellStyle(.fixed(few))), on: range)
      try sheet.addFormat(
        .formula(Formula(trusted: "AND(\(below),\(rounds(few)))"), CellStyle(.fixed(many))),
        on: range)
    }
  }

  /// Bars from nothing to all behind shares (0…1).
  func addShareBars(on range: CellRange) throws(WorkbookError) {
    try sheet.addFormat(
      .dataBar(context.palette.bar.cell, from: .number(0), to: .number(1)), on: range)
  }

  /// Bars from the scale's low end to its high end behind scores; colours
  /// where scores may leave the scale, for bars below zero would be red.
  func addScoreBars(on range: CellRange) throws(WorkbookError) {
    let scale = context.model.scale
    guard !context.isUnbounded, scale.low >= 0, let low = Finite(scale.low),
      let high = Finite(scale.high)
    else {
      try addHeat(on: range)
      return
    }
    let bar = context.palette.bar.cell
    try sheet.addFormat(.dataBar(bar, from: .number(low), to: .number(high)), on: range)
  }
}
