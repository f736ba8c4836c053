// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What is said of what a run came to, in English.
struct EnglishSummaryWording: SummaryWording {
  func activity(messages: String, requests: String) -> String { "\(messages) messages; \(requests) requests in the period" }
  func answered(_ share: String) -> String { ", \(share) answered" }
  var median: String { ", median " }
  func people(_ count: String) -> String { "\(count) people" }
  func coderAgreement(_ names: String) -> String { "Coder agreement (\(names))" }
  func agreement(alpha: String, share: String, cells: String) -> String { "  Krippendorff's α \(alpha); \(share) of \(cells) cells agree" }
  var noIndicatorBelow: String { "  No indicator with α < 0.8." }
  var indicatorsBelow: String { "  Indicators with α < 0.8:" }
  func cellsToSettle(_ apart: String) -> String { "  Cells to settle: \(apart) (--format json lists them)." }
  var filesRead: String { "Files read" }
  var rows: String { "rows" }
  func notRanked(_ left: Int) -> String { " (\(left) not ranked)" }
  func headline(ranked: Int, unit: String, without: String, sectors: Int, group: String, name: String, mean: String, median: String) -> String { "\(ranked) \(unit)\(without), \(sectors) \(group): mean \(name) \(mean), median \(median)" }
  func requests(_ count: Int) -> String { "\(NumberFormat.integer(count, .en)) \(count == 1 ? "request" : "requests")" }
  func files(_ count: Int) -> String { "\(count) \(count == 1 ? "file" : "files")" }
  func noneHasIndex(of total: Int, _ unit: Noun) -> String {
    switch total {
    case 0: "The study has no \(unit.plural.en)."
    case 1: "The only \(unit.singular.en) has no index."
    default: "None of \(NumberFormat.integer(total, .en)) \(unit.plural.en) has an index."
    }
  }
}
