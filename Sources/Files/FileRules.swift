package import Findings

extension Rule {
  package static let fileMissing = Rule("file-missing", .error, \.fileMissing)
  package static let fileUnreadable = Rule("file-unreadable", .error, \.fileUnreadable)
  package static let fileTooLarge = Rule("file-too-large", .error, \.fileTooLarge)
}
