import Findings
package import Wording
package import Files

extension DecodedText.Failure {
  /// Why the file is no text, to follow its name.
  package var reason: LocalizedText {
    switch self {
    case .mixedEncodings(let offset):
      LocalizedText { $0.tables.mixedEncodings(offset) }
    case .invalid(let encoding, let offset):
      LocalizedText { $0.tables.otherEncoding(encoding.rawValue, offset: offset) }
    case .binary(let offset):
      LocalizedText { $0.tables.holdsNUL(offset) }
    }
  }

  /// How many bytes of the file stand before the fault.
  package var offset: Int {
    switch self {
    case .mixedEncodings(let offset), .invalid(_, let offset), .binary(let offset): offset
    }
  }
}
