/// What an engine took its measures over, case by case: what draws of sampling are made of.
package struct MeasuredCases: Sendable {
  /// The names of the channels (folded) that cases give by number.
  package let channels: [String]
  /// By brand of the study.
  package let brands: [BrandCases]

  package init(channels: [String], brands: [BrandCases]) {
    self.channels = channels
    self.brands = brands
  }
}
