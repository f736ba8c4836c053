import Foundation

/// An installed Chromium, or a browser that behaves like it.
package struct Chromium: Sendable {
  /// Where its program is.
  package let path: String

  /// The names looked for on the `PATH`, in this order.
  package static let names = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
  ]
  /// The variable that names another program, by path or name.
  package static let variable = "IMACS_CHROMIUM"

  /// Finds the program: the one `IMACS_CHROMIUM` names, else the first of
  /// `names` on the `PATH`.
  package static func find(
    in environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(PrintingError) -> Chromium {
    let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    func program(_ name: String) -> String? {
      let candidates = name.contains("/") ? [name] : folders.map { "\($0)/\(name)" }
      return candidates.first { isProgram($0) }
    }
    if let named = environment[variable], !named.isEmpty {
      guard let path = program(named) else { throw .namedNotFound(named) }
      return Chromium(path: path)
    }
    for name in names {
      if let path = program(name) { return Chromium(path: path) }
    }
    throw .notFound
  }

  private static func isProgram(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: path)
  }

  /// The arguments that make it print over a channel, quietly, with nothing
  /// from the net and all it writes inside `profile`.
  func arguments(profile: String) -> [String] {
    var arguments = [
      path, "--headless", "--remote-debugging-pipe", "--user-data-dir=\(profile)",
      "--crash-dumps-dir=\(profile)", "--disable-breakpad", "--disable-gpu",
      "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update",
      "--disable-default-apps", "--disable-extensions", "--disable-sync", "--no-first-run",
      "--no-default-browser-check", "--password-store=basic", "--mute-audio",
      "--force-color-profile=srgb", "--host-resolver-rules=MAP * ~NOTFOUND",
    ]
    // Chromium refuses its sandbox to root.
    if geteuid() == 0 { arguments.append("--no-sandbox") }
    return arguments + ["about:blank"]
  }
}
