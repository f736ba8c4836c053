/// A part of a parsed template, with the place of its tag.
indirect enum TemplateNode: Sendable {
  struct Tag: Sendable {
    let name: String
    let file: String
    let line: Int
    let column: Int
  }

  case literal(ArraySlice<UInt8>)
  /// `{{name}}`, or `{{{name}}}` when `raw`.
  case value(Tag, raw: Bool)
  /// `{{#name}}…{{/name}}`, or `{{^name}}…{{/name}}` when `inverted`.
  case section(Tag, inverted: Bool, [TemplateNode])
  /// `{{>name}}`
  case partial(Tag)
}
