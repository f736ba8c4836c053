extension Rule {
  /// Said of findings that are too many to be kept.
  package static let findingsUnlisted = Rule("findings-unlisted", .error, \.findingsUnlisted)
}
