// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What is said of printing, in English.
struct EnglishPrintingWording: PrintingWording {
  func noChromium(names: String, variable: String) -> String { "No Chromium to print the PDFs with: none of \(names) is on the PATH. Install it (on Debian: apt-get install chromium), give its path in \(variable), or leave pdf out of --formats. Nothing was written." }
  func notExecutable(variable: String, name: String) -> String { "\(variable) names '\(name)', which is no executable program. Repair it, or unset the variable to look for Chromium on the PATH. Nothing was written." }
  func chromiumFailed(path: String, reason: String) -> String { "Chromium ('\(path)') could not print: \(reason). The earlier output is untouched." }
  func chromiumSilent(path: String, seconds: Int, variable: String)
    -> String
  {
    "Chromium ('\(path)') did not answer within \(seconds) seconds; it was closed. The earlier output is untouched. On a slow machine, give it more time with \(variable)."
  }

  func pageFailed(page: String, reason: String) -> String { "'\(page)' could not be printed: \(reason). The earlier output is untouched." }
  func pageTooSlow(page: String, seconds: Int, variable: String)
    -> String
  {
    "'\(page)' was not printed within \(seconds) seconds; Chromium was closed. The earlier output is untouched. On a slow machine, give it more time with \(variable)."
  }
}
