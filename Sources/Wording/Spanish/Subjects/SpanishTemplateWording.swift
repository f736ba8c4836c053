/// What is said of templates and reports, in Spanish.
package struct SpanishTemplateWording: TemplateWording {
  package init() {}

  package func colophon(current: String, id: String, version: String, seed: UInt64) -> String {
    "imacs \(current) · modelo \(id) \(version) · semilla \(seed)"
  }
  package var loss: String { "resta" }
  package var losses: String { "restan" }
  package var gain: String { "suma" }
  package var gains: String { "suman" }
  package var interval: String { "de intervalo" }
  package var ratio: String { "de razón" }
  package var edition: String { "edición" }
  package func didYouMean(_ word: String) -> String { "; ¿quería decir '\(word)'?" }
  package func tooDeep(_ most: Int) -> String { "hay más de \(most) secciones una dentro de otra" }
  package func sectionNotClosed(_ name: String) -> String { "la sección '\(name)' no se cierra" }

  package func sectionNotOpen(_ name: String) -> String {
    "aquí se cierra '\(name)', que no está abierta"
  }

  package var tagNotClosed: String { "la etiqueta no se cierra" }

  package func notSupported(_ sign: Character) -> String {
    "'\(sign)' no se admite; use {{{nombre}}} para HTML"
  }

  package var tagWithoutName: String { "la etiqueta no tiene nombre" }

  package func tooManyNodes(_ most: Int) -> String {
    "la página, con sus partes, pasa de \(most) etiquetas y textos"
  }

  package func isText(_ name: String) -> String { "'\(name)' es un texto; use {{\(name)}}" }
  package func isHTML(_ name: String) -> String { "'\(name)' es HTML; use {{{\(name)}}}" }

  package func isNoValue(_ name: String) -> String {
    "'\(name)' no es un valor; ábralo con {{#\(name)}}"
  }

  package func foreignList(_ name: String) -> String {
    "la lista '\(name)' se repetiría por cada elemento de otras dos que no la contienen"
  }

  package func includesItself(_ chain: String) -> String {
    "la parte se incluye a sí misma: \(chain)"
  }

  package func noPartial(_ name: String) -> String { "no hay ninguna parte '\(name)'" }
  package var unreadable: String { "no se puede leer" }
  package func tooLarge(_ kibibytes: Int) -> String { "ocupa más de \(kibibytes) KiB" }
  package var missing: String { "falta la plantilla" }
  package func nameUnknown(_ name: String) -> String { "la página no tiene ningún '\(name)'" }
  package var notAFolder: String { "no es una carpeta" }
  package var replacesNothing: String { "no sustituye a ninguna plantilla" }
}
