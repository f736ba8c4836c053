package import Files
package import Tables

/// How the rows of one kind of export are read: which column holds what.
package struct Layout: Sendable {
  package enum Format: String, CaseIterable, Sendable {
    case csv, ndjson
  }

  /// `canonical`, `twcs`, or the mapping file's name.
  package var name: String
  /// `nil`: by the file's ending.
  package var format: Format?
  package var delimiter: UInt8?
  package var encoding: TextEncoding?
  /// The decimal mark of likes, shares and comments; `nil` = the one that the
  /// numbers of the column settle.
  package var decimal: DecimalMark?
  /// Rows above the header.
  package var skippedRows = 0
  /// The sheet of a workbook; `nil` = its first that is not empty.
  package var sheet: String?
  /// The column of each field; for NDJSON a path such as `user.name`.
  package var columns: [MessageField: String]
  /// Fields that may be absent from a file.
  package var optional: Set<MessageField>
  /// Fields that have one value in all rows.
  package var constants: [MessageField: String]
  /// Constants of single files, by file name.
  package var fileConstants: [String: [MessageField: String]]
  /// Words of the export → words of the canonical layout.
  package var values: [MessageField: [String: String]]
  package var time: TimeFormat
  /// The zone of times without an offset; `nil` = the study's.
  package var timeZone: String?
  /// Taken from the front of ids (message, parent, thread) that begin so.
  package var strippedPrefixes: [String]
  /// Put before every id.
  package var idPrefix: String
  /// Does it come with the program, not from a file?
  package var isBundled: Bool { self.name == "canonical" || self.name == "twcs" }

  package init(
    name: String, columns: [MessageField: String], optional: Set<MessageField> = [],
    constants: [MessageField: String] = [:], values: [MessageField: [String: String]] = [:],
    time: TimeFormat = .canonical
  ) {
    self.name = name
    self.columns = columns
    self.optional = optional
    self.constants = constants
    self.values = values
    self.time = time
    fileConstants = [:]
    strippedPrefixes = []
    idPrefix = ""
  }

  /// The layout of the contract's own columns.
  package static let canonical = Layout(
    name: "canonical",
    columns: Dictionary(uniqueKeysWithValues: MessageField.allCases.map { ($0, $0.rawValue) }),
    optional: [
      .thread, .kind, .likes, .shares, .comments, .topic, .complexity, .resolved, .sentiment, .text,
    ])

  /// The public data set “Customer Support on Twitter”.
  package static let twcs = Layout(
    name: "twcs",
    columns: [
      .message: "tweet_id", .author: "author_id", .role: "inbound", .sentAt: "created_at",
      .text: "text", .parent: "in_response_to_tweet_id",
    ],
    constants: [.channel: "twitter"],
    values: [.role: ["true": "customer", "false": "brand"]], time: .twitter)

  /// The constants of the file called `name`.
  func constants(of name: String) -> [MessageField: String] {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    let own = fileConstants[name] ?? fileConstants[last] ?? [:]
    return constants.merging(own) { $1 }
  }
}

/// How an export writes times.
package enum TimeFormat: Hashable, Sendable {
  /// ISO 8601, or seconds since 1970.
  case canonical
  /// `Tue Oct 31 22:10:47 +0000 2017`
  case twitter
  /// Milliseconds since 1970.
  case milliseconds
  case pattern(TimePattern)
  /// In a sheet: a date of its own, or a text (by a pattern, if there is one).
  case sheet(TimePattern?)

  /// The same in the cells of a sheet.
  var inSheet: TimeFormat {
    switch self {
    case .canonical: .sheet(nil)
    case .pattern(let pattern): .sheet(pattern)
    default: self
    }
  }
}
