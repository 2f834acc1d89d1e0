import PreviewServer
import Testing

@Suite("Paths of requests") struct RequestPathTests {
  @Test(
    "a path is the file of the output that it asks for",
    arguments: [
      ("/", "index.html"), ("/briefings/", "briefings/index.html"), ("/feed.xml", "feed.xml"),
      ("/briefings/one", "briefings/one"), ("/a%20b/%C3%A9.png", "a b/é.png"),
      ("/é.png", "é.png"), ("/x.html?y=/../z#w", "x.html"), ("/...", "..."), ("/a..b", "a..b"),
      ("http://127.0.0.1:4000/briefings/", "briefings/index.html"), ("http://h", "index.html"),
      ("/%2e%2e.html", "...html"),
    ])
  func files(target: String, file: String) throws {
    #expect(try #require(RequestPath(target)).file == file)
  }

  @Test(
    "what leads elsewhere by any reading is refused",
    arguments: [
      "", "*", "x", "../x", "/..", "/../x", "/a/../x", "/a/./x", "/.", "//", "//evil.example/",
      "/a//b", "/%2e%2e/x", "/.%2E/x", "/a%2fb", "/a%2Fb", "/..%2f..%2fetc/passwd", "/a%5cb",
      "/a\\b",
      "/..\\..\\x", "/a%00", "/a%00.html", "/\u{1}", "/a%0d%0aX: y", "/%7F", "/%", "/%4", "/%zz",
      "/%ff", "/%c0%ae%c0%ae/x", "/%252e%252e/%00",
    ])
  func refused(target: String) {
    #expect(RequestPath(target) == nil)
  }

  @Test func `a path that is decoded once is not decoded again`() throws {
    #expect(try #require(RequestPath("/%252e%252e/x")).file == "%2e%2e/x")
  }

  @Test func `a folder without its slash leads to the one with it, the query kept`() throws {
    let path = try #require(RequestPath("/a%20b/c?d=e"))
    #expect(path.asFolder == "/a%20b/c/?d=e" && !path.isFolder)
    #expect(try #require(RequestPath("/a/")).isFolder)
  }
}
