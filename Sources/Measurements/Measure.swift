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
  package var isPerPost: Bool {
    switch self {
    case .engagementPerPost, .applausePerPost, .amplificationPerPost, .commentsPerPost: true
    default: false
    }
  }
}
