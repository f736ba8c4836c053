/// What was expected in a model file.
package protocol ModelFileWording: Sendable {
  var scale: String { get }
  var shareAboveZero: String { get }
  var numberAboveZero: String { get }
  var curvePoints: String { get }
  var twoForms: String { get }
  var twoNumbers: String { get }
  var share: String { get }
}
