/// What is said of model files.
package protocol ModelFileWording: Sendable {
  var lowHighWithLowHigh: String { get }
  var aNumberAboveUpTo: String { get }
  var aNumberAbove: String { get }
  var atLeastTwoPointsXY: String { get }
  var twoTextsSingularPlural: String { get }
  var twoNumbersAB: String { get }
  var aNumberFromTo: String { get }
}
