// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

import Wording

/// What pages say, in Spanish.
struct SpanishPages: PageWording {
  let unit: SpanishNoun
  let group: SpanishNoun

  init(unit: Noun, group: Noun) {
    self.unit = SpanishNoun(unit)
    self.group = SpanishNoun(group)
  }
}
