// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// The comments of a new study.yaml: what each key is for, in Spanish.
struct SpanishStudyFileWording: StudyFileWording {
  var start: String { "Estudio nuevo. Rellene los libros de codificación y compruébelo con: imacs check CARPETA" }
  var schema: String { "Versión de este formato; no se cambia." }
  var id: String { "Identificador del estudio: letras, cifras, '.', '_' y '-'." }
  var title: String { "Título de los informes, en los dos idiomas." }
  var edition: String { "Edición, casi siempre el año." }
  var period: String { "Primer y último día observados." }
  var model: String { "Modelo de madurez: el identificador de uno incluido o un archivo de esta carpeta." }
  var language: String { "Idioma de los informes: es o en." }
  var brands: String { "Quién se observa: brand,name,sector[,sector_name][,size][,followers_start,followers_end]." }
  var nothingToCode: String { "Archivos de observaciones; este modelo no tiene indicadores que codificar." }
  var observations: String { "Archivos de observaciones: los libros que se rellenan, y otros en CSV o XLSX." }
  var coders: String { "Cuando varios codifican una celda: mean (media), median, consensus o first." }
  var optional: String { "Claves opcionales; quite la almohadilla para usarlas." }
  var client: String { "la marca a la que se dirige el informe" }
  var accounts: String { "cuentas: account,channel,brand" }
  var minimumN: String { "mínimo de casos tras un valor medido" }
  var timeZone: String { "UTC si no se indica" }
  var accent: String { "color de páginas y libro" }
}
