import Foundation

/// `imacs-samples DIR`: writes the sample studies into folders of DIR.
enum SampleCommand {
  /// Exit codes, those of `imacs` itself.
  private static let done: Int32 = 0
  private static let wrongUsage: Int32 = 64
  private static let writingFailed: Int32 = 74

  private static let usage = """
    Usage: imacs-samples DIR

    Writes the synthetic sample study into DIR/imacs-2016. The same bytes each time.
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
      let study = Study2016()
      let target = URL(fileURLWithPath: folder).appendingPathComponent(study.id)
      try FolderWriter.write(study.files, into: target)
      FileHandle.standardOutput.write(Data((target.path + "\n").utf8))
      return done
    } catch {
      FileHandle.standardError.write(Data("imacs-samples: \(error.localizedDescription)\n".utf8))
      return writingFailed
    }
  }
}
