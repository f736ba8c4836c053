import Foundation
import FoundationXML

/// A parsed drawing: every element with its attributes, and all text.
final class Markup: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
  }

  private(set) var elements: [Element] = []
  private(set) var texts: [String] = []
  private(set) var isWellFormed = false
  private var open = ""

  init(_ svg: String) {
    super.init()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  func first(_ name: String, _ kind: String? = nil) -> [String: String]? {
    elements.first { $0.name == name && (kind == nil || $0.attributes["class"] == kind) }?
      .attributes
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.append(Element(name: name, attributes: attributes))
    open = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { open += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if !open.isEmpty { texts.append(open) }
    open = ""
  }
}
