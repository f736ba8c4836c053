import Measurements

/// One request of the period with what became of it: what most measures need
/// to know.
struct RequestRecord: Sendable, BitwiseCopyable {
  /// Microseconds to the first answer; negative if that is dated before.
  let response: Int64
  /// The index of its brand in the study.
  let brand: Int32
  /// The number of its channel in ``RequestTable/channels``.
  let channel: UInt16
  let facts: RequestFacts
}

/// What measures of whole conversations need to know of a request besides.
struct RequestDetail: Sendable, BitwiseCopyable {
  /// Messages of its conversation, itself included.
  let depth: UInt32
  /// Customer messages after the first answer that carry a sentiment.
  let sentiments: UInt32
  /// Those that are positive.
  let positive: UInt32
}
