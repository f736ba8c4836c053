// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension SpanishPages: ClientPageWording {
  var comparedWithWhom: String { "Con quién se compara" }
  func benchmarksSubtitle(_ client: String) -> String { "Medias de \(unit.thePlural) con índice, sin \(client) salvo que se indique; entre paréntesis, la diferencia en puntos" }
  var benchmark: String { "Referencia" }
  func groupWithItself(_ count: String) -> String { "Su \(group.singular), \(unit.pronoun) incluid\(unit.vowel) (n = \(count))" }
  var noOtherInGroup: String { "No hay otr\(unit.vowel) \(unit.singular) con índice en su \(group.singular): no hay líder con quien comparar." }
  var noGapWithoutIndex: String { "Sin índice no hay diferencia que repartir entre indicadores." }
  func restOfItsGroup(_ count: String) -> String { "resto de su \(group.singular) (n = \(count))" }
  var againstItsGroup: String { "Frente a su \(group.singular)" }
  var againstMarket: String { "Frente al mercado" }
  func gapSubtitle(_ node: String) -> String { "Puntos de \(node) que aporta cada indicador: su peso por la diferencia de puntuación" }
  var weight: String { "Peso" }
  func anotherThat(_ word: String) -> String { "Otro que \(word)" }
  func othersThat(count: String, word: String) -> String { "Otros \(count) que \(word)" }
  var missingInBrackets: String { " (sin dato)" }
  func onItsScale(_ missing: String) -> String { "(\(missing) en su escala)" }
  func levelWith(_ other: String) -> String { "Iguala \(other)" }
  func aheadOf(size: String, other: String, most: String) -> String { "Supera en \(size) puntos \(other); lo que más suma: \(most)" }
  func behindOf(size: String, other: String, most: String) -> String { "Le faltan \(size) puntos para igualar \(other); lo que más resta: \(most)" }
  var restOfGroupInline: String { "resto \(group.ofThe)" }
  var restOfMarketInline: String { "resto del mercado" }
  var profile: String { "Perfil" }
  var profileByAxis: String { "Perfil por ejes" }
  var scoreOfEachAxis: String { "Puntuación de cada eje" }
  func bestOtherOfGroup(_ name: String) -> String { "\(unit.isFeminine ? "La" : "El") mejor de l\(unit.vowel)s demás de su \(group.singular): \(name)" }
  var againstBestOther: String { "Frente \(unit.isFeminine ? "a la" : "al") mejor de l\(unit.vowel)s demás" }
  func runnerUpOfGroup(_ name: String) -> String { "\(unit.isFeminine ? "La" : "El") segund\(unit.vowel) de su \(group.singular): \(name)" }
  var againstRunnerUp: String { "Frente \(unit.isFeminine ? "a la" : "al") segund\(unit.vowel)" }
  func together(_ name: String, _ count: Int) -> String { "\(name): \(count) partes juntas" }
  var filledNote: String { "Donde falta un dato, la aportación toma la puntuación de su eje; puntuaciones y medias son solo de quien lo tiene." }
  var theRestOfItsGroup: String { "la media del resto de su \(group.singular)" }
  var theRestOfTheMarket: String { "la media del resto del mercado" }
  func theUnit(_ name: String) -> String { "a \(name)" }
}
