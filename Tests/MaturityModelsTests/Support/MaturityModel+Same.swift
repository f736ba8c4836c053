import MaturityModels

extension MaturityModel {
  /// Everything the model says, as text; the file it came from left out.
  var content: String {
    var copy = self
    copy.file = ""
    copy.sha256 = ""
    return String(reflecting: copy)
  }
}
