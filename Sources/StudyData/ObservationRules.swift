package import Findings

extension Rule {
  package static let observationUnknownBrand = Rule(
    "observation-unknown-brand", .error, \.observationUnknownBrand, cause: ["brand"])

  package static let observationUnknownIndicator = Rule(
    "observation-unknown-indicator", .error, \.observationUnknownIndicator)

  package static let observationMissingIndicator = Rule(
    "observation-missing-indicator", .error, \.observationMissingIndicator, cause: [""])

  package static let observationDuplicate = Rule(
    "observation-duplicate", .error, \.observationDuplicate)

  package static let valueNotNumber = Rule("value-not-number", .error, \.valueNotNumber)

  package static let valueNotBinary = Rule("value-not-binary", .error, \.valueNotBinary)

  package static let valueNotLevel = Rule("value-not-level", .error, \.valueNotLevel)

  package static let valuePercent = Rule("value-percent", .error, \.valuePercent)

  package static let valueOutOfRange = Rule("value-out-of-range", .error, \.valueOutOfRange)

  package static let valueTooLarge = Rule("value-too-large", .error, \.valueTooLarge)

  package static let valueImplausible = Rule("value-implausible", .warning, \.valueImplausible)

  package static let valueSpreadsheetError = Rule(
    "value-spreadsheet-error", .error, \.valueSpreadsheetError)

  package static let shareWithinOne = Rule("share-within-one", .warning, \.shareWithinOne)

  package static let manyNotApplicable = Rule("many-not-applicable", .warning, \.manyNotApplicable)

  package static let codersApplicability = Rule(
    "coders-applicability", .error, \.codersApplicability)

  package static let codersDisagree = Rule("coders-disagree", .warning, \.codersDisagree)

  package static let noAccountOnChannel = Rule(
    "no-account-on-channel", .warning, \.noAccountOnChannel)

  package static let codedOverMeasured = Rule("coded-over-measured", .warning, \.codedOverMeasured)
}
