/// The words of a coding workbook: sheets.
package protocol SheetsCodingWording {
  // MARK: Sheets

  var instructions: Phrase { get }
  var progress: Phrase { get }
  var codebook: Phrase { get }
  var title: Phrase { get }
  var subtitle: Phrase { get }

  // MARK: Instructions

  var who: Phrase { get }
  var when: Phrase { get }
  var total: Phrase { get }
  var how: Phrase { get }
  var steps: [Phrase] { get }
  var sheets: Phrase { get }
  var sheet: Phrase { get }
  var holds: Phrase { get }
  var filled: Phrase { get }
  var axisHolds: Phrase { get }
  var axisHoldsOne: Phrase { get }
  var progressHolds: Phrase { get }
  var codebookHolds: Phrase { get }
  var measured: Phrase { get }
  var measuredNote: Phrase { get }

  // MARK: Tables

  var indicator: Phrase { get }
  var name: Phrase { get }
  var definition: Phrase { get }
  var type: Phrase { get }
  var unit: Phrase { get }
  var range: Phrase { get }
  var level: Phrase { get }
  var levelName: Phrase { get }
  var levelDefinition: Phrase { get }
  var source: Phrase { get }
  var id: Phrase { get }
  var allCells: Phrase { get }
  var open: Phrase { get }
  var outOf: Phrase { get }
  var progressTitle: Phrase { get }
  var progressNote: Phrase { get }

  // MARK: Cells

  var yes: Phrase { get }
  var no: Phrase { get }
  var isMissing: Phrase { get }
  var isNotApplicable: Phrase { get }
  var choose: Phrase { get }
  var typeNumber: Phrase { get }
  var aNumber: Phrase { get }
  var aNumberBetween: Phrase { get }
  var wrong: Phrase { get }
  var chooseError: Phrase { get }
  var numberError: Phrase { get }

  // MARK: Kinds of values

  var binary: Phrase { get }
  var levels: Phrase { get }
  var share: Phrase { get }
  var count: Phrase { get }
  var duration: Phrase { get }
  var number: Phrase { get }
}
