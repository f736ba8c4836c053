import Foundation
import FoundationXML

/// A page read by a strict parser: its ids, links and attribute names.
final class ParsedPage: NSObject, XMLParserDelegate {
  struct Broken: Error { let reason: String }

  private(set) var ids: [String] = []
  private(set) var links: [String] = []
  private(set) var attributes: Set<String> = []
  private(set) var elements: Set<String> = []
  /// Every element with the names of its attributes, in order; of charts only
  /// that they are there.
  private(set) var skeleton: [String] = []
  private var depthInChart = 0

  /// HTML's void elements, bare attributes and raw texts are first written
  /// as XML has them.
  init(_ html: String) throws {
    super.init()
    var text = html.replacing("<!DOCTYPE html>\n", with: "")
    for name in ["style", "script"] {
      guard let start = text.range(of: "<\(name)>"), let end = text.range(of: "</\(name)>")
      else { continue }
      text.removeSubrange(start.lowerBound..<end.upperBound)
    }
    text = Self.closing(["meta", "input", "img"], in: text)
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
    if depthInChart == 0 {
      skeleton.append("\(element) \(found.keys.sorted().joined(separator: " "))")
    }
    if depthInChart > 0 || element == "svg" { depthInChart += 1 }
    if let id = found["id"] { ids.append(id) }
    if element == "a", let href = found["href"] { links.append(href) }
  }

  func parser(
    _: XMLParser, didEndElement _: String, namespaceURI _: String?, qualifiedName _: String?
  ) {
    if depthInChart > 0 { depthInChart -= 1 }
  }

  /// Void elements written with a slash.
  private static func closing(_ names: [String], in text: String) -> String {
    var closed = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "<") {
      closed += rest[..<start]
      rest = rest[start...]
      guard names.contains(where: { rest.dropFirst().hasPrefix($0) }),
        let end = rest.firstIndex(of: ">")
      else {
        closed += "<"
        rest = rest.dropFirst()
        continue
      }
      closed += rest[..<end] + "/>"
      rest = rest[rest.index(after: end)...]
    }
    return closed + rest
  }
}
