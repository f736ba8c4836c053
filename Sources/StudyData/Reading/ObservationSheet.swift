import Wording

/// A table of observations whose header is understood, before its values are
/// read.
struct ObservationSheet {
  /// What the columns hold.
  enum Layout {
    /// A value per row; which indicator each row is about, −1 where that is
    /// not known.
    case long(value: Int, indicators: [Int])
    /// A column per indicator.
    case wide([(column: Int, indicator: Int)])
  }

  let source: TableFile
  let brand: Int
  let coder: Int?
  /// Of the long layout: where a value is from, and how many cases it has.
  var origin: Int?
  var n: Int?
  let layout: Layout
}

/// How a header is understood.
enum ObservationHeader {
  /// That of observations, long or wide.
  case sound
  /// It names brands, and something that is nearly a header.
  case doubtful
  case none

  /// `ids` are those of the model's indicators, `folded` the same as they are
  /// compared when case does not matter.
  static func judge(
    _ headers: [String], ids: [String: Int], folded: Set<String>
  ) -> ObservationHeader {
    let names = Set(headers.map(Spelling.header))
    guard TableColumn.brand.stands(in: names) else {
      let others = [TableColumn.indicator, .value].filter { $0.stands(in: names) }
      return others.count == 2 ? .doubtful : .none
    }
    let long = [TableColumn.indicator, .value].filter { $0.stands(in: names) }
    if long.count == 2 || headers.count <= 1 || headers.contains(where: { ids[$0] != nil }) {
      return .sound
    }
    if !long.isEmpty { return .doubtful }
    return headers.contains { header in
      let key = Spelling.folded(header)
      // Short words are near to anything.
      return folded.contains(key)
        || (key.utf8.count > 3 && Spelling.nearest(to: key, among: folded) != nil)
    } ? .doubtful : .none
  }

  /// Is a row a header beyond doubt, wherever it stands? A sheet of notes may
  /// well name a brand and an indicator.
  static func isCertain(_ headers: [String], ids: [String: Int]) -> Bool {
    let names = Set(headers.map(Spelling.header))
    guard TableColumn.brand.stands(in: names) else { return false }
    if TableColumn.indicator.stands(in: names), TableColumn.value.stands(in: names) { return true }
    let ours = Set(TableColumn.brand.names + TableColumn.coder.names)
    let others = headers.filter { !$0.isEmpty && !ours.contains(Spelling.header($0)) }
    return !others.isEmpty && 2 * others.filter { ids[$0] != nil }.count > others.count
  }
}
