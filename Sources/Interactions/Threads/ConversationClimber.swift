import CByteScan

/// Climbs from each message to the top of what it hangs on, and notes the top
/// in its ``Link/above``: a request, which is its own top, or nowhere.
///
/// Several threads climb at once: what they overwrite, they overwrite by
/// something higher up the same way.
struct ConversationClimber: @unchecked Sendable {
  let links: UnsafeMutablePointer<UInt64>
  /// The row that stands for no conversation.
  let nowhere: UInt32

  /// Rows that climb side by side, so that the memory of all of them is asked
  /// for at once.
  private static var breadth: Int { 16 }

  /// Climbs longer than this are finished by one thread that remembers.
  private static var farthest: Int { 64 }

  @inline(__always)
  private func above(_ row: UInt32) -> UInt32 {
    UInt32(truncatingIfNeeded: imacs_load(links + Int(row)) >> 32)
  }

  @inline(__always)
  private func note(_ top: UInt32, _ row: Int) {
    let parent = Link(rawValue: imacs_load(links + row)).parent
    imacs_store(links + row, Link(parent: parent, above: top).rawValue)
  }

  /// Climbs from the rows; gives those whose top is far away, if there is one.
  func climb(_ rows: Range<Int>) -> [UInt32] {
    var far: [UInt32] = []
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Self.breadth) { places in
      guard let at = places.baseAddress else { return }
      var row = rows.lowerBound
      while row < rows.upperBound {
        let count = min(Self.breadth, rows.upperBound - row)
        for lane in 0..<count { at[lane] = UInt32(truncatingIfNeeded: row + lane) }
        var moved: UInt32 = 1
        var steps = 0
        while moved != 0, steps < Self.farthest {
          moved = 0
          for lane in 0..<count {
            let next = above(at[lane])
            moved |= next ^ at[lane]
            at[lane] = next
          }
          steps += 1
        }
        for lane in 0..<count {
          if moved == 0 || above(at[lane]) == at[lane] {
            note(at[lane], row + lane)
          } else {
            far.append(UInt32(truncatingIfNeeded: row + lane))
          }
        }
        row += count
      }
    }
    return far
  }

  /// The same for messages deep in a thread, and for those in a circle, which
  /// have no top and are given back.
  func climbFar(_ rows: [UInt32]) -> RowTally {
    let visiting = UInt32.max
    var cycles = RowTally()
    var path: [UInt32] = []
    for row in rows {
      path.removeAll(keepingCapacity: true)
      var at = row
      var top = nowhere
      while true {
        let next = above(at)
        if next == visiting {
          let start = path.firstIndex(of: at) ?? 0
          for member in path[start...] { cycles.add(member) }
          break
        }
        if next == at {
          top = at
          break
        }
        path.append(at)
        note(visiting, Int(at))
        at = next
      }
      for member in path { note(top, Int(member)) }
    }
    return cycles
  }
}
