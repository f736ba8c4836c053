import Foundation
import Testing

/// A temporary folder, removed with its owner.
final class Folder {
  let path: String

  init() throws {
    let made = NSTemporaryDirectory() + "imacs-command-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: made, withIntermediateDirectories: true)
    path = made
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws {
    let file = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func text(_ name: String) throws -> String {
    let data = try #require(FileManager.default.contents(atPath: path + "/" + name), "\(name)")
    return String(decoding: data, as: UTF8.self)
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

  /// Names in a folder, hidden ones too, sorted.
  func names(_ folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path + "/" + folder).sorted()
  }

  /// Every file below `folder` with its bytes.
  func contents(_ folder: String) throws -> [String: Data] {
    var found: [String: Data] = [:]
    let root = path + "/" + folder
    let walk = try #require(FileManager.default.enumerator(atPath: root))
    for case let name as String in walk {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: root + "/" + name, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      let data: Data = try #require(FileManager.default.contents(atPath: root + "/" + name))
      found[name] = data
    }
    return found
  }

  /// A folder that holds the study `name`.
  static func withStudy(
    _ observations: String? = Samples.observations, brands: String = Samples.brands,
    model: String = Samples.model
  ) throws -> Folder {
    let folder = try Folder()
    try folder.write(model, to: "study/model.yaml")
    try folder.write(brands, to: "study/brands.csv")
    if let observations { try folder.write(observations, to: "study/o.csv") }
    try folder.write(Samples.study(observations: observations != nil), to: "study/study.yaml")
    return folder
  }
}
