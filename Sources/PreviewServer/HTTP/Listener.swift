internal import Files
internal import FlyingSocks

/// The event loops on which tasks wait for sockets.
#if canImport(Darwin)
typealias Pool = SocketPool<kQueue>
#else
typealias Pool = SocketPool<ePoll>
#endif

/// A listening port.
struct Listener: Sendable {
  let port: Int
  private let socket: Socket

  /// How many ports are tried in turn if the first ones are taken.
  private static let attempts = 100

  /// Opens a port, or the next free one; any free one for 0.
  init(on address: NetworkAddress, port first: Int) throws(PreviewFailure) {
    var port = first
    while true {
      do {
        let opened = try Listener.open(address, port)
        self.port = try Listener.portNumber(of: opened) ?? port
        socket = opened
        return
      } catch let error as SocketError {
        guard error.isTaken, port < min(65_535, first + Listener.attempts - 1) else {
          throw PreviewFailure(
            message: "cannot serve on \(address.inURL):\(port): \(error.reason)",
            help: error.isTaken
              ? "name another port with --port"
              : "name another address with --host or port with --port")
        }
        port += 1
      } catch {
        throw PreviewFailure(message: "cannot serve on \(address.inURL):\(port)", help: nil)
      }
    }
  }

  private static func open(_ address: NetworkAddress, _ port: Int) throws -> Socket {
    let number = UInt16(clamping: port)
    if address.isLong {
      return try open(.inet6(ip6: address.literal, port: number))
    }
    return try open(.inet(ip4: address.literal, port: number))
  }

  private static func open(_ address: some SocketAddress) throws -> Socket {
    let socket = try Socket(domain: Int32(type(of: address).family), type: .stream)
    do {
      StreamSocket.prepare(socket.file.rawValue)
      try socket.setValue(true, for: .localAddressReuse)
      try socket.bind(to: address)
    } catch {
      try? socket.close()
      throw error
    }
    // Closes the socket itself on failure.
    try socket.listen()
    return socket
  }

  private static func portNumber(of socket: Socket) throws -> Int? {
    switch try socket.sockname() {
    case .ip4(_, let port), .ip6(_, let port): Int(port)
    case .unix: nil
    }
  }

  /// Accepts connections forever.
  func run(
    in pool: Pool, _ handle: @escaping @Sendable (Request) async -> Answer
  ) async {
    guard let listening = try? AsyncSocket(socket: socket, pool: pool) else { return }
    await withDiscardingTaskGroup { group in
      while !Task.isCancelled {
        do {
          let accepted = try await listening.accept()
          let connection = Connection(socket: accepted.socket, pool: pool, handle: handle)
          group.addTask { await connection.run() }
        } catch {
          // A browser that gave up, or too many open files: the next attempt may succeed.
          try? await Task.sleep(for: .milliseconds(20))
        }
      }
    }
  }
}

extension SocketError {
  private var code: Int32? {
    if case .failed(_, let code, _) = self { code } else { nil }
  }

  fileprivate var isTaken: Bool { code == FileError.isInUse }

  fileprivate var reason: String {
    if case .failed(_, _, let message) = self { message } else { "the address is not supported" }
  }
}

/// Why nothing can be served, with advice.
package struct PreviewFailure: Error, Sendable {
  package let message: String
  package let help: String?

  package init(message: String, help: String?) {
    self.message = message
    self.help = help
  }
}
