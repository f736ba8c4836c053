// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What is said of YAML files, in Spanish.
struct SpanishYAMLWording: YAMLWording {
  var aSecondDocument: String { "un segundo documento" }
  var anAnchor: String { "un ancla (&)" }
  var aTag: String { "una etiqueta (!)" }
  var anAlias: String { "un alias (*)" }
  var keyNotText: String { "una clave que no es un texto" }
  var aMergeKey: String { "una clave de fusión (<<)" }
  var aSingleValue: String { "un valor" }
  var aList: String { "una lista" }
  var aBlockOfKeys: String { "un bloque de claves" }
  func controlCharacter(_ name: String) -> String { "hay un carácter de control (\(name)) que no se ve; bórrelo" }
  var noMemory: String { "no queda memoria para leerlo" }
  var notYAML: String { "lo que hay aquí no sigue las reglas de YAML" }
  var badFirstCharacter: String { "un valor no puede empezar por este carácter; póngalo entre comillas (o sobra un tabulador)" }
  var colonMissing: String { "aquí falta ':' después de la clave" }
  var itemMisplaced: String { "aquí no puede empezar un elemento de lista ('-'); va en una línea propia" }
  var keyMisplaced: String { "aquí no puede empezar una clave ('?')" }
  var valueMisplaced: String { "hay ': ' donde no puede empezar un valor; un texto que lo lleva va entre comillas" }
  var valueExpected: String { "aquí se esperaba un valor" }
  var itemExpected: String { "aquí se esperaba otro elemento de la lista ('-'), con la sangría de los anteriores" }
  var keyExpected: String { "aquí se esperaba otra clave, con la sangría de las anteriores" }
  var bracketMissing: String { "en la lista entre corchetes falta una ',' o el ']' final" }
  var braceMissing: String { "en el bloque entre llaves falta una ',' o la '}' final" }
  var colonInValue: String { "hay ':' en medio de un valor; póngalo entre comillas" }
  var badEscape: String { "tras una '\\' entre comillas dobles hay una letra que no significa nada; escriba '\\\\' o use comillas simples" }
  var indentationOfZero: String { "la sangría de un texto de varias líneas no puede ser 0" }
  var lineEndExpected: String { "aquí debía acabar la línea" }
  var anchorNameExpected: String { "tras '&' o '*' se esperaba un nombre; un texto que empieza así va entre comillas" }
  var contentEnded: String { "aquí ya había acabado el contenido; quizá falta sangría o una clave" }
  var tooDeep: String { "hay demasiados niveles de anidamiento" }
  var tooLong: String { "es demasiado largo" }
  var quoteNotClosed: String { "unas comillas no se cierran" }
  var badCharacterCode: String { "un código '\\x', '\\u' o '\\U' no es el de ningún carácter" }
  var tabInIndentation: String { "hay un tabulador en la sangría; use espacios" }
  var tagNotQuoted: String { "un texto que empieza por '!' va entre comillas" }
  var directive: String { "una línea que empieza por '%' no sirve aquí; si es un texto, póngalo entre comillas" }
  var nothing: String { "nada" }
  var numberWithPoint: String { "un número con punto decimal, como 12.5" }
  func wholeNumber(from least: Int, to most: Int) -> String { "un número entero de \(least) a \(most)" }
  var date: String { "una fecha como 2016-06-30" }
  var aText: String { "un texto" }
  func oneOf(_ names: String) -> String { "uno de \(names)" }
  func encoding(_ names: String) -> String { "una de \(names)" }
  var singleCharacter: String { "un solo carácter, como ';' o ',', o 'tab'" }
}
