import Foundation
import PagePrinting
import Statistics
import Files

/// Ends the program cleanly on Ctrl-C and when it is told to end: no half
/// outputs, exit 130 and 143.
enum Interruption {
  /// To be called before any other thread is started: they all leave these
  /// signals to one that waits for them.
  static func watch() {
    signal(SIGINT, SIG_DFL)
    signal(SIGTERM, SIG_DFL)
    var watched = sigset_t()
    sigemptyset(&watched)
    sigaddset(&watched, SIGINT)
    sigaddset(&watched, SIGTERM)
    var before = sigset_t()
    guard pthread_sigmask(SIG_BLOCK, &watched, &before) == 0 else { return }
    let isWatched = DetachedThread.start {
      var awaited = sigset_t()
      sigemptyset(&awaited)
      sigaddset(&awaited, SIGINT)
      sigaddset(&awaited, SIGTERM)
      var number: Int32 = 0
      while sigwait(&awaited, &number) != 0 {}
      RunningBrowsers.killAll()
      OpenStagings.removeAll()
      _exit(number == SIGINT ? 130 : 143)
    }
    // No thread to be had: the system ends the program, and the next run
    // clears up.
    if !isWatched { pthread_sigmask(SIG_SETMASK, &before, nil) }
  }
}
