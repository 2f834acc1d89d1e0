import PreviewServer
import Testing

@Suite("Heads of requests") struct RequestTests {
  private func parsed(_ head: String) -> Request? { Request(Array(head.utf8)) }

  @Test func `a head has a method, a target and fields whatever their case`() throws {
    let request = try #require(
      parsed("GET /a?b HTTP/1.1\r\nHost: h\r\nX-Y:  one two \r\nx-y: three\r\nEmpty:"))
    #expect(request.method == "GET" && request.target == "/a?b")
    #expect(request.value(of: "host") == "h" && request.value(of: "x-y") == "one two, three")
    #expect(request.value(of: "empty") == "" && request.value(of: "none") == nil)
    #expect(request.keepsConnection && !request.hasBody)
  }

  @Test func `a connection stays open as its version has it`() throws {
    #expect(parsed("GET / HTTP/1.1\r\nConnection: Close")?.keepsConnection == false)
    #expect(parsed("GET / HTTP/1.0")?.keepsConnection == false)
    #expect(parsed("GET / HTTP/1.0\nConnection: keep-alive")?.keepsConnection == true)
  }

  @Test func `a body is seen by its length or its coding`() {
    #expect(parsed("GET / HTTP/1.1\r\nContent-Length: 5")?.hasBody == true)
    #expect(parsed("GET / HTTP/1.1\r\nContent-Length: 0")?.hasBody == false)
    #expect(parsed("GET / HTTP/1.1\r\nTransfer-Encoding: chunked")?.hasBody == true)
  }

  @Test(
    "what is no request is refused",
    arguments: [
      "", "GET", "GET /", "GET / HTTP/2", "GET  / HTTP/1.1", "GET / HTTP/1.1 x",
      "GET / HTTP/1.1\r\nno colon",
      "GET / HTTP/1.1\r\n: empty", "GET / HTTP/1.1\r\nA : b", "GET / HTTP/1.1\r\nA: b\r\n folded",
      "GET / HTTP/1.1\r\nHost: a\r\nHost: b",
    ])
  func refused(head: String) { #expect(parsed(head) == nil) }
}
