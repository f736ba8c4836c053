// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension SpanishCodingWording: SheetsCodingWording {
  // MARK: Sheets

  var instructions: Phrase { "Instrucciones" }
  var progress: Phrase { "Progreso" }
  var codebook: Phrase { "Libro de códigos" }
  var title: Phrase { "Libro de codificación: {study}" }
  var subtitle: Phrase { "Modelo {model}, versión {version}; {count} {units}." }

  // MARK: Instructions

  var who: Phrase { "Quién codifica" }
  var when: Phrase { "Fechas de observación" }
  var total: Phrase { "Progreso total" }
  var how: Phrase { "Cómo se rellena" }
  var steps: [Phrase] { ["Rellene las celdas amarillas de las hojas enlazadas abajo: una fila por {unit}, una columna por indicador. Una celda rellena deja de ser amarilla.", "Sitúe el ratón sobre el identificador de un indicador para leer su definición. El libro de códigos las reúne todas, con sus niveles.", "Los niveles y sí/no se eligen de la lista de la celda; los números se escriben en su unidad. En un porcentaje, 34,1 y 34,1 % significan lo mismo.", "Sin dato (no se ha podido observar): n/d. No aplica: NA. Cero es un valor, no una falta de dato. En celdas numéricas Excel pide confirmar n/d y NA: conteste Sí.", "No cambie encabezados, filas ni hojas: están protegidos sin contraseña. Si falta una fila, añádala a brands.csv y haga el libro de nuevo en otra carpeta: imacs new.", "Al terminar, guarde el libro en la carpeta del estudio con su mismo nombre y compruébelo con: imacs check CARPETA"] }
  var sheets: Phrase { "Hojas" }
  var sheet: Phrase { "Hoja" }
  var holds: Phrase { "Qué contiene" }
  var filled: Phrase { "Celdas rellenas" }
  var axisHolds: Phrase { "{count} indicadores de {units}, para rellenar" }
  var axisHoldsOne: Phrase { "1 indicador de {units}, para rellenar" }
  var progressHolds: Phrase { "Cuántas celdas están rellenas y cuántas faltan, fila a fila" }
  var codebookHolds: Phrase { "Definición, tipo, unidad, rango y niveles de cada indicador" }
  var measured: Phrase { "Indicadores que no se codifican" }
  var measuredNote: Phrase { "Se miden en las interacciones o se calculan de brands.csv; no hay que escribirlos aquí." }

  // MARK: Tables

  var indicator: Phrase { "Indicador" }
  var name: Phrase { "Nombre" }
  var definition: Phrase { "Definición" }
  var type: Phrase { "Tipo" }
  var unit: Phrase { "Unidad" }
  var range: Phrase { "Rango" }
  var level: Phrase { "Nivel (id)" }
  var levelName: Phrase { "Se escribe" }
  var levelDefinition: Phrase { "Qué significa" }
  var source: Phrase { "Fuente" }
  var id: Phrase { "Id." }
  var allCells: Phrase { "Total" }
  var open: Phrase { "Faltan" }
  var outOf: Phrase { " de " }
  var progressTitle: Phrase { "Progreso de la codificación" }
  var progressNote: Phrase { "Cuenta toda celda con algo escrito, también n/d y NA. Se actualiza sola." }

  // MARK: Cells

  var yes: Phrase { "sí" }
  var no: Phrase { "no" }
  var isMissing: Phrase { "Sin dato: no se ha podido observar" }
  var isNotApplicable: Phrase { "No aplica" }
  var choose: Phrase { "{name}\nElija de la lista; n/d si no se ha podido observar, NA si no aplica." }
  var typeNumber: Phrase { "{name}\nEscriba {what}; n/d si no se ha podido observar, NA si no aplica." }
  var aNumber: Phrase { "un número{unit}" }
  var aNumberBetween: Phrase { "un número de {low} a {high}{unit}" }
  var wrong: Phrase { "{id}: valor no válido" }
  var chooseError: Phrase { "Elija uno de los valores de la lista (hoja «{sheet}»)." }
  var numberError: Phrase { "Se esperaba {what}. Conteste Sí solo si ha escrito n/d (sin dato) o NA (no aplica)." }

  // MARK: Kinds of values

  var binary: Phrase { "sí/no" }
  var levels: Phrase { "niveles" }
  var share: Phrase { "porcentaje" }
  var count: Phrase { "recuento" }
  var duration: Phrase { "duración" }
  var number: Phrase { "número" }
}
