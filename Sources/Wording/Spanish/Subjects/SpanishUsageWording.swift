/// What is said of the command line, in Spanish.
package struct SpanishUsageWording: UsageWording {
  package init() {}

  package func theArgumentIsNotUTFRename(text: String) -> String {
    "El argumento '\(text)' no es UTF-8: cambie el nombre del archivo o carpeta, o ejecute imacs desde dentro de ella."
  }

  package func didYouMean(value: String) -> String {
    " ¿Quería decir '\(value)'?"
  }

  package func withoutEffectInThisVersion(list: String) -> String {
    "Sin efecto en esta versión: \(list)."
  }

  package func withoutEffectInThisVersion2(list: String) -> String {
    "sin efecto en esta versión: \(list)"
  }
}
