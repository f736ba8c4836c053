import Findings
import Foundation
import ImacsTestSupport
import Testing

@testable import ReportPages
import Wording

/// The subset of Mustache, its checks and its escaping.
struct TemplateTests {
  /// A folder whose `pages/index.mustache` is `text`, with partials.
  private static func set(_ text: String, partials: [String: String] = [:]) throws -> TemplateSet {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("imacs-templates-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["pages", "partials"] {
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
    }
    try Data(text.utf8).write(to: folder.appendingPathComponent("pages/index.mustache"))
    for (name, text) in partials {
      try Data(text.utf8).write(to: folder.appendingPathComponent("partials/\(name).mustache"))
    }
    return try TemplateSet(replacedBy: folder.path)
  }

  private static let shape = TemplateShape(
    "page",
    [
      "title": .text, "chart": .markup, "isLong": .flag,
      "rows": .list(TemplateShape("row", ["name": .text])),
      "note": .view(TemplateShape("note", ["text": .text])),
    ])

  private static func render(
    _ text: String, _ view: TemplateView, partials: [String: String] = [:]
  ) throws -> String {
    let page = try set(text, partials: partials).page("index", shape: shape)
    return String(decoding: page.render(view), as: UTF8.self)
  }

  private static let view: TemplateView = [
    "title": "A & \"B\"", "chart": .markup("<svg/>"), "isLong": true,
    "rows": .list([["name": "one"], ["name": "two"]]), "note": .view(nil),
  ]

  @Test(arguments: [
    ("{{title}}", "A &amp; &quot;B&quot;"), ("{{{chart}}}", "<svg/>"),
    ("{{ title }}", "A &amp; &quot;B&quot;"),
    (
      "{{#rows}}[{{name}} {{title}}]{{/rows}}",
      "[one A &amp; &quot;B&quot;][two A &amp; &quot;B&quot;]"
    ),
    ("{{#isLong}}yes{{/isLong}}{{^isLong}}no{{/isLong}}", "yes"),
    ("{{#note}}{{text}}{{/note}}{{^note}}none{{/note}}", "none"), ("a{{! said }}b", "ab"),
    ("x\n  {{#rows}}\n<{{name}}>\n  {{/rows}}\ny\n", "x\n<one>\n<two>\ny\n"),
    ("{{#title}}there{{/title}}", "there"), ("{ {{title}} }", "{ A &amp; &quot;B&quot; }"),
  ])
  func renders(text: String, expected: String) throws {
    #expect(try Self.render(text, Self.view) == expected)
  }

  @Test func partialsSeeTheirScope() throws {
    let text = try Self.render(
      "{{#rows}}{{>gaps}}{{/rows}}", Self.view, partials: ["gaps": "<{{name}}>"])
    #expect(text == "<one><two>")
  }

  /// Line, column and wording of every refusal.
  @Test(arguments: [
    ("a\n {{titel}}", 2, 2, "the page has no 'titel'; did you mean 'title'?"),
    ("{{chart}}", 1, 1, "'chart' is HTML; use {{{chart}}}"),
    ("{{{title}}}", 1, 1, "'title' is a text; use {{title}}"),
    ("{{rows}}", 1, 1, "'rows' is not a value; open it with {{#rows}}"),
    ("{{name}}", 1, 1, "the page has no 'name'"),
    ("\n{{#rows}}", 2, 1, "the section 'rows' is not closed"),
    ("{{/rows}}", 1, 1, "'rows' is closed here but is not open"),
    ("{{#rows}}{{/note}}{{/rows}}", 1, 10, "'note' is closed here but is not open"),
    ("{{title", 1, 1, "the tag is not closed"), ("{{ }}", 1, 1, "the tag has no name"),
    ("{{&title}}", 1, 1, "'&' is not supported; use {{{name}}} for HTML"),
    ("{{>gap}}", 1, 1, "there is no partial 'gap'; did you mean 'gaps'?"),
  ])
  func refuses(text: String, line: Int, column: Int, message: String) throws {
    let fault = try #require(throws: TemplateFault.self) {
      try Self.render(text, Self.view)
    }
    #expect(fault.line == line)
    #expect(fault.column == column)
    #expect(fault.description.en.hasSuffix("pages/index.mustache:\(line):\(column): \(message)"))
  }

  @Test func aPartialOfItself() throws {
    let fault = try #require(throws: TemplateFault.self) {
      try Self.render("{{>gaps}}", Self.view, partials: ["gaps": "{{>foot}}", "foot": "{{>gaps}}"])
    }
    #expect(fault.description.en.hasSuffix("the partial includes itself: gaps → foot → gaps"))
  }

  /// Sections 20,000 deep overflowed the stack; 40 are enough for any page.
  @Test(.timeLimit(.minutes(1))) func `sections too deep are told where they are`() throws {
    let line = "{{#isLong}}\n"
    let deep = String(repeating: line, count: 20_000)
    let fault = try #require(throws: TemplateFault.self) { try Self.render(deep, Self.view) }
    #expect(fault.line == 41)
    #expect(
      fault.description.en.hasSuffix(
        "pages/index.mustache:41:1: more than 40 sections lie one within the other"))
    let most =
      String(repeating: "{{#isLong}}", count: 40) + "x"
      + String(repeating: "{{/isLong}}", count: 40)
    #expect(try Self.render(most, Self.view) == "x")
    // Partials count too.
    let half = String(repeating: "{{#isLong}}", count: 25)
    let close = String(repeating: "{{/isLong}}", count: 25)
    let split = try #require(throws: TemplateFault.self) {
      try Self.render(half + "{{>gaps}}" + close, Self.view, partials: ["gaps": half + close])
    }
    #expect(
      split.description.en.hasSuffix(
        "gaps.mustache:1:166: more than 40 sections lie one within the other"))
  }

  /// Partials that include the next 30 times each came to 30 to the eighth.
  @Test(.timeLimit(.minutes(1))) func `partials that multiply are told at load`() throws {
    let names = ["gaps", "foot", "figures", "findings", "links", "chart", "unranked", "benchmarks"]
    var partials: [String: String] = [:]
    for (name, next) in zip(names, names.dropFirst()) {
      partials[name] = String(repeating: "{{>\(next)}}\n", count: 30)
    }
    partials["benchmarks"] = "x"
    let fault = try #require(throws: TemplateFault.self) {
      try Self.render("{{>gaps}}", Self.view, partials: partials)
    }
    #expect(fault.file.hasSuffix(".mustache"))
    #expect(fault.line > 0)
    #expect(
      fault.message.en == "the page, its partials included, has more than 20000 tags and texts")
  }

  /// A list within itself, or within others that do not hold it, would make a
  /// page of any size.
  @Test func `lists that multiply are told at load`() throws {
    #expect(
      try Self.render("{{#rows}}{{#rows}}{{name}} {{/rows}}{{/rows}}", Self.view)
        == "one two one two ")
    let fault = try #require(throws: TemplateFault.self) {
      try Self.render("{{#rows}}{{#rows}}{{#rows}}{{/rows}}{{/rows}}{{/rows}}", Self.view)
    }
    #expect(
      fault.description.en.hasSuffix(
        "pages/index.mustache:1:19: the list 'rows' would repeat for each item of two others that do not hold it"
      ))
  }

  @Test func `a template of more than a megabyte is told`() throws {
    let fault = try #require(throws: TemplateFault.self) {
      try Self.set(String(repeating: "x", count: 1 << 20 | 1))
    }
    #expect(fault.description.en.hasSuffix("pages/index.mustache: it takes more than 1024 KiB"))
  }

  @Test func aFileThatReplacesNothing() throws {
    let fault = try #require(throws: TemplateFault.self) {
      try Self.set("", partials: ["heads": ""])
    }
    #expect(
      fault.description.en.hasSuffix(
        "heads.mustache: it replaces no template; did you mean 'partials/head.mustache'?"))
  }

  /// A combining mark after a quote must not carry it through.
  @Test(arguments: [
    ("\"\u{301}", "&quot;\u{301}"), ("<\u{338}script>", "&lt;\u{338}script&gt;"),
    ("'\u{FE0F}`&", "&#39;\u{FE0F}&#96;&amp;"), ("a\u{0}b\u{1B}c\u{7F}", "abc"),
    ("ñ 🏦 \u{202E}", "ñ 🏦 \u{202E}"),
  ])
  func escapes(text: String, expected: String) {
    #expect(Array(HTMLEscaping.escaped(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  /// The binary holds every template of the folder, and nothing else.
  @Test func embedsTheFolder() throws {
    let folder = Repository.root
      .appendingPathComponent("report-templates")
    var expected: [String] = ["style.css", "script.js"]
    for part in ["pages", "partials"] {
      expected += try FileManager.default.contentsOfDirectory(
        atPath: folder.appendingPathComponent(part).path
      ).filter { $0.hasSuffix(".mustache") }.map { "\(part)/\($0)" }
    }
    #expect(TemplateSet.bundledNames.sorted() == expected.sorted())
    for name in expected {
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      #expect(TemplateSet.bundledText(name) == text, "\(name)")
    }
  }
}
