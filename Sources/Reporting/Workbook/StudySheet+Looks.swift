import Findings
import MaturityModels
import SVGCharts
import Tabular

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
