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
      LocalizedText(
        es: "no tienen tantos campos como la cabecera",
        en: "they do not have as many fields as the header")
    case .json:
      LocalizedText(es: "no son un objeto JSON", en: "they are no JSON object")
    case .message: LocalizedText(es: "no tienen identificador", en: "they have no id")
    case .time:
      LocalizedText(
        es: "su fecha no se entiende o es anterior a 1970",
        en: "their time cannot be read or is before 1970")
    case .role:
      LocalizedText(
        es: "no dicen si escribe la marca o un cliente",
        en: "they do not say whether a brand or a customer writes")
    case .number:
      LocalizedText(
        es: "sus 'likes', 'shares' o 'comments' no son un número",
        en: "their likes, shares or comments are no number")
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
