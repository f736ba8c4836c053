// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What is said of model files, in English.
struct EnglishModelFileWording: ModelFileWording {
  var scale: String { "[low, high] with low < high" }
  var shareAboveZero: String { "a number above 0, up to 1" }
  var numberAboveZero: String { "a number above 0" }
  var curvePoints: String { "at least two points [[x, y], …]" }
  var twoForms: String { "two texts: [singular, plural]" }
  var twoNumbers: String { "two numbers: [a, b]" }
  var share: String { "a number from 0 to 1" }
}
