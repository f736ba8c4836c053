/// A text with places for values: `"El indicador '{indicator}' no existe."`.
///
/// The same phrase is rendered for every medium, so that no medium scans
/// braces of its own: with values (`filled`), as the terms of a spreadsheet
/// formula (`parts`), or with the names of the places (`named`).
package struct Phrase: Hashable, Sendable, ExpressibleByStringLiteral {
  /// A stretch of the text: words as they stand, or the name of a place.
  package enum Part: Hashable, Sendable {
    case words(String)
    case place(String)
  }

  /// As it is written, places in braces.
  package let template: String

  package init(stringLiteral value: String) { template = value }
  package init(_ template: String) { self.template = template }

  /// Has it neither words nor places?
  package var isEmpty: Bool { template.isEmpty }

  /// Words and places in their order; a brace that is not closed is a word.
  package var parts: [Part] {
    guard template.utf8.contains(UInt8(ascii: "{")) else {
      return template.isEmpty ? [] : [.words(template)]
    }
    var parts: [Part] = []
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { parts.append(.words(String(rest[..<open]))) }
      parts.append(.place(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.words(String(rest))) }
    return parts
  }

  /// The names of its places, each once, in the order of the text.
  package var places: [String] {
    var seen: Set<String> = []
    return parts.compactMap {
      guard case .place(let name) = $0, seen.insert(name).inserted else { return nil }
      return name
    }
  }

  /// The text with what `value` gives for each place; a place it does not
  /// know stays in its braces.
  package func filled(_ value: (String) -> String?) -> String {
    guard template.utf8.contains(UInt8(ascii: "{")) else { return template }
    var text = ""
    for part in parts {
      switch part {
      case .words(let words): text += words
      case .place(let name): text += value(name) ?? "{\(name)}"
      }
    }
    return text
  }

  /// The text with `values` in its places.
  package func filled(_ values: [String: String] = [:]) -> String { filled { values[$0] } }

  /// The text with the names of its places made readable: `'‹brand›'`.
  package func named(_ name: (String) -> String?) -> String {
    filled { "‹\(name($0) ?? $0)›" }
  }
}
