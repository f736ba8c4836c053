// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What is said of the catalogue of rules, in English.
struct EnglishRuleCatalogueWording: RuleCatalogueWording {
  var whatToDo: String { "What to do" }
  var bad: String { "Bad" }
  var good: String { "Good" }
  var exampleStudy: String { "The study of the examples" }
  var exampleStudyIntro: String { "Each example changes the text it shows in one of these files.\n" }
  var nothing: String { "(nothing)" }
  var yaml: String { "YAML files" }
  var files: String { "Files of the study" }
  var study: String { "The study" }
  var tree: String { "The model: tree and aggregation" }
  var normalisation: String { "The model: indicators and normalisation" }
  var states: String { "The model: maturity states" }
  var tables: String { "Tables: text, columns and rows" }
  var brands: String { "Brands and accounts" }
  var observations: String { "Observations" }
  var coders: String { "Several coders" }
  var interactions: String { "Interactions" }
  var workbooks: String { "XLSX workbooks" }
  var scores: String { "Scores and ranking" }
  var intro: String {
    """
    # Rule catalogue

    Everything that `imacs check` and `imacs run` may say of a study's files. With an *error* nothing is
    written; a *warning* deserves a look (with `--strict` it is an error); a *note* is for the record. What
    stands between ‹ › is filled in by each case.

    This page is printed by the rules themselves (`imacs rules --format markdown --lang en`), and each
    example is a test too: the bad study reports that rule in that file, and the good one does not.


    """

  }
}
