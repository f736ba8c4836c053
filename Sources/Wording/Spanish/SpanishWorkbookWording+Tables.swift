// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension SpanishWorkbookWording: TablesWorkbookWording {
  // MARK: Heads

  var id: Phrase { "Id" }
  var name: Phrase { "Nombre" }
  var rank: Phrase { "Puesto" }
  var rankInGroup: Phrase { "Puesto en {group}" }
  var state: Phrase { "Estado" }
  var coverage: Phrase { "Cobertura" }
  var notRankedBecause: Phrase { "Por qué no entra" }
  var ranked: Phrase { "En el ranking" }
  var mean: Phrase { "Media" }
  var median: Phrase { "Mediana" }
  var minimum: Phrase { "Mínimo" }
  var maximum: Phrase { "Máximo" }
  var lowerQuartile: Phrase { "Primer cuartil" }
  var upperQuartile: Phrase { "Tercer cuartil" }
  var weightedMean: Phrase { "Media por tamaño" }
  var stateOfMean: Phrase { "Estado de la media" }
  var leader: Phrase { "Líder" }
  var meanAboveMinimum: Phrase { "Media − mínimo" }
  var maximumAboveMean: Phrase { "Máximo − media" }
  var market: Phrase { "Mercado" }
  var count: Phrase { "{state} (n)" }
  var share: Phrase { "{state} (%)" }
  var rankOn: Phrase { "Puesto en el eje" }
  var indicator: Phrase { "Indicador" }
  var parent: Phrase { "Dentro de" }
  var level: Phrase { "Nivel" }
  var weight: Phrase { "Peso" }
  var shareInParent: Phrase { "Peso relativo" }
  var effectiveWeight: Phrase { "Peso efectivo" }
  var aggregation: Phrase { "Agregación" }
  var missingPolicy: Phrase { "Si falta un componente" }
  var minimumCoverage: Phrase { "Cobertura mínima" }
  var normalisation: Phrase { "Normalización" }
  var worst: Phrase { "Peor" }
  var best: Phrase { "Mejor" }
  var definition: Phrase { "Definición" }
  var source: Phrase { "Fuente" }
  var measure: Phrase { "Medida" }
  var channel: Phrase { "Canal" }
  var unitOfValue: Phrase { "Unidad" }
  var parameters: Phrase { "Parámetros" }
  var direction: Phrase { "Sentido" }
  var imputation: Phrase { "Imputación" }
  var treatment: Phrase { "Tratamiento" }
  var whenEmpty: Phrase { "Si no hay casos" }
  var origin: Phrase { "Origen" }
  var reference: Phrase { "Referencia" }
  var from: Phrase { "Desde" }
  var description: Phrase { "Descripción" }
  var requirements: Phrase { "Requisitos" }
  var subject: Phrase { "Asunto" }
  var verdict: Phrase { "Veredicto" }
  var observedShare: Phrase { "Observado (%)" }
  var observed: Phrase { "Observados" }
  var imputed: Phrase { "Imputados" }
  var winsorised: Phrase { "Winsorizados" }
  var missing: Phrase { "Sin dato" }
  var notApplicable: Phrase { "No aplica" }

  // MARK: Summary

  var keyFigures: Phrase { "Cifras clave" }
  var value: Phrase { "Valor" }
  var inStudy: Phrase { "{Units} en el estudio" }
  var meanOf: Phrase { "Media de {index}" }
  var stateDistribution: Phrase { "Reparto por estados" }
  var topFive: Phrase { "Primeros puestos" }
  var bottomFive: Phrase { "Últimos puestos" }
  var byMean: Phrase { "{Groups} por media" }
  var shareOfRanked: Phrase { "Proporción" }

  // MARK: Marks on raw values

  var imputedMark: Phrase { "imputado" }
  var winsorisedMark: Phrase { "winsorizado" }
  var otherMarks: Phrase { "vacío = sin dato · NA = no aplica" }

  // MARK: Charts

  var groupMeansFinding: Phrase { "{leader} tiene la media más alta, {value}; la del mercado es {market}" }
  var groupMeansTitle: Phrase { "Media de {index} por {group}" }
  var groupMeansAlt: Phrase { "Barras horizontales: media de {index} por {group}, de mayor a menor. Los datos están en la tabla «{table}»." }
  var mixFinding: Phrase { "El {share} del mercado está en el estado {state}" }
  var mixAlt: Phrase { "Barras apiladas al 100 %: reparto por estados del mercado y de cada {group}. Los datos están en la hoja «{table}»." }
  var rankingFinding: Phrase { "{leader} ocupa el primer puesto con {value}" }
  var rankingFindingTop: Phrase { "Los {n} primeros puestos; {leader} ocupa el primero con {value}" }
  var rankingAlt: Phrase { "Barras horizontales: {index} de {n} {units}, de mayor a menor. Los datos están en la tabla de la izquierda." }
  var rangeTitle: Phrase { "Del mínimo al máximo; el cambio de tono es la media" }
  var rangePoints: Phrase { "Mínimo, media y máximo" }
  var rangeAlt: Phrase { "Recorrido de {index} en el mercado y en cada {group}, del mínimo al máximo, con la media. Los datos están en la tabla de arriba." }
  var mapTitle: Phrase { "{y} frente a {x}" }
  var mapAlt: Phrase { "Nube de {n} puntos: {x} en horizontal, {y} en vertical. Los datos están en la hoja «{table}»." }
  var shareAxis: Phrase { "Proporción (%)" }
}
