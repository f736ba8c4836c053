/// What is said of model files, in Spanish.
package struct SpanishModelFileWording: ModelFileWording {
  package init() {}

  package var lowHighWithLowHigh: String { "[mínimo, máximo] con mínimo < máximo" }
  package var aNumberAboveUpTo: String { "un número entre 0 y 1" }
  package var aNumberAbove: String { "un número mayor que 0" }
  package var atLeastTwoPointsXY: String { "al menos dos puntos [[x, y], …]" }
  package var twoTextsSingularPlural: String { "dos textos: [singular, plural]" }
  package var twoNumbersAB: String { "dos números: [a, b]" }
  package var aNumberFromTo: String { "un número de 0 a 1" }
}
