// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What is said around findings, in English.
struct EnglishFindingWording: FindingWording {
  var error: String { "error" }
  var warning: String { "warning" }
  var note: String { "note" }
  var unit: String { "brand" }
  var units: String { "brands" }
  var cells: String { "cells" }
  var rows: String { "rows" }
  var times: String { "times" }
  func cause(_ argument: String) -> String? {
    switch argument {
    case "indicator": "indicator"
    case "sector": "sector"
    case "column": "column"
    case "account": "account"
    default: nil
    }
  }

  func didYouMean(_ word: String) -> String { "Did you mean '\(word)'?" }
  func andMore(_ count: String) -> String { " and \(count) more" }
  func errors(_ count: Int) -> String { "\(NumberFormat.integer(count, .en)) \(count == 1 ? "error" : "errors")" }
  func warnings(_ count: Int) -> String { "\(NumberFormat.integer(count, .en)) \(count == 1 ? "warning" : "warnings")" }
  func notes(_ count: Int) -> String { "\(NumberFormat.integer(count, .en)) \(count == 1 ? "note" : "notes")" }
  func andMoreInJSON(_ count: Int) -> String { "and \(NumberFormat.integer(count, .en)) more; 'imacs check --format json' lists them all" }
  func cells(_ count: Int) -> String { "\(NumberFormat.integer(count, .en)) \(count == 1 ? "cell" : "cells")" }
  func perhaps(_ name: String, _ near: String) -> String { "\(name) ('\(near)'?)" }
}
