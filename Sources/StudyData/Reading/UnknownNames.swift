import Findings
import Wording

/// Names in a study's files that nothing knows. Each is told once, however
/// many rows of however many files have it.
struct UnknownNames {
  private struct Entry {
    let name: String
    var places: [SourceLocation]
    var count = 1
  }

  private var entries: [Entry] = []
  private var positions: [String: Int] = [:]

  /// Places of one name that are shown; the others are counted.
  private static let mostPlaces = 8
  /// So many names are looked up among those known: where there are more, it
  /// is not the spelling.
  private static let mostSearches = 200

  mutating func add(_ name: String, at place: @autoclosure () -> SourceLocation) {
    if let position = positions[name] {
      entries[position].count += 1
      if entries[position].places.count < Self.mostPlaces {
        entries[position].places.append(place())
      }
      return
    }
    positions[name] = entries.count
    entries.append(Entry(name: name, places: [place()]))
  }

  /// One finding for each name, which is its `argument`; `nearest` finds the
  /// known name it may stand for.
  func report(
    _ rule: Rule, as argument: String, _ more: [String: Finding.Argument], to log: inout FindingLog,
    nearest: (String) -> String?
  ) {
    for (position, entry) in entries.enumerated() {
      var arguments = more
      arguments[argument] = .text(entry.name)
      arguments["times"] = .localized(Self.times(entry))
      log.add(
        rule, at: entry.places.first, arguments,
        didYouMean: position < Self.mostSearches ? nearest(entry.name) : nil)
    }
  }

  /// One finding for all names: how many rows there are, `n`, and the first
  /// `names`, each with the known one it may stand for.
  func reportTogether(
    _ rule: Rule, _ more: [String: Finding.Argument], to log: inout FindingLog,
    nearest: (String) -> String?
  ) {
    guard let first = entries.first else { return }
    let shown = entries.prefix(Self.mostPlaces).map { entry in
      let name = "'\(Finding.visible(entry.name))'"
      return nearest(entry.name).map { near in
        LocalizedText { $0.findings.perhaps(name, near) }
      } ?? LocalizedText(both: name)
    }
    let rest = entries.count > shown.count ? " …" : ""
    var arguments = more
    arguments["n"] = .count(entries.reduce(0) { $0 + $1.count })
    arguments["names"] = .localized(
      LocalizedText { texts in
        shown.map { $0[texts.language] }.joined(separator: ", ") + rest
      })
    log.add(rule, at: first.places.first, arguments)
  }

  /// ` (3 rows: o.csv:2:1, o.csv:9:1, p.csv:4:1)`; nothing for a single row.
  private static func times(_ entry: Entry) -> LocalizedText {
    guard entry.count > 1 else { return LocalizedText(both: "") }
    let places = entry.places.map { Finding.visible($0.description, limit: .max) }.joined(
      separator: ", ")
    let more = entry.count > entry.places.count ? " …" : ""
    return LocalizedText {
      $0.study.rows(
        count: NumberFormat.integer(entry.count, $0.language), places: places, more: more)
    }
  }
}
