/// What is said around findings, in Spanish.
package struct SpanishFindingWording: FindingWording {
  package init() {}

  package var error: String { "error" }
  package var warning: String { "aviso" }
  package var note: String { "nota" }
  package var unit: String { "marca" }
  package var units: String { "marcas" }
  package var cells: String { "celdas" }
  package var rows: String { "filas" }
  package var times: String { "veces" }

  package func cause(_ argument: String) -> String? {
    switch argument {
    case "indicator": "indicador"
    case "sector": "sector"
    case "column": "columna"
    case "account": "cuenta"
    default: nil
    }
  }

  package func didYouMean(_ word: String) -> String { "¿Quería decir '\(word)'?" }
  package func andMore(_ count: String) -> String { " y \(count) más" }

  package func errors(_ count: Int) -> String {
    "\(NumberFormat.integer(count, .es)) \(count == 1 ? "error" : "errores")"
  }

  package func warnings(_ count: Int) -> String {
    "\(NumberFormat.integer(count, .es)) \(count == 1 ? "aviso" : "avisos")"
  }

  package func notes(_ count: Int) -> String {
    "\(NumberFormat.integer(count, .es)) \(count == 1 ? "nota" : "notas")"
  }

  package func andMoreInJSON(_ count: Int) -> String {
    "y \(NumberFormat.integer(count, .es)) más; 'imacs check --format json' las da todas"
  }

  package func cells(_ count: Int) -> String {
    "\(NumberFormat.integer(count, .es)) \(count == 1 ? "celda" : "celdas")"
  }

  package func perhaps(_ name: String, _ near: String) -> String { "\(name) (¿'\(near)'?)" }
}
