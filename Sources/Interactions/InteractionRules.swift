package import Findings

extension Rule {
  package static let interactionsUnreadable = Rule(
    "interactions-unreadable", .warning, \.interactionsUnreadable)

  package static let interactionsTooManyUnreadable = Rule(
    "interactions-too-many-unreadable", .error, \.interactionsTooManyUnreadable)

  package static let interactionsWord = Rule("interactions-word", .warning, \.interactionsWord)

  package static let interactionsDecimalAmbiguous = Rule(
    "interactions-decimal-ambiguous", .error, \.interactionsDecimalAmbiguous)

  package static let interactionsDecimalMixed = Rule(
    "interactions-decimal-mixed", .error, \.interactionsDecimalMixed)

  package static let interactionsFractions = Rule(
    "interactions-fractions", .warning, \.interactionsFractions)

  package static let interactionsNoAuthor = Rule(
    "interactions-no-author", .note, \.interactionsNoAuthor)

  package static let interactionsDuplicates = Rule(
    "interactions-duplicates", .warning, \.interactionsDuplicates)

  package static let interactionsOrphans = Rule(
    "interactions-orphans", .note, \.interactionsOrphans)

  package static let interactionsCycles = Rule(
    "interactions-cycles", .warning, \.interactionsCycles)

  package static let interactionsNegative = Rule(
    "interactions-negative-times", .warning, \.interactionsNegative)

  package static let interactionsUnattributed = Rule(
    "interactions-unattributed", .note, \.interactionsUnattributed)

  package static let interactionsForeign = Rule(
    "interactions-foreign-accounts", .note, \.interactionsForeign)

  package static let interactionsPeriod = Rule("interactions-period", .error, \.interactionsPeriod)

  package static let interactionsNoRequests = Rule(
    "interactions-no-requests", .warning, \.interactionsNoRequests)

  package static let interactionsFileMissing = Rule(
    "interactions-file-missing", .error, \.interactionsFileMissing)

  package static let interactionsOtherExport = Rule(
    "interactions-other-export", .error, \.interactionsOtherExport)

  package static let interactionsHeaderBelow = Rule(
    "interactions-header-below", .error, \.interactionsHeaderBelow)

  package static let interactionsNone = Rule("interactions-none", .error, \.interactionsNone)

  package static let layoutUnknown = Rule("layout-unknown", .error, \.layoutUnknown)
}
