import StudyData

/// What each coder said of each observed cell, values only.
struct CodedCells {
  /// One cell: its coders' values in order of id, and which was first in the
  /// order of the files.
  struct Cell {
    var values: [Double]
    var first: Int
  }

  /// By brand and indicator; cells without codings are not there.
  private var cells: [Key: Cell] = [:]

  private struct Key: Hashable {
    let brand: Int
    let indicator: Int
  }

  /// - Parameter codings: as `LoadedStudy.codings`, cell by cell in the order of
  ///   the files.
  init(_ codings: [Coding], _ table: ObservationTable) {
    var said: [Key: [(coder: String, value: Double)]] = [:]
    for coding in codings {
      guard let value = coding.value,
        table.status(coding.brand, coding.indicator) == .observed
      else { continue }
      said[Key(brand: coding.brand, indicator: coding.indicator), default: []].append(
        (coding.coder, value))
    }
    for (key, entries) in said {
      let sorted = entries.sorted { $0.coder < $1.coder }
      cells[key] = Cell(
        values: sorted.map(\.value),
        first: sorted.firstIndex { $0.coder == entries[0].coder } ?? 0)
    }
  }

  func cell(_ brand: Int, _ indicator: Int) -> Cell? {
    cells[Key(brand: brand, indicator: indicator)]
  }
}
