import Lexicons

/// Words and phrases that say something of a message: thanks, or a transfer to
/// another channel. They are data files of the target
/// `Lexicons`, one word or phrase to a line; `#` begins a remark, `- ` a
/// phrase that takes matches within it away.
struct Lexicon: Sendable {
  private let phrases: PhraseSet
  private let exceptions: PhraseSet
  private let knowsPhones: Bool
  private let knowsAddresses: Bool

  static let thanks = Lexicon(bundled: "thanks")
  static let transfer = Lexicon(bundled: "transfer")

  private init(bundled name: String) {
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
    var size = 0
    guard let start = imacs_lexicon(name, &size) else { return [] }
    let text = String(decoding: UnsafeBufferPointer(start: start, count: size), as: UTF8.self)
    return text.split(separator: "\n").map(String.init)
  }

  /// Does the text (`plain` as ``PlainText`` makes it) hold one of the
  /// phrases?
  func matches(_ plain: [UInt8], original: UnsafeBufferPointer<UInt8>) -> Bool {
    if knowsPhones, ContactFinder.hasPhone(original) { return true }
    if knowsAddresses, ContactFinder.hasAddress(original) { return true }
    return count(plain) > 0
  }

  /// How many phrases begin in the text.
  func count(_ plain: [UInt8]) -> Int {
    let found = phrases.places(in: plain)
    guard !found.isEmpty, !exceptions.isEmpty else { return found.count }
    let taken = exceptions.places(in: plain)
    return found.count { place in !taken.contains { $0.contains(place.lowerBound) } }
  }
}

/// Phrases found by their first word.
struct PhraseSet: Sendable {
  /// The phrases with a blank at either end, by the hash of the first word.
  private var byWord: [UInt64: [[UInt8]]] = [:]

  var isEmpty: Bool { byWord.isEmpty }

  init(_ phrases: [[UInt8]]) {
    for phrase in phrases where phrase.count > 2 {
      let end = phrase[1...].firstIndex(of: 0x20) ?? phrase.endIndex
      let hash = phrase.withUnsafeBytes {
        Bytes.hash(UnsafeRawBufferPointer(rebasing: $0[1..<end]))
      }
      byWord[hash, default: []].append(phrase)
    }
  }

  /// Where phrases stand in `text` (without their blanks).
  func places(in text: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    text.withUnsafeBytes { bytes in
      var start = 1
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != 0x20 { end += 1 }
        let hash = Bytes.hash(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
        for phrase in byWord[hash] ?? [] where start - 1 + phrase.count <= bytes.count {
          let part = UnsafeRawBufferPointer(rebasing: bytes[start - 1..<start - 1 + phrase.count])
          if phrase.withUnsafeBytes({ Bytes.equal($0, part) }) {
            found.append(start..<start + phrase.count - 2)
            break
          }
        }
        start = end + 1
      }
    }
    return found
  }
}
