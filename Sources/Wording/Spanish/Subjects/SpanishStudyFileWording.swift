/// The comments of a new study.yaml: what each key is for, in Spanish.
package struct SpanishStudyFileWording: StudyFileWording {
  package init() {}

  package var start: String {
    "Estudio nuevo. Rellene los libros de codificación y compruébelo con: imacs check CARPETA"
  }

  package var schema: String { "Versión de este formato; no se cambia." }
  package var id: String { "Identificador del estudio: letras, cifras, '.', '_' y '-'." }
  package var title: String { "Título de los informes, en los dos idiomas." }
  package var edition: String { "Edición, casi siempre el año." }
  package var period: String { "Primer y último día observados." }

  package var model: String {
    "Modelo de madurez: el identificador de uno incluido o un archivo de esta carpeta."
  }

  package var language: String { "Idioma de los informes: es o en." }

  package var brands: String {
    "Quién se observa: brand,name,sector[,sector_name][,size][,followers_start,followers_end]."
  }

  package var nothingToCode: String {
    "Archivos de observaciones; este modelo no tiene indicadores que codificar."
  }

  package var observations: String {
    "Archivos de observaciones: los libros que se rellenan, y otros en CSV o XLSX."
  }

  package var coders: String {
    "Cuando varios codifican una celda: mean (media), median, consensus o first."
  }

  package var optional: String { "Claves opcionales; quite la almohadilla para usarlas." }
  package var client: String { "la marca a la que se dirige el informe" }
  package var accounts: String { "cuentas: account,channel,brand" }
  package var minimumN: String { "mínimo de casos tras un valor medido" }
  package var timeZone: String { "UTC si no se indica" }
  package var accent: String { "color de páginas y libro" }
}
