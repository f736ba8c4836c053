/// Likes, shares and comments of one row, each with a decimal point and with a
/// decimal comma.
struct RowCounts {
  var point = SIMD4<Double>.zero
  var comma = SIMD4<Double>.zero
  /// Is some number another with each mark?
  var isAmbiguous = false
}

/// Likes, shares and comments of a brand's post, in this order; before the
/// marks of the columns are settled as a decimal point has them.
struct PostCounts: BitwiseCopyable {
  let row: UInt32
  var counts: SIMD4<Double>

  var likes: Double { counts[0] }
  var shares: Double { counts[1] }
  var comments: Double { counts[2] }
}

/// The counts of a post whose numbers are others with a decimal comma.
struct CommaCounts: BitwiseCopyable {
  let row: UInt32
  let counts: SIMD4<Double>
}
