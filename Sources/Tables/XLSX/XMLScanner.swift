import CXML

/// Hears the elements and texts of an XML document as they are read.
protocol XMLListener: AnyObject {
  /// `name` is the local name, without a prefix.
  func begin(_ name: UnsafePointer<UInt8>, _ attributes: XMLAttributes)
  func end(_ name: UnsafePointer<UInt8>)
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// The attributes of one element, valid while it is being heard.
struct XMLAttributes {
  /// Five pointers to an attribute: local name, prefix, URI, value, end.
  fileprivate let pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  fileprivate let count: Int

  /// The bytes of an attribute's value, by its local name.
  func bytes(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
    guard let pointers else { return nil }
    for index in 0..<count {
      guard let found = pointers[index * 5], XMLName.equal(found, name) else { continue }
      guard let start = pointers[index * 5 + 3], let end = pointers[index * 5 + 4] else {
        return nil
      }
      return UnsafeBufferPointer(start: start, count: end - start)
    }
    return nil
  }

  func text(_ name: StaticString) -> String? {
    bytes(name).map { String(decoding: $0, as: UTF8.self) }
  }

  func integer(_ name: StaticString) -> Int? {
    guard let bytes = bytes(name), !bytes.isEmpty, bytes.count <= 9 else { return nil }
    var value = 0
    for byte in bytes {
      guard byte &- 48 < 10 else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    return value
  }
}

/// Compares names of elements and attributes without making strings.
enum XMLName {
  @inline(__always)
  static func equal(_ name: UnsafePointer<UInt8>, _ other: StaticString) -> Bool {
    let expected = other.utf8Start
    let count = other.utf8CodeUnitCount
    for index in 0..<count where name[index] != expected[index] { return false }
    return name[count] == 0
  }
}

/// Reads XML chunk by chunk: the one door to libxml2.
///
/// Document types are refused, so there are no entities to expand; nothing
/// is fetched.
final class XMLScanner {
  private let listener: any XMLListener
  private var parser: UnsafeMutableRawPointer?
  private(set) var sawDocumentType = false
  private var failed = false

  init(_ listener: any XMLListener) {
    self.listener = listener
    let callbacks = imacs_xml_listener(
      begin: { context, name, count, attributes in
        guard let context, let name else { return }
        XMLScanner.scanner(context).listener.begin(
          name, XMLAttributes(pointers: attributes, count: Int(count)))
      },
      end: { context, name in
        guard let context, let name else { return }
        XMLScanner.scanner(context).listener.end(name)
      },
      text: { context, bytes, count in
        guard let context, let bytes else { return }
        XMLScanner.scanner(context).listener.text(
          UnsafeBufferPointer(start: bytes, count: Int(count)))
      },
      document_type: { context in
        guard let context else { return }
        XMLScanner.scanner(context).refuse()
      })
    parser = imacs_xml_open(callbacks, Unmanaged.passUnretained(self).toOpaque())
  }

  deinit { if let parser { imacs_xml_close(parser) } }

  private static func scanner(_ context: UnsafeMutableRawPointer) -> XMLScanner {
    Unmanaged<XMLScanner>.fromOpaque(context).takeUnretainedValue()
  }

  private func refuse() {
    sawDocumentType = true
    if let parser { imacs_xml_stop(parser) }
  }

  /// Reads the next bytes; false when the document is not well formed or was
  /// refused.
  func feed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let parser, !failed else { return false }
    let result = imacs_xml_feed(parser, bytes.baseAddress, Int32(clamping: bytes.count), 0)
    failed = sawDocumentType || (result != 0 && imacs_xml_is_well_formed(parser) == 0)
    return !failed
  }

  /// Ends the document; false when it is not well formed.
  func finish() -> Bool {
    guard let parser, !failed else { return false }
    _ = imacs_xml_feed(parser, nil, 0, 1)
    return imacs_xml_is_well_formed(parser) != 0 && !sawDocumentType
  }
}
