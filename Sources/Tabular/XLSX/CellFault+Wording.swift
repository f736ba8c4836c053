import Findings
package import Wording

extension CellFault {
  /// What is wrong with the cell, to follow the name of its workbook.
  package var reason: LocalizedText {
    switch self {
    case .outOfOrder:
      LocalizedText(
        es: "esta celda viene después de otra que está más a la derecha",
        en: "this cell stands after one that lies further to the right")
    case .duplicate:
      LocalizedText(
        es: "dos celdas tienen esta misma referencia", en: "two cells have this reference")
    case .reference(let reference):
      LocalizedText(
        es: "una celda tiene la referencia '\(shown(reference))', que no existe en una hoja",
        en: "a cell has the reference '\(shown(reference))', which no sheet has")
    case .otherRow(let reference):
      LocalizedText(
        es: "una celda con la referencia '\(shown(reference))' está en esta fila",
        en: "a cell with the reference '\(shown(reference))' stands in this row")
    case .misplaced:
      LocalizedText(
        es: "hay una celda que no está directamente en una fila",
        en: "there is a cell that does not stand directly in a row")
    case .sharedText(let index, let count):
      LocalizedText(
        es:
          "esta celda remite al texto \(shown(index)) y el libro tiene \(counted(count, .es)) (del 0 en adelante)",
        en:
          "this cell refers to text \(shown(index)) and the workbook has \(counted(count, .en)) (from 0 on)"
      )
    case .format(let index, let count):
      LocalizedText(
        es:
          "esta celda remite al formato \(shown(index)) y el libro tiene \(counted(count, .es)) (del 0 en adelante)",
        en:
          "this cell refers to format \(shown(index)) and the workbook has \(counted(count, .en)) (from 0 on)"
      )
    case .type(let type):
      LocalizedText(
        es: "esta celda es de un tipo que no existe, '\(shown(type))'",
        en: "this cell is of a type that does not exist, '\(shown(type))'")
    case .boolean(let value):
      LocalizedText(
        es: "esta celda es de verdadero o falso y contiene '\(shown(value))'",
        en: "this cell is true or false and holds '\(shown(value))'")
    case .twoValues:
      LocalizedText(es: "esta celda tiene dos valores", en: "this cell holds two values")
    case .tooLong(let limit):
      LocalizedText(
        es: "esta celda tiene más de \(counted(limit, .es)) caracteres, lo más que cabe en una",
        en: "this cell is longer than \(counted(limit, .en)) characters, the most that one holds")
    case .row(let number):
      LocalizedText(
        es: "una fila tiene el número '\(shown(number))', que no existe en una hoja",
        en: "a row has the number '\(shown(number))', which no sheet has")
    case .rowOutOfOrder:
      LocalizedText(
        es: "esta fila viene después de otra con el mismo número o uno mayor",
        en: "this row stands after one of the same or a greater number")
    }
  }

  private func shown(_ text: String) -> String { Finding.visible(text) }

  private func counted(_ count: Int, _ language: Language) -> String {
    NumberFormat.integer(count, language)
  }
}
