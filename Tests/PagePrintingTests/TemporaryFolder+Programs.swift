import Foundation
import ImacsTestSupport

extension TemporaryFolder {
  /// A folder of shell scripts: name → what the script does.
  convenience init(programs: [String: String]) throws {
    try self.init(programs.mapValues { "#!/bin/sh\n\($0)\n" })
    for name in programs.keys {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: path + "/" + name)
    }
  }
}
