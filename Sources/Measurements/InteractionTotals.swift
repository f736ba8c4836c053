/// What all files together hold.
package struct InteractionTotals: Sendable, Hashable {
  /// Rows that are not blank.
  package var rows = 0
  /// Messages, each id once.
  package var messages = 0
  package var unreadable = 0
  package var duplicates = 0
  package var orphans = 0
  package var cycles = 0
  /// Requests of the period that belong to a brand of the study.
  package var requests = 0
  /// Requests of the period that belong to nobody.
  package var unattributed = 0
  package var negativeTimes = 0
  /// Brand accounts of no brand of the study.
  package var foreignAccounts = 0

  package init() {}
}
