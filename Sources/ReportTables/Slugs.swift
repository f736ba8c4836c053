import Foundation

/// File names made from ids: plain, lower-case, and never two alike, even on
/// a file system that does not tell case apart.
package struct Slugs: Sendable {
  private let slugs: [String: String]

  /// Slugs for `ids`; which id gets which does not depend on their order.
  package init(_ ids: some Sequence<String>) {
    var slugs: [String: String] = [:]
    var taken: Set<String> = []
    let all = Set(ids).sorted()
    // Ids that are slugs already keep their own name.
    for id in all where Self.plain(id) == id {
      slugs[id] = id
      taken.insert(id)
    }
    for id in all where slugs[id] == nil {
      let base = Self.plain(id)
      var slug = base
      var number = 2
      while taken.contains(slug) {
        slug = "\(base)-\(number)"
        number += 1
      }
      slugs[id] = slug
      taken.insert(slug)
    }
    self.slugs = slugs
  }

  /// The slug of an id given to `init`.
  package subscript(id: String) -> String { slugs[id] ?? Self.plain(id) }

  /// `Ñandú & Co.` → `nandu-co`
  private static func plain(_ id: String) -> String {
    var bytes: [UInt8] = []
    for scalar in id.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
      switch scalar.value {
      case 48...57, 97...122, 95: bytes.append(UInt8(scalar.value))
      case 0x300...0x36F: break
      default: if bytes.last != 45, !bytes.isEmpty { bytes.append(45) }
      }
    }
    while bytes.last == 45 { bytes.removeLast() }
    let slug = String(decoding: bytes.prefix(80), as: UTF8.self)
    if slug.isEmpty { return "x" }
    return reserved.contains(slug) ? slug + "_" : slug
  }

  /// Names Windows keeps for devices, and the page every folder may have.
  private static let reserved: Set<String> = Set(
    ["con", "prn", "aux", "nul", "index"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })
}
