/// What is said of model files, in English.
package struct EnglishModelFileWording: ModelFileWording {
  package init() {}

  package var lowHighWithLowHigh: String { "[low, high] with low < high" }
  package var aNumberAboveUpTo: String { "a number above 0, up to 1" }
  package var aNumberAbove: String { "a number above 0" }
  package var atLeastTwoPointsXY: String { "at least two points [[x, y], …]" }
  package var twoTextsSingularPlural: String { "two texts: [singular, plural]" }
  package var twoNumbersAB: String { "two numbers: [a, b]" }
  package var aNumberFromTo: String { "a number from 0 to 1" }
}
