/// What the file says about itself.
package struct WorkbookProperties: Hashable, Sendable {
  /// What it is called.
  package var title: String
  /// What it is about.
  package var subject: String
  /// Who made it.
  package var author: String
  /// For whom they made it.
  package var company: String
  /// What to find it by.
  package var keywords: String
  /// Anything else.
  package var comments: String
  /// When the file was made, in seconds since 1970; never taken from the
  /// clock, so that the same data give the same bytes. 0 is written as 1, for
  /// the C library reads it as "now".
  package var created: Int

  /// Empty but for what is given; texts are cut to 255 characters.
  package init(
    created: Int, title: String = "", subject: String = "", author: String = "",
    company: String = "", keywords: String = "", comments: String = ""
  ) {
    self.created = created
    self.title = title
    self.subject = subject
    self.author = author
    self.company = company
    self.keywords = keywords
    self.comments = comments
  }
}
