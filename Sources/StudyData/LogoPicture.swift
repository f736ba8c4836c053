import Foundation

/// A picture every page carries inside itself.
package struct LogoPicture: Sendable {
  /// What pictures may be, told by their first bytes, never by their name.
  package enum Kind: String, Sendable {
    case png = "image/png"
    case svg = "image/svg+xml"
  }

  /// Every page holds the picture, so it may not be large.
  package static let mostBytes = 48 * 1024

  package let kind: Kind
  package let bytes: [UInt8]

  /// `nil` if the bytes are neither a PNG nor an SVG.
  package init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      kind = .png
    } else if Self.isSVG(bytes) {
      kind = .svg
    } else {
      return nil
    }
    self.bytes = bytes
  }

  /// UTF-8 text whose first element is `svg`, behind declarations and comments.
  private static func isSVG(_ bytes: [UInt8]) -> Bool {
    guard var rest = String(validating: bytes, as: UTF8.self)?[...] else { return false }
    if rest.unicodeScalars.first == "\u{FEFF}" { rest = rest.dropFirst() }
    while true {
      rest = rest.drop { $0.isWhitespace }
      if rest.hasPrefix("<!--") {
        guard let end = rest.range(of: "-->") else { return false }
        rest = rest[end.upperBound...]
      } else if rest.hasPrefix("<?") || rest.hasPrefix("<!") {
        guard let end = rest.firstIndex(of: ">") else { return false }
        rest = rest[rest.index(after: end)...]
      } else {
        break
      }
    }
    guard rest.hasPrefix("<svg"), let next = rest.dropFirst(4).first else { return false }
    return next.isWhitespace || next == ">" || next == "/"
  }
}
