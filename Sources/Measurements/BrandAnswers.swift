/// What became of the requests of a brand, on all channels together.
package struct BrandAnswers: Sendable, Hashable {
  package let requests: Int
  package let answered: Int
  /// The median time to the first answer in minutes; `nil` if none counts.
  package let medianMinutes: Double?

  package init(
    requests: Int, answered: Int, medianMinutes: Double?
  ) {
    self.requests = requests
    self.answered = answered
    self.medianMinutes = medianMinutes
  }
}
