/// The models of this folder, a file each, and what a new model starts from.
package enum ModelFolder {
  private static let ending = ".yaml"

  /// Their ids: the names of the files without `.yaml`, in order.
  package static var ids: [String] {
    EmbeddedFiles.names.filter { !$0.contains("/") }.map { String($0.dropLast(ending.count)) }
  }

  /// The YAML text (UTF-8) of the model `id`, if there is one.
  package static func bytes(_ id: String) -> UnsafeBufferPointer<UInt8>? {
    id.contains("/") ? nil : EmbeddedFiles.bytes(id + ending)
  }

  /// A commented model to start from, in `language` (`es` or `en`), with the
  /// places `{id}` and `{file}`.
  package static func skeleton(_ language: String) -> String {
    EmbeddedFiles.bytes("skeleton/\(language).yaml").map { String(decoding: $0, as: UTF8.self) }
      ?? ""
  }
}
