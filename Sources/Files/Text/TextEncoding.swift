/// How a text file's bytes stand for characters.
package enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1252 = "windows-1252"

  /// The encoding a study names, blind to case (`latin-1` and `iso-8859-1`
  /// are read as Windows-1252, as every browser does). `utf-16` without a
  /// byte order mark is little-endian.
  package init?(named name: String) {
    switch name.lowercased() {
    case "utf-8", "utf8", "utf-8-sig", "utf-8-bom": self = .utf8
    case "utf-16", "utf16", "utf-16le": self = .utf16LittleEndian
    case "utf-16be": self = .utf16BigEndian
    case "windows-1252", "cp1252", "latin-1", "latin1", "iso-8859-1", "iso-8859-15", "ansi":
      self = .windows1252
    default: return nil
    }
  }

  /// The names a study may use, for messages.
  package static let names = ["utf-8", "utf-16", "windows-1252", "latin-1"]
}
