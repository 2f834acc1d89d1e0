#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// An address of the internet protocol as a literal: `127.0.0.1`, `::1`.
package struct NetworkAddress: Hashable, Sendable {
  package let literal: String
  /// Of version 6 of the protocol.
  package let isLong: Bool

  /// - Parameter host: A literal, or a name that the system knows.
  package init?(_ host: String) {
    guard !host.isEmpty, !host.utf8.contains(0) else { return nil }
    var hints = unsafe addrinfo()
    #if canImport(Glibc)
    unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    #else
    unsafe hints.ai_socktype = SOCK_STREAM
    #endif
    var list: UnsafeMutablePointer<addrinfo>?
    guard unsafe getaddrinfo(host, nil, &hints, &list) == 0, let first = unsafe list else {
      return nil
    }
    defer { unsafe freeaddrinfo(first) }
    var text = ContiguousArray<CChar>(repeating: 0, count: 64)
    let hasText = unsafe text.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return false }
      return unsafe getnameinfo(
        first.pointee.ai_addr, first.pointee.ai_addrlen, start, socklen_t(buffer.count), nil, 0,
        NI_NUMERICHOST) == 0
    }
    guard hasText else { return nil }
    literal = String(
      decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    isLong = unsafe first.pointee.ai_family == AF_INET6
  }

  package static let loopback = NetworkAddress(literal: "127.0.0.1", isLong: false)

  private init(literal: String, isLong: Bool) {
    self.literal = literal
    self.isLong = isLong
  }

  /// Whether only this machine can reach it.
  package var isLoopback: Bool { literal == "::1" || literal.utf8.starts(with: "127.".utf8) }
  /// Whether it stands for every address of this machine.
  package var isEvery: Bool { literal == "0.0.0.0" || literal == "::" }
  /// As it stands in an address of the web.
  package var inURL: String { isLong ? "[\(literal)]" : literal }
}
