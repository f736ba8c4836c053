/// Cohen's κ: how far two coders agree beyond chance on categories, chance
/// being what each one's own use of the categories would give.
///
/// Cohen, J. (1960), "A Coefficient of Agreement for Nominal Scales",
/// Educational and Psychological Measurement 20(1).
package enum CohensKappa {
  /// κ of the pairs of categories two coders gave to the same cases; `nil` of
  /// no pairs, and where both gave one and the same category to every case
  /// (0/0).
  package static func kappa<Category: Hashable>(_ pairs: [(Category, Category)]) -> Double? {
    guard !pairs.isEmpty else { return nil }
    var firsts: [Category: Int] = [:]
    var seconds: [Category: Int] = [:]
    var same = 0
    for (first, second) in pairs {
      firsts[first, default: 0] += 1
      seconds[second, default: 0] += 1
      if first == second { same += 1 }
    }
    // In whole numbers, so that the order of the categories cannot matter.
    let count = pairs.count
    let chance = firsts.reduce(0) { $0 + $1.value * (seconds[$1.key] ?? 0) }
    let whole = count * count
    guard chance < whole else { return nil }
    return Double(same * count - chance) / Double(whole - chance)
  }
}
