import ImacsTestSupport
import Findings
import Foundation
import MaturityModels
import Scoring
import StudyData
import Testing
import Wording

/// One model and its observations, to be scored by the engine and by the
/// naive scorer.
struct Trial: Sendable {
  var draft: ModelDraft
  /// By indicator, one per brand; indicators left out are missing throughout.
  var cells: [String: [Cell]]
  /// The sector of each brand.
  var sectors: [Int]
  var ids: [String]
  var sizes: [Double?]

  init(
    _ draft: ModelDraft, _ cells: [String: [Cell]], sectors: [Int]? = nil, ids: [String]? = nil,
    sizes: [Double?]? = nil
  ) {
    self.draft = draft
    self.cells = cells
    let count = sectors?.count ?? cells.values.first?.count ?? 0
    self.sectors = sectors ?? [Int](repeating: 0, count: count)
    self.ids = ids ?? (0..<count).map { "b\(10_000 + $0)" }
    self.sizes = sizes ?? [Double?](repeating: nil, count: count)
  }

  /// A model of one indicator, `x`, over these raw values (`nil` = missing).
  static func column(
    _ leaf: LeafDraft, _ values: [Double?], low: Double = 0, high: Double = 100,
    sectors: [Int]? = nil
  ) -> Trial {
    Trial(
      ModelDraft(low: low, high: high, NodeDraft("root", coverage: 0, [.leaf(leaf)])),
      [leaf.id: values.map { $0.map { .observed($0) } ?? .missing }], sectors: sectors)
  }

  func model() throws -> MaturityModel {
    var log = FindingLog()
    let model = ModelReader().read(Array(draft.yaml.utf8), file: "draft.yaml", log: &log)
    let faults = log.sorted.map { $0.description(.en) }.joined(separator: "\n")
    return try #require(model, "\(faults)\n\(draft.yaml)")
  }

  func study(_ model: MaturityModel) throws -> Study {
    var study = try Self.prototype.get()
    study.model = model
    study.sectors = (0...(sectors.max() ?? 0)).map { Sector(id: "s\($0)", name: "S\($0)") }
    study.brands = sectors.indices.map {
      Brand(id: ids[$0], name: ids[$0], sector: sectors[$0], size: sizes[$0])
    }
    return study
  }

  func table(_ model: MaturityModel) -> ObservationTable {
    var table = ObservationTable(
      brandCount: sectors.count, indicatorCount: model.indicators.count)
    for (index, indicator) in model.indicators.enumerated() {
      for (brand, cell) in (cells[indicator.id] ?? []).enumerated() {
        let position = table.cell(brand, index)
        switch cell {
        case .observed(let value):
          table.values[position] = value
          table.statuses[position] = .observed
        case .missing: break
        case .notApplicable: table.statuses[position] = .notApplicable
        }
      }
    }
    return table
  }

  /// The engine's scorecard, with the ids of the rules it reported.
  func engine(threads: Int = 1) throws -> EngineResult {
    let model = try model()
    var log = FindingLog()
    let card = Scorer.score(try study(model), table(model), threads: threads, log: &log)
    return EngineResult(card: card, findings: log.sorted)
  }

  var naive: NaiveScorer { NaiveScorer(draft, cells, sectors: sectors) }

  func naiveRanking(_ scorer: NaiveScorer) -> NaiveRanking {
    NaiveRanking(scorer: scorer, ids: ids, sizes: sizes)
  }

  /// A study read from a small folder, whose model and brands trials replace.
  private static let prototype = Result {
    try ReadStudy(files: [
      "study.yaml": StudyText.study(model: "imacs-2016", observations: nil),
      "brands.csv": "brand,name,sector\na,A,s\n",
    ]).loaded.study
  }
}

struct EngineResult {
  let card: Scorecard
  let findings: [Finding]

  /// The mark of a node or an indicator for a brand.
  func mark(_ id: String, _ brand: Int) -> NaiveScorer.Mark? {
    let matrix = card.matrix
    if let node = card.model.nodes.firstIndex(where: { $0.id == id }) {
      return Self.mark(
        matrix.presence(node: node, unit: brand), matrix.score(node: node, unit: brand))
    }
    guard let indicator = card.model.indicators.firstIndex(where: { $0.id == id }) else {
      return nil
    }
    return Self.mark(
      matrix.presence(indicator: indicator, unit: brand),
      matrix.score(indicator: indicator, unit: brand))
  }

  private static func mark(
    _ presence: ScoreMatrix.Presence, _ score: Double?
  ) -> NaiveScorer.Mark? {
    switch presence {
    case .scored: score.map { .score($0) }
    case .missing: score == nil ? .missing : nil
    case .notApplicable: score == nil ? .notApplicable : nil
    }
  }

  /// The scores of a node or an indicator; `nil` where there is none.
  func scores(_ id: String) -> [Double?] {
    card.study.brands.indices.map { brand in
      if case .score(let score)? = mark(id, brand) { score } else { nil }
    }
  }

  func count(_ rule: Rule) -> Int { findings.count { $0.rule == rule } }
}

/// Are two numbers the same to 1e-12 of the scale (or of themselves)?
func isClose(_ a: Double, _ b: Double, span: Double) -> Bool {
  abs(a - b) <= 1e-12 * max(span, abs(a), abs(b))
}
