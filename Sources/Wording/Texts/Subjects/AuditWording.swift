/// What `imacs audit` says at the terminal.
package protocol AuditWording: Sendable {
  /// A part of the tree, its α and what its parts have in common;
  /// `complete` units have a score on each of them.
  func node(
    _ name: String, alpha: String, complete: Int, unit: Noun, verdict: String
  ) -> String
  func againstIndex(_ indicators: String) -> String
  func nearlyTheSame(_ pairs: String) -> String
  var lowAlphaIsNoDefect: String { get }
  var tooFewBrands: String { get }
  var tooFewChildren: String { get }
  var constantChild: String { get }
  var opposed: String { get }
  var unrelated: String { get }
  var oneDimension: String { get }
  var severalDimensions: String { get }
}
