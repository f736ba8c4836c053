// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What is said of the catalogue of rules, in Spanish.
struct SpanishRuleCatalogueWording: RuleCatalogueWording {
  var whatToDo: String { "Qué hacer" }
  var bad: String { "Mal" }
  var good: String { "Bien" }
  var exampleStudy: String { "El estudio de los ejemplos" }
  var exampleStudyIntro: String { "Cada ejemplo cambia el texto que muestra en uno de estos archivos.\n" }
  var nothing: String { "(nada)" }
  var yaml: String { "Archivos YAML" }
  var files: String { "Archivos del estudio" }
  var study: String { "El estudio" }
  var tree: String { "El modelo: árbol y agregación" }
  var normalisation: String { "El modelo: indicadores y normalización" }
  var states: String { "El modelo: estados de madurez" }
  var tables: String { "Tablas: texto, columnas y filas" }
  var brands: String { "Marcas y cuentas" }
  var observations: String { "Observaciones" }
  var coders: String { "Varios codificadores" }
  var interactions: String { "Interacciones" }
  var workbooks: String { "Libros XLSX" }
  var scores: String { "Puntuación y ranking" }
  var intro: String {
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
