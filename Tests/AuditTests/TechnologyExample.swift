import Foundation

/// Patents, royalties, internet hosts, technology exports, telephones,
/// electricity, years of schooling, university enrolment of 23 countries.
enum TechnologyExample {
  static let raw: [[Double]] = [
    [187, 125.6, 200.2, 50.7, 1203, 14129, 10.0, 27.4],
    [289, 130.0, 179.1, 66.2, 993, 11832, 12.0, 13.9],
    [271, 156.6, 125.8, 59.7, 1247, 13955, 11.4, 15.3],
    [994, 64.6, 49.0, 80.8, 1007, 7322, 9.5, 10.0],
    [779, 9.8, 4.8, 66.7, 938, 4497, 10.8, 23.2],
    [189, 151.2, 136.0, 50.9, 1042, 5908, 9.4, 9.5],
    [82, 134.0, 57.4, 61.9, 1037, 5327, 9.4, 14.9],
    [31, 38.6, 108.0, 48.7, 881, 15071, 11.6, 14.2],
    [75, 18.2, 125.9, 16.2, 862, 8717, 10.9, 25.3],
    [8, 25.5, 72.3, 74.9, 901, 6771, 7.1, 24.2],
    [235, 36.8, 41.2, 64.2, 874, 5681, 10.2, 14.4],
    [103, 20.2, 193.6, 19.0, 1329, 24607, 11.9, 11.2],
    [106, 110.3, 48.6, 53.6, 924, 4760, 9.4, 12.3],
    [72, 73.9, 58.9, 47.6, 817, 7249, 9.3, 13.6],
    [103, 13.0, 146.7, 15.4, 720, 8215, 11.7, 13.1],
    [165, 14.8, 84.2, 50.3, 987, 6175, 8.4, 13.6],
    [205, 33.6, 36.4, 58.9, 943, 6287, 7.9, 12.6],
    [74, 43.6, 43.2, 45.0, 918, 5475, 9.6, 11.0],
    [42, 8.6, 21.0, 53.4, 730, 4195, 7.3, 15.6],
    [13, 9.8, 30.4, 51.0, 991, 4431, 7.2, 13.0],
    [28, 4.2, 25.0, 51.7, 560, 4748, 9.5, 8.2],
    [26, 6.2, 21.6, 63.5, 533, 2888, 9.1, 7.7],
    [105, 4.0, 20.3, 49.5, 687, 5096, 7.1, 10.6],
  ]

  /// Telephones and electricity as logarithms, every column with mean 0 and
  /// standard deviation 1.
  static var standardised: [[Double]] {
    let rows = raw.map { row in row.enumerated().map { $0 == 4 || $0 == 5 ? log($1) : $1 } }
    let count = Double(rows.count)
    let means = (0..<8).map { column in rows.reduce(0) { $0 + $1[column] } / count }
    let deviations = (0..<8).map { column in
      (rows.reduce(0) { $0 + pow($1[column] - means[column], 2) } / (count - 1)).squareRoot()
    }
    return rows.map { row in (0..<8).map { (row[$0] - means[$0]) / deviations[$0] } }
  }
}
