/// The bytes of fields that are the same in all rows of a file.
final class ConstantFields: @unchecked Sendable {
  private var fields: [UnsafeBufferPointer<UInt8>?]

  init(_ texts: [MessageField: String]) {
    fields = [UnsafeBufferPointer<UInt8>?](repeating: nil, count: MessageField.allCases.count)
    for (field, text) in texts {
      let bytes = Array(text.utf8)
      let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
      _ = copy.initialize(from: bytes)
      fields[field.index] = UnsafeBufferPointer(copy)
    }
  }

  deinit {
    for field in fields { field?.deallocate() }
  }

  @inline(__always)
  subscript(field: Int) -> UnsafeBufferPointer<UInt8>? { fields[field] }
}
