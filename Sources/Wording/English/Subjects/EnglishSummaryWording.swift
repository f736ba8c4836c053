/// What is said of what a run came to, in English.
package struct EnglishSummaryWording: SummaryWording {
  package init() {}

  package func messagesRequestsInThePeriod(messages: String, requests: String) -> String {
    "\(messages) messages; \(requests) requests in the period"
  }

  package func answered(share: String) -> String {
    ", \(share) answered"
  }
  package var median: String { ", median " }

  package func people(count: String) -> String {
    "\(count) people"
  }

  package func coderAgreement(names: String) -> String {
    "Coder agreement (\(names))"
  }

  package func krippendorffsOfCellsAgree(alpha: String, share: String, cells: String) -> String {
    "  Krippendorff's α \(alpha); \(share) of \(cells) cells agree"
  }
  package var noIndicatorWith: String { "  No indicator with α < 0.8." }
  package var indicatorsWith: String { "  Indicators with α < 0.8:" }

  package func cellsToSettleFormatJsonLists(apart: String) -> String {
    "  Cells to settle: \(apart) (--format json lists them)."
  }

  package func ofAgree(share: String, cells: String) -> String {
    "  \(share) of \(cells) agree"
  }
  package var filesRead: String { "Files read" }
  package var rows: String { "rows" }
  package func notRanked(left: Int) -> String {
    " (\(left) not ranked)"
  }

  package func meanMedian(
    ranked: Int, unit: String, without: String, sectors: Int, group: String, name: String,
    values: String, values2: String
  ) -> String {
    "\(ranked) \(unit)\(without), \(sectors) \(group): mean \(name) \(values), median \(values2)"
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
