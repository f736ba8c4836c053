/// One page of the browser that prints job after job.
struct PrintTab {
  /// What it waits for.
  enum Stage {
    /// Its own making: created, attached, told to report.
    case opening, attaching, enabling
    /// Nothing: there is no job left.
    case idle
    /// The page: asked for, then (with the id of this load) loading.
    case navigating
    case loading(String)
    /// The links taken out, then the sheets.
    case preparing, printing
  }

  var stage = Stage.opening
  /// The session with it, once there is one.
  var session: String?
  /// The job at work, by number.
  var job: Int?
  /// Messages that came while the answer to `navigate` was awaited.
  var loaded: Set<String> = []
  /// When it must be done with what it does.
  var deadline: ContinuousClock.Instant
}
