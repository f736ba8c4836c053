/// What is said of YAML files, in Spanish.
package struct SpanishYAMLWording: YAMLWording {
  package init() {}

  package var aSecondDocument: String { "un segundo documento" }
  package var anAnchor: String { "un ancla (&)" }
  package var aTag: String { "una etiqueta (!)" }
  package var anAlias: String { "un alias (*)" }
  package var keyNotText: String { "una clave que no es un texto" }
  package var aMergeKey: String { "una clave de fusión (<<)" }
  package var aSingleValue: String { "un valor" }
  package var aList: String { "una lista" }
  package var aBlockOfKeys: String { "un bloque de claves" }

  package func controlCharacter(_ name: String) -> String {
    "hay un carácter de control (\(name)) que no se ve; bórrelo"
  }
  package var noMemory: String { "no queda memoria para leerlo" }
  package var notYAML: String { "lo que hay aquí no sigue las reglas de YAML" }
  package var badFirstCharacter: String {
    "un valor no puede empezar por este carácter; póngalo entre comillas (o sobra un tabulador)"
  }
  package var colonMissing: String { "aquí falta ':' después de la clave" }
  package var itemMisplaced: String {
    "aquí no puede empezar un elemento de lista ('-'); va en una línea propia"
  }
  package var keyMisplaced: String { "aquí no puede empezar una clave ('?')" }
  package var valueMisplaced: String {
    "hay ': ' donde no puede empezar un valor; un texto que lo lleva va entre comillas"
  }
  package var valueExpected: String { "aquí se esperaba un valor" }
  package var itemExpected: String {
    "aquí se esperaba otro elemento de la lista ('-'), con la sangría de los anteriores"
  }
  package var keyExpected: String {
    "aquí se esperaba otra clave, con la sangría de las anteriores"
  }
  package var bracketMissing: String {
    "en la lista entre corchetes falta una ',' o el ']' final"
  }
  package var braceMissing: String {
    "en el bloque entre llaves falta una ',' o la '}' final"
  }
  package var colonInValue: String {
    "hay ':' en medio de un valor; póngalo entre comillas"
  }
  package var badEscape: String {
    "tras una '\\' entre comillas dobles hay una letra que no significa nada; escriba '\\\\' o use comillas simples"
  }
  package var indentationOfZero: String {
    "la sangría de un texto de varias líneas no puede ser 0"
  }
  package var lineEndExpected: String { "aquí debía acabar la línea" }
  package var anchorNameExpected: String {
    "tras '&' o '*' se esperaba un nombre; un texto que empieza así va entre comillas"
  }
  package var contentEnded: String {
    "aquí ya había acabado el contenido; quizá falta sangría o una clave"
  }
  package var tooDeep: String { "hay demasiados niveles de anidamiento" }
  package var tooLong: String { "es demasiado largo" }
  package var quoteNotClosed: String { "unas comillas no se cierran" }
  package var badCharacterCode: String {
    "un código '\\x', '\\u' o '\\U' no es el de ningún carácter"
  }
  package var tabInIndentation: String { "hay un tabulador en la sangría; use espacios" }
  package var tagNotQuoted: String { "un texto que empieza por '!' va entre comillas" }
  package var directive: String {
    "una línea que empieza por '%' no sirve aquí; si es un texto, póngalo entre comillas"
  }
  package var nothing: String { "nada" }
  package var numberWithPoint: String { "un número con punto decimal, como 12.5" }

  package func wholeNumber(from least: Int, to most: Int) -> String {
    "un número entero de \(least) a \(most)"
  }
  package var date: String { "una fecha como 2016-06-30" }
  package var aText: String { "un texto" }
  package func oneOf(_ names: String) -> String { "uno de \(names)" }
  package func encoding(_ names: String) -> String { "una de \(names)" }
  package var singleCharacter: String { "un solo carácter, como ';' o ',', o 'tab'" }
}
