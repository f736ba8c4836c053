package import Findings

extension Rule {
  package static let modelUnknown = Rule(
    "model-unknown", .error,
    es: "No hay ningún modelo '{model}'.", en: "There is no model '{model}'.",
    adviceES: "Use uno de los incluidos ({known}) o la ruta de un archivo de modelo.",
    adviceEN: "Use a bundled one ({known}) or the path of a model file.")

  package static let modelDuplicateID = Rule(
    "model-duplicate-id", .error,
    es: "El identificador '{id}' ya se usa en la línea {line}.",
    en: "The id '{id}' is already used on line {line}.",
    adviceES: "Nodos e indicadores comparten un solo espacio de nombres; cambie uno de los dos.",
    adviceEN: "Nodes and indicators share one namespace; change one of the two.")

  package static let modelReservedID = Rule(
    "model-reserved-id", .error,
    es: "El identificador '{id}' está reservado.", en: "The id '{id}' is reserved.",
    adviceES: "'brand', 'name' y 'sector' son columnas de las tablas; elija otro.",
    adviceEN: "'brand', 'name' and 'sector' are columns of the tables; choose another.")

  package static let modelReservedState = Rule(
    "model-reserved-state", .error,
    es: "El estado no puede llamarse '{id}'.", en: "The state's id cannot be '{id}'.",
    adviceES: "Es una columna de la tabla de sectores; elija otro identificador.",
    adviceEN: "It is a column of the table of sectors; choose another id.")

  package static let modelBadID = Rule(
    "model-bad-id", .error,
    es: "'{id}' no puede ser un identificador.", en: "'{id}' cannot be an id.",
    adviceES: "Use letras, cifras, '.', '_' o '-', hasta 64 caracteres.",
    adviceEN: "Use letters, digits, '.', '_' or '-', at most 64 characters.")

  package static let modelNegativeWeight = Rule(
    "model-negative-weight", .error,
    es: "El peso '{weight}' es negativo.", en: "The weight '{weight}' is negative.",
    adviceES:
      "Se esperaba un número mayor o igual que 0; para invertir un indicador use su dirección.",
    adviceEN: "Expected a number of at least 0; to turn an indicator round use its direction.")

  package static let modelZeroWeights = Rule(
    "model-zero-weights", .error,
    es: "Todos los pesos del nodo '{node}' son 0.", en: "All weights of the node '{node}' are 0.",
    adviceES: "Dé a un hijo al menos un peso positivo.",
    adviceEN: "Give at least one child a positive weight.")

  package static let modelNoChildren = Rule(
    "model-no-children", .error,
    es: "El nodo '{node}' no tiene hijos.", en: "The node '{node}' has no children.",
    adviceES: "Añada indicadores o nodos en 'children'.",
    adviceEN: "Add indicators or nodes under 'children'.")

  package static let modelUnknownIndicator = Rule(
    "model-unknown-indicator", .error,
    es: "No hay ningún indicador '{id}'.", en: "There is no indicator '{id}'.",
    adviceES: "Añádalo en 'indicators' o corrija el nombre.",
    adviceEN: "Add it under 'indicators' or correct the name.")

  package static let modelUnknownNode = Rule(
    "model-unknown-node", .error,
    es: "No hay ningún nodo '{id}' en el árbol.", en: "There is no node '{id}' in the tree.",
    adviceES: "Los nodos son: {known}.", adviceEN: "The nodes are: {known}.")

  package static let modelUnusedIndicator = Rule(
    "model-unused-indicator", .error,
    es: "El indicador '{id}' no se usa en el árbol.",
    en: "The indicator '{id}' is not used in the tree.",
    adviceES: "Póngalo bajo un nodo o quítelo.", adviceEN: "Put it under a node or remove it.")

  package static let modelIndicatorTwice = Rule(
    "model-indicator-twice", .error,
    es: "El indicador '{id}' ya está en el árbol, en la línea {line}.",
    en: "The indicator '{id}' is already in the tree, on line {line}.",
    adviceES: "Un indicador cuenta en un solo nodo.",
    adviceEN: "An indicator counts in one node only.")

  package static let modelEqualGoalposts = Rule(
    "model-equal-goalposts", .error,
    es: "Los límites 'worst' y 'best' son iguales ('{value}').",
    en: "The goalposts 'worst' and 'best' are equal ('{value}').",
    adviceES: "Dé dos valores distintos; si el mejor es el menor, menos es mejor.",
    adviceEN: "Give two different values; if best is the smaller one, lower is better.")

  package static let modelLogGoalposts = Rule(
    "model-log-goalposts", .error,
    es: "Con 'transform: log' el límite '{value}' no es positivo.",
    en: "With 'transform: log' the goalpost '{value}' is not positive.",
    adviceES: "Dé límites mayores que 0 o quite la transformación.",
    adviceEN: "Give goalposts above 0 or remove the transform.")

  package static let modelCurveOrder = Rule(
    "model-curve-order", .error,
    es: "La x '{value}' de la curva no es mayor que la anterior.",
    en: "The curve's x '{value}' is not greater than the one before.",
    adviceES: "Ordene los puntos por x, sin repetir.",
    adviceEN: "Order the points by x, none twice.")

  package static let modelPointsOutside = Rule(
    "model-points-outside", .error,
    es: "Los puntos '{value}' quedan fuera de la escala de {low} a {high}.",
    en: "The points '{value}' lie outside the scale from {low} to {high}.",
    adviceES: "Dé puntos dentro de la escala del modelo.",
    adviceEN: "Give points within the model's scale.")

  package static let modelLevelName = Rule(
    "model-level-name", .error,
    es: "'{name}' puede ser el nivel '{one}' o el nivel '{other}'.",
    en: "'{name}' may be the level '{one}' or the level '{other}'.",
    adviceES: "Dé a cada nivel nombres que no se confundan (sin contar mayúsculas ni acentos).",
    adviceEN: "Give the levels names that differ (case and accents aside).")

  package static let modelZeroOverUnbounded = Rule(
    "model-zero-over-unbounded", .error,
    es: "'missing: zero' no tiene sentido sobre '{id}', cuyo método es {method}.",
    en: "'missing: zero' makes no sense over '{id}', whose method is {method}.",
    adviceES:
      "Sus puntuaciones no tienen un mínimo fijo; use reweight o exclude, o un método acotado.",
    adviceEN: "Its scores have no fixed low end; use reweight or exclude, or a bounded method.")

  package static let modelThresholdsOverUnbounded = Rule(
    "model-thresholds-over-unbounded", .error,
    es: "Los umbrales de madurez no tienen sentido sobre '{id}', cuyo método es {method}.",
    en: "Maturity thresholds make no sense over '{id}', whose method is {method}.",
    adviceES: "Use un método acotado o quite 'maturity'.",
    adviceEN: "Use a bounded method or remove 'maturity'.")

  package static let modelMixedScales = Rule(
    "model-mixed-scales", .error,
    es: "El nodo '{node}' mezcla hijos de escalas distintas: '{one}' y '{other}'.",
    en: "The node '{node}' mixes children of different scales: '{one}' and '{other}'.",
    adviceES: "Use en un nodo hijos normalizados a la misma escala.",
    adviceEN: "Use children normalised to the same scale in one node.")

  package static let modelOtherScale = Rule(
    "model-other-scale", .error,
    es: "'{child}', bajo el nodo '{node}', está en otra escala ({low} a {high}).",
    en: "'{child}', below the node '{node}', lies on another scale ({low} to {high}).",
    adviceES: "Un modelo incluido debe tener la misma 'scale' que el que lo incluye.",
    adviceEN: "An included model must have the same 'scale' as the one that includes it.")

  package static let modelZeroInProduct = Rule(
    "model-zero-in-product", .error,
    es:
      "La agregación {aggregation} del nodo '{node}' daría siempre 0 a alguna unidad: '{child}' ({method}) llega a 0.",
    en:
      "The {aggregation} aggregation of the node '{node}' would always give some unit 0: '{child}' ({method}) reaches 0.",
    adviceES: "Suba el extremo inferior de la escala (p. ej. scale: [1, 100]) o use arithmetic.",
    adviceEN: "Raise the scale's low end (e.g. scale: [1, 100]) or use arithmetic.")

  package static let modelNegativeInProduct = Rule(
    "model-negative-in-product", .error,
    es:
      "La agregación {aggregation} del nodo '{node}' no admite negativos, y '{child}' puede serlo ({method}).",
    en:
      "The {aggregation} aggregation of the node '{node}' cannot take negatives, and '{child}' may be one ({method}).",
    adviceES:
      "Use arithmetic, o un método acotado con el extremo inferior de la escala mayor o igual que 0.",
    adviceEN: "Use arithmetic, or a bounded method with the scale's low end at 0 or above.")

  package static let modelTypeMismatch = Rule(
    "model-type-mismatch", .error,
    es: "El tipo '{type}' no va con el método '{method}'.",
    en: "The type '{type}' does not go with the method '{method}'.",
    adviceES: "'levels' va con 'levels'; los demás tipos, con los demás métodos.",
    adviceEN: "'levels' goes with 'levels'; the other types with the other methods.")

  package static let modelWinsorisedMethod = Rule(
    "model-winsorised-method", .error,
    es: "'treatment: winsorise' no va con el método '{method}' de '{id}'.",
    en: "'treatment: winsorise' does not go with the method '{method}' of '{id}'.",
    adviceES:
      "Con puntos o límites fijos los extremos no mueven a los demás: quite 'treatment', o use uno de {known}.",
    adviceEN:
      "With fixed points or ends an outlier moves nobody else: remove 'treatment', or use one of {known}."
  )

  package static let modelFlatIndicator = Rule(
    "model-flat-indicator", .warning,
    es: "'{id}' da siempre {value} puntos, sea cual sea su valor.",
    en: "'{id}' always gives {value} points, whatever its value.",
    adviceES: "Dé puntos distintos a los niveles o a la curva, o quite el indicador del árbol.",
    adviceEN:
      "Give the levels or the curve different points, or take the indicator out of the tree."
  )

  package static let modelUnreachableScore = Rule(
    "model-unreachable-score", .warning,
    es: "'{id}' no llega a {value}: su puntuación más alta es {high}.",
    en: "'{id}' never reaches {value}: its highest score is {high}.",
    adviceES: "Nadie cumplirá esta condición; baje la puntuación que pide.",
    adviceEN: "Nobody will meet this condition; lower the score it asks for.")

  package static let modelWorstWithoutGoalpost = Rule(
    "model-worst-without-goalpost", .error,
    es: "'when-empty: worst' no va con el método '{method}'.",
    en: "'when-empty: worst' does not go with the method '{method}'.",
    adviceES: "Solo goalposts y curve tienen un peor valor; use uno de ellos o 'missing'.",
    adviceEN: "Only goalposts and curve have a worst value; use one of them or 'missing'.")

  package static let modelStatesOrder = Rule(
    "model-states-order", .error,
    es: "El umbral '{value}' no es mayor que el del estado anterior.",
    en: "The threshold '{value}' is not greater than the one of the state before.",
    adviceES: "Ordene los estados de menor a mayor.", adviceEN: "Order the states from low to high."
  )

  package static let modelFirstState = Rule(
    "model-first-state", .error,
    es: "El primer estado empieza en '{value}', por encima del mínimo de la escala ({low}).",
    en: "The first state starts at '{value}', above the scale's low end ({low}).",
    adviceES: "Todo índice debe tener estado: empiece en el mínimo de la escala.",
    adviceEN: "Every index must have a state: start at the scale's low end.")

  package static let modelFirstStateRequires = Rule(
    "model-first-state-requires", .error,
    es: "El primer estado no puede tener 'requires'.",
    en: "The first state cannot have 'requires'.",
    adviceES: "No hay un estado inferior al que bajar.",
    adviceEN: "There is no lower state to drop to.")

  package static let modelUnreachableState = Rule(
    "model-unreachable-state", .warning,
    es: "El estado '{state}' empieza en '{value}', por encima del máximo de la escala ({high}).",
    en: "The state '{state}' starts at '{value}', above the scale's high end ({high}).",
    adviceES: "Ninguna unidad podrá alcanzarlo; revise el umbral.",
    adviceEN: "No unit can reach it; check the threshold.")

  package static let modelMeasure = Rule(
    "model-measure", .error,
    es: "La fuente '{source}' no tiene la medida '{measure}'.",
    en: "The source '{source}' has no measure '{measure}'.",
    adviceES: "Medidas posibles: {known}.", adviceEN: "Known measures: {known}.")

  package static let modelNoMeasures = Rule(
    "model-no-measures", .error,
    es: "Los indicadores de la fuente '{source}' no tienen 'measure'.",
    en: "Indicators of the source '{source}' have no 'measure'.",
    adviceES: "Quite 'measure', o use la fuente interactions o brands.",
    adviceEN: "Remove 'measure', or use the source interactions or brands.")

  package static let modelIncludeDepth = Rule(
    "model-include-depth", .error,
    es: "Los modelos se incluyen unos a otros en más de {limit} niveles.",
    en: "Models include one another more than {limit} deep.",
    adviceES: "Junte algunos en uno solo.", adviceEN: "Join some of them into one.")

  package static let modelIncludeCycle = Rule(
    "model-include-cycle", .error,
    es: "El modelo '{model}' se incluye a sí mismo.", en: "The model '{model}' includes itself.",
    adviceES: "Quite una de las inclusiones.", adviceEN: "Remove one of the includes.")
}
