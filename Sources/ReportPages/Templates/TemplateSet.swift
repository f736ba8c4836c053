import Findings
import Wording
import Foundation
import ReportTemplates
import StudyData
import Files

/// The templates of a run: the bundled ones, single files replaced by those
/// of a folder.
struct TemplateSet: Sendable {
  /// Parsed `.mustache` files by name (`pages/index`, `partials/head`).
  private(set) var templates: [String: [TemplateNode]] = [:]
  /// Other files (style.css, script.js) by name.
  private var files: [String: String] = [:]
  /// What a folder replaced: the path read and the digest of its bytes.
  private var own: [(path: String, sha256: String)] = []

  /// Loads the bundled templates and what `folder` replaces of them.
  init(replacedBy folder: String?) throws(TemplateFault) {
    for (name, bundled) in Self.bundled {
      var bytes = bundled
      var file = name
      if let folder, FileManager.default.fileExists(atPath: folder + "/" + name) {
        file = folder + "/" + name
        guard case .success(let own) = FileBytes.read(file, name: file) else {
          throw Self.fault(file, says: \.unreadable)
        }
        guard own.count <= TemplateLimits.bytes else {
          throw Self.fault(
            file, says: { $0.tooLarge(TemplateLimits.bytes / 1024) })
        }
        bytes = own
        self.own.append((file, Digest.sha256(own)))
      }
      if name.hasSuffix(".mustache") {
        templates[String(name.dropLast(".mustache".count))] = try TemplateParser.parse(
          bytes, file: file)
      } else {
        files[name] = String(decoding: bytes, as: UTF8.self)
      }
    }
    if let folder { try checkFolder(folder) }
  }

  /// The files of the folder that were used, as the manifest lists inputs:
  /// their paths seen from the study's folder.
  func replaced(seenFrom study: String) -> [InputFile] {
    let here = FileManager.default.currentDirectoryPath
    func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : here + "/" + path }
    return own.map {
      InputFile(
        path: PathParts.relative(absolute($0.path), to: absolute(study)), sha256: $0.sha256,
        rows: nil)
    }
  }

  /// The names and bytes of the files that are part of the binary.
  private static var bundled: [(name: String, bytes: [UInt8])] { TemplateFolder.files }

  static var bundledNames: [String] { bundled.map(\.name) }

  /// The text of a bundled file.
  static func bundledText(_ name: String) -> String? {
    bundled.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// A file that is no template, such as `style.css`.
  func file(_ name: String) -> String { files[name] ?? "" }

  /// The page `name`, checked against its view's shape.
  func page(_ name: String, shape: TemplateShape) throws(TemplateFault) -> Template {
    guard let nodes = templates["pages/\(name)"] else {
      throw Self.fault(
        "pages/\(name).mustache", says: \.missing)
    }
    var count = 0
    return Template(nodes: try resolve(nodes, Scope(shapes: [shape]), &count))
  }

  func kind(
    _ tag: TemplateNode.Tag, _ shapes: [TemplateShape]
  ) throws(TemplateFault) -> TemplateShape.Kind {
    for shape in shapes.reversed() {
      if let kind = shape.fields[tag.name] { return kind }
    }
    let known = Set(shapes.flatMap(\.fields.keys)).sorted()
    throw Self.fault(
      tag, says: { $0.nameUnknown(tag.name) },
      near: Spelling.nearest(to: tag.name, among: known))
  }

  /// A folder that replaces nothing, or holds a misnamed file, is a mistake.
  private func checkFolder(_ folder: String) throws(TemplateFault) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue
    else { throw Self.fault(folder, says: \.notAFolder) }
    let known = templates.keys.map { $0 + ".mustache" } + files.keys
    for case let name as String in FileManager.default.enumerator(atPath: folder)
      ?? FileManager.DirectoryEnumerator()
    where name.hasSuffix(".mustache") || name.hasSuffix(".css") || name.hasSuffix(".js") {
      guard !known.contains(name) else { continue }
      throw Self.fault(
        folder + "/" + name, says: \.replacesNothing,
        near: Spelling.nearest(to: name, among: known.sorted()))
    }
  }

  private static func fault(
    _ file: String, says text: (any TemplateWording) -> String, near: String? = nil
  ) -> TemplateFault {
    fault(TemplateNode.Tag(name: "", file: file, line: 0, column: 0), says: text, near: near)
  }

  static func fault(
    _ tag: TemplateNode.Tag, says text: (any TemplateWording) -> String, near: String? = nil
  ) -> TemplateFault {
    TemplateFault(
      file: tag.file, line: tag.line, column: tag.column,
      message: LocalizedText { texts in
        text(texts.templates) + (near.map(texts.templates.didYouMean) ?? "")
      })
  }
}
