/// What is said of model files, in Spanish.
package struct SpanishModelFileWording: ModelFileWording {
  package init() {}

  package var scale: String { "[mínimo, máximo] con mínimo < máximo" }
  package var shareAboveZero: String { "un número entre 0 y 1" }
  package var numberAboveZero: String { "un número mayor que 0" }
  package var curvePoints: String { "al menos dos puntos [[x, y], …]" }
  package var twoForms: String { "dos textos: [singular, plural]" }
  package var twoNumbers: String { "dos números: [a, b]" }
  package var share: String { "un número de 0 a 1" }
}
