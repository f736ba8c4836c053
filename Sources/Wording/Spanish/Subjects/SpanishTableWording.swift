/// What is said of tables, in Spanish.
package struct SpanishTableWording: TableWording {
  package init() {}

  package func mixedEncodings(_ offset: Int) -> String {
    "mezcla UTF-8 con otra codificación (byte \(offset))"
  }

  package func otherEncoding(_ name: String, offset: Int) -> String {
    "no es \(name) (byte \(offset))"
  }

  package func holdsNUL(_ offset: Int) -> String {
    "contiene bytes nulos (byte \(offset)); no es un archivo de texto"
  }
  package var cellOutOfOrder: String {
    "esta celda viene después de otra que está más a la derecha"
  }
  package var cellTwice: String { "dos celdas tienen esta misma referencia" }

  package func badReference(_ reference: String) -> String {
    "una celda tiene la referencia '\(reference)', que no existe en una hoja"
  }

  package func cellInOtherRow(_ reference: String) -> String {
    "una celda con la referencia '\(reference)' está en esta fila"
  }
  package var cellOutsideRow: String { "hay una celda que no está directamente en una fila" }

  package func noSuchText(index: String, count: String) -> String {
    "esta celda remite al texto \(index) y el libro tiene \(count) (del 0 en adelante)"
  }

  package func noSuchFormat(index: String, count: String) -> String {
    "esta celda remite al formato \(index) y el libro tiene \(count) (del 0 en adelante)"
  }

  package func unknownType(_ type: String) -> String {
    "esta celda es de un tipo que no existe, '\(type)'"
  }

  package func badBoolean(_ value: String) -> String {
    "esta celda es de verdadero o falso y contiene '\(value)'"
  }
  package var twoValues: String { "esta celda tiene dos valores" }

  package func cellTooLong(_ limit: String) -> String {
    "esta celda tiene más de \(limit) caracteres, lo más que cabe en una"
  }

  package func badRowNumber(_ number: String) -> String {
    "una fila tiene el número '\(number)', que no existe en una hoja"
  }
  package var rowOutOfOrder: String {
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
