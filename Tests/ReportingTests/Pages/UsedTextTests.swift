import Testing

@testable import ReportPages

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
}
