import Findings
import Wording

/// Why a row cannot be a message.
enum Rejection: UInt8, CaseIterable, Sendable {
  case fields, json, message, time, role, number

  /// The field that such a row is rejected for, where texts tell why.
  var field: MessageField? {
    switch self {
    case .time: .sentAt
    case .role: .role
    default: nil
    }
  }

  var reason: LocalizedText {
    switch self {
    case .fields:
      LocalizedText(\.interaction.otherFieldCount)
    case .json:
      LocalizedText(\.interaction.notJSON)
    case .message: LocalizedText(\.interaction.noID)
    case .time:
      LocalizedText(\.interaction.badTime)
    case .role:
      LocalizedText(\.interaction.noRole)
    case .number:
      LocalizedText(\.interaction.badCounts)
    }
  }
}

/// Counts something in rows and remembers the lines of the first ones.
struct LineTally: Sendable {
  static let shown = 5
  private(set) var count = 0
  private(set) var lines: [Int] = []

  /// `line` is asked only while lines are still remembered.
  @inline(__always)
  mutating func add(line: () -> Int) {
    count += 1
    if lines.count < Self.shown { lines.append(line()) }
  }

  mutating func merge(_ other: LineTally) {
    count += other.count
    lines.append(contentsOf: other.lines.prefix(Self.shown - lines.count))
  }
}
