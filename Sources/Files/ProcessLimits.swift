#if canImport(Glibc)
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

  /// Lets a write beyond the limit on the size of files fail, where it would end the process.
  package static func survivesFileSizeLimit() {
    _ = signal(SIGXFSZ, SIG_IGN)
  }

  #if canImport(Glibc)
  private static let openFileLimit = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
  private static let memoryLimit = __rlimit_resource_t(RLIMIT_AS.rawValue)
  private static let dataLimit = __rlimit_resource_t(RLIMIT_DATA.rawValue)
  #else
  private static let openFileLimit = RLIMIT_NOFILE
  private static let memoryLimit = RLIMIT_AS
  private static let dataLimit = RLIMIT_DATA
  #endif
}
