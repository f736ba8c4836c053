// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension EnglishCodingWording: SheetsCodingWording {
  // MARK: Sheets

  var instructions: Phrase { "Instructions" }
  var progress: Phrase { "Progress" }
  var codebook: Phrase { "Codebook" }
  var title: Phrase { "Coding workbook: {study}" }
  var subtitle: Phrase { "Model {model}, version {version}; {count} {units}." }

  // MARK: Instructions

  var who: Phrase { "Who codes" }
  var when: Phrase { "Dates of observation" }
  var total: Phrase { "Overall progress" }
  var how: Phrase { "How to fill it in" }
  var steps: [Phrase] { ["Fill in the yellow cells of the sheets linked below: a row for each {unit}, a column for each indicator. A filled cell is no longer yellow.", "Point at an indicator's id to read its definition. The codebook has them all, with their levels.", "Levels and yes/no are chosen from the cell's list; numbers are typed in their unit. In a percentage, 34.1 and 34.1% mean the same.", "Missing (it could not be observed): n/d. Not applicable: NA. Zero is a value, not a missing one. In numeric cells Excel asks to confirm n/d and NA: answer Yes.", "Leave headers, rows and sheets as they are: they are protected, without a password. If a row is missing, add it to brands.csv and make the workbook again in another folder: imacs new.", "When done, save the workbook in the study's folder under its own name and check it with: imacs check FOLDER"] }
  var sheets: Phrase { "Sheets" }
  var sheet: Phrase { "Sheet" }
  var holds: Phrase { "What it holds" }
  var filled: Phrase { "Cells filled" }
  var axisHolds: Phrase { "{count} indicators of {units}, to fill" }
  var axisHoldsOne: Phrase { "1 indicator of {units}, to fill" }
  var progressHolds: Phrase { "How many cells are filled and how many are open, row by row" }
  var codebookHolds: Phrase { "Definition, type, unit, range and levels of each indicator" }
  var measured: Phrase { "Indicators that are not coded" }
  var measuredNote: Phrase { "They are measured on the interactions or computed from brands.csv; there is nothing to write here." }

  // MARK: Tables

  var indicator: Phrase { "Indicator" }
  var name: Phrase { "Name" }
  var definition: Phrase { "Definition" }
  var type: Phrase { "Type" }
  var unit: Phrase { "Unit" }
  var range: Phrase { "Range" }
  var level: Phrase { "Level (id)" }
  var levelName: Phrase { "What to write" }
  var levelDefinition: Phrase { "What it means" }
  var source: Phrase { "Source" }
  var id: Phrase { "Id" }
  var allCells: Phrase { "Total" }
  var open: Phrase { "Open" }
  var outOf: Phrase { " of " }
  var progressTitle: Phrase { "Progress of the coding" }
  var progressNote: Phrase { "Counts every cell with something in it, n/d and NA too. It keeps itself up to date." }

  // MARK: Cells

  var yes: Phrase { "yes" }
  var no: Phrase { "no" }
  var isMissing: Phrase { "Missing: it could not be observed" }
  var isNotApplicable: Phrase { "Not applicable" }
  var choose: Phrase { "{name}\nChoose from the list; n/d if it could not be observed, NA if not applicable." }
  var typeNumber: Phrase { "{name}\nType {what}; n/d if it could not be observed, NA if not applicable." }
  var aNumber: Phrase { "a number{unit}" }
  var aNumberBetween: Phrase { "a number from {low} to {high}{unit}" }
  var wrong: Phrase { "{id}: invalid value" }
  var chooseError: Phrase { "Choose one of the values of the list (sheet “{sheet}”)." }
  var numberError: Phrase { "Expected {what}. Answer Yes only if you typed n/d (missing) or NA (not applicable)." }

  // MARK: Kinds of values

  var binary: Phrase { "yes/no" }
  var levels: Phrase { "levels" }
  var share: Phrase { "percentage" }
  var count: Phrase { "count" }
  var duration: Phrase { "duration" }
  var number: Phrase { "number" }
}
