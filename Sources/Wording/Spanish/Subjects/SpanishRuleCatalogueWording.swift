/// What is said of the catalogue of rules, in Spanish.
package struct SpanishRuleCatalogueWording: RuleCatalogueWording {
  package init() {}

  package var whatToDo: String { "Qué hacer" }
  package var bad: String { "Mal" }
  package var good: String { "Bien" }
  package var exampleStudy: String { "El estudio de los ejemplos" }
  package var exampleStudyIntro: String {
    "Cada ejemplo cambia el texto que muestra en uno de estos archivos.\n"
  }
  package var nothing: String { "(nada)" }
  package var yaml: String { "Archivos YAML" }
  package var files: String { "Archivos del estudio" }
  package var study: String { "El estudio" }
  package var tree: String { "El modelo: árbol y agregación" }
  package var normalisation: String { "El modelo: indicadores y normalización" }
  package var states: String { "El modelo: estados de madurez" }
  package var tables: String { "Tablas: texto, columnas y filas" }
  package var brands: String { "Marcas y cuentas" }
  package var observations: String { "Observaciones" }
  package var coders: String { "Varios codificadores" }
  package var interactions: String { "Interacciones" }
  package var workbooks: String { "Libros XLSX" }
  package var scores: String { "Puntuación y ranking" }

  package var intro: String {
    """
    # Catálogo de reglas

    Todo lo que `imacs check` y `imacs run` pueden decir de los archivos de un estudio. Con un *error* no se
    escribe nada; un *aviso* merece una mirada (con `--strict` es un error); una *nota* solo informa. Lo que va
    entre ‹ › lo pone cada caso.

    Esta página sale de las propias reglas (`imacs rules --format markdown --lang es`), y cada ejemplo es
    también su prueba: el estudio malo da esa regla en ese archivo, y el bueno no la da.


    """

  }
}
