import Statistics
import StudyData

package import Files
import Tables
import ReportPages
package import ReportTables
import ReportWorkbooks
import Findings

/// Writes every output of a report into a staged folder.
package struct ReportWriter {
  private let report: Report
  private let settings: RunSettings

  /// Pages kept in memory at a time.
  private static let pagesAtOnce = 64

  package init(report: Report, settings: RunSettings) {
    self.report = report
    self.settings = settings
  }

  /// Writes the formats asked for and the manifest; gives the paths written,
  /// relative to the folder.
  /// `progress` hears how many pages of how many are done.
  package func write(
    to folder: OutputFolder, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> [String] {
    var outputs: [Manifest.Output] = []
    var inputs = report.inputs
    func put(_ path: String, _ bytes: [UInt8]) throws {
      try folder.write(bytes, to: path)
      outputs.append(Manifest.Output(path: path, sha256: Digest.sha256(bytes)))
    }
    if settings.formats.contains(.csv) {
      for table in report.subjects.flatMap(\.tables) {
        try put("data/\(table.id).csv", table.csv(settings.csvStyle))
      }
    }
    if settings.formats.contains(.json) {
      try put("data/results.json", ResultsFile(report: report).bytes)
    }
    if settings.formats.contains(.html) || settings.formats.contains(.pdf) {
      let site = try SiteWriter(report: report, templatesFolder: settings.templates)
      var printed = PrintedPages(report: report, settings: settings)
      inputs += site.replaced
      for start in stride(from: 0, to: site.count, by: Self.pagesAtOnce) {
        let count = min(Self.pagesAtOnce, site.count - start)
        let pages = ParallelWork.map(count, threads: report.threads) { site.page(start + $0) }
        for page in pages {
          if settings.formats.contains(.html) { try put(page.path, page.bytes) }
          if settings.formats.contains(.pdf) { try printed.add(page, in: folder) }
        }
        progress(start + count, site.count)
      }
      // Their bytes do not repeat: no hash.
      outputs += try printed.write(to: folder, progress: progress)
        .map { Manifest.Output(path: $0, sha256: nil) }
    }
    if settings.formats.contains(.xlsx) {
      outputs.append(try workbook("study.xlsx", in: folder))
      let slugs = Slugs(report.study.brands.map(\.id))
      for client in report.clients {
        let slug = slugs[report.study.brands[client].id]
        outputs.append(try workbook("clients/\(slug).xlsx", only: client, in: folder))
      }
    }
    let manifest = Manifest(
      study: report.study, inputs: inputs, outputs: outputs, settings: settings,
      language: report.language)
    try folder.write(manifest.bytes, to: OutputFolder.manifestName)
    return outputs.map(\.path) + [OutputFolder.manifestName]
  }

  /// Writes the study workbook, or that of one client; what the library says of a failure is that
  /// the file could not be written.
  private func workbook(
    _ name: String, only client: Int? = nil, in folder: OutputFolder
  ) throws(OutputError) -> Manifest.Output {
    let path = try folder.stagedPath(name)
    do {
      try StudyWorkbook(report: report, only: client).write(to: path)
    } catch {
      throw .writeFailed(path: name, reason: "\(error)")
    }
    switch FileBytes.read(path, name: name) {
    case .success(let bytes): return Manifest.Output(path: name, sha256: Digest.sha256(bytes))
    case .failure(let error):
      throw .writeFailed(path: name, reason: error.finding.message(report.language))
    }
  }
}
