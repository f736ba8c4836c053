import Wording
import MaturityModels

/// Finds the indicator that a misspelt id or a name stands for.
struct IndicatorSearch {
  private let ids: [String]
  /// Positions of names that several share belong to the first.
  private var owners: [String: Int] = [:]
  private var byID: SpellingIndex
  private var byName: SpellingIndex
  /// Where more than this many words are unknown, it is not the spelling.
  private var left = 200

  init(_ model: MaturityModel) {
    ids = model.indicators.map(\.id)
    byID = SpellingIndex(ids)
    let names = model.indicators.flatMap(\.name.all)
    byName = SpellingIndex(names)
    for (position, name) in names.enumerated() where owners[name] == nil {
      owners[name] = position / 2
    }
  }

  /// The id that is nearest to `word`, else the one whose name is.
  mutating func nearest(to word: String) -> String? {
    guard left > 0 else { return nil }
    left -= 1
    if let near = byID.nearest(to: word) { return near }
    return byName.nearest(to: word).flatMap { owners[$0] }.map { ids[$0] }
  }
}
