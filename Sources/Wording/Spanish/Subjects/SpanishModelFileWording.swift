// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What is said of model files, in Spanish.
struct SpanishModelFileWording: ModelFileWording {
  var scale: String { "[mínimo, máximo] con mínimo < máximo" }
  var shareAboveZero: String { "un número entre 0 y 1" }
  var numberAboveZero: String { "un número mayor que 0" }
  var curvePoints: String { "al menos dos puntos [[x, y], …]" }
  var twoForms: String { "dos textos: [singular, plural]" }
  var twoNumbers: String { "dos números: [a, b]" }
  var share: String { "un número de 0 a 1" }
}
