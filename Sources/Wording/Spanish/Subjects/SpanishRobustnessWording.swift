/// What `imacs robustness` says at the terminal, in Spanish.
package struct SpanishRobustnessWording: RobustnessWording {
  package init() {}

  package func scoring(_ times: Int) -> String {
    "Puntuando el estudio \(NumberFormat.integer(times, .es)) veces"
  }

  package func nothingRanked(_ unit: Noun) -> String {
    let noun = SpanishNoun(unit)
    return
      "Ningun\(noun.vowel) de \(noun.thePlural) tiene índice: no hay ranking cuya robustez se pueda medir."
  }

  package var switchedOff: String {
    "El estudio pide 0 repeticiones: la medida de robustez está desactivada. Use --replications."
  }

  package func tooMany(_ replications: Int, units: String, most: Int) -> String {
    "\(replications) repeticiones de \(units) son demasiadas: como mucho, \(most)."
  }

  package func nothingToMove(_ source: String) -> String {
    "La fuente '\(source)' no cambia nada en este estudio."
  }

  package var noConfidenceSets: String {
    "No hay con qué estimar el error de los datos (ni interacciones remuestreadas ni celdas codificadas por varias personas): no hay conjuntos de confianza."
  }

  package func run(_ replications: Int, sources: String) -> String {
    "\(replications) repeticiones, fuentes: \(sources)."
  }

  package var noSources: String { "ninguna" }

  package func medianRange(_ places: Int) -> String {
    "Margen mediano de puestos entre métodos y sorteos (del 5 al 95 %): \(places)."
  }

  package func leader(_ name: String, places: String) -> String {
    "Encabeza \(name): puesto \(places) entre métodos y sorteos."
  }

  package func confidenceSet(_ places: String) -> String {
    "Con confianza del 95 %, su puesto es \(places)."
  }

  package func movesMost(_ source: String) -> String { "Lo que más mueve el ranking: \(source)." }

  package func scenario(_ name: String, tau: String, movers: Int, unit: String) -> String {
    "Escenario «\(name)»: τ \(tau); cambian mucho de puesto, o de estado, \(movers) \(unit)."
  }
}
