/// What is said of what a run came to, in Spanish.
package struct SpanishSummaryWording: SummaryWording {
  package init() {}

  package func activity(messages: String, requests: String) -> String {
    "\(messages) mensajes; \(requests) solicitudes en el periodo"
  }

  package func answered(_ share: String) -> String {
    ", \(share) respondidas"
  }
  package var median: String { ", mediana " }

  package func people(_ count: String) -> String {
    "\(count) personas"
  }

  package func coderAgreement(_ names: String) -> String {
    "Acuerdo entre codificadores (\(names))"
  }

  package func agreement(alpha: String, share: String, cells: String) -> String {
    "  α de Krippendorff \(alpha); coincide el \(share) de \(cells) celdas"
  }
  package var noIndicatorBelow: String { "  Ningún indicador con α < 0,8." }
  package var indicatorsBelow: String { "  Indicadores con α < 0,8:" }

  package func cellsToSettle(_ apart: String) -> String {
    "  Celdas por acordar: \(apart) (--format json las enumera)."
  }
  package var filesRead: String { "Archivos leídos" }
  package var rows: String { "filas" }
  package func notRanked(_ left: Int) -> String {
    " (\(left) sin índice)"
  }

  package func headline(
    ranked: Int, unit: String, without: String, sectors: Int, group: String, name: String,
    mean: String, median: String
  ) -> String {
    "\(ranked) \(unit)\(without), \(sectors) \(group): \(name): media \(mean), mediana \(median)"
  }

  package func requests(_ count: Int) -> String {
    "\(NumberFormat.integer(count, .es)) \(count == 1 ? "solicitud" : "solicitudes")"
  }

  package func files(_ count: Int) -> String { "\(count) \(count == 1 ? "archivo" : "archivos")" }

  package func noneHasIndex(of total: Int, _ unit: Noun) -> String {
    let noun = SpanishNoun(unit)
    switch total {
    case 0: return "El estudio no tiene \(noun.plural)."
    case 1: return "\(noun.isFeminine ? "La única" : "El único") \(noun.singular) no tiene índice."
    default:
      return
        "Ningun\(noun.vowel) de \(NumberFormat.integer(total, .es)) \(noun.plural) tiene índice."
    }
  }
}
