/// What is said of what a run came to.
package protocol SummaryWording: Sendable {
  func messagesRequestsInThePeriod(messages: String, requests: String) -> String
  func answered(share: String) -> String
  var median: String { get }
  func people(count: String) -> String
  func coderAgreement(names: String) -> String
  func krippendorffsOfCellsAgree(alpha: String, share: String, cells: String) -> String
  var noIndicatorWith: String { get }
  var indicatorsWith: String { get }
  func cellsToSettleFormatJsonLists(apart: String) -> String
  func ofAgree(share: String, cells: String) -> String
  var filesRead: String { get }
  var rows: String { get }
  func notRanked(left: Int) -> String
  func meanMedian(
    ranked: Int, unit: String, without: String, sectors: Int, group: String, name: String,
    values: String, values2: String
  ) -> String
  func requests(_ count: Int) -> String
  func files(_ count: Int) -> String
  /// Why there is nothing to rank.
  func noneHasIndex(of total: Int, _ unit: Noun) -> String
}
