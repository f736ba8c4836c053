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
      LocalizedText(\.files.noPermissionToReadIt)
    case EISDIR: LocalizedText(\.files.itIsAFolder)
    case ENOENT, ENOTDIR: LocalizedText(\.files.itIsNotThereAnyMore)
    case EMFILE, ENFILE:
      LocalizedText(\.files.tooManyFilesAreOpenAt)
    case ELOOP:
      LocalizedText(\.files.itsLinksLeadRoundInA)
    case ENAMETOOLONG:
      LocalizedText(\.files.itsNameIsTooLong)
    case ENOMEM: LocalizedText(\.files.thereIsNotEnoughMemory)
    default:
      LocalizedText { $0.files.readingFailed(code: String(cString: strerror(code))) }
    }
  }
}
