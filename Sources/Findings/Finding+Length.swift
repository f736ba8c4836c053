extension Finding {
  /// Longer texts are cut when a finding is made: a file may hold a thousand
  /// faults of a megabyte each. It is more than `visible` ever shows.
  private static let maximumText = 240

  /// The arguments with long texts cut.
  static func shortened(_ arguments: [String: Argument]) -> [String: Argument] {
    guard arguments.values.contains(where: isLong) else { return arguments }
    return arguments.mapValues { argument in
      switch argument {
      case .text(let text): .text(shortened(text))
      case .list(let items): .list(items.map(shortened))
      default: argument
      }
    }
  }

  private static func isLong(_ argument: Argument) -> Bool {
    switch argument {
    case .text(let text): text.utf8.count > maximumText
    case .list(let items): items.contains { $0.utf8.count > maximumText }
    default: false
    }
  }

  private static func shortened(_ text: String) -> String {
    guard text.utf8.count > maximumText else { return text }
    var start = String.UnicodeScalarView()
    start.append(contentsOf: text.unicodeScalars.prefix(maximumText))
    return String(start)
  }
}
