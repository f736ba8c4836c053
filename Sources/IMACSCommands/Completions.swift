import ArgumentParser
import Findings
import Foundation
import MaturityModels
import StudyData
import ReportTables

/// What Tab offers where a list or a path alone does not say it.
enum Completions {
  /// A bundled model or a model file.
  static let model = choice(BundledModel.ids)
  /// A bundled layout or a mapping file.
  static let layout = choice(["canonical", "twcs"])

  /// Formats separated by commas: those that are not named yet.
  static let formats = CompletionKind.custom { words, position, _ in
    let typed = words.indices.contains(position) ? words[position] : ""
    // bash breaks words at `=`; what stands before it is not ours.
    let value = typed.split(separator: "=", omittingEmptySubsequences: false).last ?? ""
    var named = value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    if !named.isEmpty { named.removeLast() }
    let start = named.map { $0 + "," }.joined()
    return OutputFormat.allCases.map(\.rawValue).filter { !named.contains($0) }.map { start + $0 }
  }

  /// A brand of the study that the command line names.
  static let brand = CompletionKind.custom { words, _, _ in
    let folders = words.dropFirst().map(StudyReader.folder)
    guard
      let folder = folders.first(where: {
        FileManager.default.fileExists(atPath: $0 + "/study.yaml")
      })
    else { return [] }
    var log = FindingLog()
    return StudyReader.readFrame(folder, log: &log)?.brands.map(\.id) ?? []
  }

  /// One of `names`, or a path.
  private static func choice(_ names: [String]) -> CompletionKind {
    .custom { words, position, _ in
      let typed = words.indices.contains(position) ? words[position] : ""
      // zsh has its own way with paths; see `CompletionScript`.
      if CompletionShell.requesting == .zsh { return names + [CompletionScript.filesToo] }
      return names + paths(typed)
    }
  }

  /// The paths that begin like `typed`.
  private static func paths(_ typed: String) -> [String] {
    let slash = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
    let (folder, start) = (String(typed[..<slash]), typed[slash...])
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder))
    return (names ?? []).filter { name in
      name.hasPrefix(start) && (start.hasPrefix(".") || !name.hasPrefix("."))
    }.sorted().map { folder + $0 }
  }
}
