// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

import Wording

/// What pages say, in English.
struct EnglishPages: PageWording {
  let unit: EnglishNoun
  let group: EnglishNoun

  init(unit: Noun, group: Noun) {
    self.unit = EnglishNoun(unit)
    self.group = EnglishNoun(group)
  }
}
