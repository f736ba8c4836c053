// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What is said of what a run came to, in Spanish.
struct SpanishSummaryWording: SummaryWording {
  func activity(messages: String, requests: String) -> String { "\(messages) mensajes; \(requests) solicitudes en el periodo" }
  func answered(_ share: String) -> String { ", \(share) respondidas" }
  var median: String { ", mediana " }
  func people(_ count: String) -> String { "\(count) personas" }
  func coderAgreement(_ names: String) -> String { "Acuerdo entre codificadores (\(names))" }
  func agreement(alpha: String, share: String, cells: String) -> String { "  α de Krippendorff \(alpha); coincide el \(share) de \(cells) celdas" }
  var noIndicatorBelow: String { "  Ningún indicador con α < 0,8." }
  var indicatorsBelow: String { "  Indicadores con α < 0,8:" }
  func cellsToSettle(_ apart: String) -> String { "  Celdas por acordar: \(apart) (--format json las enumera)." }
  var filesRead: String { "Archivos leídos" }
  var rows: String { "filas" }
  func notRanked(_ left: Int) -> String { " (\(left) sin índice)" }
  func headline(ranked: Int, unit: String, without: String, sectors: Int, group: String, name: String, mean: String, median: String) -> String { "\(ranked) \(unit)\(without), \(sectors) \(group): \(name): media \(mean), mediana \(median)" }
  func requests(_ count: Int) -> String { "\(NumberFormat.integer(count, .es)) \(count == 1 ? "solicitud" : "solicitudes")" }
  func files(_ count: Int) -> String { "\(count) \(count == 1 ? "archivo" : "archivos")" }
  func noneHasIndex(of total: Int, _ unit: Noun) -> String {
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
