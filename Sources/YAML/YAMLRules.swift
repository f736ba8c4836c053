package import Findings

extension Rule {
  package static let yamlSyntax = Rule("yaml-syntax", .error, \.yamlSyntax)

  package static let yamlEncoding = Rule("yaml-encoding", .error, \.yamlEncoding)

  package static let yamlTooLarge = Rule("yaml-too-large", .error, \.yamlTooLarge)

  package static let yamlTooDeep = Rule("yaml-too-deep", .error, \.yamlTooDeep)

  package static let yamlFeature = Rule("yaml-feature", .error, \.yamlFeature)

  package static let yamlDuplicateKey = Rule("yaml-duplicate-key", .error, \.yamlDuplicateKey)

  package static let yamlEmpty = Rule("yaml-empty", .error, \.yamlEmpty)

  package static let keyUnknown = Rule("key-unknown", .error, \.keyUnknown)

  package static let keyMissing = Rule("key-missing", .error, \.keyMissing)

  package static let yamlKind = Rule("yaml-kind", .error, \.yamlKind)

  package static let yamlValue = Rule("yaml-value", .error, \.yamlValue)
}
