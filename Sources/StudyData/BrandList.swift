package import Findings
import Tabular

/// A brands file on its own, before there is a study.
package enum BrandList {
  /// The brands of the file at `path`, read by the rules of a study; what is
  /// wrong with it is in `log`.
  package static func read(_ path: String, log: inout FindingLog) -> [Brand] {
    let file = DataFile(name: path, place: Place(file: path))
    return BrandsReader.read(file, in: "", log: &log).brands
  }
}
