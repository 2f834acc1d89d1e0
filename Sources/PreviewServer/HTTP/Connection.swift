internal import Files
internal import FlyingSocks

/// One connection of a browser: a sequence of requests, until either side closes it.
struct Connection: Sendable {
  let socket: Socket
  let pool: Pool
  let handle: @Sendable (Request) async -> Answer

  /// The maximal size of a request's head in bytes.
  private static let headLimit = 32 << 10
  /// The maximal number of bytes read from a refused request.
  private static let drained = 1 << 20
  /// The number of bytes read from a file at a time.
  private static let chunk = 256 << 10

  /// Serves the connection and closes it.
  func run() async {
    StreamSocket.prepare(socket.file.rawValue)
    defer { try? socket.close() }
    guard let reader = try? AsyncSocket(socket: socket, pool: pool) else { return }
    var pending = ContiguousArray<UInt8>()
    while !Task.isCancelled {
      guard let head = await nextHead(from: reader, &pending) else { return }
      guard head.count <= Connection.headLimit else {
        return await refuse(Answer(431, text: "the head of the request is too long"), reader)
      }
      guard let request = Request(head) else {
        return await refuse(Answer(400, text: "this is not an HTTP/1.1 request"), reader)
      }
      let answer = await handle(request)
      let keeps =
        request.keepsConnection && !request.hasBody && !answer.isLast && answer.count != nil
      do {
        try await send(answer, withBody: request.method != "HEAD", keepsConnection: keeps, reader)
      } catch { return }
      guard keeps else {
        if request.hasBody { await drain(reader) }
        return
      }
    }
  }

  private func refuse(_ answer: Answer, _ reader: AsyncSocket) async {
    try? await send(answer, withBody: true, keepsConnection: false, reader)
    await drain(reader)
  }

  /// Reads what is still being sent, for a while: closing the connection earlier would discard the answer.
  private func drain(_ reader: AsyncSocket) async {
    StreamSocket.endSending(on: socket.file.rawValue)
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        var rest = Connection.drained
        while rest > 0, let bytes = try? await reader.read(atMost: 4096), !bytes.isEmpty {
          rest -= bytes.count
        }
      }
      group.addTask { try? await Task.sleep(for: .seconds(2)) }
      await group.next()
      group.cancelAll()
    }
  }

  /// The bytes up to the empty line after a head; more than the limit if there is none within it.
  private func nextHead(
    from reader: AsyncSocket, _ pending: inout ContiguousArray<UInt8>
  ) async -> ContiguousArray<UInt8>? {
    var searched = 0
    while true {
      // Empty lines before a request do not count.
      while searched == 0, let first = pending.first, first == 0x0D || first == 0x0A {
        pending.removeFirst()
      }
      if let end = Connection.endOfHead(in: pending, from: max(0, searched - 3)) {
        let head = ContiguousArray(pending[..<end.lowerBound])
        pending.removeSubrange(..<end.upperBound)
        return head
      }
      if pending.count > Connection.headLimit { return pending }
      searched = pending.count
      guard let more = try? await reader.read(atMost: 4096), !more.isEmpty else { return nil }
      pending += more
    }
  }

  /// An empty line: from the line feed before it to its own.
  private static func endOfHead(
    in bytes: ContiguousArray<UInt8>, from start: Int
  ) -> Range<Int>? {
    for index in start..<max(start, bytes.count) where bytes[index] == 0x0A {
      if index + 1 < bytes.count, bytes[index + 1] == 0x0A { return index..<index + 2 }
      if index + 2 < bytes.count, bytes[index + 1] == 0x0D, bytes[index + 2] == 0x0A {
        return index..<index + 3
      }
    }
    return nil
  }

  private func send(
    _ answer: Answer, withBody: Bool, keepsConnection: Bool, _ reader: AsyncSocket
  ) async throws {
    let head = answer.head(keepsConnection: keepsConnection)
    guard withBody else { return try await write(head) }
    switch answer.body {
    case .bytes(let bytes): try await write(head + bytes)
    case .file(let file, let range):
      try await write(head)
      try file.seek(to: range.lowerBound)
      var rest = range.count
      while rest > 0 {
        let bytes = try file.read(upTo: min(rest, Connection.chunk))
        // The file has become shorter than the length already sent.
        guard !bytes.isEmpty else { throw SocketError.disconnected }
        try await write(bytes)
        rest -= bytes.count
      }
    case .events(let events):
      try await write(head)
      await stream(events, reader)
    }
  }

  /// Sends messages until the browser disconnects.
  private func stream(_ events: AsyncStream<String>, _ reader: AsyncSocket) async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        for await event in events {
          do { try await write(ContiguousArray(event.utf8)) } catch { return }
        }
      }
      group.addTask {
        // Nothing is sent after the request, so a read waits for the end.
        while let bytes = try? await reader.read(atMost: 4096), !bytes.isEmpty {}
      }
      await group.next()
      group.cancelAll()
    }
  }

  private func write(_ bytes: ContiguousArray<UInt8>) async throws {
    var sent = 0
    while sent < bytes.count {
      try Task.checkCancellation()
      switch StreamSocket.send(bytes, from: sent, on: socket.file.rawValue) {
      case .bytes(let count): sent += count
      case .isFull: try await pool.suspendSocket(socket, untilReadyFor: .write)
      case .isClosed: throw SocketError.disconnected
      }
    }
  }
}
