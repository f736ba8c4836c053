import MaturityModels
import Scoring
import StudyData

/// Scores one replication after another in memory of its own.
package final class Replicator {
  typealias Column = UnsafeMutablePointer<Double>

  let study: CompiledStudy
  let drawing: Drawing

  /// Of every column, nodes first: its scores, where there are any (1 or 0),
  /// where they are missing.
  let scores: Slab<Column>
  let present: Slab<Column>
  let missing: Slab<Column>
  /// Logarithms of s′ of the columns, and whether they are there.
  let logs: Slab<Double>
  let hasLogs: Slab<Bool>
  /// Has every ranked unit a score?
  let isWhole: Slab<Bool>
  /// Is the column not applicable to anybody in this replication?
  let isOff: Slab<Bool>

  private let nodeScores: Slab<Double>
  private let nodePresent: Slab<Double>
  private let nodeMissing: Slab<Double>
  let nodeCoverage: Slab<Double>
  let ownScores: Slab<Double>
  let values: Slab<Double>
  let work: Slab<Double>
  /// The weights of the children at hand, then those of the children used.
  let weights: Slab<Double>
  /// The scores of the children used, for one unit.
  let generalValues: Slab<Double>
  let units: Slab<UInt32>
  let scratch: RankScratch
  let states: Slab<UInt8>

  package init(_ study: CompiledStudy) {
    self.study = study
    drawing = Drawing(study)
    let columns = study.nodeCount + study.indicatorCount
    let stride = study.stride
    nodeScores = Slab(study.nodeCount * stride, 0)
    nodePresent = Slab(study.nodeCount * stride, 0)
    nodeMissing = Slab(study.nodeCount * stride, 0)
    nodeCoverage = Slab(study.nodeCount * stride, 0)
    ownScores = Slab(study.indicatorCount * stride, 0)
    values = Slab(study.indicatorCount * stride, 0)
    work = Slab(6 * stride, 0)
    weights = Slab(2 * columns + 2, 0)
    generalValues = Slab(columns, 0)
    units = Slab(study.unitCount, 0)
    scratch = RankScratch(study.unitCount)
    states = Slab(study.unitCount, 255)
    scores = Slab(columns, nodeScores.pointer)
    present = Slab(columns, nodePresent.pointer)
    missing = Slab(columns, nodeMissing.pointer)
    logs = Slab(columns * stride, 0)
    hasLogs = Slab(columns, false)
    isWhole = Slab(columns, true)
    isOff = Slab(columns, false)
    for node in 0..<study.nodeCount {
      scores[node] = nodeScores.pointer + node * stride
      present[node] = nodePresent.pointer + node * stride
      missing[node] = nodeMissing.pointer + node * stride
    }
  }

  /// Draws `sources` for one replication of a block and scores it.
  func replicate(
    _ block: Block, _ replication: Int, _ sources: [RobustnessSettings.Source], root: DrawKey
  ) {
    drawing.reset()
    for source in sources {
      drawing.draw(source, block.key(root, replication: replication, source: source))
    }
    score()
  }

  /// Scores what is drawn.
  package func score() {
    for indicator in 0..<study.indicatorCount { score(indicator: indicator) }
    for column in 0..<hasLogs.count { hasLogs[column] = false }
    for position in 0..<study.steps.count { aggregate(study.steps[position]) }
  }

  /// The published scores again, without any draw.
  package func scorePublished() {
    drawing.reset()
    score()
  }

  /// A node's score; `nil` where there is none.
  package func score(node: Int, unit: Int) -> Double? {
    present[node][unit] > 0 ? scores[node][unit] : nil
  }

  /// An indicator's score, also of one left out; `nil` where there is none.
  package func score(indicator: Int, unit: Int) -> Double? {
    let column = study.nodeCount + indicator
    guard !isOff[column], present[column][unit] > 0 else { return nil }
    return scores[column][unit]
  }
}
