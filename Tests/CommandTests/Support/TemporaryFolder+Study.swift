import ImacsTestSupport

extension TemporaryFolder {
  /// A folder whose `study/` is the small study.
  static func withStudy(
    _ observations: String? = Samples.observations, brands: String = Samples.brands,
    model: String = Samples.model
  ) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(model, to: "study/model.yaml")
    try folder.write(brands, to: "study/brands.csv")
    if let observations { try folder.write(observations, to: "study/o.csv") }
    try folder.write(Samples.study(observations: observations != nil), to: "study/study.yaml")
    return folder
  }
}
