// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension SpanishWorkbookWording: SheetsWorkbookWording {
  // MARK: Tabs

  var contentsTab: Phrase { "Contenido" }
  var summaryTab: Phrase { "Resumen" }
  var rankingTab: Phrase { "Ranking" }
  var statesTab: Phrase { "Estados" }
  var scoresTab: Phrase { "Puntuaciones" }
  var rawValuesTab: Phrase { "Valores" }
  var weightsTab: Phrase { "Pesos" }
  var methodologyTab: Phrase { "Metodología" }
  var stateDefinitionsTab: Phrase { "Definición de estados" }
  var verdictTab: Phrase { "Calidad de datos" }
  var brandCoverageTab: Phrase { "Cobertura por {unit}" }
  var indicatorCoverageTab: Phrase { "Cobertura por indicador" }

  // MARK: Titles

  var summaryTitle: Phrase { "Resumen del estudio" }
  var rankingTitle: Phrase { "Ranking de {units} según {index}" }
  var sectorsTitle: Phrase { "{Groups} según {index}" }
  var statesTitle: Phrase { "Estados de madurez por {group}" }
  var axisTitle: Phrase { "{axis}: {units} e indicadores" }
  var scoresTitle: Phrase { "Puntuaciones" }
  var rawValuesTitle: Phrase { "Valores de los indicadores" }
  var weightsTitle: Phrase { "Árbol y pesos del modelo" }
  var methodologyTitle: Phrase { "Metodología: indicadores" }
  var stateDefinitionsTitle: Phrase { "Metodología: estados de madurez" }
  var verdictTitle: Phrase { "Calidad de datos: veredicto" }
  var brandCoverageTitle: Phrase { "Calidad de datos: cobertura por {unit}" }
  var indicatorCoverageTitle: Phrase { "Calidad de datos: cobertura por indicador" }

  // MARK: What the sheets hold

  var summaryHolds: Phrase { "Cifras clave, estados, primeros y últimos puestos y medias por {group}." }
  var rankingHolds: Phrase { "Una fila por {unit}: puesto, {index}, ejes, estado y cobertura; al final, quien no entra en el ranking y por qué." }
  var sectorsHolds: Phrase { "Una fila por {group}, con el mercado en la primera; medias sin ponderar de quienes entran en el ranking." }
  var statesHolds: Phrase { "Cuántos hay en cada estado, en el mercado y por {group}." }
  var axisHolds: Phrase { "{axis}: puntuación y puesto de cada {unit}, y las puntuaciones de sus indicadores." }
  var scoresHolds: Phrase { "Puntuación de cada {unit} en cada nodo e indicador, {scale}; vacío = sin puntuación, NA = no aplica." }
  var rawValuesHolds: Phrase { "El valor de cada {unit} en cada indicador, en su unidad." }
  var weightsHolds: Phrase { "Nodos e indicadores del modelo con su peso, su agregación y su normalización." }
  var methodologyHolds: Phrase { "Qué mide cada indicador, de dónde sale y cómo puntúa." }
  var stateDefinitionsHolds: Phrase { "Qué significa cada estado y qué hace falta para alcanzarlo." }
  var verdictHolds: Phrase { "Hasta dónde se puede confiar en los datos: cuánto se observó, qué indicadores piden cautela, quién queda sin índice y por qué." }
  var brandCoverageHolds: Phrase { "Cuántos valores de cada {unit} hay observados, imputados, winsorizados, sin dato o que no aplican." }
  var indicatorCoverageHolds: Phrase { "Cuántos valores de cada indicador hay observados, imputados, winsorizados, sin dato o que no aplican." }

  // MARK: Contents

  var edition: Phrase { "Edición" }
  var period: Phrase { "Periodo" }
  var model: Phrase { "Modelo" }
  var version: Phrase { "versión" }
  var to: Phrase { "a" }
  var sheet: Phrase { "Hoja" }
  var holds: Phrase { "Qué contiene" }
  var notes: Phrase { "Notas" }
  var back: Phrase { "← Contenido" }
  var page: Phrase { "Página " }
  var of: Phrase { " de " }
  var noteComputed: Phrase { "Todas las cifras son valores calculados por imacs {version}: no hay fórmulas ni macros." }
  var noteLive: Phrase { "Las cifras son fórmulas sobre «Valores» y «Pesos», con el valor que calculó imacs {version}; no hay macros. Cambie un peso o un valor y todo lo demás sigue." }
  var noteInputs: Phrase { "Las celdas en azul se pueden cambiar: valores, pesos, límites, puntos y umbrales. Las hojas grises del final muestran el cálculo paso a paso." }
  var noteClientView: Phrase { "Los gráficos y sus títulos siguen a las cifras; metodología y calidad de datos son textos." }
  var noteClient: Phrase { "Libro de {onlyUnit}, calculado por imacs {version}: l{o}s demás aparecen solo como medias de su {group} y del mercado, y nunca con menos de tres." }
  var notePrecision: Phrase { "Las celdas guardan la precisión completa y la muestran redondeada: una diferencia puede apartarse en el último decimal de la de las cifras mostradas. Los puestos salen de las puntuaciones sin redondear." }
  var noteMissing: Phrase { "Vacío = sin dato; NA = no aplica. Ninguno de los dos es un cero." }
  var noteRanked: Phrase { "Entran en el ranking {ranked} de {all} {units}; las estadísticas de mercado y de {group} se refieren a ell{o}s." }
  var noteLarge: Phrase { "Con más de {limit} {units} o {cells} celdas de valores y puntuaciones, el libro lleva valores en lugar de fórmulas, y filtros en lugar de tablas de Excel." }
}
