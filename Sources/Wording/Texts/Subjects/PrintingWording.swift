/// What is said of printing pages with Chromium.
package protocol PrintingWording: Sendable {
  /// `variable` may name its path.
  func noChromium(names: String, variable: String) -> String
  func notExecutable(variable: String, name: String) -> String
  func chromiumFailed(path: String, reason: String) -> String
  /// `variable` gives it more time.
  func chromiumSilent(path: String, seconds: Int, variable: String) -> String
  func pageFailed(page: String, reason: String) -> String
  func pageTooSlow(page: String, seconds: Int, variable: String) -> String
}
