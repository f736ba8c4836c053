// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension EnglishRuleWording: InteractionRuleWording {
  var interactionsUnreadable: RuleText { RuleText("Rows of '{file}' that cannot be read ({n} of {rows}): {reason}. First lines: {lines}.", advice: "They do not count. Correct them at the source; above 1% the study stops.") }
  var interactionsTooManyUnreadable: RuleText { RuleText("In '{file}' {n} of {rows} rows cannot be read: more than 1%.", advice: "Is it another layout, or has the file been through a spreadsheet? Use the original.") }
  var interactionsWord: RuleText { RuleText("'{file}': values of '{column}' that are not known ({n}): {values}. First lines: {lines}.", advice: "They count as empty. Known values: {known}.") }
  var interactionsDecimalAmbiguous: RuleText { RuleText("'{value}' in the column '{column}' may be read as {point} or as {comma}, and no other number of the column settles it.", advice: "Say which {how}: 'decimal: comma' or 'decimal: point'.") }
  var interactionsDecimalMixed: RuleText { RuleText("The column '{column}' mixes decimal marks: '{point}' (point, line {pointLine}) and '{comma}' (comma, line {commaLine}).", advice: "Use one in the whole column, or say which {how}: 'decimal: comma' or 'decimal: point'.") }
  var interactionsFractions: RuleText { RuleText("'{file}': the column '{column}' holds numbers that are not whole ({n}), such as {values}. First lines: {lines}.", advice: "They count as they are read. If they are thousands, name the decimal mark {how}: 'decimal: comma' or 'decimal: point'." ) }
  var interactionsNoAuthor: RuleText { RuleText("'{file}': messages without an author ({n}). First lines: {lines}.", advice: "They count as messages but neither as customers nor as accounts of {units}.") }
  var interactionsDuplicates: RuleText { RuleText("Messages whose id stood before ({n}); the first one counts. First ones: {places}.", advice: "Check whether the files overlap.") }
  var interactionsOrphans: RuleText { RuleText("Messages whose parent is not in the data ({n}): they are not requests.") }
  var interactionsCycles: RuleText { RuleText("Messages that answer each other in a circle ({n}): they belong to no conversation.", advice: "Check the column of the parent. First ones: {places}.") }
  var interactionsNegative: RuleText { RuleText("Requests whose answer is dated before them ({n}): they are left out of the response times.", advice: "First ones: {places}.") }
  var interactionsUnattributed: RuleText { RuleText("Requests of the period that cannot be attributed to {units} of the study: {n}.") }
  var interactionsForeign: RuleText { RuleText("Accounts that write as 'brand' and belong to no {units} of the study ({n}): {names}. They do not count." ) }
  var interactionsPeriod: RuleText { RuleText("The study's period ({from} to {to}) covers none of {what}: they span {first} to {last}.", advice: "Correct 'period' in study.yaml or use the files of that period.") }
  var interactionsNoRequests: RuleText { RuleText("Without a single request in the period ({n} of {brands}): {reason}.", advice: "What is measured on requests has no value for them. Check the period, the accounts and the layout." ) }
  var interactionsFileMissing: RuleText { RuleText("There is no file '{file}'.", advice: "Check the name; {base}.") }
  var interactionsOtherExport: RuleText { RuleText("'{file}' is not an export in the layout '{layout}': {n} of its {wanted} columns are missing.", advice: "Missing: {fields}; columns read: {found}. Is it another file, or another layout?") }
  var interactionsHeaderBelow: RuleText { RuleText("The header is in row {line}, not in the first.", advice: "Delete the rows above it, or say how many they are in a mapping file: 'skip: {n}'.") }
  var interactionsNone: RuleText { RuleText("The interactions files hold no message.", advice: "Check the files and their layout.") }
  var layoutUnknown: RuleText { RuleText("There is no layout '{layout}'.", advice: "Use canonical, twcs or the name of a mapping file (.yaml).") }
}
