/// What is said of model files, in English.
package struct EnglishModelFileWording: ModelFileWording {
  package init() {}

  package var scale: String { "[low, high] with low < high" }
  package var shareAboveZero: String { "a number above 0, up to 1" }
  package var numberAboveZero: String { "a number above 0" }
  package var curvePoints: String { "at least two points [[x, y], …]" }
  package var twoForms: String { "two texts: [singular, plural]" }
  package var twoNumbers: String { "two numbers: [a, b]" }
  package var share: String { "a number from 0 to 1" }
}
