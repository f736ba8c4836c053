/// What is said of what a run came to, in English.
package struct EnglishSummaryWording: SummaryWording {
  package init() {}

  package func activity(messages: String, requests: String) -> String {
    "\(messages) messages; \(requests) requests in the period"
  }

  package func answered(_ share: String) -> String {
    ", \(share) answered"
  }
  package var median: String { ", median " }

  package func people(_ count: String) -> String {
    "\(count) people"
  }

  package func coderAgreement(_ names: String) -> String {
    "Coder agreement (\(names))"
  }

  package func agreement(alpha: String, share: String, cells: String) -> String {
    "  Krippendorff's α \(alpha); \(share) of \(cells) cells agree"
  }
  package var noIndicatorBelow: String { "  No indicator with α < 0.8." }
  package var indicatorsBelow: String { "  Indicators with α < 0.8:" }

  package func cellsToSettle(_ apart: String) -> String {
    "  Cells to settle: \(apart) (--format json lists them)."
  }
  package var filesRead: String { "Files read" }
  package var rows: String { "rows" }
  package func notRanked(_ left: Int) -> String {
    " (\(left) not ranked)"
  }

  package func headline(
    ranked: Int, unit: String, without: String, sectors: Int, group: String, name: String,
    mean: String, median: String
  ) -> String {
    "\(ranked) \(unit)\(without), \(sectors) \(group): mean \(name) \(mean), median \(median)"
  }

  package func requests(_ count: Int) -> String {
    "\(NumberFormat.integer(count, .en)) \(count == 1 ? "request" : "requests")"
  }

  package func files(_ count: Int) -> String { "\(count) \(count == 1 ? "file" : "files")" }

  package func noneHasIndex(of total: Int, _ unit: Noun) -> String {
    switch total {
    case 0: "The study has no \(unit.plural.en)."
    case 1: "The only \(unit.singular.en) has no index."
    default: "None of \(NumberFormat.integer(total, .en)) \(unit.plural.en) has an index."
    }
  }
}
