extension SpanishWorkbookWording: TablesWorkbookWording {
  // MARK: Heads

  package var id: Phrase { "Id" }
  package var name: Phrase { "Nombre" }
  package var rank: Phrase { "Puesto" }
  package var rankInGroup: Phrase { "Puesto en {group}" }
  package var state: Phrase { "Estado" }
  package var coverage: Phrase { "Cobertura" }
  package var notRankedBecause: Phrase { "Por qué no entra" }
  package var ranked: Phrase { "En el ranking" }
  package var mean: Phrase { "Media" }
  package var median: Phrase { "Mediana" }
  package var minimum: Phrase { "Mínimo" }
  package var maximum: Phrase { "Máximo" }
  package var lowerQuartile: Phrase { "Primer cuartil" }
  package var upperQuartile: Phrase { "Tercer cuartil" }
  package var weightedMean: Phrase { "Media por tamaño" }
  package var stateOfMean: Phrase { "Estado de la media" }
  package var leader: Phrase { "Líder" }
  package var meanAboveMinimum: Phrase { "Media − mínimo" }
  package var maximumAboveMean: Phrase { "Máximo − media" }
  package var market: Phrase { "Mercado" }
  package var count: Phrase { "{state} (n)" }
  package var share: Phrase { "{state} (%)" }
  package var rankOn: Phrase { "Puesto en el eje" }
  package var indicator: Phrase { "Indicador" }
  package var parent: Phrase { "Dentro de" }
  package var level: Phrase { "Nivel" }
  package var weight: Phrase { "Peso" }
  package var shareInParent: Phrase { "Peso relativo" }
  package var effectiveWeight: Phrase { "Peso efectivo" }
  package var aggregation: Phrase { "Agregación" }
  package var missingPolicy: Phrase { "Si falta un componente" }
  package var minimumCoverage: Phrase { "Cobertura mínima" }
  package var normalisation: Phrase { "Normalización" }
  package var worst: Phrase { "Peor" }
  package var best: Phrase { "Mejor" }
  package var definition: Phrase { "Definición" }
  package var source: Phrase { "Fuente" }
  package var measure: Phrase { "Medida" }
  package var channel: Phrase { "Canal" }
  package var unitOfValue: Phrase { "Unidad" }
  package var parameters: Phrase { "Parámetros" }
  package var direction: Phrase { "Sentido" }
  package var imputation: Phrase { "Imputación" }
  package var treatment: Phrase { "Tratamiento" }
  package var whenEmpty: Phrase { "Si no hay casos" }
  package var origin: Phrase { "Origen" }
  package var reference: Phrase { "Referencia" }
  package var from: Phrase { "Desde" }
  package var description: Phrase { "Descripción" }
  package var requirements: Phrase { "Requisitos" }
  package var subject: Phrase { "Asunto" }
  package var verdict: Phrase { "Veredicto" }
  package var observedShare: Phrase { "Observado (%)" }
  package var observed: Phrase { "Observados" }
  package var imputed: Phrase { "Imputados" }
  package var winsorised: Phrase { "Winsorizados" }
  package var missing: Phrase { "Sin dato" }
  package var notApplicable: Phrase { "No aplica" }

  // MARK: Summary

  package var keyFigures: Phrase { "Cifras clave" }
  package var value: Phrase { "Valor" }
  package var inStudy: Phrase { "{Units} en el estudio" }
  package var meanOf: Phrase { "Media de {index}" }
  package var stateDistribution: Phrase { "Reparto por estados" }
  package var topFive: Phrase { "Primeros puestos" }
  package var bottomFive: Phrase { "Últimos puestos" }
  package var byMean: Phrase { "{Groups} por media" }
  package var shareOfRanked: Phrase { "Proporción" }

  // MARK: Marks on raw values

  package var imputedMark: Phrase { "imputado" }
  package var winsorisedMark: Phrase { "winsorizado" }
  package var otherMarks: Phrase { "vacío = sin dato · NA = no aplica" }

  // MARK: Charts

  package var groupMeansFinding: Phrase {
    "{leader} tiene la media más alta, {value}; la del mercado es {market}"
  }
  package var groupMeansTitle: Phrase { "Media de {index} por {group}" }
  package var groupMeansAlt: Phrase {
    "Barras horizontales: media de {index} por {group}, de mayor a menor. Los datos están en la tabla «{table}»."
  }
  package var mixFinding: Phrase { "El {share} del mercado está en el estado {state}" }
  package var mixAlt: Phrase {
    "Barras apiladas al 100 %: reparto por estados del mercado y de cada {group}. Los datos están en la hoja «{table}»."
  }
  package var rankingFinding: Phrase { "{leader} ocupa el primer puesto con {value}" }
  package var rankingFindingTop: Phrase {
    "Los {n} primeros puestos; {leader} ocupa el primero con {value}"
  }
  package var rankingAlt: Phrase {
    "Barras horizontales: {index} de {n} {units}, de mayor a menor. Los datos están en la tabla de la izquierda."
  }
  package var rangeTitle: Phrase { "Del mínimo al máximo; el cambio de tono es la media" }
  package var rangePoints: Phrase { "Mínimo, media y máximo" }
  package var rangeAlt: Phrase {
    "Recorrido de {index} en el mercado y en cada {group}, del mínimo al máximo, con la media. Los datos están en la tabla de arriba."
  }
  package var mapTitle: Phrase { "{y} frente a {x}" }
  package var mapAlt: Phrase {
    "Nube de {n} puntos: {x} en horizontal, {y} en vertical. Los datos están en la hoja «{table}»."
  }
  package var shareAxis: Phrase { "Proporción (%)" }
}
