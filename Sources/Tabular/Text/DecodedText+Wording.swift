import Findings
package import Wording

extension DecodedText.Failure {
  /// Why the file is no text, to follow its name.
  package var reason: LocalizedText {
    switch self {
    case .mixedEncodings(let offset):
      LocalizedText(
        es: "mezcla UTF-8 con otra codificación (byte \(offset))",
        en: "it mixes UTF-8 with another encoding (byte \(offset))")
    case .invalid(let encoding, let offset):
      LocalizedText(
        es: "no es \(encoding.rawValue) (byte \(offset))",
        en: "it is not \(encoding.rawValue) (byte \(offset))")
    case .binary(let offset):
      LocalizedText(
        es: "contiene bytes nulos (byte \(offset)); no es un archivo de texto",
        en: "it holds NUL bytes (byte \(offset)); it is not a text file")
    }
  }

  /// How many bytes of the file stand before the fault.
  package var offset: Int {
    switch self {
    case .mixedEncodings(let offset), .invalid(_, let offset), .binary(let offset): offset
    }
  }
}
