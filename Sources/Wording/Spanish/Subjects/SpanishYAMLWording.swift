/// What is said of YAML files, in Spanish.
package struct SpanishYAMLWording: YAMLWording {
  package init() {}

  package var aSecondDocument: String { "un segundo documento" }
  package var anAnchor: String { "un ancla (&)" }
  package var aTag: String { "una etiqueta (!)" }
  package var anAlias: String { "un alias (*)" }
  package var aKeyThatIsNotA: String { "una clave que no es un texto" }
  package var aMergeKey: String { "una clave de fusión (<<)" }
  package var aSingleValue: String { "un valor" }
  package var aList: String { "una lista" }
  package var aBlockOfKeys: String { "un bloque de claves" }

  package func thereIsAControlCharacterThat(name: String) -> String {
    "hay un carácter de control (\(name)) que no se ve; bórrelo"
  }
  package var thereIsNoMemoryLeftTo: String { "no queda memoria para leerlo" }
  package var whatStandsHereDoesNotFollow: String { "lo que hay aquí no sigue las reglas de YAML" }
  package var aValueCannotBeginWithThis: String {
    "un valor no puede empezar por este carácter; póngalo entre comillas (o sobra un tabulador)"
  }
  package var thereIsNoAfterTheKey: String { "aquí falta ':' después de la clave" }
  package var anItemOfAListCannot: String {
    "aquí no puede empezar un elemento de lista ('-'); va en una línea propia"
  }
  package var aKeyCannotBeginHere: String { "aquí no puede empezar una clave ('?')" }
  package var thereIsWhereNoValueCan: String {
    "hay ': ' donde no puede empezar un valor; un texto que lo lleva va entre comillas"
  }
  package var aValueWasExpectedHere: String { "aquí se esperaba un valor" }
  package var anotherItemOfTheListWas: String {
    "aquí se esperaba otro elemento de la lista ('-'), con la sangría de los anteriores"
  }
  package var anotherKeyWasExpectedHereIndented: String {
    "aquí se esperaba otra clave, con la sangría de las anteriores"
  }
  package var aOrTheFinalOfThe: String {
    "en la lista entre corchetes falta una ',' o el ']' final"
  }
  package var aOrTheFinalOfThe2: String {
    "en el bloque entre llaves falta una ',' o la '}' final"
  }
  package var thereIsWithinAValuePut: String {
    "hay ':' en medio de un valor; póngalo entre comillas"
  }
  package var afterAInDoubleQuotesStands: String {
    "tras una '\\' entre comillas dobles hay una letra que no significa nada; escriba '\\\\' o use comillas simples"
  }
  package var theIndentationOfATextOf: String {
    "la sangría de un texto de varias líneas no puede ser 0"
  }
  package var theLineShouldHaveEndedHere: String { "aquí debía acabar la línea" }
  package var aNameWasExpectedAfterOr: String {
    "tras '&' o '*' se esperaba un nombre; un texto que empieza así va entre comillas"
  }
  package var theContentHadAlreadyEndedHere: String {
    "aquí ya había acabado el contenido; quizá falta sangría o una clave"
  }
  package var thereAreTooManyNestedLevels: String { "hay demasiados niveles de anidamiento" }
  package var itIsTooLong: String { "es demasiado largo" }
  package var aQuoteIsNeverClosed: String { "unas comillas no se cierran" }
  package var aCodeXUOrU: String { "un código '\\x', '\\u' o '\\U' no es el de ningún carácter" }
  package var thereIsATabInThe: String { "hay un tabulador en la sangría; use espacios" }
  package var aTextThatBeginsWithGoes: String { "un texto que empieza por '!' va entre comillas" }
  package var aLineThatBeginsWithIs: String {
    "una línea que empieza por '%' no sirve aquí; si es un texto, póngalo entre comillas"
  }
  package var nothing: String { "nada" }
  package var aNumberWithADecimalPoint: String { "un número con punto decimal, como 12.5" }

  package func aWholeNumberFromTo(lowerBound: Int, upperBound: Int) -> String {
    "un número entero de \(lowerBound) a \(upperBound)"
  }
  package var aDateSuchAs: String { "una fecha como 2016-06-30" }
  package var aText: String { "un texto" }
  package func oneOf(_ names: String) -> String { "uno de \(names)" }
}
