import Findings
import Wording
import MaturityModels
import Scoring
import Tables
import Testing

@testable import ReportTables
@testable import ReportWorkbooks
@testable import StudyData

/// A small study that never changes: eight brands in three sectors under a
/// model of seven indicators, with everything pages tell of: ties, an
/// unranked brand, a requirement that fails, missing and not applicable
/// cells, findings, coders, a client with enough peers and one without.
enum FixedStudy {
  static let model = """
    schema: 1
    id: fixed
    version: "3"
    name: {es: Índice fijo, en: Fixed index}
    unit: {es: [marca, marcas], en: [brand, brands]}
    group: {es: [sector, sectores], en: [sector, sectors]}
    scale: [0, 100]
    tree:
      id: total
      name: {es: Total, en: Total}
      missing: {policy: exclude}
      children:
        - id: offer
          name: {es: Oferta, en: Offer}
          children: [{indicator: A1}, {indicator: A2, weight: 2}]
        - id: answer
          name: {es: Respuesta, en: Answer}
          children: [{indicator: B1}, {indicator: B2}, {indicator: B3}]
        - id: bond
          name: {es: Vínculo, en: Bond}
          aggregation: geometric
          children: [{indicator: C1}, {indicator: C2}]
    indicators:
      - id: A1
        name: {es: Canal propio, en: Own channel}
        definition: {es: Hay canal propio., en: There is an own channel.}
        source: coding
        value: {type: binary}
        normalisation: {method: goalposts, worst: 0, best: 1}
        origin: published
      - id: A2
        name: {es: Alcance, en: Reach}
        definition: {es: Hasta dónde llega., en: How far it goes.}
        source: coding
        value: {type: levels}
        normalisation:
          method: levels
          levels:
            - {id: low, points: 0, name: {es: bajo, en: low}}
            - {id: middle, points: 50, name: {es: medio, en: middle}}
            - {id: high, points: 100, name: {es: alto, en: high}}
        origin: reconstruction
      - id: B1
        name: {es: Tasa de respuesta, en: Response rate}
        definition: {es: Respondidas entre todas., en: Answered over all.}
        source: coding
        value: {type: share}
        normalisation: {method: goalposts, worst: 0, best: 100}
        origin: published
      - id: B2
        name: {es: Espera, en: Wait}
        definition: {es: Tiempo hasta la respuesta., en: Time to the answer.}
        source: coding
        value: {type: duration, unit: min}
        normalisation: {method: goalposts, worst: 1440, best: 15, transform: log}
        origin: published
      - id: B3
        name: {es: Casos, en: Cases}
        definition: {es: Cuántos casos., en: How many cases.}
        source: coding
        value: {type: count}
        normalisation: {method: curve, points: [[0, 0], [10, 60], [50, 100]]}
        impute: group-median
        origin: reconstruction
      - id: C1
        name: {es: Aprecio, en: Esteem}
        definition: {es: Cuánto se aprecia., en: How much it is esteemed.}
        source: coding
        value: {type: number, range: [1, 10]}
        normalisation: {method: goalposts, worst: 1, best: 10}
        origin: published
      - id: C2
        name: {es: Regreso, en: Return}
        definition: {es: Cuántos vuelven., en: How many come back.}
        source: coding
        value: {type: share}
        normalisation: {method: goalposts, worst: 0, best: 100}
        origin: published
    maturity:
      rule: thresholds
      of: total
      states:
        - {id: none, name: {es: NADA, en: NONE}, from: 0}
        - {id: some, name: {es: ALGO, en: SOME}, from: 30, requires: [{indicator: B1, at-least: 20}]}
        - {id: much, name: {es: MUCHO, en: MUCH}, from: 60}
    """

  /// By indicator, then brand; `nil` is missing, NaN not applicable.
  private static let values: [[Double?]] = [
    [1, 1, 1, 1, 0, 1, 0, 0], [100, 50, 50, 50, 50, 100, 0, nil],
    [90, 72.5, 72.5, 61, 48, 10, 33, nil], [20, 60, 60, 95, 240, 30, .nan, 1_000],
    [40, 18, 18, nil, 9, 22, 2, nil], [9, 7.5, 7.5, 6, 5, 8, 3, nil],
    [80, 64, 64, 55, 41, 72, 20, nil],
  ]

  static let brands: [(name: String, sector: Int)] = [
    ("Aldora", 0), ("Belmira", 0), ("Calvero", 0), ("Dorvel", 0), ("Elmara", 0), ("Fenolia", 1),
    ("Gorlima", 1), ("Hestria", 2),
  ]

  static func report(
    _ language: Language, disclosure: DisclosurePolicy = .aggregated
  ) throws -> Report {
    var log = FindingLog()
    let read = try #require(
      ModelReader().read(Array(model.utf8), file: "fixed.yaml", log: &log),
      "\(log.sorted.map { $0.description(.en) })")
    var study = try SampleStudy.loaded().study
    study.id = "fixed"
    study.title = LocalizedText(es: "Estudio fijo", en: "Fixed study")
    study.edition = "2020"
    study.from = try #require(CalendarDate("2020-01-01"))
    study.to = try #require(CalendarDate("2020-06-30"))
    study.model = read
    study.accounts = nil
    study.sectors = ["Norvia", "Surenda", "Estalia"].map { Sector(id: $0.lowercased(), name: $0) }
    study.brands = brands.map {
      Brand(id: $0.name.lowercased(), name: $0.name, sector: $0.sector)
    }
    study.client = 1
    study.disclosure = disclosure
    study.look = Look()
    var table = ObservationTable(brandCount: brands.count, indicatorCount: values.count)
    table.origins = Array(repeating: .none, count: table.values.count)
    for (indicator, column) in values.enumerated() {
      for (brand, value) in column.enumerated() {
        let cell = table.cell(brand, indicator)
        guard let value else { continue }
        table.statuses[cell] = value.isNaN ? .notApplicable : .observed
        table.values[cell] = value.isNaN ? 0 : value
        table.origins[cell] = CellOrigin(
          raw: "\(value)", source: "coding",
          places: [
            Findings.SourceLocation(file: "data.csv", line: 2 + brand, column: 2 + indicator)
          ],
          level: indicator == 1 ? Int(value / 50) : nil, n: indicator > 1 ? 10 * brand + 5 : nil,
          coders: [])
      }
    }
    let card = Scorer.score(study, table, threads: 1, log: &log)
    return Report(
      card: card,
      inputs: [
        InputFile(
          path: "data.csv", sha256: String(repeating: "0123456789abcdef", count: 4), rows: 8,
          detected: LocalizedText(both: "UTF-8"))
      ], codings: codings(read), findings: log, language: language, threads: 1, clients: [1, 5])
  }

  /// Two coders on the levels of six brands; they differ on the fourth.
  private static func codings(_ model: MaturityModel) -> [Coding] {
    let points: [Double] = [100, 50, 50, 50, 50, 100]
    return points.enumerated().flatMap { brand, value in
      ["Ana", "Beto"].enumerated().map { position, coder in
        let own = brand == 3 && position == 1 ? 100 : value
        let level = model.indicators[1].levels.first { $0.points == own }
        return Coding(
          brand: brand, indicator: 1, coder: coder, value: own, status: .observed,
          raw: level?.id ?? "",
          place: Findings.SourceLocation(file: "\(coder).csv", line: 2 + brand, column: 3))
      }
    }
  }
}
