/// Numbers that stand beside others: a difference beside what it is the
/// difference of, a value beside the threshold that judges it.
extension NumberFormat {
  /// `value` as a reader sees it with so many decimals, as a number; itself
  /// where `fixed` would not round it.
  package static func shown(_ value: Double, _ decimals: Int) -> Double {
    guard value.isFinite else { return value }
    let power = powers[min(max(decimals, 0), powers.count - 1)]
    let scaled = (abs(value) * power).rounded()
    guard scaled < 1e15 else { return value }
    return (value < 0 ? -scaled : scaled) / power
  }

  /// The difference of two values as a reader can work it out from what is
  /// shown of them: 79.17 and 78.84 are shown as 79.2 and 78.8 and lie 0.4
  /// apart, not 0.3. The rule for every difference that is told.
  package static func difference(_ one: Double, _ other: Double, _ decimals: Int) -> Double {
    shown(shown(one, decimals) - shown(other, decimals), decimals)
  }

  /// The fewest decimals, `decimals` or more, with which `value` as shown lies
  /// on the side of each threshold that it lies on: 49.96 below 50 takes two
  /// decimals, since one would show 50.0. `tolerance` below a threshold still
  /// reaches it. At most six.
  package static func decimals(
    telling value: Double, from thresholds: some Sequence<Double>, _ decimals: Int,
    tolerance: Double = 0
  ) -> Int {
    guard value.isFinite else { return decimals }
    func tells(_ places: Int) -> Bool {
      let shown = shown(value, places)
      return thresholds.allSatisfy { threshold in
        (shown >= threshold) == (value >= threshold - tolerance)
      }
    }
    let most = powers.count - 1
    guard decimals < most else { return decimals }
    return (decimals...most).first(where: tells) ?? decimals
  }

  /// `value` with the decimals that tell it apart from the thresholds.
  package static func fixed(
    _ value: Double, _ decimals: Int, tellingFrom thresholds: some Sequence<Double>,
    tolerance: Double = 0, _ language: Language
  ) -> String {
    let places = self.decimals(
      telling: value, from: thresholds, decimals, tolerance: tolerance)
    return fixed(value, places, language)
  }
}
