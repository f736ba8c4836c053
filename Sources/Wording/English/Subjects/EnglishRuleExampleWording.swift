// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What stands beside the examples of rules: what the study needs before, and files in words, in English.
struct EnglishRuleExampleWording: RuleExampleWording {
  var interactionsNamed: String { "The study has `interactions: [{file: messages.csv}]`." }
  func measuredIndicator(_ measure: String) -> String { "The study has `interactions: [{file: messages.csv}]` and an indicator P with `measure: \(measure)`." }
  var layoutNamed: String { "The study has `interactions: [{file: messages.csv, layout: canonical}]`." }
  var otherNodeIsService: String { "Another node is called `service`." }
  var bIsIndicator: String { "B is one of the `indicators`." }
  var sIsInService: String { "S is already in the node `service`." }
  var statesOfPresence: String { "The states are those of the node `presence`; S, the other indicator of `service`, uses goalposts." }
  var includesSixteenDeep: String { "Models that include one another at most 16 deep." }
  var chainOfModels: String { "A chain of 18 model files, each including the next." }
  var otherModelIncluded: String { "`model.yaml` includes another model, `other.yaml`: `- {include: other.yaml}`." }
  var sIsWinsorised: String { "S has `treatment: winsorise`." }
  var sIsWorstWhenEmpty: String { "S has `when-empty: worst`." }
  var sIsWinsorisedMinMax: String { "S is normalised by min-max and has `treatment: winsorise`." }
  var deltaHasNoAccount: String { "S has `channel: twitter`, and delta has no account there in the accounts file." }
  var sIsFollowerGrowth: String { "S has `source: brands` and `measure: follower-growth`, and `brands.csv` gives the followers of alfa." }
  func twoPeopleCodeB(_ policy: String) -> String { "Two persons code B in `hours.csv`; in `study.yaml`, `coders: \(policy)`." }
  var sIsResolutionRate: String { "S has `measure: resolution-rate` and is measured on `messages.csv`." }
  var lowestOfSIsTwenty: String { "The lowest value of S is 20." }
  var sIsImputed: String { "S has `impute: market-median`." }
  var sixtyBrandsSpread: String { "Sixty brands, with values of S spread over 1 to 60." }
  var sixtyBrandsOneFarOff: String { "Sixty brands: 59 with S from 1 to 9 and one with 95." }
  var sixtyBrandsSixFarOff: String { "Sixty brands: 54 with S = 1 and six from 90 to 95." }
  var sIsMinMax: String { "S is normalised by min-max." }
  var serviceScoresByRank: String { "S and T, in the node `service`, score by rank (borda)." }
  var serviceIsGeometric: String { "The node `service` has `aggregation: geometric`." }
  var oneEncoding: String { "A file saved in one encoding throughout." }
  var twoEncodings: String { "The word “sí” written once in UTF-8 and once in Windows-1252." }
  var fiftyThousandFindings: String { "Up to 50,000 findings of one rule in one file are all listed." }
  var sixtyThousandShortRows: String { "Sixty thousand rows cut off after the first column." }
  var noObservationsYet: String { "There are no observations yet." }
  var workbookOfSAndL: String { "S and L of four brands are observed in a workbook, `coding.xlsx`." }
  var plainWorkbook: String { "An XLSX workbook saved by a spreadsheet program, without a password." }
  var workbookCutInHalf: String { "A workbook cut in half while it was copied." }
  var workbookCellsOutOfOrder: String { "A workbook in which some program wrote the cells of row 3 in the order A, C, B." }
  var workbookWithPassword: String { "A workbook that asks for a password when it is opened." }
  var oldWorkbookRenamed: String { "An .xls workbook renamed to .xlsx." }
  var zipOfSomethingElse: String { "A ZIP file with something else in it." }
  var workbookUnpacksLarge: String { "A workbook of a few hundred kilobytes whose sheet unpacks to 300 MiB." }
  var workbookWithEntities: String { "A workbook whose sheet declares XML entities that multiply when they are read." }
  var workbookSheetOfS: String { "S is observed in the sheet “Estrategia” of a workbook, `coding.xlsx`." }
  var workbookSheetWithoutHeader: String { "A workbook with one more sheet, “Notas”, that has no header of observations." }
  var formulaNotCalculated: String { "A cell with the formula =40+40, written by a program that did not calculate it." }
  var knownEncodings: String { "A file in UTF-8, in UTF-16 or in Windows-1252." }
  var yamlTwoEncodings: String { "A title in UTF-8 and, further down, a comment pasted from a file in Windows-1252." }
  var atMostOneMebibyte: String { "A file of at most 1 MiB." }
  var overOneMebibyte: String { "A file of 1 MiB and one byte." }
  var atMostTwoHundredLevels: String { "At most 200 levels, one inside the other." }
  var threeHundredBrackets: String { "Three hundred brackets opened one inside the other." }
  var listsIsAFolder: String { "`lists` is a folder." }
  var underFourGibibytes: String { "A file of less than 4 GiB." }
  var fourGibibytes: String { "A file of 4 GiB." }
  var logoNamed: String { "`study.yaml` names a logo." }
  var logoAtMost48: String { "A logo of at most 48 KiB." }
  var logoOf49: String { "A logo of 49 KiB." }
  var bHasItsOwnFile: String { "B is observed in a file of its own, `hours.csv`, with a row for each value." }
  var accountsNamed: String { "`study.yaml` names a file of accounts." }
  func oneIndicator(_ method: String, states: Bool) -> String { "The model has one indicator, S, normalised by \(method)," + (states ? " and states by threshold." : " and no states.") }
}
