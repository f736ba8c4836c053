extension NumberFormat {
  /// The number that `fixed` shows for `value` with `decimals` digits after
  /// the mark; what is not finite comes back as it is.
  ///
  /// A difference of two figures on one page is the difference of these, so
  /// that a reader who subtracts gets the same.
  package static func rounded(_ value: Double, _ decimals: Int) -> Double {
    guard value.isFinite else { return value }
    let power = powers[min(max(decimals, 0), most)]
    let scaled = (abs(value) * power).rounded()
    guard scaled < 1e15 else { return value }
    return value < 0 ? -(scaled / power) : scaled / power
  }

  /// The fewest decimals, `decimals` at least, with which `value` as shown
  /// stands on the same side of each threshold as `value` itself: 49.96 is
  /// below 50 and so needs two, not `50.0`.
  ///
  /// A threshold counts as reached from `tolerance` below it on, as states do
  /// (contract §5). Where no number of decimals up to nine tells the two
  /// apart (a threshold of 100/3, say), `decimals` it is.
  package static func decimals(
    _ value: Double, _ decimals: Int, apartFrom thresholds: [Double], tolerance: Double = 0
  ) -> Int {
    guard value.isFinite else { return decimals }
    var needed = min(max(decimals, 0), most)
    for threshold in thresholds where threshold.isFinite {
      let isReached = value >= threshold - tolerance
      let enough = (needed...most).first {
        (rounded(value, $0) >= threshold) == isReached
      }
      needed = enough ?? needed
    }
    return needed
  }

  /// `value` with `decimals` digits after the mark, or as many more as tell
  /// it from the thresholds it nearly reaches.
  package static func fixed(
    _ value: Double, _ decimals: Int, apartFrom thresholds: [Double], tolerance: Double = 0,
    _ language: Language
  ) -> String {
    let needed = Self.decimals(value, decimals, apartFrom: thresholds, tolerance: tolerance)
    return fixed(value, needed, language)
  }
}
