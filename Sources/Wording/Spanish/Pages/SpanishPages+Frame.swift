extension SpanishPages: FramePageWording {
  package var indicator: String { "Indicador" }
  package var coverageFigure: String { "Cobertura" }
  package var missing: String { "sin dato" }
  package var indicators: String { "Indicadores" }
  package var value: String { "Valor" }
  package var position: String { "Posición" }
  package var axes: String { "Ejes" }
  package var axis: String { "Eje" }
  package var clientReport: String { "Informe de cliente" }
  package var showData: String { "Ver los datos" }
  package var dataBelow: String { "Los datos están en la tabla siguiente." }
  package var dataInRanking: String {
    "Los datos están en la tabla del ranking y en data/scores.csv."
  }
  package var strengths: String { "Fortalezas" }
  package var weaknesses: String { "Debilidades" }
  package var noGaps: String { "Ninguna." }

  package func against(_ against: String) -> String {
    "frente a \(against)"
  }
  package var states: String { "Estados" }
  package var mean: String { "media" }
  package var rank: String { "Puesto" }
  package var medianHead: String { "Mediana" }
  package var study: String { "Estudio" }

  package func meanOfIndex(_ node: String) -> String {
    "\(node), media"
  }
  package var methodology: String { "Metodología" }
  package var version: String { "versión" }
  package var treeAndWeights: String { "Árbol y pesos" }
  package var nodeOrIndicator: String { "Nodo o indicador" }
  package var weightInNode: String { "Peso en su nodo" }
  package var ruleHead: String { "Regla" }
  package var maturityStates: String { "Estados de madurez" }
  package var source: String { "Fuente" }
  package var normalisation: String { "Normalización" }
  package var origin: String { "Origen" }
  package var reference: String { "Referencia" }
  package var level: String { "Nivel" }
  package var sortBy: String { "Ordenar por" }
  package var skipToContent: String { "Ir al contenido" }
  package var pages: String { "Páginas" }
  package var dataQuality: String { "Calidad de los datos" }
  package var onThisPage: String { "En esta página" }

  package func sourceIs(_ label: String) -> String {
    "Fuente: \(label)."
  }

  package func sourceWithModel(label: String, period: String, value: String) -> String {
    "Fuente: \(label), \(period). \(value)."
  }

  package func madeWith(_ current: String) -> String {
    "Generado con imacs \(current)."
  }
  package var model: String { "Modelo" }
  package var whatStandsOut: String { "Lo esencial" }
  package var notRanked: String { "Sin índice" }

  package func withoutEnoughData(_ units: String) -> String {
    "\(units) sin datos suficientes: con las puntuaciones que hay, sin puesto."
  }
  package var state: String { "Estado" }
  package var search: String { "Buscar" }
  package var indexAndAxes: String { "Índice y ejes" }
  package var pagesOfTable: String { "Páginas de la tabla" }
  package var previous: String { "Anteriores" }
  package var next: String { "Siguientes" }

  package func rankingSubtitle(units: String, axes: String) -> String {
    "\(units). La tira sitúa el índice (punto grande) entre sus ejes: \(axes)."
  }

  package func rankingNote(first: String, all: String) -> String {
    "Sin JavaScript se ven l\(unit.vowel)s \(first) primer\(unit.vowel)s de \(all); el ranking completo está en data/ranking.csv."
  }
  package var of: String { "de" }
  package var allGroups: String { "Tod\(group.vowel)s" }
  package var allStates: String { "Todos" }
}
