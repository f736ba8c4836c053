/// What is said of the catalogue of rules, in English.
package struct EnglishRuleCatalogueWording: RuleCatalogueWording {
  package init() {}

  package var whatToDo: String { "What to do" }
  package var bad: String { "Bad" }
  package var good: String { "Good" }
  package var theStudyOfTheExamples: String { "The study of the examples" }
  package var eachExampleChangesTheTextIt: String {
    "Each example changes the text it shows in one of these files.\n"
  }
  package var nothing: String { "(nothing)" }
}
