import Measurements

extension Measure {
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
}
