import Analysis
import Wording
import MaturityModels
import Scoring
import Spreadsheets
import ReportTables
import StudyData

extension SheetDescription {
  static let filledScores = SheetDescription(
    "filledScores", .calculation, for: .study, tab: \.filledScoresTab, title: \.filledScoresTitle,
    holds: \.filledScoresHolds,
    by: FilledScoresSheet.self)
}

/// The parts that make the index by addition, with the holes of each brand
/// filled as `FilledScores` says: what comparisons are made of.
struct FilledScoresSheet: SheetWriter {
  let page: StudySheet

  private var context: WorkbookContext { page.context }

  func write() throws(WorkbookError) {
    try page.writeHeading()
    let words = ModelWords(context.report)
    let filled = context.study.brands.indices.map { FilledScores(context.card, brand: $0) }
    let columns = context.subjects.map { subject in
      let entry = words.entry(subject)
      let formula = context.filledScore(subject)
      return BrandTable.Column(
        header: entry.id, style: context.styles.score, comment: entry.comment,
        above: [.text(entry.name)]
      ) { brand, row in .formula(formula(row), filled[brand].score(subject)) }
    }
    try BrandTable(
      page: page, name: "filled_scores", heads: [context.text(context.words.name)],
      columns: columns
    ).write()
  }

}

extension WorkbookContext {
  /// The filled score of a part on a row. Down the path from the root: the
  /// deepest score on it that nothing interrupts, or the low end where a node
  /// counts a gap as that.
  func filledScore(_ subject: ModelNode.Child) -> (_ row: Int) -> String {
    var path: [ModelNode.Child] = [subject]
    while let parent = model.parent(of: path[0]) { path.insert(.node(parent), at: 0) }
    let sheet = prefix(.scores)
    let columns = path.map { sheet + A1.letters(layout.column($0)) }
    let steps = path
    let model = model
    return { row in
      var formula = "\(columns[columns.count - 1])\(row)"
      for place in steps.indices.dropFirst().reversed() {
        let cell = "\(columns[place])\(row)"
        let above = "\(columns[place - 1])\(row)"
        var fallback = above
        if case .node(let node) = steps[place - 1], model.nodes[node].missing.kind == .zero {
          let low = A1.number(model.nodes[node].scale.low)
          fallback = "IF(\(cell)=\"\",\(low),\(above))"
        }
        formula = "IF(ISNUMBER(\(cell)),\(formula),\(fallback))"
      }
      return "IF(ISNUMBER(\(columns[0])\(row)),\(formula),\"\")"
    }
  }
}

extension MaturityModel {
  /// The node a child is aggregated into; `nil` for the root.
  func parent(of child: ModelNode.Child) -> Int? {
    switch child {
    case .node(let node): nodes[node].parent
    case .indicator(let indicator): indicators[indicator].node
    }
  }
}

extension WorkbookContext {
  /// What the gap of an index is split into, in the order of the tree.
  var subjects: [ModelNode.Child] { Comparison.subjects(model) }

  /// Whom the client view shows when it is opened.
  var shownClient: Int { study.client ?? card.listing.first ?? 0 }
}
