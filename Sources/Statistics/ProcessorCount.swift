import Foundation

/// How many processors the process may use.
enum ProcessorCount {
  static var value: Int { ProcessInfo.processInfo.activeProcessorCount }
}
