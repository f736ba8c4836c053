/// Numbers that stand beside others.
extension NumberFormat {
  /// The difference of two values as a reader can work it out from what is
  /// shown of them: 79.17 and 78.84 are shown as 79.2 and 78.8 and lie 0.4
  /// apart, not 0.3. The rule for every difference that is told.
  package static func difference(_ one: Double, _ other: Double, _ decimals: Int) -> Double {
    rounded(rounded(one, decimals) - rounded(other, decimals), decimals)
  }
}
