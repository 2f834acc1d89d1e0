import FlyingSocks
import Foundation
import TestSupport

/// A site that a `briefgen serve` of its own serves until the test lets go of it.
final class ServedSite: Sendable {
  let folder: SiteFolder
  let port: Int
  private let command: RunningCommand
  private let pool: SocketPool<ServedSite.Queue>
  private let waiting: Task<Void, any Error>

  #if canImport(Darwin)
  typealias Queue = kQueue
  #else
  typealias Queue = ePoll
  #endif

  init(_ folder: SiteFolder, _ arguments: String = "--port 0") async throws {
    self.folder = folder
    command = try RunningCommand("serve " + arguments, in: folder)
    let line = try await command.output { $0.contains("(Ctrl-C ends it)\n") }
    port = try Self.port(in: line)
    #if canImport(Darwin)
    let pool: SocketPool<Queue> = .kQueue()
    #else
    let pool: SocketPool<Queue> = .ePoll()
    #endif
    try await pool.prepare()
    self.pool = pool
    waiting = Task { try await pool.run() }
  }

  deinit {
    waiting.cancel()
    command.end(with: SIGKILL)
  }

  /// What it wrote so far, once it is as a test wants it.
  func output(where isWanted: (String) -> Bool) async throws -> String {
    try await command.output(where: isWanted)
  }

  var errors: String { command.errors }

  /// Ends it by a signal and waits.
  func end(with signal: Int32) -> (status: Int32, bySignal: Bool) {
    command.end(with: signal)
    return command.result
  }

  private static func port(in line: String) throws -> Int {
    guard let start = line.range(of: "http://127.0.0.1:")?.upperBound,
      let port = Int(line[start...].prefix { $0 != "/" })
    else { throw Failure("no address in '\(line)'") }
    return port
  }

  struct Reply {
    let status: Int
    let fields: [String: String]
    let body: String
    let size: Int
  }

  /// A request, its path sent as it is.
  func get(
    _ path: String, _ fields: [String] = [], host: String? = "127.0.0.1", method: String = "GET"
  ) async throws -> Reply {
    var head = "\(method) \(path) HTTP/1.1\r\nConnection: close\r\n"
    if let host { head += "Host: \(host)\r\n" }
    for field in fields { head += field + "\r\n" }
    return try await reply(to: head + "\r\n")
  }

  func reply(to request: String) async throws -> Reply {
    let socket = try await connect()
    defer { try? socket.close() }
    try await socket.write(Data(request.utf8))
    var bytes: [UInt8] = []
    while let more = try? await socket.read(atMost: 65_536), !more.isEmpty { bytes += more }
    return try Self.parse(bytes)
  }

  private func connect() async throws -> AsyncSocket {
    try await AsyncSocket.connected(
      to: .inet(ip4: "127.0.0.1", port: UInt16(port)), pool: pool, timeout: 60)
  }

  private static func parse(_ bytes: [UInt8]) throws -> Reply {
    let end = Data(bytes).range(of: Data("\r\n\r\n".utf8))
    guard let end else { throw Failure("no head in '\(String(decoding: bytes, as: UTF8.self))'") }
    let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
      .components(separatedBy: "\r\n")
    var fields: [String: String] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      fields[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces)
    }
    let body = bytes[end.upperBound...]
    return Reply(
      status: Int(lines[0].split(separator: " ")[1]) ?? 0, fields: fields,
      body: String(decoding: body, as: UTF8.self), size: body.count)
  }

  /// A stream of states, from the one at its beginning on.
  func stream() async throws -> StateStream {
    let socket = try await connect()
    try await socket.write(
      Data("GET /.briefgen/events HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8))
    return StateStream(socket)
  }

  struct Failure: Error {
    let message: String
    init(_ message: String) { self.message = message }
  }
}

/// The states that a page is told of.
final class StateStream {
  private let socket: AsyncSocket
  private var pending: [UInt8] = []

  init(_ socket: AsyncSocket) { self.socket = socket }

  deinit { try? socket.close() }

  struct State: Decodable {
    let run, version, styles, assets: String
    let current: Bool
    let errors, warnings, notes: Int
  }

  /// The next state that a test waits for.
  func next(where isWanted: (State) -> Bool = { _ in true }) async throws -> State {
    while true {
      while let end = Data(pending).range(of: Data("\n\n".utf8)) {
        let message = String(decoding: pending[..<end.lowerBound], as: UTF8.self)
        pending.removeSubrange(..<end.upperBound)
        guard let data = message.range(of: "data: ") else { continue }
        let state = try JSONDecoder().decode(
          State.self, from: Data(message[data.upperBound...].utf8))
        if isWanted(state) { return state }
      }
      pending += try await socket.read(atMost: 65_536)
    }
  }
}
