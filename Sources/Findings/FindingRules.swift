extension Rule {
  /// Said of findings that are too many to be kept.
  package static let findingsUnlisted = Rule(
    "findings-unlisted", .error,
    es: "Hay {count} hallazgos más de '{rule}' en este archivo, que no se listan.",
    en: "There are {count} more findings of '{rule}' in this file, which are not listed.",
    adviceES: "Tienen probablemente la misma causa que los primeros; corríjala y repita.",
    adviceEN: "They probably have the same cause as the first ones; mend it and repeat.")
}
