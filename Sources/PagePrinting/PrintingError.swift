import Findings
package import Wording

/// Why pages could not be printed.
package enum PrintingError: Error, Equatable {
  /// No Chromium on the `PATH`.
  case notFound
  /// What `IMACS_CHROMIUM` names is no program.
  case namedNotFound(String)
  /// It could not be started, or ended before its time; what it said last.
  case browserFailed(path: String, reason: String)
  /// It did not answer within so many seconds.
  case silent(path: String, seconds: Int)
  /// A page could not be loaded or printed.
  case pageFailed(page: String, reason: String)
  /// Nothing came of a page within so many seconds.
  case tooSlow(page: String, seconds: Int)

  /// 73 when there is nothing to print with (the output cannot be created),
  /// 74 when printing failed.
  package var exitCode: Int32 {
    switch self {
    case .notFound, .namedNotFound: 73
    case .browserFailed, .silent, .pageFailed, .tooSlow: 74
    }
  }

  /// What to tell the user.
  package var message: LocalizedText {
    let names = Chromium.names.joined(separator: ", ")
    switch self {
    case .notFound:
      return LocalizedText {
        $0.printing.noChromium(names: names, variable: Chromium.variable)
      }
    case .namedNotFound(let name):
      return LocalizedText {
        $0.printing.notExecutable(variable: Chromium.variable, name: name)
      }
    case .browserFailed(let path, let reason):
      return LocalizedText {
        $0.printing.chromiumFailed(path: path, reason: reason)
      }
    case .silent(let path, let seconds):
      return LocalizedText {
        $0.printing.chromiumSilent(
          path: path, seconds: seconds, variable: PrintPatience.variable)
      }
    case .pageFailed(let page, let reason):
      return LocalizedText { $0.printing.pageFailed(page: page, reason: reason) }
    case .tooSlow(let page, let seconds):
      return LocalizedText {
        $0.printing.pageTooSlow(
          page: page, seconds: seconds, variable: PrintPatience.variable)
      }
    }
  }
}
