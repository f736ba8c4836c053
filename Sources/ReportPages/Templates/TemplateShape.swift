/// What a template may name: the fields of a view and their kinds.
///
/// A page's shape is declared once, beside the code that fills it. Templates
/// are checked against it when they are loaded, so that a misspelt name is an
/// error with its place and never an empty hole in a page.
final class TemplateShape: Sendable {
  enum Kind: Sendable {
    /// A text; it is escaped where it is put.
    case text
    /// HTML or SVG made by our own code; written as `{{{name}}}`.
    case markup
    /// Yes or no; opens a section.
    case flag
    /// Any number of views; a section repeats for each.
    case list(TemplateShape)
    /// A view that may be absent; a section opens if it is there.
    case view(TemplateShape)
  }

  let name: String
  let fields: [String: Kind]

  init(_ name: String, _ fields: [String: Kind]) {
    self.name = name
    self.fields = fields
  }

  /// This shape with more fields.
  func adding(_ more: [String: Kind]) -> TemplateShape {
    TemplateShape(name, fields.merging(more) { one, _ in one })
  }
}
