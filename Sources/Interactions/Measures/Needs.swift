import Measurements

/// What the measures asked for need to be known of messages: what nobody
/// needs is not looked at.
struct Needs: Sendable {
  var allMentions = false
  var thanks = false
  var transfer = false
  /// Whole conversations in order of time, not only first answers.
  var conversations = false
  /// Every customer message with its author and day.
  var customers = false
  /// Who the customers are.
  var authors = false
  /// Which of likes, shares and comments.
  var counts: Set<MessageField> = []

  /// - Parameter cases: what draws need, too.
  init(_ measures: Set<Measure>, cases: Bool) {
    allMentions = measures.contains(.proactiveShare)
    thanks = measures.contains(.recognitionRate)
    transfer = measures.contains(.transferRate)
    conversations =
      !measures.isDisjoint(with: [
        .conversationRate, .threadDepth, .transferRate, .peerContribution, .recognitionRate,
        .positiveAfterCare,
      ])
    customers = !measures.isDisjoint(with: [.activeCustomers, .recurrentCustomers])
    counts = Set(measures.flatMap(\.counts))
    authors = conversations || customers || cases
  }

  var lexicons: Bool { thanks || transfer }
}
