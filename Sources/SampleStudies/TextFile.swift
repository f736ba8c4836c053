/// A file to write: its name and what is in it.
struct TextFile {
  let name: String
  let text: String
}
