import Foundation
import FoundationXML

/// A page read by a strict parser: its ids, links and attribute names.
final class ParsedPage: NSObject, XMLParserDelegate {
  struct Broken: Error { let reason: String }

  private(set) var ids: [String] = []
  private(set) var links: [String] = []
  private(set) var attributes: Set<String> = []
  private(set) var elements: Set<String> = []
  /// Every element with the names of its attributes, in order.
  private(set) var skeleton: [String] = []

  /// HTML's void elements, bare attributes and raw texts are first written
  /// as XML has them.
  init(_ html: String) throws {
    super.init()
    var text = html.replacing("<!DOCTYPE html>\n", with: "")
    for name in ["style", "script"] {
      text = text.replacing(try Regex("<\(name)>[^§]*?</\(name)>"), with: "")
    }
    text = text.replacing(try Regex("<((meta|input|img)[^>]*)>")) {
      "<\($0.output[1].substring ?? "")/>"
    }
    for attribute in ["hidden", "data-search", "data-count", "data-sortable"] {
      text = text.replacing(" \(attribute)>", with: " \(attribute)=\"\">")
        .replacing(" \(attribute)/>", with: " \(attribute)=\"\"/>")
        .replacing(" \(attribute) ", with: " \(attribute)=\"\" ")
    }
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    guard parser.parse() else {
      throw Broken(reason: "line \(parser.lineNumber): \(parser.parserError.debugDescription)")
    }
  }

  func parser(
    _: XMLParser, didStartElement element: String, namespaceURI _: String?,
    qualifiedName _: String?, attributes found: [String: String]
  ) {
    attributes.formUnion(found.keys)
    elements.insert(element)
    skeleton.append("\(element) \(found.keys.sorted().joined(separator: " "))")
    if let id = found["id"] { ids.append(id) }
    if element == "a", let href = found["href"] { links.append(href) }
  }
}
