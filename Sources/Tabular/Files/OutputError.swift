import Findings
package import Wording

/// Why outputs could not be put in place.
package enum OutputError: Error, Equatable {
  /// The target holds what this tool did not write (paths inside it).
  case strangers(target: String, paths: [String])
  /// Outputs of an earlier run in the target were changed since (paths
  /// inside it).
  case changed(target: String, paths: [String])
  /// Nobody can know what the target holds.
  case cannotList(target: String, reason: String)
  /// The target is a file, not a folder.
  case notAFolder(target: String)
  /// The target is a link to nowhere.
  case brokenLink(target: String)
  /// The target is the current folder or one around it.
  case currentFolder(target: String)
  /// Another run is writing to the same target.
  case busy(target: String)
  /// The folder, or one on the way to it, cannot be made.
  case cannotCreate(target: String, reason: String)
  /// The file system does not let the finished folder be swapped in.
  case cannotSwap(target: String, reason: String)
  /// A single file cannot be put where it was to go.
  case file(target: String, FileProblem)
  /// Writing failed half-way; nothing was changed.
  case writeFailed(path: String, reason: String)

  /// 73 when the output cannot be created, 74 when input or output failed.
  package var exitCode: Int32 {
    if case .writeFailed = self { 74 } else { 73 }
  }

  package var message: LocalizedText {
    switch self {
    case .strangers(let target, let paths):
      let shown = Self.shown(paths)
      return LocalizedText(
        es:
          "La carpeta '\(target)' contiene lo que esta herramienta no escribió: \(shown). No se ha tocado nada; elija otra carpeta con -o o retire esos archivos.",
        en:
          "The folder '\(target)' holds what this tool did not write: \(shown). Nothing was touched; choose another folder with -o or take those files away."
      )
    case .changed(let target, let paths):
      let shown = Self.shown(paths)
      return LocalizedText(
        es:
          "La carpeta '\(target)' contiene resultados modificados después de escribirse: \(shown). No se ha tocado nada; guarde una copia de lo que quiera conservar y repita con --replace, o elija otra carpeta con -o.",
        en:
          "The folder '\(target)' holds outputs that were changed after they were written: \(shown). Nothing was touched; keep a copy of what you need and repeat with --replace, or choose another folder with -o."
      )
    case .cannotList(let target, let reason):
      return LocalizedText(
        es:
          "No se puede ver qué contiene la carpeta '\(target)': \(reason). No se ha tocado nada; elija otra carpeta con -o o cambie los permisos.",
        en:
          "What the folder '\(target)' holds cannot be seen: \(reason). Nothing was touched; choose another folder with -o or change its permissions."
      )
    case .notAFolder(let target):
      return LocalizedText(
        es: "'\(target)' es un archivo, no una carpeta. Elija otra con -o.",
        en: "'\(target)' is a file, not a folder. Choose another with -o.")
    case .brokenLink(let target):
      return LocalizedText(
        es: "'\(target)' es un enlace a algo que no existe. Repárelo o elija otra carpeta con -o.",
        en: "'\(target)' is a link to nothing. Mend it or choose another folder with -o.")
    case .currentFolder(let target):
      return LocalizedText(
        es:
          "'\(target)' es la carpeta actual o la contiene; elija una carpeta dentro de '\(target)'.",
        en: "'\(target)' is the current folder or holds it; choose a folder inside '\(target)'.")
    case .busy(let target):
      return LocalizedText(
        es: "Otra ejecución está escribiendo en '\(target)'. Espere a que termine.",
        en: "Another run is writing to '\(target)'. Wait until it has ended.")
    case .cannotCreate(let target, let reason):
      return LocalizedText(
        es: "No se puede crear la carpeta '\(target)': \(reason). Elija otra con -o.",
        en: "The folder '\(target)' cannot be created: \(reason). Choose another with -o.")
    case .cannotSwap(let target, let reason):
      return LocalizedText(
        es:
          "El sistema de archivos no permite sustituir '\(target)' (\(reason)); elija una carpeta dentro de '\(target)'.",
        en:
          "The file system does not let '\(target)' be replaced (\(reason)); choose a folder inside '\(target)'."
      )
    case .file(let target, let problem): return problem.message(target)
    case .writeFailed(let path, let reason):
      return LocalizedText(
        es: "No se ha podido escribir '\(path)': \(reason). La salida anterior sigue intacta.",
        en: "'\(path)' could not be written: \(reason). The earlier output is untouched.")
    }
  }

  /// The first ten paths, fit for one line.
  package static func shown(_ paths: [String]) -> String {
    paths.prefix(10).map { "'\(Finding.visible($0, limit: 200))'" }.joined(separator: ", ")
      + (paths.count > 10 ? " …" : "")
  }
}
