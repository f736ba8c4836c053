import Findings
import Foundation
import MaturityModels

/// `imacs-samples DIR`: writes the sample studies into folders of DIR.
enum SampleCommand {
  /// Exit codes, those of `imacs` itself.
  private static let done: Int32 = 0
  private static let wrongUsage: Int32 = 64
  private static let internalError: Int32 = 70
  private static let writingFailed: Int32 = 74

  private static var studies: [any SampleStudy] {
    [Study2015(), Study2016(), MacsStudy(), SelfAssessmentStudy(), ToolsStudy(), LadderStudy()]
  }

  private static let usage = """
    Usage: imacs-samples DIR

    Writes the synthetic sample studies into folders of DIR, one for each bundled model.
    The same bytes each time.
    Example: imacs-samples datasets

    """

  /// Runs the command and returns its exit code.
  static func run(_ arguments: [String]) -> Int32 {
    if arguments == ["--help"] || arguments == ["-h"] {
      FileHandle.standardOutput.write(Data(usage.utf8))
      return done
    }
    guard arguments.count == 1, let folder = arguments.first, !folder.isEmpty,
      !folder.hasPrefix("-")
    else {
      FileHandle.standardError.write(Data(usage.utf8))
      return wrongUsage
    }
    do {
      for study in studies {
        var log = FindingLog()
        guard let bytes = BundledModel.bytes(study.model),
          let model = ModelReader().read(bytes, file: study.model, log: &log)
        else {
          FileHandle.standardError.write(Data("imacs-samples: no model '\(study.model)'\n".utf8))
          return internalError
        }
        let target = URL(fileURLWithPath: folder).appendingPathComponent(study.id)
        try FolderWriter.write(study.files(under: model), into: target)
        FileHandle.standardOutput.write(Data((target.path + "\n").utf8))
      }
      return done
    } catch {
      FileHandle.standardError.write(Data("imacs-samples: \(error.localizedDescription)\n".utf8))
      return writingFailed
    }
  }
}
