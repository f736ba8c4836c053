import Findings
package import Wording

/// Why pages could not be printed.
package enum PrintingError: Error, Equatable {
  /// No Chromium on the `PATH`.
  case notFound
  /// What `IMACS_CHROMIUM` names is no program.
  case namedNotFound(String)
  /// It could not be started, or ended before its time; what it said last.
  case browserFailed(path: String, reason: String)
  /// It did not answer within so many seconds.
  case silent(path: String, seconds: Int)
  /// A page could not be loaded or printed.
  case pageFailed(page: String, reason: String)
  /// Nothing came of a page within so many seconds.
  case tooSlow(page: String, seconds: Int)

  /// 73 when there is nothing to print with (the output cannot be created),
  /// 74 when printing failed.
  package var exitCode: Int32 {
    switch self {
    case .notFound, .namedNotFound: 73
    case .browserFailed, .silent, .pageFailed, .tooSlow: 74
    }
  }

  /// What to tell the user.
  package var message: LocalizedText {
    let names = Chromium.names.joined(separator: ", ")
    switch self {
    case .notFound:
      return LocalizedText(
        es:
          "No se encuentra Chromium para imprimir los PDF: no hay \(names) en el PATH. Instálelo (en Debian: apt-get install chromium), indique su ruta en \(Chromium.variable) o quite pdf de --formats. No se ha escrito nada.",
        en:
          "No Chromium to print the PDFs with: none of \(names) is on the PATH. Install it (on Debian: apt-get install chromium), give its path in \(Chromium.variable), or leave pdf out of --formats. Nothing was written."
      )
    case .namedNotFound(let name):
      return LocalizedText(
        es:
          "\(Chromium.variable) nombra '\(name)', que no es un programa ejecutable. Corríjalo o quite la variable para buscar Chromium en el PATH. No se ha escrito nada.",
        en:
          "\(Chromium.variable) names '\(name)', which is no executable program. Mend it, or unset the variable to look for Chromium on the PATH. Nothing was written."
      )
    case .browserFailed(let path, let reason):
      return LocalizedText(
        es:
          "Chromium ('\(path)') no ha podido imprimir: \(reason). La salida anterior sigue intacta.",
        en: "Chromium ('\(path)') could not print: \(reason). The earlier output is untouched.")
    case .silent(let path, let seconds):
      return LocalizedText(
        es:
          "Chromium ('\(path)') no responde tras \(seconds) segundos; se ha cerrado. La salida anterior sigue intacta. En un equipo lento, dele más tiempo con \(PrintPatience.variable).",
        en:
          "Chromium ('\(path)') did not answer within \(seconds) seconds; it was closed. The earlier output is untouched. On a slow machine, give it more time with \(PrintPatience.variable)."
      )
    case .pageFailed(let page, let reason):
      return LocalizedText(
        es: "No se ha podido imprimir '\(page)': \(reason). La salida anterior sigue intacta.",
        en: "'\(page)' could not be printed: \(reason). The earlier output is untouched.")
    case .tooSlow(let page, let seconds):
      return LocalizedText(
        es:
          "'\(page)' sigue sin imprimirse tras \(seconds) segundos; se ha cerrado Chromium. La salida anterior sigue intacta. En un equipo lento, dele más tiempo con \(PrintPatience.variable).",
        en:
          "'\(page)' was not printed within \(seconds) seconds; Chromium was closed. The earlier output is untouched. On a slow machine, give it more time with \(PrintPatience.variable)."
      )
    }
  }
}
