/// What a report tells of: the ranking, the sectors, the coders, coverage ….
///
/// A subject is one file that says what it has for each medium. Every subject
/// is registered in `Report.subjects`; data files, results.json, pages and
/// their navigation, sheets and their contents, the list of files and the
/// summary at the terminal follow from it.
package protocol Subject: Sendable {
  /// Its files in `data/`, which are members of results.json, too.
  var tables: [any OutputTable] { get }
  /// Its page, where the general template serves.
  var page: SubjectPage? { get }
  /// Its tables for readers: a section of its page and a sheet each.
  var sections: [SubjectSection] { get }
  /// What stands out, in sentences: at the terminal and at the top of its page.
  var summary: [String] { get }
}

extension Subject {
  package var tables: [any OutputTable] { [] }
  package var page: SubjectPage? { nil }
  package var sections: [SubjectSection] { [] }
  package var summary: [String] { [] }

  /// The sections that pages and the study's workbook, which are published, may have.
  package var published: [SubjectSection] {
    sections.filter { $0.table.audience == .published }
  }
}

/// A page of a title, sentences and tables.
package struct SubjectPage: Sendable {
  /// Its path in the report's folder.
  package let path: String
  /// Its heading, which the navigation shows, too.
  package let title: String
  package let lede: String
}

/// A table that readers see on the subject's page and as a sheet.
package struct SubjectSection: Sendable {
  /// The sheet's tab and the section's title.
  package let tab: String
  /// The sheet's title.
  package let title: String
  /// What the table holds.
  package let holds: String
  package let table: any OutputTable
}

extension Report {
  /// Every subject, in the order of results.json and of sheets.
  package var subjects: [any Subject] {
    [
      RankingSubject(report: self), SectorsSubject(report: self), LevelsSubject(report: self),
      ObservationsSubject(report: self), CoverageSubject(report: self),
      CodersSubject(report: self),
    ]
  }
}
