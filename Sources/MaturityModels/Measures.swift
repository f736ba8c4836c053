/// The measures of interactions and brands that an indicator may name
/// (contract §7).
package enum Measures {
  package static let interactions = [
    "requests", "response-rate", "first-response-mean", "first-response-median",
    "first-response-p90", "within-1h", "off-hours-response-rate", "conversation-rate",
    "thread-depth", "proactive-share", "resolution-rate", "complex-resolution-rate",
    "transfer-rate", "engagement-per-post", "applause-per-post", "amplification-per-post",
    "comments-per-post", "customer-messages", "active-customers", "recurrent-customers",
    "peer-contribution", "recognition-rate", "positive-after-care",
  ]

  /// What brands.csv and accounts.csv give by themselves.
  package static let brands = ["follower-growth"]
}
