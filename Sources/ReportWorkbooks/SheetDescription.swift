import MaturityModels
import ReportTables
import Spreadsheets
import Wording

/// A sheet of the study workbook: what it says of itself, when it is there
/// and how it is written. Each stands beside the code that writes it and is
/// listed in `all`; the order of the tabs, their colours, the sheet of
/// contents and the order of writing follow from that list.
struct SheetDescription: Sendable {
  /// What a sheet is for: the colour of its tab.
  enum Role { case overview, table, input, calculation }
  /// Whose workbook has it: the study's, a client's own, or both.
  enum Readers { case study, client, all }
  /// A text of the sheet, with the model's own nouns in braces.
  typealias Text = @Sendable (any WorkbookWording) -> Phrase

  let id: String
  let role: Role
  let readers: Readers
  /// The axis it is about, by its place among the model's top nodes.
  let axis: Int?
  /// The table of a subject it shows.
  let section: SubjectSection?
  /// The name on its tab.
  let tab: Text
  /// What stands in its cell A1.
  let title: Text
  /// What it holds, for the list of contents and its own second line.
  let holds: Text
  private let isNeeded: @Sendable (WorkbookScope) -> Bool
  let writer: any SheetWriter.Type

  init(
    _ id: String, _ role: Role = .table, for readers: Readers = .all, axis: Int? = nil,
    section: SubjectSection? = nil, tab: @escaping Text, title: @escaping Text,
    holds: @escaping Text,
    when isNeeded: @escaping @Sendable (WorkbookScope) -> Bool = { _ in true },
    by writer: any SheetWriter.Type
  ) {
    self.id = id
    self.role = role
    self.readers = readers
    self.axis = axis
    self.section = section
    self.tab = tab
    self.title = title
    self.holds = holds
    self.isNeeded = isNeeded
    self.writer = writer
  }

  /// Every sheet there may be, in the order of the tabs; those that formulas
  /// go by stand last, in the order a figure takes.
  static func all(
    _ model: MaturityModel, _ sections: [SubjectSection]
  ) -> [SheetDescription] {
    let start: [SheetDescription] = [.contents, .clientCut, .summary, .ranking, .sectors, .states]
    let axes = model.topNodes.indices.map { axis($0) }
    let middle: [SheetDescription] = [
      .rawValues, .scores, .weights, .client, .methodology, .stateDefinitions, .verdict,
    ]
    let calculation: [SheetDescription] = [
      .normalisation, .points, .imputation, .preparation, .valuesUsed, .aggregation,
      .nodeCoverage, .results, .stateTest, .groups, .filledScores, .clientGaps,
    ]
    return start + axes + middle + sections.map { table($0) } + calculation
  }

  /// Is it in such a workbook?
  func isPresent(in scope: WorkbookScope) -> Bool {
    readers != (scope.isClients ? .study : .client)
      && (role != .calculation || scope.isLive || scope.isClients) && isNeeded(scope)
  }
}

/// What fills a sheet.
protocol SheetWriter {
  init(page: StudySheet)
  func write() throws(WorkbookError)
}

/// What decides which sheets a workbook has.
struct WorkbookScope {
  let model: MaturityModel
  /// Are figures formulas?
  let isLive: Bool
  /// Is it a client's own workbook, with nothing that shows another brand?
  let isClients: Bool
}
