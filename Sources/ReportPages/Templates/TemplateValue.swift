/// What one field of a view holds.
enum TemplateValue: Sendable, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral {
  case text(String)
  case markup(String)
  case flag(Bool)
  case list([TemplateView])
  case view(TemplateView?)

  init(stringLiteral value: String) { self = .text(value) }
  init(booleanLiteral value: Bool) { self = .flag(value) }
}

/// The data of one page or of one part of it.
struct TemplateView: Sendable, ExpressibleByDictionaryLiteral {
  var values: [String: TemplateValue]

  init(_ values: [String: TemplateValue]) { self.values = values }

  init(dictionaryLiteral elements: (String, TemplateValue)...) {
    values = Dictionary(elements) { one, _ in one }
  }

  /// Where the view departs from its shape: fields missing, too many, or of
  /// another kind. Empty when it fits.
  func departures(from shape: TemplateShape, path: String = "") -> [String] {
    var found: [String] = []
    for name in values.keys where shape.fields[name] == nil {
      found.append("\(path)\(name): not in \(shape.name)")
    }
    for (name, kind) in shape.fields {
      switch (kind, values[name]) {
      case (_, nil): found.append("\(path)\(name): missing")
      case (.text, .text), (.markup, .markup), (.flag, .flag), (.view, .view(nil)): break
      case (.list(let inner), .list(let views)):
        for view in views { found += view.departures(from: inner, path: "\(path)\(name).") }
      case (.view(let inner), .view(let view?)):
        found += view.departures(from: inner, path: "\(path)\(name).")
      default: found.append("\(path)\(name): of another kind")
      }
    }
    return found.sorted()
  }
}
