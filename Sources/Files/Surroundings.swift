internal import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What the process finds around it: folder, environment, terminal, cores, time.
package enum Surroundings {
  package static func currentFolder() throws(FileError) -> String {
    guard let path = unsafe getcwd(nil, 0) else { throw FileError(.inspect, ".", code: errno) }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }

  package static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// The file of the program that runs.
  package static func program() throws(FileError) -> FileReader {
    #if os(Linux)
    return try FileReader("/proc/self/exe")
    #else
    var path = ContiguousArray<CChar>(repeating: 0, count: 4096)
    var size = UInt32(path.count)
    let code = unsafe path.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe _NSGetExecutablePath($0, &size) } ?? -1
    }
    guard code == 0 else { throw FileError(.inspect, "the program", code: 0) }
    return try FileReader(
      String(decoding: path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
    #endif
  }

  /// Where files go that a run needs for itself.
  package static var temporaryFolder: String {
    environment("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
  }

  /// The cores that are on, at least one.
  package static var coreCount: Int {
    max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }

  /// Seconds since 1970 by the wall clock.
  package static var wallClock: Int { Int(seconds(CLOCK_REALTIME).seconds) }

  /// Nanoseconds by a clock that only goes forward, for timings.
  package static var monotonicNanoseconds: UInt64 {
    let time = seconds(CLOCK_MONOTONIC)
    return UInt64(time.seconds) * 1_000_000_000 + UInt64(time.nanoseconds)
  }

  private static func seconds(_ clock: clockid_t) -> (seconds: Int, nanoseconds: Int) {
    var time = timespec()
    guard unsafe clock_gettime(clock, &time) == 0 else { return (0, 0) }
    return (Int(time.tv_sec), Int(time.tv_nsec))
  }
}

/// Where the process writes for people.
package enum StandardStream: Int32, Sendable {
  case output = 1
  case error = 2

  package var isTerminal: Bool { isatty(rawValue) == 1 }

  /// Whether someone can answer on standard input.
  package static var isInputTerminal: Bool { isatty(0) == 1 }

  /// Columns, where the stream is a terminal that says so.
  package var terminalWidth: Int? {
    var size = winsize()
    guard unsafe ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Everything that standard input has, up to its end.
  ///
  /// - Parameter limit: More bytes are an error.
  package static func readInput(
    upTo limit: Int = .max
  ) throws(FileError) -> ContiguousArray<UInt8> {
    var input = ContiguousArray<UInt8>()
    while true {
      var failure: Int32 = 0
      let chunk = FileDescriptor.bytes(of: 0, upTo: 65_536, &failure)
      guard failure == 0 else { throw FileError(.read, "standard input", code: failure) }
      guard !chunk.isEmpty else { return input }
      guard input.count + chunk.count <= limit else {
        throw FileError(.read, "standard input", code: EFBIG, detail: .tooLarge(limit: limit))
      }
      input.append(contentsOf: chunk)
    }
  }

  /// Opens the standard streams that the process was begun without, onto nothing: the next file that is opened would
  /// have the number of one, and be written to.
  package static func openAll() {
    for number in Int32(0)...2 where fcntl(number, F_GETFD) < 0 {
      // The lowest number that is free is taken, which is this one.
      _ = unsafe open("/dev/null", O_RDWR)
    }
  }

  /// What kept something from being written; a reader that went away is no concern of ours.
  package static var failure: FileError? {
    let code = failureCode.load(ordering: .relaxed)
    return code == 0 ? nil : FileError(.write, "standard output", code: code)
  }

  private static let failureCode = Atomic<Int32>(0)

  /// Writes all of it, or as much as can be: see ``failure``.
  package func write(_ bytes: ContiguousArray<UInt8>) {
    unsafe bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count, let start = buffer.baseAddress {
        let count = unsafe Platform.write(rawValue, start + written, buffer.count - written)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else {
          if count < 0, self == .output, errno != EPIPE {
            Self.failureCode.store(errno, ordering: .relaxed)
          }
          return
        }
        written += count
      }
    }
  }
}
