/// What is said of printing.
package protocol PrintingWording: Sendable {
  func noChromiumToPrintThePDFs(names: String, variable: String) -> String
  func namesWhichIsNoExecutableProgram(variable: String, name: String) -> String
  func chromiumCouldNotPrintTheEarlier(path: String, reason: String) -> String
  func chromiumDidNotAnswerWithinSeconds(path: String, seconds: Int, variable: String) -> String
  func couldNotBePrintedTheEarlier(page: String, reason: String) -> String
  func wasNotPrintedWithinSecondsChromium(page: String, seconds: Int, variable: String) -> String
}
