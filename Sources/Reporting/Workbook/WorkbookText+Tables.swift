import Findings

/// Heads of columns, labels and chart texts.
extension WorkbookText {

  // MARK: Heads

  static let id = Text(both: "Id")
  static let name = Text(es: "Nombre", en: "Name")
  static let rank = Text(es: "Puesto", en: "Rank")
  static let rankInGroup = Text(es: "Puesto en {group}", en: "Rank in {group}")
  static let state = Text(es: "Estado", en: "State")
  static let coverage = Text(es: "Cobertura", en: "Coverage")
  static let notRankedBecause = Text(es: "Por qué no entra", en: "Why not ranked")
  static let ranked = Text(es: "En el ranking", en: "Ranked")
  static let mean = Text(es: "Media", en: "Mean")
  static let median = Text(es: "Mediana", en: "Median")
  static let minimum = Text(es: "Mínimo", en: "Minimum")
  static let maximum = Text(es: "Máximo", en: "Maximum")
  static let lowerQuartile = Text(es: "Primer cuartil", en: "Lower quartile")
  static let upperQuartile = Text(es: "Tercer cuartil", en: "Upper quartile")
  static let weightedMean = Text(es: "Media por tamaño", en: "Mean by size")
  static let stateOfMean = Text(es: "Estado de la media", en: "State of the mean")
  static let leader = Text(es: "Líder", en: "Leader")
  static let meanAboveMinimum = Text(es: "Media − mínimo", en: "Mean − minimum")
  static let maximumAboveMean = Text(es: "Máximo − media", en: "Maximum − mean")
  static let market = Text(es: "Mercado", en: "Market")
  static let count = Text(es: "{state} (n)", en: "{state} (n)")
  static let share = Text(es: "{state} (%)", en: "{state} (%)")
  static let rankOn = Text(es: "Puesto en el eje", en: "Rank on this axis")
  static let indicator = Text(es: "Indicador", en: "Indicator")
  static let parent = Text(es: "Dentro de", en: "Part of")
  static let level = Text(es: "Nivel", en: "Level")
  static let weight = Text(es: "Peso", en: "Weight")
  static let shareInParent = Text(es: "Peso relativo", en: "Share in parent")
  static let effectiveWeight = Text(es: "Peso efectivo", en: "Effective weight")
  static let aggregation = Text(es: "Agregación", en: "Aggregation")
  static let missingPolicy = Text(es: "Si falta un componente", en: "If a part is missing")
  static let minimumCoverage = Text(es: "Cobertura mínima", en: "Minimum coverage")
  static let normalisation = Text(es: "Normalización", en: "Normalisation")
  static let worst = Text(es: "Peor", en: "Worst")
  static let best = Text(es: "Mejor", en: "Best")
  static let definition = Text(es: "Definición", en: "Definition")
  static let source = Text(es: "Fuente", en: "Source")
  static let measure = Text(es: "Medida", en: "Measure")
  static let channel = Text(es: "Canal", en: "Channel")
  static let unitOfValue = Text(es: "Unidad", en: "Unit of value")
  static let parameters = Text(es: "Parámetros", en: "Parameters")
  static let direction = Text(es: "Sentido", en: "Direction")
  static let imputation = Text(es: "Imputación", en: "Imputation")
  static let treatment = Text(es: "Tratamiento", en: "Treatment")
  static let whenEmpty = Text(es: "Si no hay casos", en: "When there are no cases")
  static let origin = Text(es: "Origen", en: "Origin")
  static let reference = Text(es: "Referencia", en: "Reference")
  static let from = Text(es: "Desde", en: "From")
  static let description = Text(es: "Descripción", en: "Description")
  static let requirements = Text(es: "Requisitos", en: "Requirements")
  static let subject = Text(es: "Asunto", en: "Subject")
  static let verdict = Text(es: "Veredicto", en: "Verdict")
  static let observedShare = Text(es: "Observado (%)", en: "Observed (%)")
  static let observed = Text(es: "Observados", en: "Observed")
  static let imputed = Text(es: "Imputados", en: "Imputed")
  static let winsorised = Text(es: "Winsorizados", en: "Winsorised")
  static let missing = Text(es: "Sin dato", en: "Missing")
  static let notApplicable = Text(es: "No aplica", en: "Not applicable")

  // MARK: Summary

  static let keyFigures = Text(es: "Cifras clave", en: "Key figures")
  static let value = Text(es: "Valor", en: "Value")
  static let inStudy = Text(es: "{Units} en el estudio", en: "{Units} in the study")
  static let meanOf = Text(es: "Media de {index}", en: "Mean {index}")
  static let stateDistribution = Text(es: "Reparto por estados", en: "Distribution by state")
  static let topFive = Text(es: "Primeros puestos", en: "First places")
  static let bottomFive = Text(es: "Últimos puestos", en: "Last places")
  static let byMean = Text(es: "{Groups} por media", en: "{Groups} by mean")
  static let shareOfRanked = Text(es: "Proporción", en: "Share")

  // MARK: Marks on raw values

  static let imputedMark = Text(es: "imputado", en: "imputed")
  static let winsorisedMark = Text(es: "winsorizado", en: "winsorised")
  static let otherMarks = Text(
    es: "vacío = sin dato · NA = no aplica", en: "empty = missing · NA = not applicable")

  // MARK: Charts

  static let groupMeansFinding = Text(
    es: "{leader} encabeza la media con {value}; el mercado está en {market}",
    en: "{leader} leads on the mean with {value}; the market stands at {market}")
  static let groupMeansTitle = Text(
    es: "Media de {index} por {group}", en: "Mean {index} by {group}")

  static let groupMeansAlt = Text(
    es: "Barras horizontales: media de {index} por {group}, de mayor a menor. Los datos están en "
      + "la tabla «{table}».",
    en: "Horizontal bars: mean {index} by {group}, highest first. The data are in the table "
      + "“{table}”.")
  static let mixFinding = Text(
    es: "{share} del mercado está en el estado {state}",
    en: "{share} of the market is in the state {state}")
  static let mixAlt = Text(
    es: "Barras apiladas al 100 %: reparto por estados del mercado y de cada {group}. Los datos "
      + "están en la hoja «{table}».",
    en: "100 % stacked bars: mix of states in the market and in each {group}. The data are on the "
      + "sheet “{table}”.")
  static let rankingFinding = Text(
    es: "{leader} es el n.º 1 con {value}", en: "{leader} ranks first with {value}")
  static let rankingFindingTop = Text(
    es: "Los {n} primeros; {leader} es el n.º 1 con {value}",
    en: "The first {n}; {leader} ranks first with {value}")
  static let rankingAlt = Text(
    es: "Barras horizontales: {index} de {n} {units}, de mayor a menor. Los datos están en la "
      + "tabla de la izquierda.",
    en: "Horizontal bars: {index} of {n} {units}, highest first. The data are in the table on the "
      + "left.")
  static let rangeTitle = Text(
    es: "Del mínimo al máximo; el cambio de tono es la media",
    en: "From minimum to maximum; the change of shade is the mean")
  static let rangePoints = Text(es: "Mínimo, media y máximo", en: "Minimum, mean and maximum")
  static let rangeAlt = Text(
    es: "Recorrido de {index} en el mercado y en cada {group}, del mínimo al máximo, con la media. "
      + "Los datos están en la tabla de arriba.",
    en: "Range of {index} in the market and in each {group}, from minimum to maximum, with the "
      + "mean. The data are in the table above.")
  static let mapTitle = Text(es: "{y} frente a {x}", en: "{y} against {x}")
  static let mapAlt = Text(
    es: "Nube de {n} puntos: {x} en horizontal, {y} en vertical. Los datos están en la hoja "
      + "«{table}».",
    en: "Scatter of {n} points: {x} across, {y} up. The data are on the sheet “{table}”.")
  static let shareAxis = Text(es: "Proporción (%)", en: "Share (%)")
}
