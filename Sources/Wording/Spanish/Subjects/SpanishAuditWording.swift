/// What `imacs audit` says at the terminal, in Spanish.
package struct SpanishAuditWording: AuditWording {
  package init() {}

  package func node(
    _ name: String, alpha: String, complete: Int, unit: Noun, verdict: String
  ) -> String {
    let form = "complet\(SpanishNoun(unit).vowel)\(complete == 1 ? "" : "s")"
    return
      "\(name): α \(alpha) (\(complete) \(unit.counted(complete, .es)) \(form)): \(verdict)."
  }

  package func againstIndex(_ indicators: String) -> String {
    "Van en contra del índice: \(indicators)."
  }

  package func nearlyTheSame(_ pairs: String) -> String { "Dicen casi lo mismo: \(pairs)." }

  package var lowAlphaIsNoDefect: String {
    "Un α bajo no es un defecto en un eje que combina aspectos distintos."
  }

  package var tooFewBrands: String { "muy pocos casos para decir más" }
  package var tooFewChildren: String { "menos de tres partes" }
  package var constantChild: String { "una parte no varía" }
  package var opposed: String { "alguna parte va en contra de las demás" }
  package var unrelated: String { "las partes no tienen nada en común" }
  package var oneDimension: String { "una sola dimensión" }
  package var severalDimensions: String { "varias dimensiones" }
}
