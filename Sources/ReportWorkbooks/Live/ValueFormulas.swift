import MaturityModels

/// How values are read from the cells of the sheet of raw values.
struct ValueFormulas {
  let context: WorkbookContext

  init(_ context: WorkbookContext) { self.context = context }

  /// The observed value of an indicator on a row: levels as points, empty
  /// text where there is none, `NA` where it does not apply.
  func observed(_ index: Int) -> (_ row: Int) -> String {
    let letters = A1.letters(context.layout.valueColumn(index))
    let raw = context.prefix(.rawValues) + letters
    let indicator = context.model.indicators[index]
    guard !indicator.levels.isEmpty, PointRows.labels(indicator.levels, context.language) != nil,
      let labels = context.points.range(index, PointRows.label),
      let points = context.points.range(index, PointRows.points)
    else {
      return { "IF(ISNUMBER(\(raw)\($0)),\(raw)\($0),IF(\(raw)\($0)=\"NA\",\"NA\",\"\"))" }
    }
    let sheet = context.prefix(.points)
    return { row in
      let cell = "\(raw)\(row)"
      return "IF(ISNUMBER(\(cell)),\(cell),IF(\(cell)=\"NA\",\"NA\","
        + "IFERROR(INDEX(\(sheet)\(points),MATCH(\(cell)&\"\",\(sheet)\(labels),0)),\"\")))"
    }
  }

  /// The value used: the observed one, or what its preparation comes to.
  func used(_ index: Int) -> (_ row: Int) -> String {
    guard let column = context.preparation.lastColumns[index] else { return observed(index) }
    let letters = context.prefix(.preparation) + A1.letters(column)
    return { "\(letters)\($0)" }
  }
}
