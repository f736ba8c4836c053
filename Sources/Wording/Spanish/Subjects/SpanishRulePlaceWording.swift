// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What is said of the places in rules, in Spanish.
struct SpanishRulePlaceWording: RulePlaceWording {
  var colour: String { "color" }
  var account: String { "cuenta" }
  var newValue: String { "valor nuevo" }
  var aggregation: String { "agregación" }
  var alpha: String { "alfa" }
  var wherePathsStart: String { "de dónde parten las rutas" }
  var oldValue: String { "valor anterior" }
  var bestGoalpost: String { "mejor límite" }
  var brand: String { "marca" }
  var total: String { "total" }
  var channel: String { "canal" }
  var child: String { "hijo" }
  var coder: String { "codificador" }
  var column: String { "columna" }
  var howManyCells: String { "cuántas celdas" }
  var readingWithComma: String { "lectura con coma" }
  var line: String { "línea" }
  var cell: String { "celda" }
  var howMany: String { "número" }
  var contrast: String { "contraste" }
  var earlier: String { "lo anterior" }
  var extreme: String { "extremo" }
  var expected: String { "lo esperado" }
  var columns: String { "columnas" }
  var yamlFeature: String { "un ancla, un alias…" }
  var file: String { "archivo" }
  var firstDay: String { "primer día" }
  var found: String { "lo encontrado" }
  var firstDate: String { "inicio" }
  var highEnd: String { "máximo" }
  var whereToSayIt: String { "dónde se dice" }
  var id: String { "identificador" }
  var indicator: String { "indicador" }
  var indicators: String { "indicadores" }
  var key: String { "clave" }
  var kindOfFile: String { "un libro, un archivo de texto" }
  var list: String { "lista" }
  var lastDay: String { "último día" }
  var layout: String { "disposición" }
  var levels: String { "niveles" }
  var limit: String { "límite" }
  var lines: String { "líneas" }
  var lowEnd: String { "mínimo" }
  var measure: String { "medida" }
  var measuredValue: String { "valor medido" }
  var method: String { "método" }
  var model: String { "modelo" }
  var most: String { "máximo" }
  var name: String { "nombre" }
  var names: String { "nombres" }
  var node: String { "nodo" }
  var one: String { "uno" }
  var other: String { "otro" }
  var part: String { "parte" }
  var places: String { "lugares" }
  var readingWithPoint: String { "lectura con punto" }
  var problem: String { "problema" }
  var reason: String { "motivo" }
  var rows: String { "filas" }
  var rule: String { "regla" }
  var sector: String { "sector" }
  var sheet: String { "hoja" }
  var sheets: String { "hojas" }
  var size: String { "tamaño" }
  var source: String { "fuente" }
  var state: String { "estado" }
  var severalRows: String { " (filas, si son varias)" }
  var lastDate: String { "final" }
  var type: String { "tipo" }
  var unit: String { "unidad" }
  var brands: String { "marcas" }
  var value: String { "valor" }
  var values: String { "valores" }
  var weight: String { "peso" }
  var what: String { "qué" }
  var worstGoalpost: String { "peor límite" }
  var zone: String { "zona" }
}
