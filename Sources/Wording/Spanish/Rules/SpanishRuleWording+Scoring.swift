// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension SpanishRuleWording: ScoringRuleWording {
  var constantIndicator: RuleText { RuleText("{indicator} no distingue entre {units}: con {method} todos sus valores dan lo mismo; se trata como no aplicable en todo el estudio.", advice: "Use goalposts o quite el indicador.") }
  var bestNotBeyond: RuleText { RuleText("{indicator}: su 'best' no queda más allá del peor valor observado; se trata como no aplicable en todo el estudio.", advice: "Revise 'best' y la dirección del indicador.") }
  var indicatorWithoutValues: RuleText { RuleText("Sin ningún valor: {indicators}.", advice: "Compruebe que sus observaciones están en los archivos del estudio.") }
  var indicatorNotInData: RuleText { RuleText("Sin ningún valor, porque las interacciones no traen '{fields}': {indicators}.", advice: "Añada la columna a la exportación o a su correspondencia ('layout'), o codifíquelos." ) }
  var studyWithoutValues: RuleText { RuleText("El estudio todavía no tiene ningún valor ({brands}, {n} indicadores).", advice: "Rellene los archivos de 'observations:' de study.yaml y compruébelo de nuevo.") }
  var cellsImputed: RuleText { RuleText("{indicator}: celdas sin dato rellenadas: {n} ({method}).") }
  var cellWinsorised: RuleText { RuleText("{brand} / {indicator}: {before} pasa a {after} (winsorización).") }
  var indicatorStillSkewed: RuleText { RuleText("{indicator} sigue muy asimétrico después de winsorizar {n} celdas.", advice: "Compruebe los extremos; quizá convenga transform: log o una curva.") }
  var goalpostsExceeded: RuleText { RuleText("{indicator}: valores más allá de los límites ({worst} y {best}): {n}; puntúan como el extremo más cercano." ) }
  var zeroInProduct: RuleText { RuleText("{brand}: un 0 deja '{node}' en 0 (agregación {aggregation}).", advice: "Suba el extremo inferior de la escala o use arithmetic si no es lo que quiere.") }
  var brandNotRanked: RuleText { RuleText("{brand} no entra en el ranking. {reason}.", advice: "Complete sus observaciones, o publique el motivo.", together: "{count} no entran en el ranking. {reason}.") }
}
