import MaturityModels
import Scoring
import Statistics
import StudyData

extension CompiledStudy {
  /// What the columns are made over.
  struct Shape {
    let forms: [ColumnForm]
    let ranked: Int
    let count: Int
    let stride: Int
    let sectors: [Int]
    let sectorCount: Int
  }

  /// All columns under one missing option.
  struct OptionColumns {
    let option: MissingOption
    let indicators: [Indicator]
    let caches: [ColumnCache]
    /// What the columns hold once filled, to tell options apart.
    let filled: [[Double?]]
  }

  static func tree(
    _ model: MaturityModel
  ) -> (steps: [TreeStep], children: [Int], weights: [Double]) {
    var steps: [TreeStep] = []
    var children: [Int] = []
    var weights: [Double] = []
    for index in model.nodes.indices.reversed() {
      let node = model.nodes[index]
      let counted = node.children.filter { model.weight(of: $0) > 0 }
      steps.append(
        TreeStep(node, index: index, childStart: children.count, childCount: counted.count))
      for child in counted {
        switch child {
        case .node(let inner): children.append(inner)
        case .indicator(let indicator): children.append(model.nodes.count + indicator)
        }
        weights.append(model.weight(of: child))
      }
    }
    return (steps, children, weights)
  }

  /// Own, and those of arithmetic and geometric that some averaging node is not
  /// already by name.
  static func aggregationOptions(_ steps: [TreeStep]) -> [AggregationOption] {
    let averaging = steps.filter(\.isAveraging)
    var options: [AggregationOption] = [.own]
    if averaging.contains(where: { $0.aggregation != .arithmetic }) { options.append(.arithmetic) }
    if averaging.contains(where: { $0.aggregation != .geometric }) { options.append(.geometric) }
    return options
  }

  static func moves(
    _ model: MaturityModel, brands: [Int], _ table: ObservationTable, _ coded: CodedCells,
    policy: CoderPolicy
  ) -> ([CoderMoves?], [LevelMoves?]) {
    var coders: [CoderMoves?] = []
    var levels: [LevelMoves?] = []
    for (index, indicator) in model.indicators.enumerated() {
      var codings: [(unit: Int, values: [Double])] = []
      var said: [(unit: Int, points: [Double], first: Int)] = []
      let hasLevels = !indicator.levels.isEmpty
      for (unit, brand) in brands.enumerated() where table.status(brand, index) == .observed {
        let cell = coded.cell(brand, index)
        if let cell { codings.append((unit, cell.values)) }
        guard hasLevels else { continue }
        if let cell {
          said.append((unit, cell.values, cell.first))
        } else if let value = table.value(brand, index) {
          said.append((unit, [value], 0))
        }
      }
      coders.append(CoderMoves(indicator, codings: codings, policy: policy))
      levels.append(hasLevels ? LevelMoves(indicator, said: said) : nil)
    }
    return (coders, levels)
  }

  static func columns(
    _ model: MaturityModel, _ shape: Shape, raw: Slab<Double>, statuses: [CellStatus],
    knotX: Slab<Double>, knotY: Slab<Double>
  ) -> [OptionColumns] {
    let scratch = RankScratch(shape.count)
    var made: [OptionColumns] = []
    for option in MissingOption.allCases {
      var filled: [[Double?]] = []
      var caches: [ColumnCache] = []
      let indicators = model.indicators.map { option.applied(to: $0) }
      for (index, indicator) in indicators.enumerated() {
        let cells = index * shape.count..<(index + 1) * shape.count
        var preparation = ColumnPreparation(
          indicator: indicator, sectors: shape.sectors, sectorCount: shape.sectorCount,
          values: Array(raw.slice(index * shape.stride, shape.count)),
          statuses: Array(statuses[cells]))
        preparation.run()
        filled.append(
          zip(preparation.values, preparation.statuses).map { $1.hasValue ? $0 : nil })
        let form = shape.forms[index]
        caches.append(
          ColumnCache(
            preparation, form: form, study: (shape.ranked, shape.stride),
            kernel: ColumnKernel(
              form: form, method: ColumnKernel.method(indicator, form), count: shape.count,
              worst: form.first, best: form.second,
              knotX: UnsafePointer(knotX.pointer + form.knotStart),
              knotY: UnsafePointer(knotY.pointer + form.knotStart)), scratch: scratch))
      }
      guard !made.contains(where: { $0.filled == filled }) else { continue }
      made.append(
        OptionColumns(option: option, indicators: indicators, caches: caches, filled: filled))
    }
    return made
  }
}
