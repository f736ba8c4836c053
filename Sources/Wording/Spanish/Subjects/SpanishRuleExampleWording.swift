/// What stands beside the examples of rules: what the study needs before, and files in words, in Spanish.
package struct SpanishRuleExampleWording: RuleExampleWording {
  package init() {}

  package var interactionsNamed: String {
    "El estudio lleva `interactions: [{file: messages.csv}]`."
  }

  package func measuredIndicator(_ measure: String) -> String {
    "El estudio lleva `interactions: [{file: messages.csv}]` y un indicador P con `measure: \(measure)`."
  }

  package var layoutNamed: String {
    "El estudio lleva `interactions: [{file: messages.csv, layout: canonical}]`."
  }

  package var otherNodeIsService: String { "Otro nodo se llama ya `service`." }
  package var bIsIndicator: String { "B está en `indicators`." }
  package var sIsInService: String { "S está ya en el nodo `service`." }

  package var statesOfPresence: String {
    "Los estados son del nodo `presence`; S, el otro indicador de `service`, usa goalposts."
  }

  package var includesSixteenDeep: String {
    "Modelos que se incluyen unos a otros hasta 16 niveles."
  }

  package var chainOfModels: String {
    "Una cadena de 18 archivos de modelo, cada uno con un include del siguiente."
  }

  package var otherModelIncluded: String {
    "`model.yaml` incluye otro modelo, `other.yaml`: `- {include: other.yaml}`."
  }

  package var sIsWinsorised: String { "S lleva `treatment: winsorise`." }
  package var sIsWorstWhenEmpty: String { "S lleva `when-empty: worst`." }

  package var sIsWinsorisedMinMax: String {
    "S se normaliza con min-max y lleva `treatment: winsorise`."
  }

  package var deltaHasNoAccount: String {
    "S lleva `channel: twitter`, y delta no tiene cuenta allí en el archivo de cuentas."
  }

  package var sIsFollowerGrowth: String {
    "S lleva `source: brands` y `measure: follower-growth`, y `brands.csv` da los seguidores de alfa."
  }

  package func twoPeopleCodeB(_ policy: String) -> String {
    "Dos personas codifican B en `hours.csv`; en `study.yaml`, `coders: \(policy)`."
  }

  package var sIsResolutionRate: String {
    "S lleva `measure: resolution-rate` y se mide en `messages.csv`."
  }

  package var lowestOfSIsTwenty: String { "El valor más bajo de S es 20." }
  package var sIsImputed: String { "S lleva `impute: market-median`." }

  package var sixtyBrandsSpread: String {
    "Sesenta marcas, con valores de S repartidos entre 1 y 60."
  }

  package var sixtyBrandsOneFarOff: String { "Sesenta marcas: 59 con S de 1 a 9 y una con 95." }
  package var sixtyBrandsSixFarOff: String { "Sesenta marcas: 54 con S = 1 y seis de 90 a 95." }
  package var sIsMinMax: String { "S se normaliza con min-max." }

  package var serviceScoresByRank: String {
    "S y T, en el nodo `service`, puntúan por puesto (borda)."
  }

  package var serviceIsGeometric: String { "El nodo `service` lleva `aggregation: geometric`." }
  package var oneEncoding: String { "Un archivo guardado entero en una codificación." }

  package var twoEncodings: String {
    "La palabra «sí» escrita una vez en UTF-8 y otra en Windows-1252."
  }

  package var fiftyThousandFindings: String {
    "Hasta 50.000 hallazgos de una regla en un archivo se listan todos."
  }

  package var sixtyThousandShortRows: String {
    "Sesenta mil filas cortadas tras la primera columna."
  }

  package var noObservationsYet: String { "Todavía no hay observaciones." }

  package var workbookOfSAndL: String {
    "S y L de cuatro marcas se observan en un libro, `coding.xlsx`."
  }

  package var plainWorkbook: String {
    "Un libro XLSX guardado por una hoja de cálculo, sin contraseña."
  }

  package var workbookCutInHalf: String { "Un libro cortado por la mitad al copiarlo." }

  package var workbookCellsOutOfOrder: String {
    "Un libro en el que un programa escribió las celdas de la fila 3 en el orden A, C, B."
  }

  package var workbookWithPassword: String { "Un libro que pide contraseña al abrirlo." }
  package var oldWorkbookRenamed: String { "Un libro .xls con el nombre cambiado a .xlsx." }
  package var zipOfSomethingElse: String { "Un archivo ZIP con otra cosa dentro." }

  package var workbookUnpacksLarge: String {
    "Un libro de unos cientos de kilobytes cuya hoja ocupa 300 MiB al descomprimirla."
  }

  package var workbookWithEntities: String {
    "Un libro cuya hoja declara entidades XML que se multiplican al leerlas."
  }

  package var workbookSheetOfS: String {
    "S se observa en la hoja «Estrategia» de un libro, `coding.xlsx`."
  }

  package var workbookSheetWithoutHeader: String {
    "Un libro con una hoja más, «Notas», sin cabecera de observaciones."
  }

  package var formulaNotCalculated: String {
    "Una celda con la fórmula =40+40, escrita por un programa que no la calculó."
  }

  package var knownEncodings: String { "Un archivo en UTF-8, en UTF-16 o en Windows-1252." }

  package var yamlTwoEncodings: String {
    "Un título en UTF-8 y, más abajo, un comentario pegado de un archivo en Windows-1252."
  }

  package var atMostOneMebibyte: String { "Un archivo de hasta 1 MiB." }
  package var overOneMebibyte: String { "Un archivo de 1 MiB y un byte." }
  package var atMostTwoHundredLevels: String { "Hasta 200 niveles, uno dentro de otro." }
  package var threeHundredBrackets: String { "Trescientos corchetes abiertos uno dentro de otro." }
  package var listsIsAFolder: String { "`lists` es una carpeta." }
  package var underFourGibibytes: String { "Un archivo de menos de 4 GiB." }
  package var fourGibibytes: String { "Un archivo de 4 GiB." }
  package var logoNamed: String { "`study.yaml` nombra un logotipo." }
  package var logoAtMost48: String { "Un logotipo de hasta 48 KiB." }
  package var logoOf49: String { "Un logotipo de 49 KiB." }

  package var bHasItsOwnFile: String {
    "B se observa en un archivo propio, `hours.csv`, con una fila por valor."
  }

  package var accountsNamed: String { "`study.yaml` nombra un archivo de cuentas." }

  package func oneIndicator(_ method: String, states: Bool) -> String {
    "El modelo tiene un solo indicador, S, normalizado con \(method)"
      + (states ? ", y estados por umbral." : ", y ningún estado.")
  }
}
