import Foundation

/// How long a browser is waited for.
package struct PrintPatience: Sendable {
  /// Until it says anything at all.
  package let start: Duration
  /// Until a page is printed, from the moment it is asked for.
  package let page: Duration

  /// The variable that sets both, in whole seconds.
  package static let variable = "IMACS_CHROMIUM_SECONDS"

  package init(start: Duration = .seconds(15), page: Duration = .seconds(60)) {
    self.start = start
    self.page = page
  }

  /// As the environment asks for, where it names 1 to 3,600 seconds.
  package init(environment: [String: String]) {
    guard let seconds = environment[Self.variable].flatMap({ Int($0) }),
      (1...3600).contains(seconds)
    else {
      self.init()
      return
    }
    self.init(start: .seconds(seconds), page: .seconds(seconds))
  }
}
