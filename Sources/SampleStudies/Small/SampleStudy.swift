import MaturityModels

/// A synthetic study: its folder's name, its model and its files.
protocol SampleStudy {
  /// The folder's name and the id of the study.
  var id: String { get }
  /// The id of the bundled model.
  var model: String { get }
  /// What the study folder holds.
  func files(under model: MaturityModel) -> [StudyFile]
}

extension SampleStudy {
  var model: String { id }
}

/// The words of a small study: titles and what its README says.
struct StudyWords {
  let titleES: String
  let titleEN: String
  let edition: Int
  let client: String
  /// Lines of study.yaml after `brands:`.
  let observations: [String]

  /// The text of study.yaml.
  func yaml(id: String, model: String) -> String {
    """
    # Synthetic sample study: every name is fictional and every value is made by a generator.
    # See README.md beside this file. Do not edit by hand: `imacs-samples` writes this folder.
    schema: 1
    id: \(id)
    title:
      es: "\(titleES) (datos sintéticos, nombres ficticios)"
      en: "\(titleEN) (synthetic data, fictional names)"
    edition: \(edition)
    period: {from: \(edition)-01-01, to: \(edition)-06-30}
    model: \(model)
    language: es
    brands: brands.csv
    \(observations.joined(separator: "\n"))
    client: \(client)

    """
  }
}
