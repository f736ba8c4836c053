import Foundation
import ImacsTestSupport
import Testing

@testable import ReportPages
@testable import ReportTables

/// Every text a page prepares stands somewhere in its template.
struct UsedTextTests {
  private static func names(_ nodes: [TemplateNode]) -> Set<String> {
    nodes.reduce(into: []) { names, node in
      switch node {
      case .literal, .partial: break
      case .value(let tag, _): names.insert(tag.name)
      case .section(let tag, _, let inner):
        names.insert(tag.name)
        names.formUnion(Self.names(inner))
      }
    }
  }

  private static func fields(_ shape: TemplateShape) -> Set<String> {
    shape.fields.reduce(into: []) { names, field in
      names.insert(field.key)
      switch field.value {
      case .list(let inner), .view(let inner): names.formUnion(fields(inner))
      case .text, .markup, .flag: break
      }
    }
  }

  /// What frames offer to every page, though not every page has a place for it.
  private static let everywhere: Set<String> = ["sortLabel", "figureSource"]

  @Test func `no text is prepared for nothing`() throws {
    let templates = try TemplateSet(replacedBy: nil)
    var used: Set<String> = []
    for page in PageKind.all {
      let names = Self.names(try templates.page(page.template, shape: page.shape).nodes)
      used.formUnion(names)
      let unused = Self.fields(page.shape).subtracting(names).subtracting(Self.everywhere)
      #expect(unused.isEmpty, "\(page.template): \(unused.sorted())")
    }
    #expect(Self.everywhere.isSubset(of: used))
  }

  @Test func `the READMEs name every page and template`() throws {
    let report = try SampleStudy.report()
    let site = Site(report: report, templates: try TemplateSet(replacedBy: nil))
    let readme = try String(contentsOfFile: Repository.path("README.md"), encoding: .utf8)
    for path in PageKind.all.flatMap({ $0.items(site) }).map(\.path) {
      let listed = path.hasPrefix("analyst/") ? path[...] : path.prefix { $0 != "/" }
      #expect(readme.contains("`\(listed)"), "\(path)")
    }
    let templates = try String(
      contentsOfFile: Repository.path("report-templates/README.md"), encoding: .utf8)
    for name in TemplateSet.bundledNames {
      let short = name.hasPrefix("partials/") ? name.dropFirst("partials/".count) : name[...]
      #expect(templates.contains("\(short)`"), "\(name)")
    }
  }

  @Test func `tables that name coders or places are the analyst's`() throws {
    let report = try SampleStudy.report()
    let tables = report.subjects.flatMap(\.tables)
    #expect(Set(tables.map(\.id)).count == tables.count)
    for table in tables {
      let isPrivate = !Set(table.fileColumns).isDisjoint(with: ["coder", "location", "source"])
      #expect(isPrivate == (table.audience == .analyst), "\(table.id)")
    }
  }
}
