/// Files that desktop programs leave in a folder that somebody looked into.
package enum DesktopLeftover {
  /// Is it one, by its name? `.~lock.study.xlsx#`, `~$study.xlsx`,
  /// `.DS_Store`, `Thumbs.db`, `desktop.ini`.
  package static func isNamed(_ name: [UInt8]) -> Bool {
    if fixed.contains(where: { $0.utf8.elementsEqual(name) }) { return true }
    if name.starts(with: "~$".utf8) { return true }
    return name.starts(with: ".~lock.".utf8) && name.last == UInt8(ascii: "#")
  }

  private static let fixed = [".DS_Store", "Thumbs.db", "desktop.ini"]
}
