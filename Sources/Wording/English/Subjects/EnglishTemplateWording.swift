/// What is said of templates and reports, in English.
package struct EnglishTemplateWording: TemplateWording {
  package init() {}

  package func colophon(current: String, id: String, version: String, seed: UInt64) -> String {
    "imacs \(current) · model \(id) \(version) · seed \(seed)"
  }
  package var loss: String { "loss" }
  package var losses: String { "losses" }
  package var gain: String { "gain" }
  package var gains: String { "gains" }
  package var interval: String { "interval" }
  package var ratio: String { "ratio" }
  package var edition: String { "edition" }
  package func didYouMean(_ word: String) -> String { "; did you mean '\(word)'?" }

  package func tooDeep(_ most: Int) -> String {
    "more than \(most) sections lie one within the other"
  }

  package func sectionNotClosed(_ name: String) -> String { "the section '\(name)' is not closed" }

  package func sectionNotOpen(_ name: String) -> String {
    "'\(name)' is closed here but is not open"
  }

  package var tagNotClosed: String { "the tag is not closed" }

  package func notSupported(_ sign: Character) -> String {
    "'\(sign)' is not supported; use {{{name}}} for HTML"
  }

  package var tagWithoutName: String { "the tag has no name" }

  package func tooManyNodes(_ most: Int) -> String {
    "the page, its partials included, has more than \(most) tags and texts"
  }

  package func isText(_ name: String) -> String { "'\(name)' is a text; use {{\(name)}}" }
  package func isHTML(_ name: String) -> String { "'\(name)' is HTML; use {{{\(name)}}}" }

  package func isNoValue(_ name: String) -> String {
    "'\(name)' is not a value; open it with {{#\(name)}}"
  }

  package func foreignList(_ name: String) -> String {
    "the list '\(name)' would repeat for each item of two others that do not hold it"
  }

  package func includesItself(_ chain: String) -> String { "the partial includes itself: \(chain)" }
  package func noPartial(_ name: String) -> String { "there is no partial '\(name)'" }
  package var unreadable: String { "it cannot be read" }
  package func tooLarge(_ kibibytes: Int) -> String { "it takes more than \(kibibytes) KiB" }
  package var missing: String { "the template is missing" }
  package func nameUnknown(_ name: String) -> String { "the page has no '\(name)'" }
  package var notAFolder: String { "it is not a folder" }
  package var replacesNothing: String { "it replaces no template" }
}
