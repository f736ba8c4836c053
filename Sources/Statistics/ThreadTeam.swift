import Foundation

/// Threads that help whoever has parallel work. They are started when first
/// needed and then wait for the next piece; whoever has the work does its
/// share itself, so that it is done even where no thread is to be had.
final class ThreadTeam: @unchecked Sendable {
  static let shared = ThreadTeam(start: DetachedThread.start)

  /// At most so many helpers, however often work is nested.
  static let most = 1024

  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  /// There is an errand to help with.
  private let offered = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  /// A helper has done its part.
  private let finished = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private let start: @Sendable (@escaping @Sendable () -> Void) -> Bool
  private var errands: [Errand] = []
  private var idle = 0
  private var helpers = 0

  /// `start` gives a thread, or `false` for none.
  init(start: @escaping @Sendable (@escaping @Sendable () -> Void) -> Bool) {
    self.start = start
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(offered, nil)
    pthread_cond_init(finished, nil)
  }

  /// Calls `work` here and on up to `count` helpers; returns when all who
  /// began have ended.
  func perform(helpers count: Int, _ work: @Sendable () -> Void) {
    withoutActuallyEscaping(work) { work in
      let errand = Errand(work, places: count)
      offer(errand)
      work()
      withdraw(errand)
    }
  }

  private func offer(_ errand: Errand) {
    pthread_mutex_lock(mutex)
    errands.append(errand)
    let wanted = errand.places
    while idle + starting < wanted, helpers < Self.most {
      helpers += 1
      starting += 1
      guard start({ [self] in serve() }) else {
        helpers -= 1
        starting -= 1
        break
      }
    }
    pthread_cond_broadcast(offered)
    pthread_mutex_unlock(mutex)
  }

  /// Helpers on their way to their first errand.
  private var starting = 0

  private func withdraw(_ errand: Errand) {
    pthread_mutex_lock(mutex)
    errands.removeAll { $0 === errand }
    while errand.working > 0 { pthread_cond_wait(finished, mutex) }
    errand.work = nil
    pthread_mutex_unlock(mutex)
  }

  /// What a helper does all its life.
  private func serve() {
    pthread_mutex_lock(mutex)
    starting -= 1
    while true {
      guard let errand = errands.first else {
        idle += 1
        pthread_cond_wait(offered, mutex)
        idle -= 1
        continue
      }
      errand.places -= 1
      errand.working += 1
      if errand.places == 0 { errands.removeFirst() }
      pthread_mutex_unlock(mutex)
      errand.run()
      pthread_mutex_lock(mutex)
      errand.working -= 1
      if errand.working == 0 { pthread_cond_broadcast(finished) }
    }
  }

  /// Work that is going on, and how many may still join in.
  private final class Errand {
    var work: (@Sendable () -> Void)?
    var places: Int
    var working = 0

    init(_ work: @escaping @Sendable () -> Void, places: Int) {
      self.work = work
      self.places = places
    }

    /// Never inlined: nothing of `work` is held once it returns.
    @inline(never) func run() { work?() }
  }
}
