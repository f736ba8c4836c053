import Findings
import ImacsTestSupport
import Wording
import Foundation
import MaturityModels
import Scoring
import StudyData
import Testing

@testable import ReportTables

/// Studies for the tests of the workbook.
enum SampleStudy {
  private static let sample = Result { try ReadStudy(Repository.path("datasets/imacs-2016")) }

  /// The study of datasets/imacs-2016, its interactions measured: read once.
  static func loaded() throws -> LoadedStudy { try sample.get().loaded }

  /// The scored sample study.
  static func report(_ language: Language = .en) throws -> Report {
    let loaded = try loaded()
    return report(loaded.study, loaded.observations, language)
  }

  static func report(
    _ study: Study, _ table: ObservationTable, _ language: Language = .en
  ) -> Report {
    var log = FindingLog()
    let card = Scorer.score(study, table, threads: 1, log: &log)
    return Report(
      card: card, inputs: [], codings: [], findings: log, language: language, threads: 1)
  }

  /// A study of `brands` in two sectors under another model; `value` gives
  /// what was observed.
  static func report(
    model: String, brands: [String], sectors: [String] = ["First", "Second"],
    language: Language = .en, value: (_ brand: Int, _ indicator: Int) -> Double?
  ) throws -> Report {
    var log = FindingLog()
    let read = try #require(
      ModelReader().read(Array(model.utf8), file: "model.yaml", log: &log),
      "\(log.sorted.map { $0.description(.en) })")
    var study = try loaded().study
    study.model = read
    study.client = nil
    study.accounts = nil
    study.sectors = sectors.enumerated().map { Sector(id: "s\($0)", name: $1) }
    study.brands = brands.enumerated().map { index, name in
      Brand(id: "b\(String(index + 100_000).dropFirst())", name: name, sector: index % 2)
    }
    var table = ObservationTable(
      brandCount: brands.count, indicatorCount: read.indicators.count)
    for brand in brands.indices {
      for indicator in read.indicators.indices {
        guard let value = value(brand, indicator) else { continue }
        let cell = table.cell(brand, indicator)
        table.values[cell] = value
        table.statuses[cell] = .observed
      }
    }
    return report(study, table, language)
  }

  /// A model file of one node per list of indicators; a lone list stands
  /// right below the root.
  static func model(
    axes: [[String]], normalisation: String = "{method: goalposts, worst: 0, best: 100}",
    extra: String = "", maturity: String = "", name: String = "Index"
  ) -> String {
    func leaves(_ ids: [String]) -> String {
      "[" + ids.map { "{indicator: \($0)}" }.joined(separator: ", ") + "]"
    }
    let tree =
      axes.count == 1
      ? "  children: \(leaves(axes[0]))"
      : "  children:\n"
        + axes.enumerated().map {
          "    - {id: axis\($0), name: \"\(name) \($0)\", children: \(leaves($1))}"
        }.joined(separator: "\n")
    let indicators = axes.flatMap { $0 }.map { id in
      """
        - id: \(id)
          name: "\(name) of \(id)"
          definition: "What \(id) is."
          source: survey
          value: {type: number}
          normalisation: \(normalisation)
          origin: published
      \(extra)
      """
    }.joined(separator: "\n")
    return """
      schema: 1
      id: trial
      version: "1"
      name: Trial
      unit: {es: [herramienta, herramientas], en: [tool, tools]}
      group: {es: [categoría, categorías], en: [category, categories]}
      scale: [0, 100]
      tree:
        id: root
        name: "\(name)"
      \(tree)
      indicators:
      \(indicators)
      \(maturity)
      """
  }
}
