extension Blank {
  /// Do the bytes of a cell stand for no value, missing or not applicable?
  package static func isBlank(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.count <= 16 && meaning(Array(bytes)[...]) != nil
  }
}
