/// One page to be printed.
package struct PrintJob: Sendable {
  /// Its name in messages.
  package let page: String
  /// The path of the HTML file.
  package let source: String
  /// What stands over each sheet at the right, beside the page's title at
  /// the left. What stands under it is up to the page (`@page` in its style).
  package let header: String

  package init(page: String, source: String, header: String) {
    self.page = page
    self.source = source
    self.header = header
  }

  /// The HTML of the header, in the page's own font.
  func headerTemplate(font: String) -> String {
    let style =
      "width:100%;margin:0 15mm;display:flex;justify-content:space-between;gap:8mm;"
      + "font:7pt \(font);color:#5a6069"
    return """
      <div style="\(Self.escaped(style))"><span class="title" style="overflow:hidden;\
      text-overflow:ellipsis;white-space:nowrap;min-width:0"></span>\
      <span style="white-space:nowrap">\(Self.escaped(header))</span></div>
      """
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
