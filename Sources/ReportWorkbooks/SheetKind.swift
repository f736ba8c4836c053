import Findings
import Wording
import MaturityModels

/// One of the sheets of the study workbook.
enum SheetKind: Hashable {
  case contents, summary, ranking, sectors, states
  /// The axis at this place among the model's top nodes.
  case axis(Int)
  case rawValues, scores, weights, client
  /// The first sheet of a client's own workbook.
  case clientCut
  /// Their sheets come with their figures.
  case robustness, evolution
  case methodology, stateDefinitions
  case verdict, brandCoverage, indicatorCoverage
  case coders
  // What the formulas go by.
  case valuesUsed, normalisation, points, imputation, preparation, aggregation, nodeCoverage
  case stateTest, results, groups, filledScores, clientGaps

  /// The sheets a model calls for, in their order.
  ///
  /// - Parameters:
  ///   - isLive: with the sheets that formulas go by.
  ///   - extras: those of the coders, robustness and evolution that there are
  ///     figures for.
  static func all(
    for model: MaturityModel, isLive: Bool, extras: Set<SheetKind> = []
  ) -> [SheetKind] {
    let hasStates = model.maturity != nil
    var kinds: [SheetKind] = [.contents, .summary, .ranking, .sectors]
    if hasStates { kinds.append(.states) }
    kinds += model.topNodes.indices.map { .axis($0) }
    kinds += [.rawValues, .scores, .weights]
    if isLive { kinds.append(.client) }
    kinds += [.robustness, .evolution].filter(extras.contains)
    kinds.append(.methodology)
    if hasStates { kinds.append(.stateDefinitions) }
    kinds += [.verdict, .brandCoverage, .indicatorCoverage]
    if extras.contains(.coders) { kinds.append(.coders) }
    return isLive ? kinds + calculation(model) : kinds
  }

  /// The sheets of a client's own workbook: nothing that shows another brand.
  static func cut(for model: MaturityModel) -> [SheetKind] {
    var kinds: [SheetKind] = [
      .contents, .clientCut, .rawValues, .scores, .weights, .methodology,
    ]
    if model.maturity != nil { kinds.append(.stateDefinitions) }
    let hidden: Set<SheetKind> = [
      .imputation, .preparation, .results, .groups, .filledScores, .clientGaps,
    ]
    return kinds + calculation(model).filter { !hidden.contains($0) }
  }

  /// The sheets that formulas go by, in the order a figure takes.
  private static func calculation(_ model: MaturityModel) -> [SheetKind] {
    var kinds: [SheetKind] = [.normalisation]
    if PointRows.isNeeded(model) { kinds.append(.points) }
    let indicators = model.indicators
    if indicators.contains(where: { $0.imputation != .none }) { kinds.append(.imputation) }
    if indicators.contains(where: PreparationPlan.isNeeded) { kinds.append(.preparation) }
    kinds.append(.valuesUsed)
    if model.nodes.contains(where: { $0.aggregation != .arithmetic }) {
      kinds.append(.aggregation)
    }
    kinds += [.nodeCoverage, .results]
    if StateTestPlan.isNeeded(model) { kinds.append(.stateTest) }
    return kinds + [.groups, .filledScores, .clientGaps]
  }

  /// Is it one that formulas go by?
  var isCalculation: Bool {
    switch self {
    case .valuesUsed, .normalisation, .points, .imputation, .preparation, .aggregation,
      .nodeCoverage, .stateTest, .results, .groups, .filledScores, .clientGaps:
      true
    default: false
    }
  }

  /// The name on its tab, with the model's own nouns in braces.
  func tab(_ text: any WorkbookWording) -> Phrase { words(text).tab }
  /// What stands in its cell A1.
  func title(_ text: any WorkbookWording) -> Phrase { words(text).title }
  /// What it holds, for the list of contents and its own second line.
  func subtitle(_ text: any WorkbookWording) -> Phrase { words(text).holds }
}
