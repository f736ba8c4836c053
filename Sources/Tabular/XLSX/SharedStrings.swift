/// The texts that cells share, in one buffer.
final class SharedStrings: XMLListener {
  private(set) var bytes: [UInt8] = []
  private(set) var ends: [Int] = []
  private var isInText = false
  private var phonetic = 0

  var count: Int { ends.count }

  /// The bytes of text `index`; empty if there is no such text.
  func range(_ index: Int) -> Range<Int> {
    guard ends.indices.contains(index) else { return 0..<0 }
    return (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  func begin(_ name: UnsafePointer<UInt8>, _: XMLAttributes) {
    if XMLName.equal(name, "t") {
      isInText = phonetic == 0
    } else if XMLName.equal(name, "rPh") {
      phonetic += 1
    }
  }

  func end(_ name: UnsafePointer<UInt8>) {
    if XMLName.equal(name, "t") {
      isInText = false
    } else if XMLName.equal(name, "rPh") {
      phonetic -= 1
    } else if XMLName.equal(name, "si") {
      EscapedText.resolve(&bytes, from: ends.last ?? 0)
      ends.append(bytes.count)
    }
  }

  func text(_ text: UnsafeBufferPointer<UInt8>) {
    if isInText { bytes.append(contentsOf: text) }
  }
}
