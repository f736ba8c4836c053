/// A measure of interactions (contract §7).
package enum Measure: String, CaseIterable, Sendable {
  case requests
  case responseRate = "response-rate"
  case firstResponseMean = "first-response-mean"
  case firstResponseMedian = "first-response-median"
  case firstResponseP90 = "first-response-p90"
  case withinHour = "within-1h"
  case offHoursResponseRate = "off-hours-response-rate"
  case conversationRate = "conversation-rate"
  case threadDepth = "thread-depth"
  case proactiveShare = "proactive-share"
  case resolutionRate = "resolution-rate"
  case complexResolutionRate = "complex-resolution-rate"
  case transferRate = "transfer-rate"
  case engagementPerPost = "engagement-per-post"
  case applausePerPost = "applause-per-post"
  case amplificationPerPost = "amplification-per-post"
  case commentsPerPost = "comments-per-post"
  case customerMessages = "customer-messages"
  case activeCustomers = "active-customers"
  case recurrentCustomers = "recurrent-customers"
  case peerContribution = "peer-contribution"
  case recognitionRate = "recognition-rate"
  case positiveAfterCare = "positive-after-care"

  /// Is it taken over the brand's posts?
  var isPerPost: Bool {
    switch self {
    case .engagementPerPost, .applausePerPost, .amplificationPerPost, .commentsPerPost: true
    default: false
    }
  }

  /// Which of likes, shares and comments it counts.
  var counts: [MessageField] {
    switch self {
    case .engagementPerPost: [.likes, .shares, .comments]
    case .applausePerPost: [.likes]
    case .amplificationPerPost: [.shares]
    case .commentsPerPost: [.comments]
    default: []
    }
  }

  /// What must be known of messages for it: one field of each group.
  var needed: [[MessageField]] {
    switch self {
    case .peerContribution, .activeCustomers, .recurrentCustomers: [[.author]]
    case .transferRate, .recognitionRate: [[.topic, .text]]
    case .resolutionRate: [[.resolved]]
    case .complexResolutionRate: [[.resolved], [.complexity]]
    case .positiveAfterCare: [[.sentiment]]
    case .proactiveShare: [[.brand, .text]]
    default: counts.map { [$0] }
    }
  }

  /// Is it divided by followers?
  var isPerFollower: Bool { isPerPost || self == .customerMessages || self == .activeCustomers }
}

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
  /// Which of likes, shares and comments.
  var counts: Set<MessageField> = []

  init(_ measures: Set<Measure>) {
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
  }

  var lexicons: Bool { thanks || transfer }
}
