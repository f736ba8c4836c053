/// The words the messages are made of: syllables, so that lengths are those of
/// a language and no sentence means anything.
struct TWCSVocabulary {
  /// All words one after another; word i is `bounds[i]..<bounds[i + 1]`.
  let bytes: [UInt8]
  let bounds: [Int]

  init(_ random: inout FastRandom) {
    let onsets = ["b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "v", "tr", "pl", ""]
    let vowels = ["a", "e", "i", "o", "u", "ie", "á", "é"]
    let codas = ["", "", "", "n", "s", "r", "l", "t"]
    var bytes: [UInt8] = []
    var bounds = [0]
    for _ in 0..<4096 {
      for _ in 0...random.below(3) {
        bytes += onsets[random.below(onsets.count)].utf8
        bytes += vowels[random.below(vowels.count)].utf8
        bytes += codas[random.below(codas.count)].utf8
      }
      bounds.append(bytes.count)
    }
    self.bytes = bytes
    self.bounds = bounds
  }

  var count: Int { bounds.count - 1 }
}
