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

  package func scoringTheStudyTimes(count: String, count2: String) -> String {
    "Scoring the study \(count2) times"
  }

  package func theSourceHasNothingToMove(rawValue: String) -> String {
    "The source '\(rawValue)' has nothing to move in this study."
  }
  package var nothingTellsHowFarTheData: String {
    "Nothing tells how far the data may be off (no redrawn interactions, no several coders): there are no confidence sets."
  }

  package func notRanked(left: Int) -> String {
    " (\(left) not ranked)"
  }

  package func meanMedian(
    ranked: Int, unit: String, without: String, sectors: Int, group: String, name: String,
    values: String, values2: String
  ) -> String {
    "\(ranked) \(unit)\(without), \(sectors) \(group): mean \(name) \(values), median \(values2)"
  }
}
