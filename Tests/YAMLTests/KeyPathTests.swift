import Findings
import YAML
import Testing

/// Findings name the way to their key, however long the file makes it.
struct KeyPathTests {
  private func paths(_ text: String) -> [String] {
    let document = YAMLDocument(Array(text.utf8), file: "f.yaml")
    return document.log.sorted.compactMap { $0.place?.keyPath }
  }

  @Test func longKeysAreCut() {
    let key = String(repeating: "ñ", count: 64)
    #expect(paths("\(key):\n  a: 1\n  a: 2\n") == ["\(key).a"])
    #expect(paths("\(key)ñ:\n  a: 1\n  a: 2\n") == ["\(key)….a"])
    #expect(paths("? \(String(repeating: "k", count: 100_000))\n:\n  a: 1\n  a: 2\n").count == 1)
  }

  @Test func ofALongWayTheEndIsKept() throws {
    let deep = (0..<100).map { String(repeating: " ", count: $0) + "level\($0):\n" }.joined()
    let last = String(repeating: " ", count: 100) + "a: 1\n"
    let path = try #require(paths(deep + last + last).first)
    #expect(path.hasPrefix("….level") && path.hasSuffix(".level98.level99.a"))
    #expect(path.utf8.count <= 410)
  }

  /// Memory grows with the file, not with its keys times their depth.
  @Test(.timeLimit(.minutes(1))) func manyFindingsUnderALongKey() {
    let key = String(repeating: "k", count: 400_000)
    let found = paths("? \(key)\n:\n" + String(repeating: " a: 1\n", count: 60_000))
    #expect(found.count > 10_000)
    #expect(found.allSatisfy { $0.utf8.count < 100 })
  }

  @Test(.timeLimit(.minutes(1))) func manyKeysNobodyKnows() throws {
    let text = (0..<60_000).map { "k\($0): 1\n" }.joined()
    let document = YAMLDocument(Array(text.utf8), file: "f.yaml")
    let mapping = try #require(document.root?.mapping())
    #expect(mapping.required("k59999") != nil)
    mapping.finish()
    #expect(document.log.count == 59_999)
    let open = try #require(document.root?.mapping())
    #expect(open.all().count == 60_000)
    open.finish()
    #expect(document.log.count == 59_999)
  }
}
