/// What is said around findings, in English.
package struct EnglishFindingWording: FindingWording {
  package init() {}

  package var error: String { "error" }
  package var warning: String { "warning" }
  package var note: String { "note" }
  package var unit: String { "brand" }
  package var units: String { "brands" }
  package var cells: String { "cells" }
  package var rows: String { "rows" }
  package var times: String { "times" }

  package func cause(_ argument: String) -> String? {
    switch argument {
    case "indicator": "indicator"
    case "sector": "sector"
    case "column": "column"
    case "account": "account"
    default: nil
    }
  }

  package func didYouMean(_ word: String) -> String { "Did you mean '\(word)'?" }
  package func andMore(_ count: String) -> String { " and \(count) more" }

  package func errors(_ count: Int) -> String {
    "\(NumberFormat.integer(count, .en)) \(count == 1 ? "error" : "errors")"
  }

  package func warnings(_ count: Int) -> String {
    "\(NumberFormat.integer(count, .en)) \(count == 1 ? "warning" : "warnings")"
  }

  package func notes(_ count: Int) -> String {
    "\(NumberFormat.integer(count, .en)) \(count == 1 ? "note" : "notes")"
  }

  package func andMoreInJSON(_ count: Int) -> String {
    "and \(NumberFormat.integer(count, .en)) more; 'imacs check --format json' lists them all"
  }

  package func cells(_ count: Int) -> String {
    "\(NumberFormat.integer(count, .en)) \(count == 1 ? "cell" : "cells")"
  }

  package func perhaps(_ name: String, _ near: String) -> String { "\(name) ('\(near)'?)" }
}
