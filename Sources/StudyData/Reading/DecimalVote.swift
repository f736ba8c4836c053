import Findings
import Wording
import Tables

/// Settles a file's decimal mark by the numbers that can be read in one way
/// only (contract §2).
struct DecimalVote {
  private struct Witness {
    let text: String
    let place: SourceLocation
    var count = 1
  }

  private var point: Witness?
  private var comma: Witness?
  private var ambiguous: Witness?

  /// Counts one number's text.
  mutating func add(_ bytes: ArraySlice<UInt8>, at place: @autoclosure () -> SourceLocation) {
    guard bytes.contains(where: { $0 == 0x2E || $0 == 0x2C }) else { return }
    func witness() -> Witness {
      Witness(text: String(decoding: bytes, as: UTF8.self), place: place())
    }
    switch NumberText.reading(bytes) {
    case .only(.point):
      if point == nil { point = witness() } else { point?.count += 1 }
    case .only(.comma):
      if comma == nil { comma = witness() } else { comma?.count += 1 }
    case .ambiguous: if ambiguous == nil { ambiguous = witness() }
    case .either, .none: break
    }
  }

  /// The mark, or `nil` with an error where the numbers do not settle it. A
  /// file without marks is read with a point.
  func settle(_ file: DataFile, log: inout FindingLog) -> DecimalMark? {
    if let named = file.decimal { return named }
    if let point, let comma {
      log.add(
        .decimalMixed, at: max(point.place, comma.place),
        [
          "point": .text(point.text), "pointPlace": .text(point.place.description),
          "comma": .text(comma.text), "commaPlace": .text(comma.place.description),
          "points": .localized(Self.cells(point.count)),
          "commas": .localized(Self.cells(comma.count)), "how": .localized(file.decimalAdvice),
        ])
      return nil
    }
    if point != nil { return .point }
    if comma != nil { return .comma }
    guard let ambiguous else { return .point }
    func reading(_ mark: DecimalMark) -> Finding.Argument {
      .number(NumberText(ambiguous.text.utf8, decimal: mark)?.value ?? 0)
    }
    log.add(
      .decimalAmbiguous, at: ambiguous.place,
      [
        "value": .text(ambiguous.text), "point": reading(.point), "comma": reading(.comma),
        "file": .text(file.name), "how": .localized(file.decimalAdvice),
      ])
    return nil
  }

  /// `1 cell`, `12 cells`
  private static func cells(_ count: Int) -> LocalizedText {
    LocalizedText { $0.findings.cells(count) }
  }

  /// The mark by which a cell of a file whose mark is in doubt can be judged
  /// all the same: the only one under which it is a number, or either where
  /// it has no mark; `nil` where the readings differ. What is no number at all
  /// is none under either.
  static func mark(of bytes: ArraySlice<UInt8>) -> DecimalMark? {
    switch NumberText.reading(bytes) {
    case .only(let mark): mark
    case .either, .none: .point
    case .ambiguous: nil
    }
  }
}
