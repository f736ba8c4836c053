// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What is said of templates and reports, in English.
struct EnglishTemplateWording: TemplateWording {
  func colophon(current: String, id: String, version: String, seed: UInt64) -> String { "imacs \(current) · model \(id) \(version) · seed \(seed)" }
  var loss: String { "loss" }
  var losses: String { "losses" }
  var gain: String { "gain" }
  var gains: String { "gains" }
  var interval: String { "interval" }
  var ratio: String { "ratio" }
  var edition: String { "edition" }
  func didYouMean(_ word: String) -> String { "; did you mean '\(word)'?" }
  func tooDeep(_ most: Int) -> String { "more than \(most) sections lie one within the other" }
  func sectionNotClosed(_ name: String) -> String { "the section '\(name)' is not closed" }
  func sectionNotOpen(_ name: String) -> String { "'\(name)' is closed here but is not open" }
  var tagNotClosed: String { "the tag is not closed" }
  func notSupported(_ sign: Character) -> String { "'\(sign)' is not supported; use {{{name}}} for HTML" }
  var tagWithoutName: String { "the tag has no name" }
  func tooManyNodes(_ most: Int) -> String { "the page, its partials included, has more than \(most) tags and texts" }
  func isText(_ name: String) -> String { "'\(name)' is a text; use {{\(name)}}" }
  func isHTML(_ name: String) -> String { "'\(name)' is HTML; use {{{\(name)}}}" }
  func isNoValue(_ name: String) -> String { "'\(name)' is not a value; open it with {{#\(name)}}" }
  func foreignList(_ name: String) -> String { "the list '\(name)' would repeat for each item of two others that do not hold it" }
  func includesItself(_ chain: String) -> String { "the partial includes itself: \(chain)" }
  func noPartial(_ name: String) -> String { "there is no partial '\(name)'" }
  var unreadable: String { "it cannot be read" }
  func tooLarge(_ kibibytes: Int) -> String { "it takes more than \(kibibytes) KiB" }
  var missing: String { "the template is missing" }
  func nameUnknown(_ name: String) -> String { "the page has no '\(name)'" }
  var notAFolder: String { "it is not a folder" }
  var replacesNothing: String { "it replaces no template" }
}
