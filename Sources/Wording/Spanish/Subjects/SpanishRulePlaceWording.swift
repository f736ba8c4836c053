/// What is said of the places in rules, in Spanish.
package struct SpanishRulePlaceWording: RulePlaceWording {
  package init() {}

  package var colour: String { "color" }
  package var account: String { "cuenta" }
  package var newValue: String { "valor nuevo" }
  package var aggregation: String { "agregación" }
  package var alpha: String { "alfa" }
  package var wherePathsStart: String { "de dónde parten las rutas" }
  package var oldValue: String { "valor anterior" }
  package var bestGoalpost: String { "mejor límite" }
  package var brand: String { "marca" }
  package var total: String { "total" }
  package var channel: String { "canal" }
  package var child: String { "hijo" }
  package var coder: String { "codificador" }
  package var column: String { "columna" }
  package var howManyCells: String { "cuántas celdas" }
  package var readingWithComma: String { "lectura con coma" }
  package var line: String { "línea" }
  package var cell: String { "celda" }
  package var howMany: String { "número" }
  package var contrast: String { "contraste" }
  package var earlier: String { "lo anterior" }
  package var extreme: String { "extremo" }
  package var expected: String { "lo esperado" }
  package var columns: String { "columnas" }
  package var yamlFeature: String { "un ancla, un alias…" }
  package var file: String { "archivo" }
  package var firstDay: String { "primer día" }
  package var found: String { "lo encontrado" }
  package var firstDate: String { "inicio" }
  package var highEnd: String { "máximo" }
  package var whereToSayIt: String { "dónde se dice" }
  package var id: String { "identificador" }
  package var indicator: String { "indicador" }
  package var indicators: String { "indicadores" }
  package var key: String { "clave" }
  package var kindOfFile: String { "un libro, un archivo de texto" }
  package var list: String { "lista" }
  package var lastDay: String { "último día" }
  package var layout: String { "disposición" }
  package var levels: String { "niveles" }
  package var limit: String { "límite" }
  package var lines: String { "líneas" }
  package var lowEnd: String { "mínimo" }
  package var measure: String { "medida" }
  package var measuredValue: String { "valor medido" }
  package var method: String { "método" }
  package var model: String { "modelo" }
  package var most: String { "máximo" }
  package var name: String { "nombre" }
  package var names: String { "nombres" }
  package var node: String { "nodo" }
  package var one: String { "uno" }
  package var other: String { "otro" }
  package var part: String { "parte" }
  package var places: String { "lugares" }
  package var readingWithPoint: String { "lectura con punto" }
  package var problem: String { "problema" }
  package var reason: String { "motivo" }
  package var rows: String { "filas" }
  package var rule: String { "regla" }
  package var sector: String { "sector" }
  package var sheet: String { "hoja" }
  package var sheets: String { "hojas" }
  package var size: String { "tamaño" }
  package var source: String { "fuente" }
  package var state: String { "estado" }
  package var severalRows: String { " (filas, si son varias)" }
  package var lastDate: String { "final" }
  package var type: String { "tipo" }
  package var unit: String { "unidad" }
  package var brands: String { "marcas" }
  package var value: String { "valor" }
  package var values: String { "valores" }
  package var weight: String { "peso" }
  package var what: String { "qué" }
  package var worstGoalpost: String { "peor límite" }
  package var zone: String { "zona" }
}
