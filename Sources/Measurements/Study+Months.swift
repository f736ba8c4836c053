import Tables
package import StudyData

extension Study {
  /// How many months of 30.4375 days its period has.
  package var months: Double { Double(to.daysSince1970 - from.daysSince1970 + 1) / 30.4375 }
}
