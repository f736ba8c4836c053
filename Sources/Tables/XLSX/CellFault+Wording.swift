import Findings
package import Wording

extension CellFault {
  /// What is wrong with the cell, to follow the name of its workbook.
  package var reason: LocalizedText {
    switch self {
    case .outOfOrder:
      LocalizedText(\.tables.cellOutOfOrder)
    case .duplicate:
      LocalizedText(\.tables.cellTwice)
    case .reference(let reference):
      LocalizedText { $0.tables.badReference(shown(reference)) }
    case .otherRow(let reference):
      LocalizedText { $0.tables.cellInOtherRow(shown(reference)) }
    case .misplaced:
      LocalizedText(\.tables.cellOutsideRow)
    case .sharedText(let index, let count):
      LocalizedText {
        $0.tables.noSuchText(index: shown(index), count: counted(count, $0.language))
      }
    case .format(let index, let count):
      LocalizedText {
        $0.tables.noSuchFormat(index: shown(index), count: counted(count, $0.language))
      }
    case .type(let type):
      LocalizedText { $0.tables.unknownType(shown(type)) }
    case .boolean(let value):
      LocalizedText { $0.tables.badBoolean(shown(value)) }
    case .twoValues:
      LocalizedText(\.tables.twoValues)
    case .tooLong(let limit):
      LocalizedText { $0.tables.cellTooLong(counted(limit, $0.language)) }
    case .row(let number):
      LocalizedText { $0.tables.badRowNumber(shown(number)) }
    case .rowOutOfOrder:
      LocalizedText(\.tables.rowOutOfOrder)
    }
  }

  private func shown(_ text: String) -> String { Finding.visible(text) }

  private func counted(_ count: Int, _ language: Language) -> String {
    NumberFormat.integer(count, language)
  }
}
