// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What is said of tables, in Spanish.
struct SpanishTableWording: TableWording {
  func mixedEncodings(_ offset: Int) -> String { "mezcla UTF-8 con otra codificación (byte \(offset))" }
  func otherEncoding(_ name: String, offset: Int) -> String { "no es \(name) (byte \(offset))" }
  func holdsNUL(_ offset: Int) -> String { "contiene bytes nulos (byte \(offset)); no es un archivo de texto" }
  var cellOutOfOrder: String { "esta celda viene después de otra que está más a la derecha" }
  var cellTwice: String { "dos celdas tienen esta misma referencia" }
  func badReference(_ reference: String) -> String { "una celda tiene la referencia '\(reference)', que no existe en una hoja" }
  func cellInOtherRow(_ reference: String) -> String { "una celda con la referencia '\(reference)' está en esta fila" }
  var cellOutsideRow: String { "hay una celda que no está directamente en una fila" }
  func noSuchText(index: String, count: String) -> String { "esta celda remite al texto \(index) y el libro tiene \(count) (del 0 en adelante)" }
  func noSuchFormat(index: String, count: String) -> String { "esta celda remite al formato \(index) y el libro tiene \(count) (del 0 en adelante)" }
  func unknownType(_ type: String) -> String { "esta celda es de un tipo que no existe, '\(type)'" }
  func badBoolean(_ value: String) -> String { "esta celda es de verdadero o falso y contiene '\(value)'" }
  var twoValues: String { "esta celda tiene dos valores" }
  func cellTooLong(_ limit: String) -> String { "esta celda tiene más de \(limit) caracteres, lo más que cabe en una" }
  func badRowNumber(_ number: String) -> String { "una fila tiene el número '\(number)', que no existe en una hoja" }
  var rowOutOfOrder: String { "esta fila viene después de otra con el mismo número o uno mayor" }
  func delimiter(_ sign: Character) -> String { sign == "\t" ? "separador tabulador" : "separador '\(sign)'" }
  func decimal(_ mark: String) -> String { "\(mark) decimal" }
  var comma: String { "coma" }
  var point: String { "punto" }
  func alsoAccepted(_ found: String, _ synonyms: String) -> String { "\(found) (vale también \(synonyms))" }
}
