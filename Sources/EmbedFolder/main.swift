import Foundation

// embed-folder OUTPUT FOLDER FILE…
//
// Writes a Swift file that holds the named files of a folder as string
// literals. Run by the build plugin EmbedFolder.

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 2 else { stop("usage: embed-folder OUTPUT FOLDER FILE…") }
let folder = arguments[1].hasSuffix("/") ? arguments[1] : arguments[1] + "/"

var files: [EmbeddedText] = []
for path in arguments.dropFirst(2) {
  let name = path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
  guard let bytes = FileManager.default.contents(atPath: path) else { stop("cannot read \(path)") }
  guard let text = String(validating: bytes, as: UTF8.self) else { stop("\(path) is not UTF-8") }
  files.append(EmbeddedText(name: name, text: text))
}
files.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
do {
  try EmbeddedText.source(of: files)
    .write(toFile: arguments[0], atomically: true, encoding: .utf8)
} catch {
  stop("cannot write \(arguments[0]): \(error.localizedDescription)")
}

func stop(_ message: String) -> Never {
  FileHandle.standardError.write(Data("embed-folder: error: \(message)\n".utf8))
  exit(1)
}
