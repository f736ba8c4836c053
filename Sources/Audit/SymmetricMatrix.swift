/// A small symmetric matrix.
struct SymmetricMatrix: Sendable {
  let size: Int
  /// Row after row.
  private(set) var cells: [Double]

  init(_ size: Int, _ value: (_ row: Int, _ column: Int) -> Double) {
    self.size = size
    cells = [Double](repeating: 0, count: size * size)
    for row in 0..<size {
      for column in row..<size {
        let found = value(row, column)
        cells[row * size + column] = found
        cells[column * size + row] = found
      }
    }
  }

  subscript(row: Int, column: Int) -> Double { cells[row * size + column] }

  /// Eigenvalues from the greatest down, and their vectors of length 1 (Jacobi
  /// rotations; Golub and Van Loan, 8.5).
  func eigen() -> (values: [Double], vectors: [[Double]]) {
    var a = cells
    var v = [Double](repeating: 0, count: size * size)
    for i in 0..<size { v[i * size + i] = 1 }
    for _ in 0..<100 {
      var off = 0.0
      for p in 0..<size {
        for q in p + 1..<max(p + 1, size) { off += a[p * size + q] * a[p * size + q] }
      }
      if off < 1e-30 { break }
      for p in 0..<size {
        for q in p + 1..<max(p + 1, size) { rotate(&a, &v, p, q) }
      }
    }
    let order = (0..<size).sorted { a[$0 * size + $0] > a[$1 * size + $1] }
    let cells = v
    return (
      order.map { a[$0 * size + $0] },
      order.map { column in (0..<size).map { cells[$0 * size + column] } }
    )
  }

  private func rotate(_ a: inout [Double], _ v: inout [Double], _ p: Int, _ q: Int) {
    let apq = a[p * size + q]
    guard abs(apq) > 1e-300 else { return }
    let theta = (a[q * size + q] - a[p * size + p]) / (2 * apq)
    let t = (theta >= 0 ? 1 : -1) / (abs(theta) + (theta * theta + 1).squareRoot())
    let c = 1 / (t * t + 1).squareRoot()
    let s = t * c
    for k in 0..<size {
      let (akp, akq) = (a[k * size + p], a[k * size + q])
      a[k * size + p] = c * akp - s * akq
      a[k * size + q] = s * akp + c * akq
    }
    for k in 0..<size {
      let (apk, aqk) = (a[p * size + k], a[q * size + k])
      a[p * size + k] = c * apk - s * aqk
      a[q * size + k] = s * apk + c * aqk
    }
    for k in 0..<size {
      let (vkp, vkq) = (v[k * size + p], v[k * size + q])
      v[k * size + p] = c * vkp - s * vkq
      v[k * size + q] = s * vkp + c * vkq
    }
  }

  /// The inverse; `nil` where there is none to speak of.
  func inverse() -> SymmetricMatrix? {
    var left = cells
    var right = [Double](repeating: 0, count: size * size)
    for i in 0..<size { right[i * size + i] = 1 }
    for column in 0..<size {
      let pivot = (column..<size).max {
        abs(left[$0 * size + column]) < abs(left[$1 * size + column])
      }
      guard let pivot, abs(left[pivot * size + column]) > 1e-10 else { return nil }
      if pivot != column {
        for k in 0..<size {
          left.swapAt(pivot * size + k, column * size + k)
          right.swapAt(pivot * size + k, column * size + k)
        }
      }
      let scale = 1 / left[column * size + column]
      for k in 0..<size {
        left[column * size + k] *= scale
        right[column * size + k] *= scale
      }
      for row in 0..<size where row != column {
        let factor = left[row * size + column]
        guard factor != 0 else { continue }
        for k in 0..<size {
          left[row * size + k] -= factor * left[column * size + k]
          right[row * size + k] -= factor * right[column * size + k]
        }
      }
    }
    let found = right
    return SymmetricMatrix(size) { found[$0 * size + $1] }
  }

  /// The Pearson correlations of the columns of `rows`; `nil` where one is
  /// constant.
  static func correlations(_ rows: [[Double]], columns: Int) -> SymmetricMatrix? {
    let count = Double(rows.count)
    guard rows.count > 1 else { return nil }
    var means = [Double](repeating: 0, count: columns)
    for row in rows { for column in 0..<columns { means[column] += row[column] / count } }
    var spread = [Double](repeating: 0, count: columns)
    for row in rows {
      for column in 0..<columns {
        spread[column] += (row[column] - means[column]) * (row[column] - means[column])
      }
    }
    for column in 0..<columns {
      guard spread[column] > 1e-24 * count * max(1e-300, means[column] * means[column]) else {
        return nil
      }
    }
    let (centres, squares) = (means, spread)
    return SymmetricMatrix(columns) { a, b in
      guard a != b else { return 1 }
      let sum = rows.reduce(0) { $0 + ($1[a] - centres[a]) * ($1[b] - centres[b]) }
      return sum / (squares[a] * squares[b]).squareRoot()
    }
  }
}
