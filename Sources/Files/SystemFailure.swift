import Findings
package import Wording
import Foundation

/// What an error number of the system means for whoever reads the message.
package enum SystemFailure {
  /// The reason in words, to stand behind a colon; the system's own where it
  /// is a rare one.
  package static func reason(_ code: Int32) -> LocalizedText {
    switch code {
    case EACCES, EPERM:
      LocalizedText(\.files.noPermission)
    case EISDIR: LocalizedText(\.files.isAFolder)
    case ENOENT, ENOTDIR: LocalizedText(\.files.gone)
    case EMFILE, ENFILE:
      LocalizedText(\.files.tooManyOpen)
    case ELOOP:
      LocalizedText(\.files.linksInACircle)
    case ENAMETOOLONG:
      LocalizedText(\.files.nameTooLong)
    case ENOMEM: LocalizedText(\.files.noMemory)
    default:
      LocalizedText { $0.files.readingFailed(String(cString: strerror(code))) }
    }
  }
}
