#if canImport(Glibc)
import CAllocator
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What the system lets this process have, as `ulimit` sets it.
package enum ProcessLimits {
  /// The files that may be open at once, raised as far as the system allows and as many as asked for.
  package static func openFiles(raisedTo wanted: Int) -> Int {
    var limit = rlimit()
    guard unsafe getrlimit(openFileLimit, &limit) == 0 else { return wanted }
    if limit.rlim_cur < rlim_t(wanted) {
      var raised = limit
      raised.rlim_cur = min(limit.rlim_max, rlim_t(wanted))
      if unsafe setrlimit(openFileLimit, &raised) == 0 { limit = raised }
    }
    return Int(clamping: limit.rlim_cur)
  }

  /// Has large blocks of memory go back to the system as soon as they are free.
  ///
  /// glibc takes blocks of up to 32 MiB from its heap once one of that size was freed, and a heap has gaps that no
  /// other block fits.
  package static func returnsLargeBlocks() {
    #if canImport(Glibc)
    _ = mallopt(M_MMAP_THRESHOLD, 1 << 20)
    #endif
  }

  /// Gives memory that was freed back to the system, wherever whole pages of it are free.
  ///
  /// For the moment after much was freed that what comes next does not take again: glibc keeps small blocks, and large
  /// ones are asked for anew. It takes a call of the system for each gap.
  package static func returnsFreeMemory() {
    #if canImport(Glibc)
    _ = malloc_trim(0)
    #endif
  }

  /// The bytes of memory that the process may have; `nil` where nothing limits them.
  package static var memory: Int? {
    [memoryLimit, dataLimit].compactMap { kind in
      var limit = rlimit()
      guard unsafe getrlimit(kind, &limit) == 0, limit.rlim_cur != rlim_t.max,
        limit.rlim_cur < rlim_t(Int.max)
      else { return nil }
      return Int(limit.rlim_cur)
    }.min()
  }

  /// The bytes of stack that a thread may have; `nil` where nothing limits them.
  package static var stack: Int? {
    var limit = rlimit()
    guard unsafe getrlimit(stackLimit, &limit) == 0, limit.rlim_cur != rlim_t.max,
      limit.rlim_cur < rlim_t(Int.max)
    else { return nil }
    return Int(limit.rlim_cur)
  }

  /// Whether so many threads may run beside this one; without them, work that is waited for would never be begun.
  package static func canStartThreads(_ count: Int) -> Bool {
    let gate = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    defer { unsafe gate.deallocate() }
    guard unsafe pthread_mutex_init(gate, nil) == 0 else { return false }
    unsafe pthread_mutex_lock(gate)
    var threads: [pthread_t] = []
    for _ in 0..<count {
      #if canImport(Darwin)
      var thread: pthread_t?
      let code = unsafe pthread_create(&thread, nil, { unsafe pass($0) }, gate)
      guard code == 0, let thread = unsafe thread else { break }
      unsafe threads.append(thread)
      #else
      var thread = pthread_t()
      let code = unsafe pthread_create(
        &thread, nil, { unsafe $0.flatMap { unsafe pass($0) } }, gate)
      guard code == 0 else { break }
      threads.append(thread)
      #endif
    }
    unsafe pthread_mutex_unlock(gate)
    for thread in threads { pthread_join(thread, nil) }
    return threads.count == count
  }

  /// Lets a write beyond the limit on the size of files fail, where it would end the process.
  package static func survivesFileSizeLimit() {
    _ = signal(SIGXFSZ, SIG_IGN)
  }

  #if canImport(Glibc)
  private static let openFileLimit = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
  private static let memoryLimit = __rlimit_resource_t(RLIMIT_AS.rawValue)
  private static let dataLimit = __rlimit_resource_t(RLIMIT_DATA.rawValue)
  private static let stackLimit = __rlimit_resource_t(RLIMIT_STACK.rawValue)
  #else
  private static let openFileLimit = RLIMIT_NOFILE
  private static let memoryLimit = RLIMIT_AS
  private static let dataLimit = RLIMIT_DATA
  private static let stackLimit = RLIMIT_STACK
  #endif
}

/// Waits until the gate is opened, and ends.
private func pass(_ gate: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
  let gate = unsafe gate.assumingMemoryBound(to: pthread_mutex_t.self)
  unsafe pthread_mutex_lock(gate)
  unsafe pthread_mutex_unlock(gate)
  return nil
}
