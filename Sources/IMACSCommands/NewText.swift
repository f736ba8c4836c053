import Findings
import Wording
import MaturityModels
import Files

/// What `imacs new` says.
enum NewText {
  static func summary(_ writer: StudyFolderWriter, folder: String) -> LocalizedText {
    let model = writer.model
    let coded = writer.codedCount
    let brands = writer.brands.count
    func units(_ language: Language) -> String {
      "\(NumberFormat.integer(brands, language)) \(model.unit.counted(brands, language))"
    }
    return LocalizedText {
      $0.newStudy.created(
        id: writer.id, folder: folder, units: units($0.language), coded: coded,
        indicators: model.indicators.count)
    }
  }

  static func unknownModel(_ name: String) -> LocalizedText {
    LocalizedText {
      $0.usage.noModel(
        name, near: Spelling.nearest(to: name, among: BundledModel.ids),
        known: BundledModel.ids.joined(separator: ", "))
    }
  }

  static func strayInclude(_ model: String, _ file: String) -> LocalizedText {
    LocalizedText { $0.newStudy.strayInclude(value: model, file: file) }
  }

  /// The error in words that fit a command without `-o`.
  static func message(_ error: OutputError) -> LocalizedText {
    switch error {
    case .strangers(let target, let paths):
      let shown = OutputError.shown(paths)
      return LocalizedText { $0.newStudy.notEmpty(target: target, shown: shown) }
    case .notAFolder(let target):
      return LocalizedText { $0.newStudy.notAFolder(target) }
    case .brokenLink(let target):
      return LocalizedText { $0.newStudy.brokenLink(target) }
    case .cannotCreate(let target, let reason):
      return LocalizedText {
        $0.newStudy.cannotCreate(target: target, reason: reason)
      }
    case .writeFailed(let path, let reason):
      return LocalizedText { $0.newStudy.writeFailed(path: path, reason: reason) }
    case .cannotList(let target, let reason):
      return LocalizedText {
        $0.newStudy.cannotList(target: target, reason: reason)
      }
    case .currentFolder, .busy, .cannotSwap, .changed, .file: return error.message
    }
  }
}
