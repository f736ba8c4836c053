import CPlatform
import Foundation

/// The folder beside a target in which its staging folders are made, each
/// named `.NAME.imacs-PROCESS-ATTEMPT`.
struct StagingPlace {
  /// Why no staging folder can be made.
  struct Refusal: Error {
    let reason: String
  }

  let parent: String
  /// The target's name.
  let name: String

  private var prefix: String { ".\(name).imacs-" }

  /// Makes a staging folder of this process and locks it.
  func open() throws(Refusal) -> (path: String, lock: Int32) {
    for attempt in 0..<100 {
      let path = "\(parent)/\(prefix)\(getpid())-\(attempt)"
      if mkdir(path, 0o777) != 0 {
        if errno == EEXIST { continue }
        throw Refusal(reason: String(cString: strerror(errno)))
      }
      let lock = imacs_lock_folder(path)
      if lock >= 0 { return (path, lock) }
      throw Refusal(reason: String(cString: strerror(-lock)))
    }
    throw Refusal(reason: String(cString: strerror(EEXIST)))
  }

  /// Removes what dead runs left: folders of exactly that form, whose
  /// process is gone and which nobody holds.
  func clearDebris() {
    let manager = FileManager.default
    for entry in (try? manager.contentsOfDirectory(atPath: parent)) ?? [] {
      guard let process = process(of: entry), kill(process, 0) != 0, errno == ESRCH else {
        continue
      }
      let path = parent + "/" + entry
      guard let status = TargetPlace.status(path), status.st_mode & S_IFMT == S_IFDIR else {
        continue
      }
      let held = imacs_lock_folder(path)
      guard held >= 0 else { continue }
      fchmod(held, 0o700)
      try? manager.removeItem(atPath: path)
      close(held)
    }
  }

  /// The process that made a staging folder, by its name; `nil` for other
  /// names.
  private func process(of entry: String) -> pid_t? {
    guard entry.utf8.starts(with: prefix.utf8) else { return nil }
    let numbers = entry.utf8.dropFirst(prefix.utf8.count)
      .split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard numbers.count == 2 else { return nil }
    for number in numbers {
      let isZero = number.elementsEqual("0".utf8)
      guard number.allSatisfy({ (0x30...0x39).contains($0) }), number.first != 0x30 || isZero
      else { return nil }
    }
    guard let process = pid_t(String(decoding: Array(numbers[0]), as: UTF8.self)), process > 0,
      let attempt = Int(String(decoding: Array(numbers[1]), as: UTF8.self)), attempt < 100
    else { return nil }
    return process
  }
}
