import MaturityModels
import Scoring
import Spreadsheets

/// How a sorted sheet finds its brands: the last column of each row says
/// which brand comes there, the other columns look it up.
struct RankedRow {
  private let context: WorkbookContext
  private let letters: String
  private let positions: [Int: Int]

  /// - Parameter column: the one that holds the place of the brand among the
  ///   rows of brands.
  init(_ context: WorkbookContext, column: Int) {
    self.context = context
    letters = A1.letters(column)
    var positions: [Int: Int] = [:]
    if context.isLive {
      for (position, brand) in context.layout.brands.enumerated() {
        positions[brand] = position + 1
      }
    }
    self.positions = positions
  }

  /// The number (from 1) of the row at that position of the table.
  func row(_ position: Int) -> Int { StudySheet.firstRow + 2 + position }

  /// What the brand of a row has in a named column of the results.
  func value(_ name: String, _ row: Int) -> String { "INDEX(\(name),$\(letters)\(row))" }

  /// Its score.
  func score(_ part: ModelNode.Child, _ row: Int) -> String {
    value(context.brandRange(.scores, context.layout.column(part)), row)
  }

  /// Its name, leading to its scores.
  func link(_ name: String, _ row: Int) -> String {
    let sheet = context.prefix(.scores).replacing("\"", with: "\"\"")
    return
      "HYPERLINK(\"#\(sheet)B\"&(\(LiveLayout.firstRow)+$\(letters)\(row)),\(value(name, row)))"
  }

  /// The cell that finds the brand: the one whose order is that of the row.
  func cell(_ brand: Int, _ position: Int, _ orders: String) -> TableCell {
    .formula("MATCH(\(position + 1),\(orders),0)", positions[brand].map(Double.init))
  }
}
