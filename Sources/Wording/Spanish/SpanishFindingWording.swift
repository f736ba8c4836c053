// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What is said around findings, in Spanish.
struct SpanishFindingWording: FindingWording {
  var error: String { "error" }
  var warning: String { "aviso" }
  var note: String { "nota" }
  var unit: String { "marca" }
  var units: String { "marcas" }
  var cells: String { "celdas" }
  var rows: String { "filas" }
  var times: String { "veces" }
  func cause(_ argument: String) -> String? {
    switch argument {
    case "indicator": "indicador"
    case "sector": "sector"
    case "column": "columna"
    case "account": "cuenta"
    default: nil
    }
  }

  func didYouMean(_ word: String) -> String { "¿Quería decir '\(word)'?" }
  func andMore(_ count: String) -> String { " y \(count) más" }
  func errors(_ count: Int) -> String { "\(NumberFormat.integer(count, .es)) \(count == 1 ? "error" : "errores")" }
  func warnings(_ count: Int) -> String { "\(NumberFormat.integer(count, .es)) \(count == 1 ? "aviso" : "avisos")" }
  func notes(_ count: Int) -> String { "\(NumberFormat.integer(count, .es)) \(count == 1 ? "nota" : "notas")" }
  func andMoreInJSON(_ count: Int) -> String { "y \(NumberFormat.integer(count, .es)) más; 'imacs check --format json' las da todas" }
  func cells(_ count: Int) -> String { "\(NumberFormat.integer(count, .es)) \(count == 1 ? "celda" : "celdas")" }
  func perhaps(_ name: String, _ near: String) -> String { "\(name) (¿'\(near)'?)" }
}
