import PreviewServer
import Testing

@Suite("Pages as they are served") struct PreviewPageTests {
  private let state = PreviewState(run: "r")
  private let tag = "<script src=\"/.briefgen/client.js\" data-state=\"r.0.0.0\"></script>\n"

  private func live(_ page: String) -> String {
    String(decoding: PreviewPage.live(ContiguousArray(page.utf8), state), as: UTF8.self)
  }

  @Test(
    "the script stands before the end of the body, else at the end",
    arguments: [
      ("<body>a</body></html>", "<body>a⟦⟧</body></html>"),
      ("<BODY>a</BODY >", "<BODY>a⟦⟧</BODY >"),
      ("<p>a", "<p>a⟦⟧"), ("", "⟦⟧"),
      ("<pre>&lt;/body></pre></body>", "<pre>&lt;/body></pre>⟦⟧</body>"),
      ("<script>'</body>'</script></body>", "<script>'</body>'</script>⟦⟧</body>"),
      ("</bod", "</bod⟦⟧"),
    ])
  func place(page: String, expected: String) {
    #expect(live(page) == expected.replacing("⟦⟧", with: tag))
  }

  @Test func `text in a page of the server is escaped`() {
    let page = String(
      decoding: PreviewPage.message("a < b", "<script>x</script>\n\"&'", state, isWaiting: true),
      as: UTF8.self)
    #expect(page.contains("<h1>a &lt; b</h1>"))
    #expect(page.contains("&lt;script&gt;x&lt;/script&gt;"))
    #expect(page.contains("data-waiting></script>\n</body>"))
  }

  @Test func `a message of the stream is one object on one line`() {
    var state = state
    state.version = 12
    state.isCurrent = true
    #expect(
      state.event == """
        retry: 500
        event: state
        data: {"run": "r", "version": "12", "styles": "0", "assets": "0", "current": true, "errors": 0, "warnings": 0, "notes": 0}


        """)
    #expect(state.label == "r.12.0.0")
  }
}
