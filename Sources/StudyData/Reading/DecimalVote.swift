import Findings
import Tabular

/// Settles a file's decimal mark by the numbers that can be read in one way
/// only (contract §2).
struct DecimalVote {
  private struct Witness {
    let text: String
    let place: Place
  }

  private var point: Witness?
  private var comma: Witness?
  private var ambiguous: Witness?

  /// Counts one number's text.
  mutating func add(_ bytes: ArraySlice<UInt8>, at place: @autoclosure () -> Place) {
    guard bytes.contains(where: { $0 == 0x2E || $0 == 0x2C }) else { return }
    func witness() -> Witness {
      Witness(text: String(decoding: bytes, as: UTF8.self), place: place())
    }
    switch NumberText.reading(bytes) {
    case .only(.point): if point == nil { point = witness() }
    case .only(.comma): if comma == nil { comma = witness() }
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
        "file": .text(file.name),
      ])
    return nil
  }
}
