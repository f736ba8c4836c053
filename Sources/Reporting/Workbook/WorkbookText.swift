import Findings

/// The words of the study workbook. In braces stand the model's nouns
/// (`{unit}`, `{units}`, `{group}`, `{groups}`, with a capital where they
/// begin a text), the name of the index (`{index}`) and what a sheet fills in.
enum WorkbookText {
  typealias Text = LocalizedText

  /// `text` in `language` with its braces filled; an unknown name stays.
  static func fill(
    _ text: LocalizedText, _ language: Language, _ values: [String: String]
  ) -> String {
    var filled = ""
    var rest = text[language][...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      filled += rest[..<open] + (values[name] ?? "{\(name)}")
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }

  // MARK: Tabs

  static let contentsTab = Text(es: "Contenido", en: "Contents")
  static let summaryTab = Text(es: "Resumen", en: "Summary")
  static let rankingTab = Text(es: "Ranking", en: "Ranking")
  static let statesTab = Text(es: "Estados", en: "States")
  static let scoresTab = Text(es: "Puntuaciones", en: "Scores")
  static let rawValuesTab = Text(es: "Valores", en: "Raw values")
  static let weightsTab = Text(es: "Pesos", en: "Weights")
  static let methodologyTab = Text(es: "Metodología", en: "Methodology")
  static let stateDefinitionsTab = Text(es: "Definición de estados", en: "State definitions")
  static let verdictTab = Text(es: "Calidad de datos", en: "Data quality")
  static let brandCoverageTab = Text(es: "Cobertura por {unit}", en: "Coverage by {unit}")
  static let indicatorCoverageTab = Text(
    es: "Cobertura por indicador", en: "Coverage by indicator")

  // MARK: Titles

  static let summaryTitle = Text(es: "Resumen del estudio", en: "Summary of the study")
  static let rankingTitle = Text(
    es: "Ranking de {units} según {index}", en: "Ranking of {units} by {index}")
  static let sectorsTitle = Text(es: "{Groups} según {index}", en: "{Groups} by {index}")
  static let statesTitle = Text(
    es: "Estados de madurez por {group}", en: "Maturity states by {group}")
  static let axisTitle = Text(
    es: "{axis}: {units} e indicadores", en: "{axis}: {units} and indicators")
  static let scoresTitle = Text(es: "Puntuaciones", en: "Scores")
  static let rawValuesTitle = Text(
    es: "Valores de los indicadores", en: "Raw values of the indicators")
  static let weightsTitle = Text(
    es: "Árbol y pesos del modelo", en: "Tree and weights of the model")
  static let methodologyTitle = Text(es: "Metodología: indicadores", en: "Methodology: indicators")
  static let stateDefinitionsTitle = Text(
    es: "Metodología: estados de madurez", en: "Methodology: maturity states")
  static let verdictTitle = Text(es: "Calidad de datos: veredicto", en: "Data quality: verdict")
  static let brandCoverageTitle = Text(
    es: "Calidad de datos: cobertura por {unit}", en: "Data quality: coverage by {unit}")
  static let indicatorCoverageTitle = Text(
    es: "Calidad de datos: cobertura por indicador", en: "Data quality: coverage by indicator")

  // MARK: What the sheets hold

  static let summaryHolds = Text(
    es: "Cifras clave, estados, primeros y últimos puestos y medias por {group}.",
    en: "Key figures, states, first and last places and means by {group}.")
  static let rankingHolds = Text(
    es: "Una fila por {unit}: puesto, {index}, subíndices, estado y cobertura; al final, "
      + "quien no entra en el ranking y por qué.",
    en: "One row per {unit}: rank, {index}, sub-indices, state and coverage; at the end, "
      + "those not ranked and why.")
  static let sectorsHolds = Text(
    es: "Una fila por {group}, con el mercado en la primera; medias sin ponderar de quienes "
      + "entran en el ranking.",
    en: "One row per {group}, the market in the first; unweighted means of those ranked.")
  static let statesHolds = Text(
    es: "Cuántos hay en cada estado, en el mercado y por {group}.",
    en: "How many are in each state, in the market and by {group}.")
  static let axisHolds = Text(
    es: "{axis}: puntuación y puesto de cada {unit}, y las puntuaciones de sus indicadores.",
    en: "{axis}: score and rank of each {unit}, and the scores of its indicators.")
  static let scoresHolds = Text(
    es: "Puntuación de cada {unit} en cada nodo e indicador, {scale}; vacío = sin puntuación, "
      + "NA = no aplica.",
    en: "Score of each {unit} on each node and indicator, {scale}; empty = no score, "
      + "NA = not applicable.")
  static let rawValuesHolds = Text(
    es: "El valor de cada {unit} en cada indicador, en su unidad.",
    en: "The value of each {unit} on each indicator, in its unit.")
  static let weightsHolds = Text(
    es: "Nodos e indicadores del modelo con su peso, su agregación y su normalización.",
    en: "Nodes and indicators of the model with weight, aggregation and normalisation.")
  static let methodologyHolds = Text(
    es: "Qué mide cada indicador, de dónde sale y cómo puntúa.",
    en: "What each indicator measures, where it comes from and how it scores.")
  static let stateDefinitionsHolds = Text(
    es: "Qué significa cada estado y qué hace falta para alcanzarlo.",
    en: "What each state means and what it takes to reach it.")
  static let verdictHolds = Text(
    es: "Hasta dónde se puede confiar en los datos: cuánto se observó, qué indicadores piden "
      + "cautela, quién queda sin índice y por qué.",
    en: "How far the data can be trusted: how much was observed, which indicators call for care, "
      + "who is not ranked and why.")
  static let brandCoverageHolds = Text(
    es: "Cuántos valores de cada {unit} hay observados, imputados, winsorizados, sin dato o "
      + "que no aplican.",
    en: "How many values of each {unit} are observed, imputed, winsorised, missing or not "
      + "applicable.")
  static let indicatorCoverageHolds = Text(
    es: "Cuántos valores de cada indicador hay observados, imputados, winsorizados, sin dato o "
      + "que no aplican.",
    en: "How many values of each indicator are observed, imputed, winsorised, missing or not "
      + "applicable.")

  // MARK: Contents

  static let edition = Text(es: "Edición", en: "Edition")
  static let period = Text(es: "Periodo", en: "Period")
  static let model = Text(es: "Modelo", en: "Model")
  static let version = Text(es: "versión", en: "version")
  static let to = Text(es: "a", en: "to")
  static let sheet = Text(es: "Hoja", en: "Sheet")
  static let holds = Text(es: "Qué contiene", en: "What it holds")
  static let notes = Text(es: "Notas", en: "Notes")
  static let back = Text(es: "← Contenido", en: "← Contents")
  static let page = Text(es: "Página ", en: "Page ")
  static let of = Text(es: " de ", en: " of ")
  static let noteComputed = Text(
    es: "Todas las cifras son valores calculados por imacs {version}: no hay fórmulas ni macros.",
    en: "All figures are values computed by imacs {version}: there are no formulas and no macros.")
  static let noteLive = Text(
    es: "Las cifras son fórmulas sobre «Valores» y «Pesos», con el valor que calculó imacs "
      + "{version}; no hay macros. Cambie un peso o un valor y todo lo demás sigue.",
    en: "Figures are formulas over “Raw values” and “Weights”, with the value imacs {version} "
      + "computed; there are no macros. Change a weight or a value and all the rest follows.")
  static let noteInputs = Text(
    es: "Las celdas en azul se pueden cambiar: valores, pesos, límites, puntos y umbrales. Las "
      + "hojas grises del final muestran el cálculo paso a paso.",
    en: "Cells in blue may be changed: values, weights, goalposts, points and thresholds. The grey "
      + "sheets at the end show the calculation step by step.")
  static let noteClientView = Text(
    es:
      "Los gráficos y sus títulos siguen a las cifras; metodología y calidad de datos son textos.",
    en: "Charts and their titles follow the figures; methodology and data quality are texts.")
  static let noteClient = Text(
    es: "Libro de {onlyUnit}, calculado por imacs {version}: l{o}s demás aparecen solo como "
      + "medias de su {group} y del mercado, y nunca con menos de tres.",
    en: "Workbook of one {unit}, computed by imacs {version}: the others appear only as means of "
      + "its {group} and of the market, and never of fewer than three.")
  static let notePrecision = Text(
    es:
      "Las celdas guardan la precisión completa y la muestran redondeada: una diferencia puede "
      + "apartarse en el último decimal de la de las cifras mostradas. Los puestos salen de las "
      + "puntuaciones sin redondear.",
    en:
      "Cells hold full precision and show it rounded: a difference may be off by the last decimal "
      + "from that of the figures shown. Ranks come from unrounded scores.")
  static let noteMissing = Text(
    es: "Vacío = sin dato; NA = no aplica. Ninguno de los dos es un cero.",
    en: "Empty = missing; NA = not applicable. Neither is a zero.")
  static let noteRanked = Text(
    es: "Entran en el ranking {ranked} de {all} {units}; las estadísticas de mercado y de {group} "
      + "se refieren a ellas.",
    en: "{ranked} of {all} {units} are ranked; statistics of market and {group} refer to them.")
  static let noteLarge = Text(
    es: "Con más de {limit} {units} o {cells} celdas de valores y puntuaciones, el libro lleva "
      + "valores en lugar de fórmulas, y filtros en lugar de tablas de Excel.",
    en: "With more than {limit} {units} or {cells} cells of values and scores, the workbook holds "
      + "values in place of formulas, and filters in place of Excel tables.")
}
