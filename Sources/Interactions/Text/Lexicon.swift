import Lexicons

/// Words and phrases that say something of a message: thanks, or a transfer to
/// another channel. They are data files of the target
/// `Lexicons`, one word or phrase to a line; `#` begins a remark, `- ` a
/// phrase that takes matches within it away.
final class Lexicon: Sendable {
  private let phrases: PhraseSet
  private let exceptions: PhraseSet
  private let knowsPhones: Bool
  private let knowsAddresses: Bool

  static let thanks = Lexicon(bundled: "thanks")
  static let transfer = Lexicon(bundled: "transfer")

  private convenience init(bundled name: String) {
    self.init(lines: Self.lines(of: name + ".es") + Self.lines(of: name + ".en"))
  }

  init(lines: [String]) {
    var phrases: [[UInt8]] = []
    var exceptions: [[UInt8]] = []
    var phones = false
    var addresses = false
    for line in lines where !line.isEmpty && !line.hasPrefix("#") {
      switch line {
      case "<phone>": phones = true
      case "<email>": addresses = true
      case _ where line.hasPrefix("- "):
        exceptions.append(PlainText.make(String(line.dropFirst(2))))
      default: phrases.append(PlainText.make(line))
      }
    }
    self.phrases = PhraseSet(phrases)
    self.exceptions = PhraseSet(exceptions)
    knowsPhones = phones
    knowsAddresses = addresses
  }

  /// The lines of the lexicon `name`, such as `thanks.es`.
  static func lines(of name: String) -> [String] {
    LexiconFolder.text(name).split(separator: "\n").map(String.init)
  }

  /// Does the text, which `plain` has read, hold one of the phrases?
  func matches(_ text: UnsafeBufferPointer<UInt8>, _ plain: PlainText) -> Bool {
    if knowsPhones, ContactFinder.hasPhone(text) { return true }
    if knowsAddresses, ContactFinder.hasAddress(text) { return true }
    let found = phrases.places(in: plain)
    guard !found.isEmpty, !exceptions.isEmpty else { return !found.isEmpty }
    let taken = exceptions.places(in: plain)
    return found.contains { place in !taken.contains { $0.contains(place.lowerBound) } }
  }
}
