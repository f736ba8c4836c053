/// What `imacs robustness` says at the terminal, in Spanish.
package struct SpanishRobustnessWording: RobustnessWording {
  package init() {}

  package func scoring(_ times: Int) -> String {
    "Puntuando el estudio \(NumberFormat.integer(times, .es)) veces"
  }

  package var nothingRanked: String {
    "Ninguna marca tiene índice: no hay orden cuya firmeza se pueda medir."
  }

  package var switchedOff: String {
    "El estudio pide 0 repeticiones: la medida de robustez está desactivada. Use --replications."
  }

  package func tooMany(_ replications: Int, brands: Int, most: Int) -> String {
    "\(replications) repeticiones de \(brands) marcas no caben: como mucho, \(most)."
  }

  package func nothingToMove(_ source: String) -> String {
    "La fuente '\(source)' no tiene nada que mover en este estudio."
  }

  package var noConfidenceSets: String {
    "No se conocen errores de los datos (ni interacciones repetidas ni varios codificadores): no hay conjuntos de confianza."
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

  package func movesMost(_ source: String) -> String { "Lo que más mueve el orden: \(source)." }

  package func scenario(_ name: String, tau: String, movers: Int, unit: String) -> String {
    "Escenario «\(name)»: τ \(tau); cambian mucho de puesto, o de estado, \(movers) \(unit)."
  }
}
