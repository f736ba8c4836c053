/// What is said of what a run came to, in Spanish.
package struct SpanishSummaryWording: SummaryWording {
  package init() {}

  package func messagesRequestsInThePeriod(messages: String, requests: String) -> String {
    "\(messages) mensajes; \(requests) solicitudes en el periodo"
  }

  package func answered(share: String) -> String {
    ", \(share) respondidas"
  }
  package var median: String { ", mediana " }

  package func people(count: String) -> String {
    "\(count) personas"
  }

  package func coderAgreement(names: String) -> String {
    "Acuerdo entre codificadores (\(names))"
  }

  package func krippendorffsOfCellsAgree(alpha: String, share: String, cells: String) -> String {
    "  α de Krippendorff \(alpha); coinciden \(share) de \(cells) celdas"
  }
  package var noIndicatorWith: String { "  Ningún indicador con α < 0,8." }
  package var indicatorsWith: String { "  Indicadores con α < 0,8:" }

  package func cellsToSettleFormatJsonLists(apart: String) -> String {
    "  Celdas por acordar: \(apart) (--format json las enumera)."
  }

  package func ofAgree(share: String, cells: String) -> String {
    "  coinciden \(share) de \(cells)"
  }
  package var filesRead: String { "Archivos leídos" }
  package var rows: String { "filas" }

  package func scoringTheStudyTimes(count: String, count2: String) -> String {
    "Puntuando el estudio \(count) veces"
  }

  package func theSourceHasNothingToMove(rawValue: String) -> String {
    "La fuente '\(rawValue)' no tiene nada que mover en este estudio."
  }
  package var nothingTellsHowFarTheData: String {
    "No se conocen errores de los datos (ni interacciones repetidas ni varios codificadores): no hay conjuntos de confianza."
  }

  package func notRanked(left: Int) -> String {
    " (\(left) sin índice)"
  }

  package func meanMedian(
    ranked: Int, unit: String, without: String, sectors: Int, group: String, name: String,
    values: String, values2: String
  ) -> String {
    "\(ranked) \(unit)\(without), \(sectors) \(group): \(name): media \(values), mediana \(values2)"
  }
}
