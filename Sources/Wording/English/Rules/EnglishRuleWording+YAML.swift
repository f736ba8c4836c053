// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension EnglishRuleWording: YAMLRuleWording {
  var yamlSyntax: RuleText { RuleText("The YAML file cannot be read: {problem}.", advice: "Check the indentation (blanks, not tabs), the quotes and the colons of that line.") }
  var yamlEncoding: RuleText { RuleText("The YAML file cannot be read as text: {reason}.", advice: "Save it as UTF-8 (or UTF-16, or Windows-1252), all of it in one encoding.") }
  var yamlTooLarge: RuleText { RuleText("The YAML file has {size} bytes.", advice: "At most 1 MiB is read; move data to CSV or XLSX files.") }
  var yamlTooDeep: RuleText { RuleText("There are more than {limit} nested levels.", advice: "Make the structure flatter.") }
  var yamlFeature: RuleText { RuleText("There is {feature} here, which these files do not allow.", advice: "Write the value out where it is used.") }
  var yamlDuplicateKey: RuleText { RuleText("The key '{key}' is already on line {line}.", advice: "Keep one of the two.") }
  var yamlEmpty: RuleText { RuleText("The YAML file is empty.", advice: "Start from one that 'imacs new' or 'imacs models show' writes.") }
  var keyUnknown: RuleText { RuleText("The key '{key}' does not exist here.", advice: "Known keys: {known}.") }
  var keyMissing: RuleText { RuleText("The key '{key}' is missing.", advice: "Add it; it is required.") }
  var yamlKind: RuleText { RuleText("There is {found} here.", advice: "Expected: {expected}.") }
  var yamlValue: RuleText { RuleText("'{value}' is not valid here.", advice: "Expected: {expected}.") }
  var fileMissing: RuleText { RuleText("There is no file '{file}'.", advice: "Check the name and the folder; paths start at the study folder.") }
  var fileUnreadable: RuleText { RuleText("The file '{file}' cannot be read: {reason}.", advice: "Check that it is a file and that you may read it.") }
  var fileTooLarge: RuleText { RuleText("The file '{file}' is larger than 4 GiB.", advice: "Split it into several.") }
}
