import Wording

/// What pages say, in English.
package struct EnglishPages: PageWording {
  let unit: EnglishNoun
  let group: EnglishNoun

  package init(unit: Noun, group: Noun) {
    self.unit = EnglishNoun(unit)
    self.group = EnglishNoun(group)
  }
}
