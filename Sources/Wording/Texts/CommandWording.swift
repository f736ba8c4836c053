/// What commands say on the way.
package protocol CommandWording: Sendable {
  /// Before the study is read.
  var reading: Phrase { get }
  /// Before interactions are measured.
  var measuring: Phrase { get }
  /// Before scores are taken.
  var scoring: Phrase { get }
  /// Before outputs are made.
  var writing: Phrase { get }
  /// Why the pages of single units are not printed.
  var brandsNotPrinted: Phrase { get }
  /// Before the folder is swapped in.
  var placing: Phrase { get }
  /// A client that is no unit of the study.
  var unknownClient: Phrase { get }
  /// After errors.
  var nothingWritten: Phrase { get }
}
