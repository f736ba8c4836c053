// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What is said of printing, in Spanish.
struct SpanishPrintingWording: PrintingWording {
  func noChromium(names: String, variable: String) -> String { "No se encuentra Chromium para imprimir los PDF: no hay \(names) en el PATH. Instálelo (en Debian: apt-get install chromium), indique su ruta en \(variable) o quite pdf de --formats. No se ha escrito nada." }
  func notExecutable(variable: String, name: String) -> String { "\(variable) nombra '\(name)', que no es un programa ejecutable. Corríjalo o quite la variable para buscar Chromium en el PATH. No se ha escrito nada." }
  func chromiumFailed(path: String, reason: String) -> String { "Chromium ('\(path)') no ha podido imprimir: \(reason). La salida anterior sigue intacta." }
  func chromiumSilent(path: String, seconds: Int, variable: String)
    -> String
  {
    "Chromium ('\(path)') no responde tras \(seconds) segundos; se ha cerrado. La salida anterior sigue intacta. En un equipo lento, dele más tiempo con \(variable)."
  }

  func pageFailed(page: String, reason: String) -> String { "No se ha podido imprimir '\(page)': \(reason). La salida anterior sigue intacta." }
  func pageTooSlow(page: String, seconds: Int, variable: String)
    -> String
  {
    "'\(page)' sigue sin imprimirse tras \(seconds) segundos; se ha cerrado Chromium. La salida anterior sigue intacta. En un equipo lento, dele más tiempo con \(variable)."
  }
}
