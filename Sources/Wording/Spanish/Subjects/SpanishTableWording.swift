/// What is said of tables, in Spanish.
package struct SpanishTableWording: TableWording {
  package init() {}

  package func itMixesUTFWithAnotherEncoding(offset: Int) -> String {
    "mezcla UTF-8 con otra codificación (byte \(offset))"
  }

  package func itIsNotByte(rawValue: String, offset: Int) -> String {
    "no es \(rawValue) (byte \(offset))"
  }

  package func itHoldsNULBytesByteIt(offset: Int) -> String {
    "contiene bytes nulos (byte \(offset)); no es un archivo de texto"
  }
  package var thisCellStandsAfterOneThat: String {
    "esta celda viene después de otra que está más a la derecha"
  }
  package var twoCellsHaveThisReference: String { "dos celdas tienen esta misma referencia" }

  package func aCellHasTheReferenceWhich(reference: String) -> String {
    "una celda tiene la referencia '\(reference)', que no existe en una hoja"
  }

  package func aCellWithTheReferenceStands(reference: String) -> String {
    "una celda con la referencia '\(reference)' está en esta fila"
  }
  package var thereIsACellThatDoes: String { "hay una celda que no está directamente en una fila" }

  package func thisCellRefersToTextAnd(index: String, count: String) -> String {
    "esta celda remite al texto \(index) y el libro tiene \(count) (del 0 en adelante)"
  }

  package func thisCellRefersToFormatAnd(index: String, count: String) -> String {
    "esta celda remite al formato \(index) y el libro tiene \(count) (del 0 en adelante)"
  }

  package func thisCellIsOfAType(type: String) -> String {
    "esta celda es de un tipo que no existe, '\(type)'"
  }

  package func thisCellIsTrueOrFalse(value: String) -> String {
    "esta celda es de verdadero o falso y contiene '\(value)'"
  }
  package var thisCellHoldsTwoValues: String { "esta celda tiene dos valores" }

  package func thisCellIsLongerThanCharacters(limit: String) -> String {
    "esta celda tiene más de \(limit) caracteres, lo más que cabe en una"
  }

  package func aRowHasTheNumberWhich(number: String) -> String {
    "una fila tiene el número '\(number)', que no existe en una hoja"
  }
  package var thisRowStandsAfterOneOf: String {
    "esta fila viene después de otra con el mismo número o uno mayor"
  }

  package func delimiter(_ sign: Character) -> String {
    sign == "\t" ? "separador tabulador" : "separador '\(sign)'"
  }

  package func decimal(_ mark: String) -> String { "\(mark) decimal" }
  package var comma: String { "coma" }
  package var point: String { "punto" }

  package func alsoAccepted(_ found: String, _ synonyms: String) -> String {
    "\(found) (vale también \(synonyms))"
  }
}
