package import Findings

/// What may be wrong with `brand:` in study.yaml.
extension Rule {
  package static let accentPale = Rule("accent-pale", .note, \.accentPale)

  package static let logoKind = Rule("logo-kind", .error, \.logoKind)

  package static let logoTooLarge = Rule("logo-too-large", .error, \.logoTooLarge)
}
