#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What is done to a stream socket that another library opened and owns.
package enum StreamSocket {
  package enum Sent: Hashable, Sendable {
    /// As many bytes were taken.
    case bytes(Int)
    /// The other side has to read first.
    case isFull
    case isClosed
  }

  /// Sends as much as is taken at once. A reader that went away is no signal that ends the process.
  ///
  /// - Parameter start: The first byte to send; there is at least one.
  package static func send(
    _ bytes: ContiguousArray<UInt8>, from start: Int, on descriptor: Int32
  ) -> Sent {
    #if canImport(Darwin)
    let flags: Int32 = 0
    #else
    let flags = Int32(MSG_NOSIGNAL)
    #endif
    return unsafe bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, start < buffer.count else { return .bytes(0) }
      while true {
        let count = unsafe Platform.send(descriptor, base + start, buffer.count - start, flags)
        if count >= 0 { return .bytes(count) }
        if errno == EINTR { continue }
        return errno == EAGAIN || errno == EWOULDBLOCK ? .isFull : .isClosed
      }
    }
  }

  /// Says that nothing more will be sent; the other side may still be sending.
  package static func endSending(on descriptor: Int32) { _ = shutdown(descriptor, writing) }

  #if canImport(Glibc)
  private static let writing = Int32(SHUT_WR)
  #else
  private static let writing = SHUT_WR
  #endif

  /// Sends small messages at once, and keeps the socket from programs that are started later.
  package static func prepare(_ descriptor: Int32) {
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    var isOn: Int32 = 1
    let size = socklen_t(MemoryLayout<Int32>.size)
    _ = unsafe setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &isOn, size)
    #if canImport(Darwin)
    _ = unsafe setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &isOn, size)
    #endif
  }
}
