import StudyData

/// Why a measure has no value, or an unusual one; as machine files say it.
package enum MeasureNote: Sendable, Hashable {
  case nothing
  case fewRequests(Int, Int)
  case fewPosts(Int, Int)
  case noAccount(String)
  case noFollowers
  case notInLayout(String)

  package var text: String {
    switch self {
    case .nothing: "nothing answered"
    case .fewRequests(let n, let minimum): "requests: \(n), fewer than \(minimum)"
    case .fewPosts(let n, let minimum): "posts: \(n), fewer than \(minimum)"
    case .noAccount(let channel): "not applicable: no account on \(channel)"
    case .noFollowers: "followers not known"
    case .notInLayout(let fields): MeasuredValue.notInData + fields
    }
  }
}
