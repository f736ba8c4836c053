/// The templates of this folder, with the style sheet and the script.
package enum TemplateFolder {
  /// Names and bytes (UTF-8) of the files, such as `pages/index.mustache`, in
  /// order.
  package static var files: [(name: String, bytes: [UInt8])] {
    EmbeddedFiles.names.compactMap { name in
      EmbeddedFiles.bytes(name).map { (name, Array($0)) }
    }
  }
}
