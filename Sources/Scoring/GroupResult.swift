/// A sector's numbers, or the market's, over its ranked brands.
package struct GroupResult: Sendable {
  /// Ranked brands, best first.
  package let members: [Int]
  /// 1 + how many sectors have a mean higher by more than the tolerance;
  /// `nil` for the market and for a sector without ranked brands.
  package var rank: Int?
  /// Of the index; `nil` without ranked brands.
  package let mean: Double?
  package let median: Double?
  package let minimum: Double?
  package let maximum: Double?
  /// Weighted by size, over the members that have one.
  package let weightedMean: Double?
  /// How many members are in each state of the scheme.
  package let stateCounts: [Int]
  /// The position of the state in which the mean lies.
  package let stateOfMean: Int?

  package var count: Int { members.count }
  /// The best brand.
  package var leader: Int? { members.first }

  /// The share (0…1) of members in a state; `nil` without members.
  package func share(ofState state: Int) -> Double? {
    members.isEmpty ? nil : Double(stateCounts[state]) / Double(members.count)
  }
}
