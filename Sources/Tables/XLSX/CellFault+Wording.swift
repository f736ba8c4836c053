import Findings
package import Wording

extension CellFault {
  /// What is wrong with the cell, to follow the name of its workbook.
  package var reason: LocalizedText {
    switch self {
    case .outOfOrder:
      LocalizedText(\.tables.thisCellStandsAfterOneThat)
    case .duplicate:
      LocalizedText(\.tables.twoCellsHaveThisReference)
    case .reference(let reference):
      LocalizedText { $0.tables.aCellHasTheReferenceWhich(reference: shown(reference)) }
    case .otherRow(let reference):
      LocalizedText { $0.tables.aCellWithTheReferenceStands(reference: shown(reference)) }
    case .misplaced:
      LocalizedText(\.tables.thereIsACellThatDoes)
    case .sharedText(let index, let count):
      LocalizedText {
        $0.tables.thisCellRefersToTextAnd(index: shown(index), count: counted(count, $0.language))
      }
    case .format(let index, let count):
      LocalizedText {
        $0.tables.thisCellRefersToFormatAnd(index: shown(index), count: counted(count, $0.language))
      }
    case .type(let type):
      LocalizedText { $0.tables.thisCellIsOfAType(type: shown(type)) }
    case .boolean(let value):
      LocalizedText { $0.tables.thisCellIsTrueOrFalse(value: shown(value)) }
    case .twoValues:
      LocalizedText(\.tables.thisCellHoldsTwoValues)
    case .tooLong(let limit):
      LocalizedText { $0.tables.thisCellIsLongerThanCharacters(limit: counted(limit, $0.language)) }
    case .row(let number):
      LocalizedText { $0.tables.aRowHasTheNumberWhich(number: shown(number)) }
    case .rowOutOfOrder:
      LocalizedText(\.tables.thisRowStandsAfterOneOf)
    }
  }

  private func shown(_ text: String) -> String { Finding.visible(text) }

  private func counted(_ count: Int, _ language: Language) -> String {
    NumberFormat.integer(count, language)
  }
}
