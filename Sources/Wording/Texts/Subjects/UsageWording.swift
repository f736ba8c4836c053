/// What is said of the command line.
package protocol UsageWording: Sendable {
  func theArgumentIsNotUTFRename(text: String) -> String
  func didYouMean(value: String) -> String
  func withoutEffectInThisVersion(list: String) -> String
  func withoutEffectInThisVersion2(list: String) -> String
}
