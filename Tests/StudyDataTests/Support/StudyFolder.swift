import ImacsTestSupport
import Findings
import Foundation
import MaturityModels
import StudyData
import Testing
import Wording

/// A study folder in a temporary place, removed with its owner.
///
/// It begins as a study without observations: four brands, a model with an
/// indicator of every kind.
final class StudyFolder {
  private let folder: TemporaryFolder
  var path: String { folder.path }

  init(
    brands: String = StudyFolder.brands, study: String? = nil, observations: String? = nil,
    model: String = StudyFolder.model, more: String = ""
  ) throws {
    folder = try TemporaryFolder(["model.yaml": model, "brands.csv": brands])
    if let observations { try write(observations, to: "o.csv") }
    let list = observations == nil ? "[]" : "[o.csv]"
    try write(study ?? Self.study(observations: list, more), to: "study.yaml")
  }

  func write(_ text: String, to name: String) throws { try folder.write(text, to: name) }

  func write(_ bytes: [UInt8], to name: String) throws { try folder.write(bytes, to: name) }

  /// What reading the folder gave.
  struct Outcome {
    let loaded: LoadedStudy?
    let log: FindingLog

    /// `place: severity: message (key path) [rule]` of each finding.
    var lines: [String] {
      log.sorted.map { String($0.description(.en).prefix { $0 != "\n" }) }
    }

    /// The advice of the first finding.
    var advice: String? { log.sorted.first?.advice(.en) }

    func value(_ brand: String, _ indicator: String) -> Double? {
      cell(brand, indicator).flatMap { loaded?.observations.value($0.0, $0.1) }
    }

    func status(_ brand: String, _ indicator: String) -> CellStatus? {
      cell(brand, indicator).flatMap { loaded?.observations.status($0.0, $0.1) }
    }

    func origin(_ brand: String, _ indicator: String) -> CellOrigin? {
      guard let table = loaded?.observations, let at = cell(brand, indicator) else { return nil }
      return table.origins[table.cell(at.0, at.1)]
    }

    private func cell(_ brand: String, _ indicator: String) -> (Int, Int)? {
      guard let study = loaded?.study, let row = study.brand(brand),
        let column = study.model.indicators.firstIndex(where: { $0.id == indicator })
      else { return nil }
      return (row, column)
    }

    /// Every value and status, as text.
    var cells: [String] {
      guard let loaded else { return [] }
      return loaded.study.model.indicators.flatMap { indicator in
        loaded.study.brands.map { brand in
          let value = self.value(brand.id, indicator.id).map { "\($0)" } ?? ""
          return
            "\(brand.id)/\(indicator.id)=\(value) \(self.status(brand.id, indicator.id)?.word ?? "")"
        }
      }
    }
  }

  func read() -> Outcome {
    var log = FindingLog()
    let loaded = StudyReader.read(folder.path, log: &log)
    return Outcome(loaded: loaded, log: log)
  }

  /// Reads a study whose one observations file is `text`.
  static func reading(_ text: String, entry: String = "o.csv", more: String = "") throws -> Outcome
  {
    let folder = try StudyFolder(study: study(observations: "[\(entry)]", more))
    try folder.write(text, to: "o.csv")
    return folder.read()
  }

  static let brands = """
    brand,name,sector,sector_name
    alfa,Banco Alfa,bank,Banca
    beta,Banco Beta,bank,Banca
    gamma,Tele Gamma,telco,
    delta,Tele Delta,telco,

    """

  static func study(observations: String = "[]", _ more: String = "") -> String {
    StudyText.study(
      id: "s-2016", title: "{es: Estudio, en: Study}", language: "es",
      observations: observations, more)
  }

  static let model = StudyText.model(
    id: "kinds",
    tree: """
      {id: top, name: Top, children: [{indicator: S}, {indicator: N}, {indicator: D},
          {indicator: B}, {indicator: L}, {indicator: T}, {indicator: G}]}
      """,
    indicators: [
      StudyText.indicator("S", value: "type: share, unit: \"%\", range: [0, 100]"),
      StudyText.indicator("N", normalisation: "{method: goalposts, worst: 0, best: 1e4}"),
      StudyText.indicator(
        "D", value: "type: duration, unit: min",
        normalisation: "{method: goalposts, worst: 60, best: 0}"),
      StudyText.indicator(
        "B", value: "type: binary", normalisation: "{method: goalposts, worst: 0, best: 1}"),
      StudyText.indicator("T", value: "type: share", source: "coding, channel: twitter"),
      StudyText.indicator(
        "G", value: "type: number, unit: \"%\"",
        normalisation: "{method: goalposts, worst: 0, best: 20}",
        source: "brands, measure: follower-growth"),
      """
        - id: L
          name: Level
          definition: D
          source: coding
          value: {type: levels}
          normalisation:
            method: levels
            levels:
              - {id: none, points: 0, name: {es: Ninguno, en: Nothing}}
              - {id: basic, points: 40, name: {es: Básico, en: Basic}}
              - {id: full, points: 100, name: {es: Máximo y pleno, en: Full}}
          origin: published
      """,
    ])
}
