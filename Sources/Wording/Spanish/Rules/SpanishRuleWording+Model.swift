// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension SpanishRuleWording: ModelRuleWording {
  var modelUnknown: RuleText { RuleText("No hay ningún modelo '{model}'.", advice: "Use uno de los incluidos ({known}) o la ruta de un archivo de modelo.") }
  var modelDuplicateID: RuleText { RuleText("El identificador '{id}' ya se usa en la línea {line}.", advice: "Nodos e indicadores comparten un solo espacio de nombres; cambie uno de los dos.") }
  var modelReservedID: RuleText { RuleText("El identificador '{id}' está reservado.", advice: "'brand', 'name' y 'sector' son columnas de las tablas; elija otro.") }
  var modelReservedState: RuleText { RuleText("El estado no puede llamarse '{id}'.", advice: "Es una columna de la tabla de sectores; elija otro identificador.") }
  var modelBadID: RuleText { RuleText("'{id}' no puede ser un identificador.", advice: "Use letras, cifras, '.', '_' o '-', hasta 64 caracteres.") }
  var modelNegativeWeight: RuleText { RuleText("El peso '{weight}' es negativo.", advice: "Se esperaba un número mayor o igual que 0; para invertir un indicador use su dirección.") }
  var modelZeroWeights: RuleText { RuleText("Todos los pesos del nodo '{node}' son 0.", advice: "Dé a un hijo al menos un peso positivo.") }
  var modelNoChildren: RuleText { RuleText("El nodo '{node}' no tiene hijos.", advice: "Añada indicadores o nodos en 'children'.") }
  var modelUnknownIndicator: RuleText { RuleText("No hay ningún indicador '{id}'.", advice: "Añádalo en 'indicators' o corrija el nombre.") }
  var modelUnknownNode: RuleText { RuleText("No hay ningún nodo '{id}' en el árbol.", advice: "Los nodos son: {known}.") }
  var modelUnusedIndicator: RuleText { RuleText("El indicador '{id}' no se usa en el árbol.", advice: "Póngalo bajo un nodo o quítelo.") }
  var modelIndicatorTwice: RuleText { RuleText("El indicador '{id}' ya está en el árbol, en la línea {line}.", advice: "Un indicador cuenta en un solo nodo.") }
  var modelEqualGoalposts: RuleText { RuleText("Los límites 'worst' y 'best' son iguales ('{value}').", advice: "Dé dos valores distintos; si el mejor es el menor, menos es mejor.") }
  var modelLogGoalposts: RuleText { RuleText("Con 'transform: log' el límite '{value}' no es positivo.", advice: "Dé límites mayores que 0 o quite la transformación.") }
  var modelCurveOrder: RuleText { RuleText("La x '{value}' de la curva no es mayor que la anterior.", advice: "Ordene los puntos por x, sin repetir.") }
  var modelPointsOutside: RuleText { RuleText("Los puntos '{value}' quedan fuera de la escala de {low} a {high}.", advice: "Dé puntos dentro de la escala del modelo.") }
  var modelLevelName: RuleText { RuleText("'{name}' puede ser el nivel '{one}' o el nivel '{other}'.", advice: "Dé a cada nivel nombres que no se confundan (sin contar mayúsculas ni acentos).") }
  var modelZeroOverUnbounded: RuleText { RuleText("'missing: zero' no tiene sentido sobre '{id}', cuyo método es {method}.", advice: "Sus puntuaciones no tienen un mínimo fijo; use reweight o exclude, o un método acotado.") }
  var modelThresholdsOverUnbounded: RuleText { RuleText("Los umbrales de madurez no tienen sentido sobre '{id}', cuyo método es {method}.", advice: "Use un método acotado o quite 'maturity'.") }
  var modelMixedScales: RuleText { RuleText("El nodo '{node}' mezcla hijos de escalas distintas: '{one}' y '{other}'.", advice: "Use en un nodo hijos normalizados a la misma escala.") }
  var modelOtherScale: RuleText { RuleText("'{child}', bajo el nodo '{node}', está en otra escala ({low} a {high}).", advice: "Un modelo incluido debe tener la misma 'scale' que el que lo incluye.") }
  var modelZeroInProduct: RuleText { RuleText("La agregación {aggregation} del nodo '{node}' daría siempre 0 a alguna unidad: '{child}' ({method}) llega a 0.", advice: "Suba el extremo inferior de la escala (p. ej. scale: [1, 100]) o use arithmetic.") }
  var modelNegativeInProduct: RuleText { RuleText("La agregación {aggregation} del nodo '{node}' no admite negativos, y '{child}' puede serlo ({method}).", advice: "Use arithmetic, o un método acotado con el extremo inferior de la escala mayor o igual que 0." ) }
  var modelTypeMismatch: RuleText { RuleText("El tipo '{type}' no va con el método '{method}'.", advice: "'levels' va con 'levels'; los demás tipos, con los demás métodos.") }
  var modelWinsorisedMethod: RuleText { RuleText("'treatment: winsorise' no va con el método '{method}' de '{id}'.", advice: "Con puntos o límites fijos los extremos no mueven a los demás: quite 'treatment', o use uno de {known}." ) }
  var modelFlatIndicator: RuleText { RuleText("'{id}' da siempre {value} puntos, sea cual sea su valor.", advice: "Dé puntos distintos a los niveles o a la curva, o quite el indicador del árbol.") }
  var modelUnreachableScore: RuleText { RuleText("'{id}' no llega a {value}: su puntuación más alta es {high}.", advice: "Nadie cumplirá esta condición; baje la puntuación que pide.") }
  var modelWorstWithoutGoalpost: RuleText { RuleText("'when-empty: worst' no va con el método '{method}'.", advice: "Solo goalposts y curve tienen un peor valor; use uno de ellos o 'missing'.") }
  var modelStatesOrder: RuleText { RuleText("El umbral '{value}' no es mayor que el del estado anterior.", advice: "Ordene los estados de menor a mayor.") }
  var modelFirstState: RuleText { RuleText("El primer estado empieza en '{value}', por encima del mínimo de la escala ({low}).", advice: "Todo índice debe tener estado: empiece en el mínimo de la escala.") }
  var modelFirstStateRequires: RuleText { RuleText("El primer estado no puede tener 'requires'.", advice: "No hay un estado inferior al que bajar.") }
  var modelUnreachableState: RuleText { RuleText("El estado '{state}' empieza en '{value}', por encima del máximo de la escala ({high}).", advice: "Ninguna unidad podrá alcanzarlo; revise el umbral.") }
  var modelMeasure: RuleText { RuleText("La fuente '{source}' no tiene la medida '{measure}'.", advice: "Medidas posibles: {known}.") }
  var modelNoMeasures: RuleText { RuleText("Los indicadores de la fuente '{source}' no tienen 'measure'.", advice: "Quite 'measure', o use la fuente interactions o brands.") }
  var modelIncludeDepth: RuleText { RuleText("Los modelos se incluyen unos a otros en más de {limit} niveles.", advice: "Junte algunos en uno solo.") }
  var modelIncludeCycle: RuleText { RuleText("El modelo '{model}' se incluye a sí mismo.", advice: "Quite una de las inclusiones.") }
}
