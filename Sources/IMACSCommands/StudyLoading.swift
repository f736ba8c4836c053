import Findings
import Interactions
import MaturityModels
import Measurements
import StudyData

/// A study with its interactions measured: the one way `run` and `check`
/// read it.
struct StudyLoading {
  let loaded: LoadedStudy
  /// What happened in the period; `nil` without interactions.
  let activity: [ActivityRow]?
  /// What draws of sampling are made of; `nil` unless kept.
  let cases: MeasuredCases?

  /// Reads the study at `argument`, by another model if one is given; `nil` if
  /// there are errors, which are in `log`.
  static func read(
    _ argument: String, model: MaturityModel? = nil, threads: Int, digests: Bool,
    keepsCases: Bool = false,
    log: inout FindingLog,
    progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) -> StudyLoading? {
    var activity: [ActivityRow]?
    var cases: MeasuredCases?
    let options = InteractionsOptions(
      threads: threads, digests: digests, activity: true, cases: keepsCases,
      progress: progress)
    let loaded = StudyReader.read(argument, model: model, log: &log) { study, log in
      guard let result = NativeEngine().observe(study, options: options, log: &log) else {
        return nil
      }
      activity = result.activity
      cases = result.cases
      return (result.values, result.inputs)
    }
    return loaded.map { StudyLoading(loaded: $0, activity: activity, cases: cases) }
  }
}
