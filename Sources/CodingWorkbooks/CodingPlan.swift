package import MaturityModels

/// What of a model is coded by hand, and on which sheet.
package struct CodingPlan: Sendable {
  /// One sheet to fill: a top node and the coded indicators below it.
  package struct Part: Sendable {
    /// The index of the node.
    package let node: Int
    /// Indices of indicators, in the tree's order; never empty.
    package let indicators: [Int]
  }

  /// The sheets, in the tree's order.
  package let parts: [Part]
  /// Indices of the indicators that come from interactions and brands.
  package let measured: [Int]

  package init(_ model: MaturityModel) {
    func isCoded(_ index: Int) -> Bool {
      switch model.indicators[index].source {
      case .coding, .survey: true
      case .interactions, .brands: false
      }
    }
    // Indicators right below the root have a sheet of their own.
    let direct = model.nodes[0].children.compactMap { child -> Int? in
      if case .indicator(let index) = child { index } else { nil }
    }
    var parts: [Part] = []
    for (node, below) in [(0, direct)] + model.topNodes.map({ ($0, model.indicators(below: $0)) }) {
      let coded = below.filter(isCoded)
      if !coded.isEmpty { parts.append(Part(node: node, indicators: coded)) }
    }
    self.parts = parts
    measured = model.indicators.indices.filter { !isCoded($0) }
  }

  /// How many cells a brand has to fill.
  package var count: Int { parts.reduce(0) { $0 + $1.indicators.count } }
}
