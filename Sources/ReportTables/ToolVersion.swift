/// The version printed by `imacs --version` and kept in manifests.
package enum ToolVersion {
  package static let current = "0.1.0"
}
