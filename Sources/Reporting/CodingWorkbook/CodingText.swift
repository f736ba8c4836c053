import Findings
import MaturityModels

/// The words of a coding workbook; braces as in `WorkbookText`.
enum CodingText {
  typealias Text = LocalizedText

  // MARK: Sheets

  static let instructions = Text(es: "Instrucciones", en: "Instructions")
  static let progress = Text(es: "Progreso", en: "Progress")
  static let codebook = Text(es: "Libro de códigos", en: "Codebook")
  static let title = Text(es: "Libro de codificación: {study}", en: "Coding workbook: {study}")
  static let subtitle = Text(
    es: "Modelo {model}, versión {version}; {count} {units}.",
    en: "Model {model}, version {version}; {count} {units}.")

  // MARK: Instructions

  static let who = Text(es: "Quién codifica", en: "Who codes")
  static let when = Text(es: "Fechas de observación", en: "Dates of observation")
  static let total = Text(es: "Progreso total", en: "Overall progress")
  static let how = Text(es: "Cómo se rellena", en: "How to fill it in")
  static let steps = [
    Text(
      es: "Rellene las celdas amarillas de las hojas enlazadas abajo: una fila por {unit}, una "
        + "columna por indicador. Una celda rellena deja de ser amarilla.",
      en: "Fill in the yellow cells of the sheets linked below: a row for each {unit}, a column "
        + "for each indicator. A filled cell is yellow no more."),
    Text(
      es: "Sitúe el ratón sobre el identificador de un indicador para leer su definición. El libro "
        + "de códigos las reúne todas, con sus niveles.",
      en: "Point at an indicator's id to read its definition. The codebook has them all, with "
        + "their levels."),
    Text(
      es: "Los niveles y sí/no se eligen de la lista de la celda; los números se escriben en su "
        + "unidad. En un porcentaje, 34,1 y 34,1 % significan lo mismo.",
      en: "Levels and yes/no are chosen from the cell's list; numbers are typed in their unit. In "
        + "a percentage, 34.1 and 34.1 % mean the same."),
    Text(
      es: "Sin dato (no se ha podido observar): n/d. No aplica: NA. Cero es un valor, "
        + "no una falta de dato. En celdas numéricas Excel pide confirmar n/d y NA: conteste Sí.",
      en: "Missing (it could not be observed): n/d. Not applicable: NA. Zero is a value, not a "
        + "missing one. In numeric cells Excel asks to confirm n/d and NA: answer Yes."),
    Text(
      es: "No cambie encabezados, filas ni hojas: están protegidos sin contraseña. Si falta una "
        + "fila, añádala a brands.csv y haga el libro de nuevo en otra carpeta: imacs new.",
      en: "Leave headers, rows and sheets as they are: they are protected, without a password. If "
        + "a row is missing, add it to brands.csv and make the workbook anew: imacs new."),
    Text(
      es: "Al terminar, guarde el libro en la carpeta del estudio con su mismo nombre y "
        + "compruébelo con: imacs check CARPETA",
      en: "When done, save the workbook in the study's folder under its own name and check it "
        + "with: imacs check FOLDER"),
  ]
  static let sheets = Text(es: "Hojas", en: "Sheets")
  static let sheet = Text(es: "Hoja", en: "Sheet")
  static let holds = Text(es: "Qué contiene", en: "What it holds")
  static let filled = Text(es: "Celdas rellenas", en: "Cells filled")
  static let axisHolds = Text(
    es: "{count} indicadores de {units}, para rellenar",
    en: "{count} indicators of {units}, to fill")
  static let axisHoldsOne = Text(
    es: "1 indicador de {units}, para rellenar", en: "1 indicator of {units}, to fill")
  static let progressHolds = Text(
    es: "Cuántas celdas están rellenas y cuántas faltan, fila a fila",
    en: "How many cells are filled and how many are open, row by row")
  static let codebookHolds = Text(
    es: "Definición, tipo, unidad, rango y niveles de cada indicador",
    en: "Definition, type, unit, range and levels of each indicator")
  static let measured = Text(
    es: "Indicadores que no se codifican", en: "Indicators that are not coded")
  static let measuredNote = Text(
    es: "Se miden en las interacciones o se calculan de brands.csv; no hay que escribirlos aquí.",
    en: "They are measured on the interactions or computed from brands.csv; there is nothing to "
      + "write here.")

  // MARK: Tables

  static let indicator = Text(es: "Indicador", en: "Indicator")
  static let name = Text(es: "Nombre", en: "Name")
  static let definition = Text(es: "Definición", en: "Definition")
  static let type = Text(es: "Tipo", en: "Type")
  static let unit = Text(es: "Unidad", en: "Unit")
  static let range = Text(es: "Rango", en: "Range")
  static let level = Text(es: "Nivel (id)", en: "Level (id)")
  static let levelName = Text(es: "Se escribe", en: "What to write")
  static let levelDefinition = Text(es: "Qué significa", en: "What it means")
  static let source = Text(es: "Fuente", en: "Source")
  static let id = Text(es: "Id.", en: "Id")
  static let allCells = Text(es: "Total", en: "Total")
  static let open = Text(es: "Faltan", en: "Open")
  static let outOf = Text(es: " de ", en: " of ")
  static let progressTitle = Text(es: "Progreso de la codificación", en: "Progress of the coding")
  static let progressNote = Text(
    es: "Cuenta toda celda con algo escrito, también n/d y NA. Se actualiza sola.",
    en: "Counts every cell with something in it, n/d and NA too. It keeps itself up to date.")

  // MARK: Cells

  static let yes = Text(es: "sí", en: "yes")
  static let no = Text(es: "no", en: "no")
  static let isMissing = Text(
    es: "Sin dato: no se ha podido observar", en: "Missing: it could not be observed")
  static let isNotApplicable = Text(es: "No aplica", en: "Not applicable")
  static let choose = Text(
    es: "{name}\nElija de la lista; n/d si no se ha podido observar, NA si no aplica.",
    en: "{name}\nChoose from the list; n/d if it could not be observed, NA if not applicable.")
  static let typeNumber = Text(
    es: "{name}\nEscriba {what}; n/d si no se ha podido observar, NA si no aplica.",
    en: "{name}\nType {what}; n/d if it could not be observed, NA if not applicable.")
  static let aNumber = Text(es: "un número{unit}", en: "a number{unit}")
  static let aNumberBetween = Text(
    es: "un número de {low} a {high}{unit}", en: "a number from {low} to {high}{unit}")
  static let wrong = Text(es: "{id}: valor no válido", en: "{id}: value not valid")
  static let chooseError = Text(
    es: "Elija uno de los valores de la lista (hoja «{sheet}»).",
    en: "Choose one of the values of the list (sheet '{sheet}').")
  static let numberError = Text(
    es: "Se esperaba {what}. Conteste Sí solo si ha escrito n/d (sin dato) o NA (no aplica).",
    en: "Expected {what}. Answer Yes only if you typed n/d (missing) or NA (not applicable).")

  /// A kind of value in a word or two.
  static func type(_ type: Indicator.ValueType) -> Text {
    switch type {
    case .binary: Text(es: "sí/no", en: "yes/no")
    case .levels: Text(es: "niveles", en: "levels")
    case .share: Text(es: "porcentaje", en: "share")
    case .count: Text(es: "recuento", en: "count")
    case .duration: Text(es: "duración", en: "duration")
    case .number: Text(es: "número", en: "number")
    }
  }

  /// Where values come from.
  static func source(_ source: Indicator.Source) -> Text {
    switch source {
    case .coding: WorkbookText.coding
    case .survey: WorkbookText.survey
    case .interactions: WorkbookText.interactions
    case .brands: WorkbookText.brandFile
    }
  }
}
