import BundledModels
package import Wording

/// The models that are part of the binary.
package enum BundledModel {
  /// Their ids, in the order they are listed.
  package static var ids: [String] { ModelFolder.ids }

  /// The YAML text of the model `id` as UTF-8, if it is bundled.
  package static func bytes(_ id: String) -> [UInt8]? { ModelFolder.bytes(id).map { Array($0) } }

  /// A commented model to start from, with the places `{id}` and `{file}`.
  package static func skeleton(_ language: Language) -> String {
    ModelFolder.skeleton(language.rawValue)
  }
}
