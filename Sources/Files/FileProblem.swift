import Findings
import Wording

/// Why a single output file could not be put in place.
package enum FileProblem: Equatable, Sendable {
  /// A folder, a device or a pipe stands there.
  case notAFile
  /// This tool did not write what stands there.
  case foreign
  /// A link to nothing stands there.
  case brokenLink
  /// It cannot be made or replaced.
  case cannotWrite(reason: String)

  /// In words that name the target.
  func message(_ target: String) -> LocalizedText {
    switch self {
    case .notAFile:
      LocalizedText { $0.files.targetNotRegular(target) }
    case .foreign:
      LocalizedText { $0.files.foreignFile(target) }
    case .brokenLink:
      LocalizedText { $0.files.brokenFileLink(target) }
    case .cannotWrite(let reason):
      LocalizedText { $0.files.cannotWriteFile(target: target, reason: reason) }
    }
  }
}
