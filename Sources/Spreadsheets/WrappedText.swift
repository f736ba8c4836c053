import Foundation

/// How much room a text takes in a cell that wraps: an estimate in characters
/// of the default font, of which letters are narrower than the digits that widths
/// count.
package struct WrappedText {
  let text: String

  package init(text: String) { self.text = text }

  /// The lines the text takes in a column so many characters wide.
  package func lines(width: Double) -> Int {
    let room = max(Int(width * 1.15), 1)
    var lines = 0
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var used = 0
      lines += 1
      for word in paragraph.split(separator: " ") {
        let length = word.count
        if used > 0, used + 1 + length > room {
          lines += 1
          used = 0
        }
        if length > room { lines += (length - 1) / room }
        used += (used > 0 ? 1 : 0) + min(length, room)
      }
    }
    return lines
  }

  /// The longest piece that cannot be wrapped, in characters.
  package var longestWord: Int {
    text.split(whereSeparator: \.isWhitespace).map(\.count).max() ?? 0
  }

  /// The height of a row of cells with these texts and widths, in points.
  package static func height(_ cells: [(text: String, width: Double)], fontSize: Double = 11)
    -> Double
  {
    let scale = fontSize / 11
    let lines = cells.map { WrappedText(text: $0.text).lines(width: $0.width / scale) }.max() ?? 1
    return min(Double(max(lines, 1)) * 14.6 * scale + 2, 400)
  }
}
