package import Findings
package import Tables

/// A brands file on its own, before there is a study.
package enum BrandList {
  /// The brands of the file at `path`, read by the rules of a study; what is
  /// wrong with it is in `log`.
  ///
  /// `decimal` is their decimal mark, where `option` of the command named it.
  package static func read(
    _ path: String, decimal: DecimalMark?, option: String, log: inout FindingLog
  ) -> [Brand] {
    var file = DataFile(name: path, place: SourceLocation(file: path))
    file.decimal = decimal
    file.decimalOption = option
    return BrandsReader.read(file, in: "", log: &log).brands
  }
}
