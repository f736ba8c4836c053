// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What is said of the command line, in English.
struct EnglishUsageWording: UsageWording {
  func argumentNotUTF8(_ text: String) -> String { "The argument '\(text)' is not UTF-8: rename the file or folder, or run imacs from inside it." }
  func unused(_ list: String) -> String { "Without effect in this version: \(list)." }
  func unusedClause(_ list: String) -> String { "without effect in this version: \(list)" }
  func error(_ message: String, help command: String) -> String { "Error: \(message)\n  See '\(command) --help' for more information." }
  func invalidValue(_ value: Int, of option: String, from least: Int, to most: Int?)
    -> String
  {
    "The value '\(value)' is invalid for '\(option)': use "
      + (most.map { "\(least) to \($0)." } ?? "\(least) or more.")
  }

  var decimalGoesWithBrands: String { "'--decimal' goes with '--brands': it is that file's decimal mark." }
  var masterGoesWithSpark: String { "'--master' goes with '--engine spark'." }
  var noSpark: String { "The engine 'spark' is not available in this version; use '--engine native', which gives the same numbers." }
  func emptyOutput(_ option: String) -> String { "The value of '\(option)' is empty: say where to write." }
  func noStandardOutput(_ option: String) -> String { "'\(option) -' does not write to standard output: give a path; one that is called '-' is './-'." }
  func noCommand(_ word: String, of parent: String, near: String?, known: String) -> String { "'\(parent)' has no command '\(word)'.\(hint(near)) The commands are: \(known)." }
  func noModel(_ name: String, near: String?, known: String) -> String { "There is no model '\(name)'.\(hint(near)) The models are: \(known); or give the path of a model file." }
  func noBundledModel(_ id: String, near: String?, known: String) -> String { "There is no bundled model '\(id)'.\(hint(near)) The models are: \(known)." }
  func noRule(_ id: String, near: String?) -> String { "There is no rule '\(id)'.\(hint(near)) 'imacs rules' lists them all." }
  func hint(_ near: String?) -> String { near.map { " Did you mean '\($0)'?" } ?? "" }
  var parserMessages: [(english: Phrase, own: Phrase)] { [] }
  var or: String { "or" }
}
