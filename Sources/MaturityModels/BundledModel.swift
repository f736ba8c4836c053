import BundledModels

/// The models that are part of the binary.
package enum BundledModel {
  /// Their ids, in the order they are listed.
  package static var ids: [String] {
    (0..<imacs_bundled_model_count).compactMap { index in
      imacs_bundled_model_id(index).map { String(cString: $0) }
    }
  }

  /// The YAML text of the model `id` as UTF-8, if it is bundled.
  package static func bytes(_ id: String) -> [UInt8]? {
    guard let index = ids.firstIndex(of: id) else { return nil }
    var size = 0
    guard let start = imacs_bundled_model_bytes(index, &size) else { return nil }
    return Array(UnsafeBufferPointer(start: start, count: size))
  }
}
