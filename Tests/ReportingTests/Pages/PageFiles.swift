import Testing

@testable import ReportPages
@testable import ReportTables

/// The pages of a report, made in memory.
enum PageFiles {
  /// By path; no path twice.
  static func pages(_ report: Report) throws -> [String: String] {
    let site = try SiteWriter(report: report, templatesFolder: nil)
    var pages: [String: String] = [:]
    for number in 0..<site.count {
      let page = site.page(number)
      #expect(pages[page.path] == nil, "\(page.path) twice")
      pages[page.path] = String(decoding: page.bytes, as: UTF8.self)
    }
    return pages
  }
}
