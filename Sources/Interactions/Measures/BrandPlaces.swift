/// Where things that threads found in portions go, so that they stand brand by
/// brand, each brand's in the order of the portions.
struct BrandPlaces: Sendable {
  /// By portion, then brand: the place of its first.
  let first: [[Int]]
  /// The places of each brand.
  let ranges: [Range<Int>]
  /// How many there are.
  let count: Int

  /// `counts`: how many things of each brand each portion has.
  init(counts: [[Int]], brandCount: Int) {
    var first = counts
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(brandCount)
    var next = 0
    for brand in 0..<brandCount {
      let start = next
      for portion in counts.indices {
        first[portion][brand] = next
        next += counts[portion][brand]
      }
      ranges.append(start..<next)
    }
    self.first = first
    self.ranges = ranges
    count = next
  }
}
