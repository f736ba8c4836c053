import Wording

/// Checks a page and puts its partials in place.
extension TemplateSet {
  /// Where in a page a tag stands.
  struct Scope {
    /// The shapes whose fields it may name, the innermost last.
    var shapes: [TemplateShape]
    /// The partials it lies in, the outermost first.
    var partials: [String] = []
    /// The sections it lies in.
    var depth = 0
    /// How many of them repeat a list that belongs to a section further out.
    var foreignLists = 0
  }

  /// Checks every name against the shapes in scope and puts partials in
  /// place of their tags; `count` tags and texts have been placed before.
  func resolve(
    _ nodes: [TemplateNode], _ scope: Scope, _ count: inout Int
  ) throws(TemplateFault) -> [TemplateNode] {
    var resolved: [TemplateNode] = []
    for node in nodes {
      count += 1
      switch node {
      case .literal: resolved.append(node)
      case .value(let tag, let raw):
        try check(tag, count)
        try checkValue(tag, raw: raw, scope)
        resolved.append(node)
      case .section(let tag, let inverted, let inner):
        try check(tag, count)
        let within = try opened(tag, inverted: inverted, scope)
        resolved.append(.section(tag, inverted: inverted, try resolve(inner, within, &count)))
      case .partial(let tag):
        try check(tag, count)
        var within = scope
        within.partials.append(tag.name)
        resolved += try resolve(try partial(tag, scope), within, &count)
      }
    }
    return resolved
  }

  private func check(_ tag: TemplateNode.Tag, _ count: Int) throws(TemplateFault) {
    guard count > TemplateLimits.nodes else { return }
    throw Self.fault(
      tag, says: { $0.tooManyNodes(TemplateLimits.nodes) })
  }

  private func checkValue(
    _ tag: TemplateNode.Tag, raw: Bool, _ scope: Scope
  ) throws(TemplateFault) {
    switch (try kind(tag, scope.shapes), raw) {
    case (.text, false), (.markup, true): break
    case (.text, true):
      throw Self.fault(
        tag, says: { $0.isText(tag.name) })
    case (.markup, false):
      throw Self.fault(
        tag, says: { $0.isHTML(tag.name) })
    default:
      throw Self.fault(
        tag, says: { $0.isNoValue(tag.name) })
    }
  }

  /// The scope inside a section.
  private func opened(
    _ tag: TemplateNode.Tag, inverted: Bool, _ scope: Scope
  ) throws(TemplateFault) -> Scope {
    var within = scope
    within.depth += 1
    guard within.depth <= TemplateLimits.depth else {
      throw Self.fault(
        tag, says: { $0.tooDeep(TemplateLimits.depth) })
    }
    switch try kind(tag, scope.shapes) {
    case .list(let shape):
      guard !inverted else { break }
      within.shapes.append(shape)
      // Lists of the innermost section are its own; the page's are nobody's
      // until one of them is open.
      guard scope.shapes.count > 1, scope.shapes.last?.fields[tag.name] == nil else { break }
      within.foreignLists += 1
      guard within.foreignLists <= TemplateLimits.foreignLists else {
        throw Self.fault(
          tag,
          says: { $0.foreignList(tag.name) })
      }
    case .view(let shape): if !inverted { within.shapes.append(shape) }
    case .flag, .text, .markup: break
    }
    return within
  }

  private func partial(
    _ tag: TemplateNode.Tag, _ scope: Scope
  ) throws(TemplateFault) -> [TemplateNode] {
    guard !scope.partials.contains(tag.name) else {
      let chain = (scope.partials + [tag.name]).joined(separator: " → ")
      throw Self.fault(
        tag, says: { $0.includesItself(chain) })
    }
    guard let inner = templates["partials/\(tag.name)"] else {
      let known = templates.keys.compactMap { name in
        name.hasPrefix("partials/") ? String(name.dropFirst("partials/".count)) : nil
      }.sorted()
      throw Self.fault(
        tag, says: { $0.noPartial(tag.name) },
        near: Spelling.nearest(to: tag.name, among: known))
    }
    return inner
  }
}
