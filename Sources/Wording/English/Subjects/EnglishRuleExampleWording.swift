/// What stands beside the examples of rules: what the study needs before, and files in words, in English.
package struct EnglishRuleExampleWording: RuleExampleWording {
  package init() {}

  package var interactionsNamed: String { "The study has `interactions: [{file: messages.csv}]`." }

  package func measuredIndicator(_ measure: String) -> String {
    "The study has `interactions: [{file: messages.csv}]` and an indicator P with `measure: \(measure)`."
  }

  package var layoutNamed: String {
    "The study has `interactions: [{file: messages.csv, layout: canonical}]`."
  }

  package var otherNodeIsService: String { "Another node is called `service`." }
  package var bIsIndicator: String { "B is one of the `indicators`." }
  package var sIsInService: String { "S is already in the node `service`." }

  package var statesOfPresence: String {
    "The states are those of the node `presence`; S, the other indicator of `service`, uses goalposts."
  }

  package var includesSixteenDeep: String { "Models that include one another at most 16 deep." }
  package var chainOfModels: String { "A chain of 18 model files, each including the next." }

  package var otherModelIncluded: String {
    "`model.yaml` includes another model, `other.yaml`: `- {include: other.yaml}`."
  }

  package var sIsWinsorised: String { "S has `treatment: winsorise`." }
  package var sIsWorstWhenEmpty: String { "S has `when-empty: worst`." }

  package var sIsWinsorisedMinMax: String {
    "S is normalised by min-max and has `treatment: winsorise`."
  }

  package var deltaHasNoAccount: String {
    "S has `channel: twitter`, and delta has no account there in the accounts file."
  }

  package var sIsFollowerGrowth: String {
    "S has `source: brands` and `measure: follower-growth`, and `brands.csv` gives the followers of alfa."
  }

  package func twoPeopleCodeB(_ policy: String) -> String {
    "Two persons code B in `hours.csv`; in `study.yaml`, `coders: \(policy)`."
  }

  package var sIsResolutionRate: String {
    "S has `measure: resolution-rate` and is measured on `messages.csv`."
  }

  package var lowestOfSIsTwenty: String { "The lowest value of S is 20." }
  package var sIsImputed: String { "S has `impute: market-median`." }
  package var sixtyBrandsSpread: String { "Sixty brands, with values of S spread over 1 to 60." }

  package var sixtyBrandsOneFarOff: String {
    "Sixty brands: 59 with S from 1 to 9 and one with 95."
  }

  package var sixtyBrandsSixFarOff: String { "Sixty brands: 54 with S = 1 and six from 90 to 95." }
  package var sIsMinMax: String { "S is normalised by min-max." }

  package var serviceScoresByRank: String {
    "S and T, in the node `service`, score by rank (borda)."
  }

  package var serviceIsGeometric: String { "The node `service` has `aggregation: geometric`." }
  package var oneEncoding: String { "A file saved in one encoding throughout." }

  package var twoEncodings: String {
    "The word “sí” written once in UTF-8 and once in Windows-1252."
  }

  package var fiftyThousandFindings: String {
    "Up to 50,000 findings of one rule in one file are all listed."
  }

  package var sixtyThousandShortRows: String {
    "Sixty thousand rows cut off after the first column."
  }

  package var noObservationsYet: String { "There are no observations yet." }

  package var workbookOfSAndL: String {
    "S and L of four brands are observed in a workbook, `coding.xlsx`."
  }

  package var plainWorkbook: String {
    "An XLSX workbook saved by a spreadsheet program, without a password."
  }

  package var workbookCutInHalf: String { "A workbook cut in half while it was copied." }

  package var workbookCellsOutOfOrder: String {
    "A workbook in which some program wrote the cells of row 3 in the order A, C, B."
  }

  package var workbookWithPassword: String {
    "A workbook that asks for a password when it is opened."
  }

  package var oldWorkbookRenamed: String { "An .xls workbook renamed to .xlsx." }
  package var zipOfSomethingElse: String { "A ZIP file with something else in it." }

  package var workbookUnpacksLarge: String {
    "A workbook of a few hundred kilobytes whose sheet unpacks to 300 MiB."
  }

  package var workbookWithEntities: String {
    "A workbook whose sheet declares XML entities that multiply when they are read."
  }

  package var workbookSheetOfS: String {
    "S is observed in the sheet “Estrategia” of a workbook, `coding.xlsx`."
  }

  package var workbookSheetWithoutHeader: String {
    "A workbook with one more sheet, “Notas”, that has no header of observations."
  }

  package var formulaNotCalculated: String {
    "A cell with the formula =40+40, written by a program that did not calculate it."
  }

  package var knownEncodings: String { "A file in UTF-8, in UTF-16 or in Windows-1252." }

  package var yamlTwoEncodings: String {
    "A title in UTF-8 and, further down, a comment pasted from a file in Windows-1252."
  }

  package var atMostOneMebibyte: String { "A file of at most 1 MiB." }
  package var overOneMebibyte: String { "A file of 1 MiB and one byte." }
  package var atMostTwoHundredLevels: String { "At most 200 levels, one inside the other." }
  package var threeHundredBrackets: String { "Three hundred brackets opened one inside the other." }
  package var listsIsAFolder: String { "`lists` is a folder." }
  package var underFourGibibytes: String { "A file of less than 4 GiB." }
  package var fourGibibytes: String { "A file of 4 GiB." }
  package var logoNamed: String { "`study.yaml` names a logo." }
  package var logoAtMost48: String { "A logo of at most 48 KiB." }
  package var logoOf49: String { "A logo of 49 KiB." }

  package var bHasItsOwnFile: String {
    "B is observed in a file of its own, `hours.csv`, with a row for each value."
  }

  package var accountsNamed: String { "`study.yaml` names a file of accounts." }

  package func oneIndicator(_ method: String, states: Bool) -> String {
    "The model has one indicator, S, normalised by \(method),"
      + (states ? " and states by threshold." : " and no states.")
  }
}
