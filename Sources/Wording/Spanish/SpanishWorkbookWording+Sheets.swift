extension SpanishWorkbookWording: SheetsWorkbookWording {
  // MARK: Tabs

  package var contentsTab: Phrase { "Contenido" }
  package var summaryTab: Phrase { "Resumen" }
  package var rankingTab: Phrase { "Ranking" }
  package var statesTab: Phrase { "Estados" }
  package var scoresTab: Phrase { "Puntuaciones" }
  package var rawValuesTab: Phrase { "Valores" }
  package var weightsTab: Phrase { "Pesos" }
  package var methodologyTab: Phrase { "Metodología" }
  package var stateDefinitionsTab: Phrase { "Definición de estados" }
  package var verdictTab: Phrase { "Calidad de datos" }
  package var brandCoverageTab: Phrase { "Cobertura por {unit}" }
  package var indicatorCoverageTab: Phrase { "Cobertura por indicador" }

  // MARK: Titles

  package var summaryTitle: Phrase { "Resumen del estudio" }
  package var rankingTitle: Phrase { "Ranking de {units} según {index}" }
  package var sectorsTitle: Phrase { "{Groups} según {index}" }
  package var statesTitle: Phrase { "Estados de madurez por {group}" }
  package var axisTitle: Phrase { "{axis}: {units} e indicadores" }
  package var scoresTitle: Phrase { "Puntuaciones" }
  package var rawValuesTitle: Phrase { "Valores de los indicadores" }
  package var weightsTitle: Phrase { "Árbol y pesos del modelo" }
  package var methodologyTitle: Phrase { "Metodología: indicadores" }
  package var stateDefinitionsTitle: Phrase { "Metodología: estados de madurez" }
  package var verdictTitle: Phrase { "Calidad de datos: veredicto" }
  package var brandCoverageTitle: Phrase { "Calidad de datos: cobertura por {unit}" }
  package var indicatorCoverageTitle: Phrase { "Calidad de datos: cobertura por indicador" }

  // MARK: What the sheets hold

  package var summaryHolds: Phrase {
    "Cifras clave, estados, primeros y últimos puestos y medias por {group}."
  }
  package var rankingHolds: Phrase {
    "Una fila por {unit}: puesto, {index}, ejes, estado y cobertura; al final, quien no entra en el ranking y por qué."
  }
  package var sectorsHolds: Phrase {
    "Una fila por {group}, con el mercado en la primera; medias sin ponderar de quienes entran en el ranking."
  }
  package var statesHolds: Phrase { "Cuántos hay en cada estado, en el mercado y por {group}." }
  package var axisHolds: Phrase {
    "{axis}: puntuación y puesto de cada {unit}, y las puntuaciones de sus indicadores."
  }
  package var scoresHolds: Phrase {
    "Puntuación de cada {unit} en cada nodo e indicador, {scale}; vacío = sin puntuación, NA = no aplica."
  }
  package var rawValuesHolds: Phrase { "El valor de cada {unit} en cada indicador, en su unidad." }
  package var weightsHolds: Phrase {
    "Nodos e indicadores del modelo con su peso, su agregación y su normalización."
  }
  package var methodologyHolds: Phrase { "Qué mide cada indicador, de dónde sale y cómo puntúa." }
  package var stateDefinitionsHolds: Phrase {
    "Qué significa cada estado y qué hace falta para alcanzarlo."
  }
  package var verdictHolds: Phrase {
    "Hasta dónde se puede confiar en los datos: cuánto se observó, qué indicadores piden cautela, quién queda sin índice y por qué."
  }
  package var brandCoverageHolds: Phrase {
    "Cuántos valores de cada {unit} hay observados, imputados, winsorizados, sin dato o que no aplican."
  }
  package var indicatorCoverageHolds: Phrase {
    "Cuántos valores de cada indicador hay observados, imputados, winsorizados, sin dato o que no aplican."
  }

  // MARK: Contents

  package var edition: Phrase { "Edición" }
  package var period: Phrase { "Periodo" }
  package var model: Phrase { "Modelo" }
  package var version: Phrase { "versión" }
  package var to: Phrase { "a" }
  package var sheet: Phrase { "Hoja" }
  package var holds: Phrase { "Qué contiene" }
  package var notes: Phrase { "Notas" }
  package var back: Phrase { "← Contenido" }
  package var page: Phrase { "Página " }
  package var of: Phrase { " de " }
  package var noteComputed: Phrase {
    "Todas las cifras son valores calculados por imacs {version}: no hay fórmulas ni macros."
  }
  package var noteLive: Phrase {
    "Las cifras son fórmulas sobre «Valores» y «Pesos», con el valor que calculó imacs {version}; no hay macros. Cambie un peso o un valor y todo lo demás sigue."
  }
  package var noteInputs: Phrase {
    "Las celdas en azul se pueden cambiar: valores, pesos, límites, puntos y umbrales. Las hojas grises del final muestran el cálculo paso a paso."
  }
  package var noteClientView: Phrase {
    "Los gráficos y sus títulos siguen a las cifras; metodología y calidad de datos son textos."
  }
  package var noteClient: Phrase {
    "Libro de {onlyUnit}, calculado por imacs {version}: l{o}s demás aparecen solo como medias de su {group} y del mercado, y nunca con menos de tres."
  }
  package var notePrecision: Phrase {
    "Las celdas guardan la precisión completa y la muestran redondeada: una diferencia puede apartarse en el último decimal de la de las cifras mostradas. Los puestos salen de las puntuaciones sin redondear."
  }
  package var noteMissing: Phrase {
    "Vacío = sin dato; NA = no aplica. Ninguno de los dos es un cero."
  }
  package var noteRanked: Phrase {
    "Entran en el ranking {ranked} de {all} {units}; las estadísticas de mercado y de {group} se refieren a ell{o}s."
  }
  package var noteLarge: Phrase {
    "Con más de {limit} {units} o {cells} celdas de valores y puntuaciones, el libro lleva valores en lugar de fórmulas, y filtros en lugar de tablas de Excel."
  }
}
