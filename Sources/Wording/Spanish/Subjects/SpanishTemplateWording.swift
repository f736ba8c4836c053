// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What is said of templates and reports, in Spanish.
struct SpanishTemplateWording: TemplateWording {
  func colophon(current: String, id: String, version: String, seed: UInt64) -> String { "imacs \(current) · modelo \(id) \(version) · semilla \(seed)" }
  var loss: String { "resta" }
  var losses: String { "restan" }
  var gain: String { "suma" }
  var gains: String { "suman" }
  var interval: String { "de intervalo" }
  var ratio: String { "de razón" }
  var edition: String { "edición" }
  func didYouMean(_ word: String) -> String { "; ¿quería decir '\(word)'?" }
  func tooDeep(_ most: Int) -> String { "hay más de \(most) secciones una dentro de otra" }
  func sectionNotClosed(_ name: String) -> String { "la sección '\(name)' no se cierra" }
  func sectionNotOpen(_ name: String) -> String { "aquí se cierra '\(name)', que no está abierta" }
  var tagNotClosed: String { "la etiqueta no se cierra" }
  func notSupported(_ sign: Character) -> String { "'\(sign)' no se admite; use {{{nombre}}} para HTML" }
  var tagWithoutName: String { "la etiqueta no tiene nombre" }
  func tooManyNodes(_ most: Int) -> String { "la página, con sus partes, pasa de \(most) etiquetas y textos" }
  func isText(_ name: String) -> String { "'\(name)' es un texto; use {{\(name)}}" }
  func isHTML(_ name: String) -> String { "'\(name)' es HTML; use {{{\(name)}}}" }
  func isNoValue(_ name: String) -> String { "'\(name)' no es un valor; ábralo con {{#\(name)}}" }
  func foreignList(_ name: String) -> String { "la lista '\(name)' se repetiría por cada elemento de otras dos que no la contienen" }
  func includesItself(_ chain: String) -> String { "la parte se incluye a sí misma: \(chain)" }
  func noPartial(_ name: String) -> String { "no hay ninguna parte '\(name)'" }
  var unreadable: String { "no se puede leer" }
  func tooLarge(_ kibibytes: Int) -> String { "ocupa más de \(kibibytes) KiB" }
  var missing: String { "falta la plantilla" }
  func nameUnknown(_ name: String) -> String { "la página no tiene ningún '\(name)'" }
  var notAFolder: String { "no es una carpeta" }
  var replacesNothing: String { "no sustituye a ninguna plantilla" }
}
