import Foundation

/// Plain arrays of numbers on disk, as NumPy's `fromfile` reads them.
enum RawFile {
  static func write<Value: BitwiseCopyable>(_ values: [Value], _ path: String) throws {
    try values.withUnsafeBytes { try Data($0).write(to: URL(filePath: path)) }
  }

  static func read<Value: BitwiseCopyable>(
    _ path: String, as type: Value.Type
  ) throws -> [Value] {
    let data = try Data(contentsOf: URL(filePath: path))
    return data.withUnsafeBytes { Array($0.bindMemory(to: Value.self)) }
  }
}
