import Files
import Testing

/// Folders and names of paths.
struct PathPartsTests {
  @Test(arguments: [
    ("a/b", "a", "b"), ("a", "", "a"), ("abc", "", "abc"), ("/a", "/", "a"), ("/a/b/", "/a", "b"),
    ("a//b", "a", "b"), ("/", "", "/"), ("//", "", "/"), ("", "", ""), (".", "", "."),
    ("./a", ".", "a"),
    ("../a", "..", "a"), ("ñ/ñ", "ñ", "ñ"), ("x/", "", "x"),
  ])
  func parts(_ path: String, _ folder: String, _ name: String) {
    #expect(PathParts.folder(of: path) == folder)
    #expect(PathParts.name(of: path) == name)
  }
}
