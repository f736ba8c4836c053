/// What commands end with: the result in short.
package protocol SummaryWording: Sendable {
  /// First line of `imacs observe`; a line per unit follows.
  func activity(messages: String, requests: String) -> String
  /// Goes on after `requests`.
  func answered(_ share: String) -> String
  /// Goes on after `answered`.
  var median: String { get }
  func people(_ count: String) -> String
  /// Title; `names` are the coders.
  func coderAgreement(_ names: String) -> String
  /// Of all cells together.
  func agreement(alpha: String, share: String, cells: String) -> String
  var noIndicatorBelow: String { get }
  var indicatorsBelow: String { get }
  func cellsToSettle(_ apart: String) -> String
  var filesRead: String { get }
  var rows: String { get }
  /// Added to the count of those ranked.
  func notRanked(_ left: Int) -> String
  /// `without` is `notRanked` or nothing, `name` the index.
  func headline(
    ranked: Int, unit: String, without: String, sectors: Int, group: String, name: String,
    mean: String, median: String
  ) -> String
  func requests(_ count: Int) -> String
  func files(_ count: Int) -> String
  /// Why there is nothing to rank.
  func noneHasIndex(of total: Int, _ unit: Noun) -> String
}
