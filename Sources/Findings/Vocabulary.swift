package import Wording

/// The words of a study's model, for its findings: what it calls its units,
/// and what its indicators are called.
package struct Vocabulary: Sendable {
  /// One unit: brand, hotel.
  package let unit: LocalizedText
  /// Several of them.
  package let units: LocalizedText
  /// The names of indicators by their ids.
  package let names: [String: LocalizedText]

  package init(unit: LocalizedText, units: LocalizedText, names: [String: LocalizedText]) {
    self.unit = Vocabulary.visible(unit)
    self.units = Vocabulary.visible(units)
    self.names = names
  }

  private static func visible(_ text: LocalizedText) -> LocalizedText {
    text.map { Finding.visible($0) }
  }

  /// Before a model is known.
  package static let standard = Vocabulary(
    unit: LocalizedText { $0.findings.unit },
    units: LocalizedText { $0.findings.units }, names: [:])

  /// `8 hotels`, as an argument of a finding.
  package func counted(_ count: Int) -> Finding.Argument {
    .counted(count, count == 1 ? unit : units)
  }
}

extension Finding {
  /// The finding in the words of a model.
  func spoken(_ words: Vocabulary) -> Finding {
    var arguments = arguments
    for (name, argument) in arguments {
      if case .units(let count) = argument { arguments[name] = words.counted(count) }
    }
    arguments["subject"] = .localized(words.unit)
    arguments["units"] = .localized(words.units)
    if case .text(let id)? = arguments["indicator"], let name = words.names[id] {
      arguments["indicator"] = .named(Name(id: id, text: name))
    }
    return Finding(rule, at: place, arguments, didYouMean: suggestion, severity: severity)
  }
}
