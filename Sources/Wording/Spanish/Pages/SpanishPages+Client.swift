extension SpanishPages: ClientPageWording {
  package var comparedWithWhom: String { "Con quién se compara" }

  package func benchmarksSubtitle(_ client: String) -> String {
    "Medias de \(unit.thePlural) con índice, sin \(client) salvo que se indique; entre paréntesis, la diferencia en puntos"
  }
  package var benchmark: String { "Referencia" }

  package func groupWithItself(_ count: String) -> String {
    "Su \(group.singular), \(unit.pronoun) incluid\(unit.vowel) (n = \(count))"
  }
  package var noOtherInGroup: String {
    "No hay otr\(unit.vowel) \(unit.singular) con índice en su \(group.singular): no hay líder con quien comparar."
  }
  package var noGapWithoutIndex: String {
    "Sin índice no hay diferencia que repartir entre indicadores."
  }

  package func restOfItsGroup(_ count: String) -> String {
    "resto de su \(group.singular) (n = \(count))"
  }
  package var againstItsGroup: String { "Frente a su \(group.singular)" }
  package var againstMarket: String { "Frente al mercado" }

  package func gapSubtitle(_ node: String) -> String {
    "Puntos de \(node) que aporta cada indicador: su peso por la diferencia de puntuación"
  }
  package var weight: String { "Peso" }
  package func anotherThat(_ word: String) -> String {
    "Otro que \(word)"
  }

  package func othersThat(count: String, word: String) -> String {
    "Otros \(count) que \(word)"
  }
  package var missingInBrackets: String { " (sin dato)" }

  package func onItsScale(_ missing: String) -> String {
    "(\(missing) en su escala)"
  }

  package func levelWith(_ other: String) -> String {
    "Iguala \(other)"
  }

  package func aheadOf(size: String, other: String, most: String) -> String {
    "Supera en \(size) puntos \(other); lo que más suma: \(most)"
  }

  package func behindOf(size: String, other: String, most: String) -> String {
    "Le faltan \(size) puntos para igualar \(other); lo que más resta: \(most)"
  }
  package var restOfGroupInline: String { "resto \(group.ofThe)" }
  package var restOfMarketInline: String { "resto del mercado" }
  package var profile: String { "Perfil" }
  package var profileByAxis: String { "Perfil por ejes" }
  package var scoreOfEachAxis: String { "Puntuación de cada eje" }

  package func bestOtherOfGroup(_ name: String) -> String {
    "\(unit.isFeminine ? "La" : "El") mejor de l\(unit.vowel)s demás de su \(group.singular): \(name)"
  }

  package var againstBestOther: String {
    "Frente \(unit.isFeminine ? "a la" : "al") mejor de l\(unit.vowel)s demás"
  }

  package func runnerUpOfGroup(_ name: String) -> String {
    "\(unit.isFeminine ? "La" : "El") segund\(unit.vowel) de su \(group.singular): \(name)"
  }

  package var againstRunnerUp: String {
    "Frente \(unit.isFeminine ? "a la" : "al") segund\(unit.vowel)"
  }

  package func together(_ name: String, _ count: Int) -> String {
    "\(name): \(count) partes juntas"
  }

  package var filledNote: String {
    "Donde falta un dato, la aportación toma la puntuación de su eje; puntuaciones y medias son solo de quien lo tiene."
  }

  package var theRestOfItsGroup: String {
    "la media del resto de su \(group.singular)"
  }

  package var theRestOfTheMarket: String {
    "la media del resto del mercado"
  }

  package func theUnit(_ name: String) -> String {
    "a \(name)"
  }
}
