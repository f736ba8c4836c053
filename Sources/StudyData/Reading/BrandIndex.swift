import Wording
import MaturityModels

/// The brands of a study by id, and the ids of rows of the brands file that
/// are faulty: what names one of these is no second fault.
struct BrandIndex {
  enum Found {
    case brand(Int)
    /// Its row in the brands file is already told of.
    case faulty
    case unknown
  }

  /// The brands file, as written.
  let file: String
  private let positions: [String: Int]
  private let faulty: Set<String>
  private var spelling: SpellingIndex

  init(_ brands: [Brand], faulty: [String], file: String) {
    self.file = file
    var positions: [String: Int] = [:]
    for (index, brand) in brands.enumerated() { positions[brand.id] = index }
    self.positions = positions
    let sound = brands.map(\.id).filter(Identifier.isValid)
    let bad = brands.map(\.id).filter { !Identifier.isValid($0) } + faulty
    self.faulty = Set(bad.map(Self.bare))
    spelling = SpellingIndex(sound)
  }

  func find(_ id: String) -> Found {
    if let index = positions[id] { return .brand(index) }
    guard !faulty.isEmpty, faulty.contains(Self.bare(id)) else { return .unknown }
    return .faulty
  }

  /// The sound id that `id` may stand for.
  mutating func nearest(to id: String) -> String? { spelling.nearest(to: id) }

  /// Letters and digits alone: how an id that cannot be one is likely to be
  /// written where it has been put right.
  private static func bare(_ id: String) -> String {
    var bare = String.UnicodeScalarView()
    for scalar in Spelling.folded(id).unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      bare.append(scalar)
    }
    return bare.isEmpty ? id : String(bare)
  }
}
