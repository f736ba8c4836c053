// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What `imacs robustness` says at the terminal, in Spanish.
struct SpanishRobustnessWording: RobustnessWording {
  func scoring(_ times: Int) -> String { "Puntuando el estudio \(NumberFormat.integer(times, .es)) veces" }
  func nothingRanked(_ unit: Noun) -> String {
    let noun = SpanishNoun(unit)
    return
      "Ningun\(noun.vowel) de \(noun.thePlural) tiene índice: no hay ranking cuya robustez se pueda medir."
  }

  var switchedOff: String { "El estudio pide 0 repeticiones: la medida de robustez está desactivada. Use --replications." }
  func tooMany(_ replications: Int, units: String, most: Int) -> String { "\(replications) repeticiones de \(units) son demasiadas: como mucho, \(most)." }
  func nothingToMove(_ source: String) -> String { "La fuente '\(source)' no cambia nada en este estudio." }
  var noConfidenceSets: String { "No hay con qué estimar el error de los datos (ni interacciones remuestreadas ni celdas codificadas por varias personas): no hay conjuntos de confianza." }
  func run(_ replications: Int, sources: String) -> String { "\(replications) repeticiones, fuentes: \(sources)." }
  var noSources: String { "ninguna" }
  func medianRange(_ places: Int) -> String { "Margen mediano de puestos entre métodos y sorteos (del 5 al 95 %): \(places)." }
  func leader(_ name: String, places: String) -> String { "Encabeza \(name): puesto \(places) entre métodos y sorteos." }
  func confidenceSet(_ places: String) -> String { "Con confianza del 95 %, su puesto es \(places)." }
  func movesMost(_ source: String) -> String { "Lo que más mueve el ranking: \(source)." }
  func scenario(_ name: String, tau: String, movers: Int, unit: String) -> String { "Escenario «\(name)»: τ \(tau); cambian mucho de puesto, o de estado, \(movers) \(unit)." }
}
