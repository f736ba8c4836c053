// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What stands beside the examples of rules: what the study needs before, and files in words, in Spanish.
struct SpanishRuleExampleWording: RuleExampleWording {
  var interactionsNamed: String { "El estudio lleva `interactions: [{file: messages.csv}]`." }
  func measuredIndicator(_ measure: String) -> String { "El estudio lleva `interactions: [{file: messages.csv}]` y un indicador P con `measure: \(measure)`." }
  var layoutNamed: String { "El estudio lleva `interactions: [{file: messages.csv, layout: canonical}]`." }
  var otherNodeIsService: String { "Otro nodo se llama ya `service`." }
  var bIsIndicator: String { "B está en `indicators`." }
  var sIsInService: String { "S está ya en el nodo `service`." }
  var statesOfPresence: String { "Los estados son del nodo `presence`; S, el otro indicador de `service`, usa goalposts." }
  var includesSixteenDeep: String { "Modelos que se incluyen unos a otros hasta 16 niveles." }
  var chainOfModels: String { "Una cadena de 18 archivos de modelo, cada uno con un include del siguiente." }
  var otherModelIncluded: String { "`model.yaml` incluye otro modelo, `other.yaml`: `- {include: other.yaml}`." }
  var sIsWinsorised: String { "S lleva `treatment: winsorise`." }
  var sIsWorstWhenEmpty: String { "S lleva `when-empty: worst`." }
  var sIsWinsorisedMinMax: String { "S se normaliza con min-max y lleva `treatment: winsorise`." }
  var deltaHasNoAccount: String { "S lleva `channel: twitter`, y delta no tiene cuenta allí en el archivo de cuentas." }
  var sIsFollowerGrowth: String { "S lleva `source: brands` y `measure: follower-growth`, y `brands.csv` da los seguidores de alfa." }
  func twoPeopleCodeB(_ policy: String) -> String { "Dos personas codifican B en `hours.csv`; en `study.yaml`, `coders: \(policy)`." }
  var sIsResolutionRate: String { "S lleva `measure: resolution-rate` y se mide en `messages.csv`." }
  var lowestOfSIsTwenty: String { "El valor más bajo de S es 20." }
  var sIsImputed: String { "S lleva `impute: market-median`." }
  var sixtyBrandsSpread: String { "Sesenta marcas, con valores de S repartidos entre 1 y 60." }
  var sixtyBrandsOneFarOff: String { "Sesenta marcas: 59 con S de 1 a 9 y una con 95." }
  var sixtyBrandsSixFarOff: String { "Sesenta marcas: 54 con S = 1 y seis de 90 a 95." }
  var sIsMinMax: String { "S se normaliza con min-max." }
  var serviceScoresByRank: String { "S y T, en el nodo `service`, puntúan por puesto (borda)." }
  var serviceIsGeometric: String { "El nodo `service` lleva `aggregation: geometric`." }
  var oneEncoding: String { "Un archivo guardado entero en una codificación." }
  var twoEncodings: String { "La palabra «sí» escrita una vez en UTF-8 y otra en Windows-1252." }
  var fiftyThousandFindings: String { "Hasta 50.000 hallazgos de una regla en un archivo se listan todos." }
  var sixtyThousandShortRows: String { "Sesenta mil filas cortadas tras la primera columna." }
  var noObservationsYet: String { "Todavía no hay observaciones." }
  var workbookOfSAndL: String { "S y L de cuatro marcas se observan en un libro, `coding.xlsx`." }
  var plainWorkbook: String { "Un libro XLSX guardado por una hoja de cálculo, sin contraseña." }
  var workbookCutInHalf: String { "Un libro cortado por la mitad al copiarlo." }
  var workbookCellsOutOfOrder: String { "Un libro en el que un programa escribió las celdas de la fila 3 en el orden A, C, B." }
  var workbookWithPassword: String { "Un libro que pide contraseña al abrirlo." }
  var oldWorkbookRenamed: String { "Un libro .xls con el nombre cambiado a .xlsx." }
  var zipOfSomethingElse: String { "Un archivo ZIP con otra cosa dentro." }
  var workbookUnpacksLarge: String { "Un libro de unos cientos de kilobytes cuya hoja ocupa 300 MiB al descomprimirla." }
  var workbookWithEntities: String { "Un libro cuya hoja declara entidades XML que se multiplican al leerlas." }
  var workbookSheetOfS: String { "S se observa en la hoja «Estrategia» de un libro, `coding.xlsx`." }
  var workbookSheetWithoutHeader: String { "Un libro con una hoja más, «Notas», sin cabecera de observaciones." }
  var formulaNotCalculated: String { "Una celda con la fórmula =40+40, escrita por un programa que no la calculó." }
  var knownEncodings: String { "Un archivo en UTF-8, en UTF-16 o en Windows-1252." }
  var yamlTwoEncodings: String { "Un título en UTF-8 y, más abajo, un comentario pegado de un archivo en Windows-1252." }
  var atMostOneMebibyte: String { "Un archivo de hasta 1 MiB." }
  var overOneMebibyte: String { "Un archivo de 1 MiB y un byte." }
  var atMostTwoHundredLevels: String { "Hasta 200 niveles, uno dentro de otro." }
  var threeHundredBrackets: String { "Trescientos corchetes abiertos uno dentro de otro." }
  var listsIsAFolder: String { "`lists` es una carpeta." }
  var underFourGibibytes: String { "Un archivo de menos de 4 GiB." }
  var fourGibibytes: String { "Un archivo de 4 GiB." }
  var logoNamed: String { "`study.yaml` nombra un logotipo." }
  var logoAtMost48: String { "Un logotipo de hasta 48 KiB." }
  var logoOf49: String { "Un logotipo de 49 KiB." }
  var bHasItsOwnFile: String { "B se observa en un archivo propio, `hours.csv`, con una fila por valor." }
  var accountsNamed: String { "`study.yaml` nombra un archivo de cuentas." }
  func oneIndicator(_ method: String, states: Bool) -> String { "El modelo tiene un solo indicador, S, normalizado con \(method)" + (states ? ", y estados por umbral." : ", y ningún estado.") }
}
