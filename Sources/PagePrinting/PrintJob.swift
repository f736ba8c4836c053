/// One page to be printed.
package struct PrintJob: Sendable {
  /// Its name in messages.
  package let page: String
  /// The path of the HTML file.
  package let source: String
  /// What stands over each sheet at the right; the page's title is at the
  /// left.
  package let header: String
  /// What stands under each sheet at the left; the sheet's number is at the
  /// right.
  package let footer: String

  package init(page: String, source: String, header: String, footer: String) {
    self.page = page
    self.source = source
    self.header = header
    self.footer = footer
  }

  /// The margins' HTML, in the page's own font.
  func marginTemplates(font: String) -> (header: String, footer: String) {
    func line(_ left: String, _ right: String) -> String {
      let style =
        "width:100%;margin:0 15mm;display:flex;justify-content:space-between;gap:8mm;"
        + "font:7.5pt \(font);color:#5a6069"
      return """
        <div style="\(Self.escaped(style))"><span style="overflow:hidden;text-overflow:ellipsis;\
        white-space:nowrap;min-width:0">\(left)</span><span style="white-space:nowrap">\(right)\
        </span></div>
        """
    }
    let number = "<span class=\"pageNumber\"></span> / <span class=\"totalPages\"></span>"
    return (
      line("<span class=\"title\"></span>", Self.escaped(header)),
      line(Self.escaped(footer), number)
    )
  }

  /// Text as HTML, byte by byte: a combining mark after a quote changes
  /// nothing.
  private static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
      case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
      case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
      case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
      case UInt8(ascii: "'"): bytes += Array("&#39;".utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
