// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension EnglishRuleWording: StudyRuleWording {
  var tableEncoding: RuleText { RuleText("The file '{file}' cannot be understood as text: {reason}.", advice: "Save it as CSV UTF-8, or name its 'encoding:' in study.yaml.") }
  var tableUnclosedQuote: RuleText { RuleText("A quote opens here that is never closed.", advice: "Close it, or double it (\"\") if it is part of the text.") }
  var tableTextAfterQuote: RuleText { RuleText("There is text between a closing quote and the delimiter.", advice: "Quote the whole field; double (\"\") the quotes that are part of the text.") }
  var tableEmpty: RuleText { RuleText("The file '{file}' is empty.", advice: "Expected a first row with the names of the columns.") }
  var columnMissing: RuleText { RuleText("The column '{column}' is missing.", advice: "Columns read: {found}.") }
  var columnDuplicate: RuleText { RuleText("The column '{column}' appears twice.", advice: "Remove or rename one.") }
  var columnUnnamed: RuleText { RuleText("This column has values but no name.", advice: "Name it in the first row or delete it.") }
  var columnUnused: RuleText { RuleText("The column '{column}' is not used.", advice: "Columns used here: {known}.") }
  var columnUnknown: RuleText { RuleText("The column '{column}' is not an indicator of the model.", advice: "In a wide table each column is an indicator ({known}), or 'brand' and 'coder'; correct the name or remove it." ) }
  var headerUnknown: RuleText { RuleText("The first row of '{file}' is not that of a table of observations.", advice: "It reads {found}; expected brand,indicator,value, or brand and one column per indicator: {known}." ) }
  var rowShort: RuleText { RuleText("The row has {found} fields and the header {expected}.", advice: "Add the missing fields (empty if there is no value) or check quotes and delimiters.") }
  var rowLong: RuleText { RuleText("The row has {found} fields and the header {expected}.", advice: "A decimal comma in a file delimited by commas? Put it in quotes.") }
  var brandMissingID: RuleText { RuleText("The row does not say which {subject} it is.", advice: "Write its id in this column.") }
  var brandBadID: RuleText { RuleText("'{id}' cannot be an id ({what}).", advice: "Use letters, digits, '.', '_' or '-', at most 64 characters.") }
  var brandDuplicate: RuleText { RuleText("'{brand}' is already on line {line}.", advice: "Keep one row per {subject}.") }
  var brandNoName: RuleText { RuleText("'{brand}' has no name.", advice: "Write it in the column 'name'.") }
  var brandNoSector: RuleText { RuleText("'{brand}' has no sector.", advice: "Write its id in the column 'sector'.") }
  var sectorTwoNames: RuleText { RuleText("'{sector}' is called '{name}' here and '{earlier}' before.", advice: "The first is used; make the column 'sector_name' agree.") }
  var brandsNone: RuleText { RuleText("The study has no {units}.", advice: "Add rows to '{file}'.") }
  var numberBad: RuleText { RuleText("'{value}' is not a number ({column}).", advice: "Expected a number such as 12.5; empty or n/d if there is none.") }
  var numberNegative: RuleText { RuleText("'{value}' is negative ({column}).", advice: "Expected a number of at least 0.") }
  var decimalAmbiguous: RuleText { RuleText("'{value}' may be read as {point} or as {comma}, and no other number of the file settles it.", advice: "Say which is the decimal mark of '{file}', comma or point: {how}.") }
  var decimalMixed: RuleText { RuleText("The file mixes decimal marks: a point in {points} (the first, '{point}', {pointPlace}) and a comma in {commas} (the first, '{comma}', {commaPlace}).", advice: "Use one in the whole file, or say which one applies: {how}.") }
  var tableSpreadsheetError: RuleText { RuleText("'{value}' is a spreadsheet error ({column}).", advice: "Correct the formula at its source.") }
  var fileKeyUnused: RuleText { RuleText("'{key}' means nothing for {kind}.", advice: "Remove it, or check that '{file}' is the file you meant.") }
  var accountUnknownBrand: RuleText { RuleText("Accounts of {units} that are not in '{file}' ({n}): {names}. They do not count.", advice: "If it is a typo, correct the id; if it is missing in '{file}', add a row.") }
  var accountDuplicate: RuleText { RuleText("The account '{account}' on {channel} is already on line {line}.", advice: "An account belongs to one row; keep one.") }
  var accountIncomplete: RuleText { RuleText("The account has no '{column}'.", advice: "Complete the row.") }
  var studyPeriod: RuleText { RuleText("The period ends ('{to}') before it begins ('{from}').", advice: "Swap the dates.") }
  var studyUnknownBrand: RuleText { RuleText("'{brand}' is not in '{file}'.", advice: "Use an id of the column 'brand'.") }
  var studyTimeZone: RuleText { RuleText("There is no time zone '{zone}'.", advice: "Use a name such as Europe/Madrid or UTC.") }
  var notYetUsed: RuleText { RuleText("This version does not use '{key}' yet.") }
}
