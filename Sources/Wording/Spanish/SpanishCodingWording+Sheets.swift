extension SpanishCodingWording: SheetsCodingWording {
  // MARK: Sheets

  package var instructions: Phrase { "Instrucciones" }
  package var progress: Phrase { "Progreso" }
  package var codebook: Phrase { "Libro de códigos" }
  package var title: Phrase { "Libro de codificación: {study}" }
  package var subtitle: Phrase { "Modelo {model}, versión {version}; {count} {units}." }

  // MARK: Instructions

  package var who: Phrase { "Quién codifica" }
  package var when: Phrase { "Fechas de observación" }
  package var total: Phrase { "Progreso total" }
  package var how: Phrase { "Cómo se rellena" }
  package var steps: [Phrase] {
    [
      "Rellene las celdas amarillas de las hojas enlazadas abajo: una fila por {unit}, una columna por indicador. Una celda rellena deja de ser amarilla.",
      "Sitúe el ratón sobre el identificador de un indicador para leer su definición. El libro de códigos las reúne todas, con sus niveles.",
      "Los niveles y sí/no se eligen de la lista de la celda; los números se escriben en su unidad. En un porcentaje, 34,1 y 34,1 % significan lo mismo.",
      "Sin dato (no se ha podido observar): n/d. No aplica: NA. Cero es un valor, no una falta de dato. En celdas numéricas Excel pide confirmar n/d y NA: conteste Sí.",
      "No cambie encabezados, filas ni hojas: están protegidos sin contraseña. Si falta una fila, añádala a brands.csv y haga el libro de nuevo en otra carpeta: imacs new.",
      "Al terminar, guarde el libro en la carpeta del estudio con su mismo nombre y compruébelo con: imacs check CARPETA",
    ]
  }
  package var sheets: Phrase { "Hojas" }
  package var sheet: Phrase { "Hoja" }
  package var holds: Phrase { "Qué contiene" }
  package var filled: Phrase { "Celdas rellenas" }
  package var axisHolds: Phrase { "{count} indicadores de {units}, para rellenar" }
  package var axisHoldsOne: Phrase { "1 indicador de {units}, para rellenar" }
  package var progressHolds: Phrase {
    "Cuántas celdas están rellenas y cuántas faltan, fila a fila"
  }
  package var codebookHolds: Phrase {
    "Definición, tipo, unidad, rango y niveles de cada indicador"
  }
  package var measured: Phrase { "Indicadores que no se codifican" }
  package var measuredNote: Phrase {
    "Se miden en las interacciones o se calculan de brands.csv; no hay que escribirlos aquí."
  }

  // MARK: Tables

  package var indicator: Phrase { "Indicador" }
  package var name: Phrase { "Nombre" }
  package var definition: Phrase { "Definición" }
  package var type: Phrase { "Tipo" }
  package var unit: Phrase { "Unidad" }
  package var range: Phrase { "Rango" }
  package var level: Phrase { "Nivel (id)" }
  package var levelName: Phrase { "Se escribe" }
  package var levelDefinition: Phrase { "Qué significa" }
  package var source: Phrase { "Fuente" }
  package var id: Phrase { "Id." }
  package var allCells: Phrase { "Total" }
  package var open: Phrase { "Faltan" }
  package var outOf: Phrase { " de " }
  package var progressTitle: Phrase { "Progreso de la codificación" }
  package var progressNote: Phrase {
    "Cuenta toda celda con algo escrito, también n/d y NA. Se actualiza sola."
  }

  // MARK: Cells

  package var yes: Phrase { "sí" }
  package var no: Phrase { "no" }
  package var isMissing: Phrase { "Sin dato: no se ha podido observar" }
  package var isNotApplicable: Phrase { "No aplica" }
  package var choose: Phrase {
    "{name}\nElija de la lista; n/d si no se ha podido observar, NA si no aplica."
  }
  package var typeNumber: Phrase {
    "{name}\nEscriba {what}; n/d si no se ha podido observar, NA si no aplica."
  }
  package var aNumber: Phrase { "un número{unit}" }
  package var aNumberBetween: Phrase { "un número de {low} a {high}{unit}" }
  package var wrong: Phrase { "{id}: valor no válido" }
  package var chooseError: Phrase { "Elija uno de los valores de la lista (hoja «{sheet}»)." }
  package var numberError: Phrase {
    "Se esperaba {what}. Conteste Sí solo si ha escrito n/d (sin dato) o NA (no aplica)."
  }

  // MARK: Kinds of values

  package var binary: Phrase { "sí/no" }
  package var levels: Phrase { "niveles" }
  package var share: Phrase { "porcentaje" }
  package var count: Phrase { "recuento" }
  package var duration: Phrase { "duración" }
  package var number: Phrase { "número" }
}
