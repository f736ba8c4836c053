extension EnglishCodingWording: SheetsCodingWording {
  // MARK: Sheets

  package var instructions: Phrase { "Instructions" }
  package var progress: Phrase { "Progress" }
  package var codebook: Phrase { "Codebook" }
  package var title: Phrase { "Coding workbook: {study}" }
  package var subtitle: Phrase { "Model {model}, version {version}; {count} {units}." }

  // MARK: Instructions

  package var who: Phrase { "Who codes" }
  package var when: Phrase { "Dates of observation" }
  package var total: Phrase { "Overall progress" }
  package var how: Phrase { "How to fill it in" }
  package var steps: [Phrase] {
    [
      "Fill in the yellow cells of the sheets linked below: a row for each {unit}, a column for each indicator. A filled cell is no longer yellow.",
      "Point at an indicator's id to read its definition. The codebook has them all, with their levels.",
      "Levels and yes/no are chosen from the cell's list; numbers are typed in their unit. In a percentage, 34.1 and 34.1% mean the same.",
      "Missing (it could not be observed): n/d. Not applicable: NA. Zero is a value, not a missing one. In numeric cells Excel asks to confirm n/d and NA: answer Yes.",
      "Leave headers, rows and sheets as they are: they are protected, without a password. If a row is missing, add it to brands.csv and make the workbook again in another folder: imacs new.",
      "When done, save the workbook in the study's folder under its own name and check it with: imacs check FOLDER",
    ]
  }
  package var sheets: Phrase { "Sheets" }
  package var sheet: Phrase { "Sheet" }
  package var holds: Phrase { "What it holds" }
  package var filled: Phrase { "Cells filled" }
  package var axisHolds: Phrase { "{count} indicators of {units}, to fill" }
  package var axisHoldsOne: Phrase { "1 indicator of {units}, to fill" }
  package var progressHolds: Phrase {
    "How many cells are filled and how many are open, row by row"
  }
  package var codebookHolds: Phrase { "Definition, type, unit, range and levels of each indicator" }
  package var measured: Phrase { "Indicators that are not coded" }
  package var measuredNote: Phrase {
    "They are measured on the interactions or computed from brands.csv; there is nothing to write here."
  }

  // MARK: Tables

  package var indicator: Phrase { "Indicator" }
  package var name: Phrase { "Name" }
  package var definition: Phrase { "Definition" }
  package var type: Phrase { "Type" }
  package var unit: Phrase { "Unit" }
  package var range: Phrase { "Range" }
  package var level: Phrase { "Level (id)" }
  package var levelName: Phrase { "What to write" }
  package var levelDefinition: Phrase { "What it means" }
  package var source: Phrase { "Source" }
  package var id: Phrase { "Id" }
  package var allCells: Phrase { "Total" }
  package var open: Phrase { "Open" }
  package var outOf: Phrase { " of " }
  package var progressTitle: Phrase { "Progress of the coding" }
  package var progressNote: Phrase {
    "Counts every cell with something in it, n/d and NA too. It keeps itself up to date."
  }

  // MARK: Cells

  package var yes: Phrase { "yes" }
  package var no: Phrase { "no" }
  package var isMissing: Phrase { "Missing: it could not be observed" }
  package var isNotApplicable: Phrase { "Not applicable" }
  package var choose: Phrase {
    "{name}\nChoose from the list; n/d if it could not be observed, NA if not applicable."
  }
  package var typeNumber: Phrase {
    "{name}\nType {what}; n/d if it could not be observed, NA if not applicable."
  }
  package var aNumber: Phrase { "a number{unit}" }
  package var aNumberBetween: Phrase { "a number from {low} to {high}{unit}" }
  package var wrong: Phrase { "{id}: invalid value" }
  package var chooseError: Phrase { "Choose one of the values of the list (sheet “{sheet}”)." }
  package var numberError: Phrase {
    "Expected {what}. Answer Yes only if you typed n/d (missing) or NA (not applicable)."
  }

  // MARK: Kinds of values

  package var binary: Phrase { "yes/no" }
  package var levels: Phrase { "levels" }
  package var share: Phrase { "percentage" }
  package var count: Phrase { "count" }
  package var duration: Phrase { "duration" }
  package var number: Phrase { "number" }
}
