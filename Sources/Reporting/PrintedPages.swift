import Wording
import MaturityModels
import PagePrinting
package import StudyData
import Files
import ReportPages
import ReportTables

/// The pages as PDFs, each beside its HTML.
package struct PrintedPages {
  /// With more brands than this, brand pages are not printed.
  package static let mostBrands = 100

  private let report: Report
  private let settings: RunSettings
  private var jobs: [PrintJob] = []
  private var paths: [String] = []

  /// Pages printed at a time; more gain nothing.
  private static let mostTabs = 4
  /// Folders inside the staging folder that are gone before the swap.
  private static let profileFolder = ".chromium"
  private static let sourceFolder = ".print"

  init(report: Report, settings: RunSettings) {
    self.report = report
    self.settings = settings
  }

  /// Are the pages of single brands printed?
  package static func includeBrands(_ study: Study) -> Bool { study.brands.count <= mostBrands }

  /// Takes a page up, if it is one to print. Where pages are no output
  /// themselves it is staged for the printer only.
  mutating func add(_ page: SiteWriter.Page, in folder: OutputFolder) throws(OutputError) {
    guard Self.includeBrands(report.study) || !page.path.hasPrefix("brands/") else { return }
    var source = page.path
    if !settings.formats.contains(.html) {
      source = Self.sourceFolder + "/" + page.path
      try folder.write(page.bytes, to: source)
    }
    paths.append(page.path.dropLast(".html".count) + ".pdf")
    jobs.append(
      PrintJob(page: page.path, source: try folder.stagedPath(source), header: header))
  }

  /// Prints the pages taken up and gives the paths written.
  func write(to folder: OutputFolder, progress: (_ done: Int, _ total: Int) -> Void) throws
    -> [String]
  {
    guard !jobs.isEmpty else { return [] }
    guard let chromium = settings.chromium else { throw PrintingError.notFound }
    let profile = PathParts.folder(of: try folder.stagedPath(Self.profileFolder + "/x"))
    defer {
      folder.removeStaged(Self.profileFolder)
      folder.removeStaged(Self.sourceFolder)
    }
    var done = 0
    progress(done, jobs.count)
    try PagePrinter(chromium: chromium, profile: profile).print(
      jobs, tabs: min(Self.mostTabs, report.threads)
    ) { job, pdf in
      try folder.write(pdf, to: paths[job])
      done += 1
      progress(done, jobs.count)
    }
    return paths
  }

  /// What the sheets belong to.
  private var header: String {
    let model = report.study.model
    return report.language.wording.templates.colophon(
      current: ToolVersion.current, id: model.id, version: model.version, seed: settings.seed)
  }
}
