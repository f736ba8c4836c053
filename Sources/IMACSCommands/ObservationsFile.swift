import Foundation
import Measurements
import MaturityModels
import StudyData
import Files
import Tables

/// The long CSV of `imacs observe`: a row for each brand and each
/// interactions indicator.
struct ObservationsFile {
  static let columns = ["brand", "indicator", "value", "n", "source", "note"]

  let study: Study
  let result: InteractionsResult

  var bytes: [UInt8] {
    var writer = DelimitedWriter()
    writer.row(Self.columns)
    for value in result.values {
      writer.field(study.brands[value.brand].id)
      writer.field(study.model.indicators[value.indicator].id)
      writer.field(value.value)
      writer.field(value.n)
      writer.field(Indicator.Source.interactions.rawValue)
      writer.field(value.note)
      writer.endRow()
    }
    return writer.bytes
  }

  /// Writes the file whole or not at all. A file that is there already is
  /// replaced only if it is empty or such a file itself.
  func write(to target: String) throws(OutputError) {
    let file = try SingleFile(target)
    let header = Array((Self.columns.joined(separator: ",") + "\n").utf8)
    if let head = try file.head(header.count), !head.isEmpty, head != header {
      throw .file(target: target, .foreign)
    }
    try file.write(bytes)
  }
}
