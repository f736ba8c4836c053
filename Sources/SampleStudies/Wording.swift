/// Puts the messages of one brand into words.
struct Wording {
  private let things: [String]
  private let signs: Bool
  private var draws: Draws

  init(_ profile: BrandProfile, signs: Bool) {
    things = Phrases.things[profile.sector.id] ?? ["el servicio"]
    self.signs = signs
    draws = Draws(profile.edition.stream, profile.brand.id, "words")
  }

  mutating func say(_ phrases: [String]) -> String {
    var text = draws.pick(phrases)
    text = replace("{cosa}", with: draws.pick(things), in: text)
    let signature = signs ? draws.pick(Phrases.signatures) : ""
    text = replace(" {firma}", with: signature.isEmpty ? "" : " " + signature, in: text)
    return text
  }

  /// Whether something happens that does so in `share` of all cases.
  mutating func chance(_ share: Double) -> Bool { draws.unit() < share }

  private func replace(_ gap: String, with filling: String, in text: String) -> String {
    let gap = Array(gap.utf8)
    let bytes = Array(text.utf8)
    guard bytes.count >= gap.count,
      let start = (0...(bytes.count - gap.count)).first(where: {
        bytes[$0] == gap[0] && bytes[$0..<($0 + gap.count)].elementsEqual(gap)
      })
    else { return text }
    return String(
      decoding: bytes[..<start] + Array(filling.utf8) + bytes[(start + gap.count)...],
      as: UTF8.self)
  }
}
