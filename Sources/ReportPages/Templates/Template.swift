/// A checked template, its partials in place.
struct Template: Sendable {
  let nodes: [TemplateNode]

  /// The page for `view`, as UTF-8.
  func render(_ view: TemplateView) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(1 << 16)
    Self.render(nodes, [view], &out)
    return out
  }

  private static func render(_ nodes: [TemplateNode], _ scope: [TemplateView], _ out: inout [UInt8])
  {
    for node in nodes {
      switch node {
      case .literal(let bytes): out.append(contentsOf: bytes)
      case .value(let tag, _):
        switch find(tag.name, scope) {
        case .text(let text)?: HTMLEscaping.append(text, to: &out)
        case .markup(let markup)?: out.append(contentsOf: markup.utf8)
        default: break
        }
      case .section(let tag, let inverted, let inner):
        let views = opened(find(tag.name, scope))
        if inverted {
          if views.isEmpty { render(inner, scope, &out) }
        } else {
          for view in views { render(inner, view.map { scope + [$0] } ?? scope, &out) }
        }
      case .partial: break
      }
    }
  }

  /// The views a section is rendered for; `nil` means the scope as it is.
  private static func opened(_ value: TemplateValue?) -> [TemplateView?] {
    switch value {
    case .flag(let flag)?: flag ? [nil] : []
    case .list(let views)?: views
    case .view(let view)?: view.map { [$0] } ?? []
    case .text(let text)?, .markup(let text)?: text.isEmpty ? [] : [nil]
    case nil: []
    }
  }

  private static func find(_ name: String, _ scope: [TemplateView]) -> TemplateValue? {
    for view in scope.reversed() {
      if let value = view.values[name] { return value }
    }
    return nil
  }
}
