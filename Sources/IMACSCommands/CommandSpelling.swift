import ArgumentParser
import Findings
import Wording

/// Finds the word of a command line that was meant to be a command.
struct CommandSpelling {
  /// What was written.
  let word: String
  /// The commands there are at that place.
  let known: [String]
  /// The command they belong to, as it is written.
  let parent: String

  /// `nil` if every command named is one.
  init?(_ arguments: [String]) {
    var type: any ParsableCommand.Type = IMACS.self
    var path = [IMACS.configuration.commandName ?? "imacs"]
    for argument in arguments {
      let inside = type.configuration.subcommands
      guard !inside.isEmpty else { return nil }
      // Only `--help` and its like stand before a command.
      if argument.hasPrefix("-") { return nil }
      if let next = inside.first(where: { Self.name($0) == argument }) {
        type = next
        path.append(argument)
        continue
      }
      if argument == "help", path.count == 1 { return nil }
      word = argument
      known = inside.map(Self.name)
      parent = path.joined(separator: " ")
      return
    }
    return nil
  }

  private static func name(_ type: any ParsableCommand.Type) -> String {
    type.configuration.commandName ?? String(describing: type).lowercased()
  }

  /// What is wrong and what was probably meant.
  func message(_ words: any UsageWording) -> String {
    words.error(
      words.noCommand(
        Finding.visible(word), of: parent, near: Spelling.nearest(to: word, among: known),
        known: known.joined(separator: ", ")), help: parent)
  }
}
