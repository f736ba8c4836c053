// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension SpanishPages: FramePageWording {
  var indicator: String { "Indicador" }
  var coverageFigure: String { "Cobertura" }
  var missing: String { "sin dato" }
  var indicators: String { "Indicadores" }
  var value: String { "Valor" }
  var position: String { "Posición" }
  var axes: String { "Ejes" }
  var axis: String { "Eje" }
  var clientReport: String { "Informe de cliente" }
  var showData: String { "Ver los datos" }
  var dataBelow: String { "Los datos están en la tabla siguiente." }
  var dataInRanking: String { "Los datos están en la tabla del ranking y en data/scores.csv." }
  var strengths: String { "Fortalezas" }
  var weaknesses: String { "Debilidades" }
  var noGaps: String { "Ninguna." }
  func against(_ against: String) -> String { "frente a \(against)" }
  var states: String { "Estados" }
  var mean: String { "media" }
  var rank: String { "Puesto" }
  var medianHead: String { "Mediana" }
  var study: String { "Estudio" }
  func meanOfIndex(_ node: String) -> String { "\(node), media" }
  var methodology: String { "Metodología" }
  var version: String { "versión" }
  var treeAndWeights: String { "Árbol y pesos" }
  var nodeOrIndicator: String { "Nodo o indicador" }
  var weightInNode: String { "Peso en su nodo" }
  var ruleHead: String { "Regla" }
  var maturityStates: String { "Estados de madurez" }
  var source: String { "Fuente" }
  var normalisation: String { "Normalización" }
  var origin: String { "Origen" }
  var reference: String { "Referencia" }
  var level: String { "Nivel" }
  var sortBy: String { "Ordenar por" }
  var skipToContent: String { "Ir al contenido" }
  var pages: String { "Páginas" }
  var dataQuality: String { "Calidad de los datos" }
  var onThisPage: String { "En esta página" }
  func sourceIs(_ label: String) -> String { "Fuente: \(label)." }
  func sourceWithModel(label: String, period: String, value: String) -> String { "Fuente: \(label), \(period). \(value)." }
  func madeWith(_ current: String) -> String { "Generado con imacs \(current)." }
  var model: String { "Modelo" }
  var whatStandsOut: String { "Lo esencial" }
  var notRanked: String { "Sin índice" }
  func withoutEnoughData(_ units: String) -> String { "\(units) sin datos suficientes: con las puntuaciones que hay, sin puesto." }
  var state: String { "Estado" }
  var search: String { "Buscar" }
  var indexAndAxes: String { "Índice y ejes" }
  var pagesOfTable: String { "Páginas de la tabla" }
  var previous: String { "Anteriores" }
  var next: String { "Siguientes" }
  func rankingSubtitle(units: String, axes: String) -> String { "\(units). La tira sitúa el índice (punto grande) entre sus ejes: \(axes)." }
  func rankingNote(first: String, all: String) -> String { "Sin JavaScript se ven l\(unit.vowel)s \(first) primer\(unit.vowel)s de \(all); el ranking completo está en data/ranking.csv." }
  var of: String { "de" }
  var allGroups: String { "Tod\(group.vowel)s" }
  var allStates: String { "Todos" }
}
