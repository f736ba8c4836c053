package import Measurements
package import MaturityModels
package import Scoring
import Statistics
package import StudyData

/// A scorecard's inputs as columns of plain numbers, from which a replication
/// is scored without allocating.
///
/// Units are the study's brands, the ranked ones first. Columns of scores are
/// numbered: nodes first, then indicators.
package final class CompiledStudy: Sendable {
  /// Who keeps a place whatever a replication does.
  package enum Scope: Sendable {
    /// The published ranked set: coverage is not tested again.
    case published
    /// Everybody, scored from the start.
    case whole
  }

  package let card: Scorecard
  package let scope: Scope
  /// What the replications vary and by how much.
  package let settings: RobustnessSettings
  package let seed: UInt64
  /// The brand of each unit.
  package let brands: [Int]
  /// The first so many units are ranked and aggregated.
  package let rankedCount: Int
  /// What is filled in each option that fills something else than those before.
  package let missingOptions: [MissingOption]
  package let aggregationOptions: [AggregationOption]

  /// The unit of each brand.
  let units: [Int: Int]
  let unitCount: Int
  /// Cells between two columns.
  let stride: Int
  let sectors: [Int]
  /// The units of each sector that are ranked.
  let sectorUnits: [[Int]]
  /// How many they are.
  let sectorSizes: [Double]
  let steps: [TreeStep]
  /// The children of all steps: columns and weights.
  let children: [Int]
  let childWeights: [Double]
  let forms: [ColumnForm]
  /// Of the columns that are scored in general form, their method.
  let methods: [(normalisation: Normalisation, scale: ScoreScale)?]
  let knotX: Slab<Double>
  let knotY: Slab<Double>
  /// By missing option and indicator.
  let caches: [[ColumnCache]]
  /// The indicators with the imputation of each missing option.
  let variants: [[Indicator]]
  /// Published values, indicator by indicator, before imputation.
  let raw: Slab<Double>
  let statuses: [CellStatus]
  let coderMoves: [CoderMoves?]
  let levelMoves: [LevelMoves?]
  let sampling: SamplingTable?
  let states: StateRules?
  /// Per node and unit: 1 if the published score is missing for coverage, 2 if
  /// there is a score, else 0.
  let published: Slab<UInt8>
  /// 1 where the published cell is observed.
  let observed: Slab<Double>
  let topNodes: [Int]
  /// By node: does coverage leave no ranked brand without it?
  let isNeverUncovered: [Bool]
  /// Indicators that may be left out: without any one of them everybody who is
  /// ranked still has an index.
  let leavable: [Int]

  var nodeCount: Int { card.model.nodes.count }
  var indicatorCount: Int { forms.count }
  package var model: MaturityModel { card.model }

  /// - Parameters:
  ///   - observations: the table the card was scored from.
  ///   - codings: what each coder said, as the study's reader gives it.
  package init(
    _ card: Scorecard, observations: ObservationTable, codings: [Coding] = [],
    sampling draws: (any SamplingDraws)? = nil, settings: RobustnessSettings? = nil,
    seed: UInt64 = 1, scope: Scope = .published
  ) {
    self.card = card
    self.scope = scope
    let settings = settings ?? card.study.robustness
    self.settings = settings
    self.seed = seed
    let model = card.model
    let everybody = Array(card.study.brands.indices)
    let isRanked = card.market.ranks.map { $0 != nil }
    switch scope {
    case .published:
      brands = everybody.filter { isRanked[$0] } + everybody.filter { !isRanked[$0] }
      rankedCount = isRanked.count { $0 }
    case .whole:
      brands = everybody
      rankedCount = everybody.count
    }
    unitCount = brands.count
    units = Dictionary(uniqueKeysWithValues: brands.enumerated().map { ($1, $0) })
    stride = max(8, (brands.count + 7) / 8 * 8)
    sectors = brands.map { card.study.brands[$0].sector }
    var members = [[Int]](repeating: [], count: card.study.sectors.count)
    for unit in 0..<rankedCount { members[sectors[unit]].append(unit) }
    sectorUnits = members
    sectorSizes = members.map { Double($0.count) }

    (steps, children, childWeights) = Self.tree(model)
    aggregationOptions = Self.aggregationOptions(steps)
    states = StateRules(model)
    topNodes = model.topNodes

    var forms: [ColumnForm] = []
    var points: [Knot] = []
    for indicator in model.indicators {
      forms.append(ColumnForm(indicator, knotStart: points.count))
      points += ColumnForm.knots(of: indicator)
    }
    self.forms = forms
    methods = zip(model.indicators, forms).map { ColumnKernel.method($0, $1) }
    knotX = Slab(points.count, 0)
    knotY = Slab(points.count, 0)
    for (position, point) in points.enumerated() {
      knotX[position] = point.x
      knotY[position] = point.y
    }

    raw = Slab(forms.count * stride, 0)
    observed = Slab(forms.count * stride, 0)
    var statuses: [CellStatus] = []
    for indicator in model.indicators.indices {
      for (unit, brand) in brands.enumerated() {
        let status = observations.status(brand, indicator)
        statuses.append(status)
        guard status == .observed else { continue }
        observed[indicator * stride + unit] = 1
        raw[indicator * stride + unit] = observations.value(brand, indicator) ?? 0
      }
    }
    self.statuses = statuses

    published = Slab(model.nodes.count * stride, 0)
    for node in model.nodes.indices {
      let least = model.nodes[node].missing.minimumCoverage - 1e-12
      for (unit, brand) in brands.enumerated() {
        let cell = node * stride + unit
        switch card.matrix.presence(node: node, unit: brand) {
        case .scored: published[cell] = 2
        case .missing where card.matrix.coverage(node: node, unit: brand) < least:
          published[cell] = 1
        case .missing, .notApplicable: break
        }
      }
    }

    let coded = CodedCells(codings, observations)
    (coderMoves, levelMoves) = Self.moves(
      model, brands: brands, observations, coded, policy: card.study.coders)
    let everyone = brands
    sampling = draws.flatMap { SamplingTable($0, brands: everyone, observations) }

    let shape = Shape(
      forms: forms, ranked: rankedCount, count: brands.count, stride: stride, sectors: sectors,
      sectorCount: card.study.sectors.count)
    let made = Self.columns(
      model, shape, raw: raw, statuses: statuses, knotX: knotX, knotY: knotY)
    missingOptions = made.map(\.option)
    variants = made.map(\.indicators)
    caches = made.map(\.caches)
    let (stride, ranked, published) = (stride, rankedCount, published)
    isNeverUncovered = model.nodes.indices.map { node in
      !(0..<ranked).contains { published[node * stride + $0] == 1 }
    }
    leavable = Self.leavable(card, brands: Array(brands[..<ranked]))
  }
}
