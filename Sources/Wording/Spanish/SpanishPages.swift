import Wording

/// What pages say, in Spanish.
package struct SpanishPages: PageWording {
  let unit: SpanishNoun
  let group: SpanishNoun

  package init(unit: Noun, group: Noun) {
    self.unit = SpanishNoun(unit)
    self.group = SpanishNoun(group)
  }
}
