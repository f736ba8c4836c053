/// What is said of the command line, in English.
package struct EnglishUsageWording: UsageWording {
  package init() {}

  package func theArgumentIsNotUTFRename(text: String) -> String {
    "The argument '\(text)' is not UTF-8: rename the file or folder, or run imacs from inside it."
  }

  package func didYouMean(value: String) -> String {
    " Did you mean '\(value)'?"
  }

  package func withoutEffectInThisVersion(list: String) -> String {
    "Without effect in this version: \(list)."
  }

  package func withoutEffectInThisVersion2(list: String) -> String {
    "without effect in this version: \(list)"
  }
}
