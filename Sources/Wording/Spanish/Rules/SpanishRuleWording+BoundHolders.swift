// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension SpanishRuleWording: BoundHoldersRuleWording {
  var boundOfUnranked: RuleText { RuleText("{brand} no entra en el ranking, pero su valor {value} es el {end} de {indicator} ({method}), del que dependen las puntuaciones de todo el estudio.", advice: "Compruebe ese valor; si no debe contar, déjelo sin dato o use un método de límites fijos (goalposts)." ) }
}
