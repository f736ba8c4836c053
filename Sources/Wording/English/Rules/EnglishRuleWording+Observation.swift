// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension EnglishRuleWording: ObservationRuleWording {
  var observationUnknownBrand: RuleText { RuleText("'{brand}' is not in '{file}'{times}.", advice: "Correct the id or add a row to '{file}'.") }
  var observationUnknownIndicator: RuleText { RuleText("The indicator '{indicator}' is not in the model '{model}'{times}.", advice: "Correct the id. Those of the model: {known}.") }
  var observationMissingIndicator: RuleText { RuleText("The row does not say which indicator it is.", advice: "Write the indicator's id.") }
  var observationDuplicate: RuleText { RuleText("{brand} / {indicator} ({coder}) already has a value at {earlier}.", advice: "Keep one, or tell the coders apart with the column 'coder'.") }
  var valueNotNumber: RuleText { RuleText("'{value}' is not a number ({brand}, {indicator}).", advice: "Expected {expected}; empty or n/d if missing, NA if not applicable.") }
  var valueNotBinary: RuleText { RuleText("'{value}' is neither yes nor no ({brand}, {indicator}).", advice: "Expected yes, no, sí, x, 1, 0, true or false.") }
  var valueNotLevel: RuleText { RuleText("'{value}' is not a level of {indicator} ({brand}).", advice: "The levels are: {levels}.") }
  var valuePercent: RuleText { RuleText("'{value}' is a percentage, but {indicator} is not measured in % ({brand}).", advice: "Write the number in its unit: {unit}.") }
  var valueOutOfRange: RuleText { RuleText("'{value}' lies outside the range of {indicator} ({brand}).", advice: "Expected a number from {low} to {high}.") }
  var valueTooLarge: RuleText { RuleText("'{value}' is too large ({brand}, {indicator}).", advice: "Check the exponent and the unit.") }
  var valueImplausible: RuleText { RuleText("'{value}' is negative and {indicator} is of type {type} ({brand}).", advice: "Check the sign; it is used as it is.") }
  var valueSpreadsheetError: RuleText { RuleText("'{value}' is a spreadsheet error ({brand}, {indicator}).", advice: "Correct the formula in the original, or write n/d if the value is missing.") }
  var shareWithinOne: RuleText { RuleText("All values of {indicator} ({n}) lie between 0 and 1.", advice: "They are read as percentages (0.34 = 0.34%); if they are shares, multiply them by 100.") }
  var manyNotApplicable: RuleText { RuleText("{indicator} is not applicable to {n} of {brands}.", advice: "Other programs write NA where a value is missing; if so, use n/d or leave the cell empty.") }
  var codersApplicability: RuleText { RuleText("{brand} / {indicator}: {some} says not applicable and {other} gives '{value}'.", advice: "Settle it with the coders; it is not applicable only if all say so.") }
  var codersDisagree: RuleText { RuleText("{brand} / {indicator}: the coders do not agree ({values}); under 'consensus' the cell is missing.", advice: "Agree on a value or change 'coders' in study.yaml.") }
  var noAccountOnChannel: RuleText { RuleText("{brand} has a value of {indicator} but no account on {channel}; the cell is not applicable.", advice: "Add the account to the accounts file or remove the value.") }
  var codedOverMeasured: RuleText { RuleText("{brand} / {indicator}: the coded value '{value}' is used, not the measured one ({measured}).", advice: "Remove one of the two.") }
}
