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
      LocalizedText(
        es: "'\(target)' no es un archivo corriente, sino una carpeta, un dispositivo o una "
          + "tubería. Nombre un archivo con -o.",
        en: "'\(target)' is not a regular file but a folder, a device or a pipe. Name a file "
          + "with -o.")
    case .foreign:
      LocalizedText(
        es: "El archivo '\(target)' no lo escribió esta herramienta. No se ha tocado; elija otro "
          + "con -o o retírelo.",
        en: "The file '\(target)' was not written by this tool. It was not touched; choose "
          + "another with -o or take it away.")
    case .brokenLink:
      LocalizedText(
        es: "'\(target)' es un enlace a algo que no existe. Repárelo o elija otro archivo con -o.",
        en: "'\(target)' is a link to nothing. Mend it or choose another file with -o.")
    case .cannotWrite(let reason):
      LocalizedText(
        es: "No se puede escribir el archivo '\(target)': \(reason). Elija otro con -o.",
        en: "The file '\(target)' cannot be written: \(reason). Choose another with -o.")
    }
  }
}
