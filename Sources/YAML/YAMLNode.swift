import Findings
import Wording

/// One node of a YAML file, with the line and column it stands at.
///
/// Scalars keep their text: `no`, `012` and dates stay what was written.
package struct YAMLNode: Sendable {
  package indirect enum Content: Sendable {
    /// `plain` tells an unquoted scalar, which alone can be empty or `null`.
    case scalar(String, plain: Bool)
    case sequence([YAMLNode])
    case mapping([YAMLPair])
  }

  package let content: Content
  /// From 1.
  package let line: Int
  package let column: Int

  /// Is there nothing here (`key:`, `~`, `null`)?
  package var isNull: Bool {
    guard case .scalar(let text, plain: true) = content else { return false }
    return text.isEmpty || text == "~" || text == "null" || text == "Null" || text == "NULL"
  }

  /// What a reader calls this kind of node.
  var kind: LocalizedText {
    switch content {
    case .scalar: LocalizedText(\.yaml.aSingleValue)
    case .sequence: LocalizedText(\.yaml.aList)
    case .mapping: LocalizedText(\.yaml.aBlockOfKeys)
    }
  }
}

/// One `key: value` of a mapping.
package struct YAMLPair: Sendable {
  package let key: String
  package let keyLine: Int
  package let keyColumn: Int
  package let value: YAMLNode
}
