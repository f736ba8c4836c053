extension EnglishRuleWording: YAMLRuleWording {
  package var yamlSyntax: RuleText {
    RuleText(
      "The YAML file cannot be read: {problem}.",
      advice: "Check the indentation (blanks, not tabs), the quotes and the colons of that line.")
  }

  package var yamlEncoding: RuleText {
    RuleText(
      "The YAML file cannot be read as text: {reason}.",
      advice: "Save it as UTF-8 (or UTF-16, or Windows-1252), all of it in one encoding.")
  }

  package var yamlTooLarge: RuleText {
    RuleText(
      "The YAML file has {size} bytes.",
      advice: "At most 1 MiB is read; move data to CSV or XLSX files.")
  }

  package var yamlTooDeep: RuleText {
    RuleText("There are more than {limit} nested levels.", advice: "Make the structure flatter.")
  }

  package var yamlFeature: RuleText {
    RuleText(
      "There is {feature} here, which these files do not allow.",
      advice: "Write the value out where it is used.")
  }

  package var yamlDuplicateKey: RuleText {
    RuleText("The key '{key}' is already on line {line}.", advice: "Keep one of the two.")
  }

  package var yamlEmpty: RuleText {
    RuleText(
      "The YAML file is empty.",
      advice: "Start from one that 'imacs new' or 'imacs models show' writes.")
  }

  package var keyUnknown: RuleText {
    RuleText("The key '{key}' does not exist here.", advice: "Known keys: {known}.")
  }

  package var keyMissing: RuleText {
    RuleText("The key '{key}' is missing.", advice: "Add it; it is required.")
  }

  package var yamlKind: RuleText {
    RuleText("There is {found} here.", advice: "Expected: {expected}.")
  }

  package var yamlValue: RuleText {
    RuleText("'{value}' is not valid here.", advice: "Expected: {expected}.")
  }

  package var fileMissing: RuleText {
    RuleText(
      "There is no file '{file}'.",
      advice: "Check the name and the folder; paths start at the study folder.")
  }

  package var fileUnreadable: RuleText {
    RuleText(
      "The file '{file}' cannot be read: {reason}.",
      advice: "Check that it is a file and that you may read it.")
  }

  package var fileTooLarge: RuleText {
    RuleText("The file '{file}' is larger than 4 GiB.", advice: "Split it into several.")
  }
}
