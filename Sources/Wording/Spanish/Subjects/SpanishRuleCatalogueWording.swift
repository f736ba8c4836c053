/// What is said of the catalogue of rules, in Spanish.
package struct SpanishRuleCatalogueWording: RuleCatalogueWording {
  package init() {}

  package var whatToDo: String { "Qué hacer" }
  package var bad: String { "Mal" }
  package var good: String { "Bien" }
  package var theStudyOfTheExamples: String { "El estudio de los ejemplos" }
  package var eachExampleChangesTheTextIt: String {
    "Cada ejemplo cambia el texto que muestra en uno de estos archivos.\n"
  }
  package var nothing: String { "(nada)" }
}
