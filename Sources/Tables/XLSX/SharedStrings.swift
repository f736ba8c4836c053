/// The texts that cells share, in one buffer.
final class SharedStrings: XMLListener {
  private(set) var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  /// Texts longer than a cell can hold; of these not all is kept.
  private var tooLong: Set<Int> = []
  private var isInText = false
  private var phonetic = 0
  private let limits: WorkbookLimits
  /// Are there more than a workbook may make?
  private(set) var isTooLarge = false

  init(limits: WorkbookLimits) { self.limits = limits }

  var count: Int { ends.count }

  /// The bytes of text `index`; `nil` if there is no such text.
  func range(_ index: Int) -> Range<Int>? {
    guard ends.indices.contains(index) else { return nil }
    return (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }

  func isTooLong(_ index: Int) -> Bool { !tooLong.isEmpty && tooLong.contains(index) }

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
      endText()
    }
  }

  private func endText() {
    guard !isTooLarge else { return }
    let start = Int(ends.last ?? 0)
    EscapedText.resolve(&bytes, from: start)
    if limits.isTooLong(bytes[start...]) { tooLong.insert(ends.count) }
    ends.append(UInt32(clamping: bytes.count))
    if bytes.count > limits.text || ends.count > limits.cells { isTooLarge = true }
  }

  func text(_ text: UnsafeBufferPointer<UInt8>) {
    guard isInText, !isTooLarge else { return }
    let room = limits.writtenCellText + 1 - (bytes.count - Int(ends.last ?? 0))
    if room > 0 { bytes.append(contentsOf: text.prefix(room)) }
  }
}
