/// What is said of the catalogue of rules, in English.
package struct EnglishRuleCatalogueWording: RuleCatalogueWording {
  package init() {}

  package var whatToDo: String { "What to do" }
  package var bad: String { "Bad" }
  package var good: String { "Good" }
  package var exampleStudy: String { "The study of the examples" }
  package var exampleStudyIntro: String {
    "Each example changes the text it shows in one of these files.\n"
  }
  package var nothing: String { "(nothing)" }
  package var yaml: String { "YAML files" }
  package var files: String { "Files of the study" }
  package var study: String { "The study" }
  package var tree: String { "The model: tree and aggregation" }
  package var normalisation: String { "The model: indicators and normalisation" }
  package var states: String { "The model: maturity states" }
  package var tables: String { "Tables: text, columns and rows" }
  package var brands: String { "Brands and accounts" }
  package var observations: String { "Observations" }
  package var coders: String { "Several coders" }
  package var interactions: String { "Interactions" }
  package var workbooks: String { "XLSX workbooks" }
  package var scores: String { "Scores and ranking" }

  package var intro: String {
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
