import Wording
import MaturityModels
import Scoring
import Spreadsheets
import ReportTables

extension SheetDescription {
  static let nodeCoverage = SheetDescription(
    "nodeCoverage", .calculation, tab: \.nodeCoverageTab, title: \.nodeCoverageTitle,
    holds: \.nodeCoverageHolds,
    by: NodeCoverageSheet.self)
}

/// The weighted share of observed indicators below each node, per brand.
struct NodeCoverageSheet: SheetWriter {
  let page: StudySheet

  private var context: WorkbookContext { page.context }

  func write() throws(WorkbookError) {
    try page.writeHeading()
    let styles = context.styles
    let matrix = context.card.matrix
    let words = ModelWords(context.report)
    let columns = context.layout.nodes.map { index in
      let node = context.model.nodes[index]
      let formula = formula(index)
      return BrandTable.Column(
        header: node.id, style: styles.share,
        above: [
          .text(node.name[context.language]), .text(words.policy(node.missing.kind)),
          .formula(
            context.weightCell(.node(index), WeightRows.coverage), node.missing.minimumCoverage,
            style: styles.aboveShare),
        ]
      ) { brand, row in
        matrix.presence(node: index, unit: brand) == .notApplicable
          ? .formula(formula(row), text: "NA")
          : .formula(formula(row), matrix.coverage(node: index, unit: brand))
      }
    }
    try BrandTable(
      page: page, name: "node_coverage",
      heads: [context.words.name, context.words.missingPolicy, context.words.minimumCoverage].map {
        context.text($0)
      }, columns: columns
    ).write()
  }

  /// Σ w·coverage / Σ w over the children that apply; a leaf is covered where
  /// its value was observed.
  private func formula(_ index: Int) -> (_ row: Int) -> String {
    let sheet = context.prefix(.scores)
    let children = LiveLayout.children(index, context.model)
    func weights(_ part: ArraySlice<ModelNode.Child>) -> (String, (Int) -> String)? {
      guard let first = part.first, let last = part.last else { return nil }
      let (one, other) = (context.layout.column(first), context.layout.column(last))
      let line = ScoreFormulas.weight
      return (
        "\(sheet)\(A1.letters(one))$\(line):\(A1.letters(other))$\(line)",
        { "\(sheet)\(A1.cell(one, $0)):\(A1.cell(other, $0))" }
      )
    }
    let nodeCount = children.prefix { $0.isNode }.count
    let all = weights(children[...])
    let nodes = weights(children[..<nodeCount])
    let leaves = weights(children[nodeCount...])
    var coverages: (Int, Int)?
    if case .node(let first)? = children.first, case .node(let last)? = children[..<nodeCount].last
    {
      coverages = (context.layout.coverageColumn(first), context.layout.coverageColumn(last))
    }
    var values: (Int, Int)?
    if case .indicator(let first)? = children[nodeCount...].first,
      case .indicator(let last)? = children.last
    {
      values = (context.layout.valueColumn(first), context.layout.valueColumn(last))
    }
    let raw = context.prefix(.rawValues)
    return { row in
      var terms: [String] = []
      if let nodes, let coverages {
        terms.append(
          "SUMPRODUCT(\(nodes.0),--ISNUMBER(\(nodes.1(row))),"
            + "\(A1.cell(coverages.0, row)):\(A1.cell(coverages.1, row)))")
      }
      if let leaves, let values {
        terms.append(
          "SUMPRODUCT(\(leaves.0),--ISNUMBER(\(leaves.1(row))),"
            + "--(\(raw)\(A1.cell(values.0, row)):\(A1.cell(values.1, row))<>\"\"))")
      }
      guard let all else { return "\"NA\"" }
      let total = "SUMPRODUCT(\(all.0),--(\(all.1(row))<>\"NA\"))"
      return "IF(\(total)=0,\"NA\",(\(terms.joined(separator: "+")))/\(total))"
    }
  }
}
