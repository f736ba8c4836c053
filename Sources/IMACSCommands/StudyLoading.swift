import Findings
import Interactions
import MaturityModels
import ReportTables
import StudyData

/// A study with its interactions measured: the one way `run` and `check`
/// read it.
struct StudyLoading {
  let loaded: LoadedStudy
  /// What happened in the period; `nil` without interactions.
  let activity: [ActivityRow]?

  /// Reads the study at `argument`, by another model if one is given; `nil` if
  /// there are errors, which are in `log`.
  static func read(
    _ argument: String, model: MaturityModel? = nil, threads: Int, digests: Bool,
    log: inout FindingLog,
    progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) -> StudyLoading? {
    var activity: [ActivityRow]?
    let options = InteractionsOptions(
      threads: threads, digests: digests, activity: true, progress: progress)
    let loaded = StudyReader.read(argument, model: model, log: &log) { study, log in
      guard
        let result = InteractionsEngine.observe(
          files: study.interactionFiles, study: study, options: options, log: &log)
      else { return nil }
      activity = result.activity
      return (result.values, result.inputs)
    }
    return loaded.map { StudyLoading(loaded: $0, activity: activity) }
  }
}

extension ActivityRow {
  /// The same as reports write it.
  var reported: ReportedActivity {
    ReportedActivity(
      brand: brand, channel: channel, messages: messages, posts: posts, requests: requests,
      answered: answered)
  }
}
