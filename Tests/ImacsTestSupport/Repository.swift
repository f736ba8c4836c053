package import Foundation

/// The package that the tests belong to.
package enum Repository {
  /// Its folder.
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The path of something in it, such as `datasets/imacs-2016`.
  package static func path(_ name: String) -> String { root.appending(path: name).path }
}
