// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What `imacs audit` says at the terminal, in Spanish.
struct SpanishAuditWording: AuditWording {
  func node(_ name: String, alpha: String, complete: Int, unit: Noun, verdict: String) -> String {
    let form = "complet\(SpanishNoun(unit).vowel)\(complete == 1 ? "" : "s")"
    return
      "\(name): α \(alpha) (\(complete) \(unit.counted(complete, .es)) \(form)): \(verdict)."
  }

  func againstIndex(_ indicators: String) -> String { "Van en contra del índice: \(indicators)." }
  func nearlyTheSame(_ pairs: String) -> String { "Dicen casi lo mismo: \(pairs)." }
  var lowAlphaIsNoDefect: String { "Un α bajo no es un defecto en un eje que combina aspectos distintos." }
  var tooFewBrands: String { "muy pocos casos para decir más" }
  var tooFewChildren: String { "menos de tres partes" }
  var constantChild: String { "una parte no varía" }
  var opposed: String { "alguna parte va en contra de las demás" }
  var unrelated: String { "las partes no tienen nada en común" }
  var oneDimension: String { "una sola dimensión" }
  var severalDimensions: String { "varias dimensiones" }
}
