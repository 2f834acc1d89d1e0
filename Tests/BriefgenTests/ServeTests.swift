import Foundation
import TestSupport
import Testing

@Suite("briefgen serve") struct ServeTests {
  private let page = "/briefings/contract/"

  @Test func `a page is served with the script, and build never adds it`() async throws {
    let site = try await ServedSite(SiteFolder(harbour))
    let reply = try await site.get(page)
    #expect(reply.status == 200)
    #expect(reply.fields["content-type"] == "text/html; charset=utf-8")
    #expect(reply.fields["cache-control"] == "no-store")
    #expect(reply.body.contains("<h1>What the contract says</h1>"))
    #expect(reply.body.contains("<script src=\"/.briefgen/client.js\" data-state="))
    let style = try await site.get("/style.css")
    #expect(style.fields["content-type"] == "text/css; charset=utf-8")
    #expect(!style.body.contains("briefgen/client.js"))
    #expect(try await site.get("/.briefgen/client.js").body.contains("EventSource"))
    #expect(try CommandRun("build", in: site.folder).exitCode == 0)
    #expect(!(try site.folder.text("Output/briefings/contract/index.html")).contains("client.js"))
  }

  @Test func `nothing is written`() async throws {
    let folder = try SiteFolder(harbour)
    let before = try folder.contents()
    let site = try await ServedSite(folder)
    _ = try await site.get("/")
    _ = site.end(with: SIGINT)
    #expect(try folder.contents().touched(since: before) == [])
  }

  @Test func `folders lead to their slash, and what is missing to the page for it`() async throws {
    let site = try await ServedSite(SiteFolder(harbour))
    let folder = try await site.get("/briefings/contract?x=1")
    #expect(folder.status == 302 && folder.fields["location"] == "/briefings/contract/?x=1")
    for path in ["/no/such/page/", "/no.png", "/.briefgen/", "/.briefgen/x", "/Content/site.yml"] {
      let reply = try await site.get(path)
      #expect(reply.status == 404, "\(path)")
    }
    let missing = try await site.get("/no/such/page/")
    #expect(missing.body.contains("client.js") && missing.body.contains("Harbour"))
  }

  @Test func `HEAD has the head alone, and other methods are refused`() async throws {
    let site = try await ServedSite(SiteFolder(harbour))
    let whole = try await site.get(page)
    let head = try await site.get(page, method: "HEAD")
    #expect(head.status == 200 && head.size == 0)
    #expect(head.fields["content-length"] == String(whole.size))
    let post = try await site.get(page, ["Content-Length: 3"], method: "POST")
    #expect(post.status == 405 && post.fields["allow"] == "GET, HEAD")
    #expect(try await site.reply(to: "nonsense\r\n\r\n").status == 400)
    let long = String(repeating: "a", count: 40_000)
    #expect(try await site.reply(to: "GET /\(long) HTTP/1.1\r\n\r\n").status == 431)
  }

  @Test func `parts of pages and of published files can be had`() async throws {
    let folder = try SiteFolder(harbour)
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
    try folder.write(bytes, to: "Content/static/data.bin")
    let site = try await ServedSite(folder)
    let whole = try await site.get("/data.bin")
    #expect(whole.size == bytes.count && whole.fields["accept-ranges"] == "bytes")
    #expect(whole.fields["content-type"] == "application/octet-stream")
    let part = try await site.get("/data.bin", ["Range: bytes=299990-"])
    #expect(part.status == 206 && part.size == 10)
    #expect(part.fields["content-range"] == "bytes 299990-299999/300000")
    let last = try await site.get("/style.css", ["Range: bytes=-3"])
    #expect(last.status == 206 && last.size == 3)
    #expect(try await site.get("/style.css").body.hasSuffix(last.body))
    let beyond = try await site.get("/data.bin", ["Range: bytes=300000-"])
    #expect(beyond.status == 416 && beyond.fields["content-range"] == "bytes */300000")
  }

  @Test(
    "nothing but the site is served, whatever the path",
    arguments: [
      "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/static/../../secret.txt",
      "/..\\secret.txt", "/%5c..%5csecret.txt", "//secret.txt", "/secret.txt%00.html",
      "/./secret.txt",
      "/briefings/..%2f..%2fsecret.txt", "/%252e%252e/secret.txt", "/Content/site.yml",
      "/.git/config",
      "file:///etc/passwd", "/etc/passwd", "http://127.0.0.1/../secret.txt", "/link.txt",
    ])
  func traversal(path: String) async throws {
    let folder = try SiteFolder(harbour)
    try folder.write("SECRET", to: "secret.txt")
    try folder.createLink("link.txt", to: "secret.txt")
    let site = try await ServedSite(folder)
    let reply = try await site.get(path)
    #expect(reply.status == 404 || reply.status == 400, "\(reply.status)")
    #expect(!reply.body.contains("SECRET") && !reply.body.contains("root:"))
  }

  @Test func `a request under the name of another site is refused`() async throws {
    let site = try await ServedSite(SiteFolder(harbour))
    for host in ["evil.example", "evil.example:4000", "127.0.0.1.evil.example", ""] {
      let reply = try await site.get(page, host: host)
      #expect(reply.status == 403 && !reply.body.contains("contract"), "\(host)")
    }
    #expect(try await site.get(page, host: nil).status == 400)
    #expect(try await site.get("/.briefgen/findings", host: "evil.example").status == 403)
    for host in ["localhost:\(site.port)", "127.0.0.1", "[::1]:1"] {
      #expect(try await site.get(page, host: host).status == 200, "\(host)")
    }
  }

  @Test func `a port that is taken gives way to the next one`() async throws {
    let first = try await ServedSite(SiteFolder(harbour))
    let second = try await ServedSite(SiteFolder(harbour), "--port \(first.port)")
    #expect(second.port > first.port)
    #expect(second.errors.hasPrefix("warning: port \(first.port) is taken"), "\(second.errors)")
    #expect(try await second.get("/").status == 200)
  }

  @Test func `what cannot be served ends with 2 and says why`() throws {
    let none = try CommandRun("serve --port 0", in: try SiteFolder())
    #expect(none.exitCode == 2 && none.errors.hasPrefix("error: there is no folder Content"))
    let folder = try SiteFolder(harbour)
    for arguments in [
      "serve --port 70000", "serve --port 0 --host not.an.address.invalid", "serve --output x",
    ] {
      let run = try CommandRun(arguments, in: folder)
      #expect(
        run.exitCode == 2 && run.errors.lowercased().contains("error: "),
        "\(arguments): \(run.errors)")
    }
  }

  @Test func `other machines are let in where an address is named, with a warning`() async throws {
    let site = try await ServedSite(SiteFolder(harbour), "--port 0 --host 0.0.0.0")
    #expect(site.errors.contains("other machines can see the site"))
    #expect(try await site.get("/", host: "192.168.1.5:1").status == 200)
    #expect(try await site.get("/", host: "evil.example").status == 403)
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `a signal ends it at once and nothing is left`(signal: Int32) async throws {
    let folder = try SiteFolder(harbour)
    let before = try folder.contents()
    let site = try await ServedSite(folder)
    let stream = try await site.stream()
    _ = try await stream.next()
    let (status, bySignal) = site.end(with: signal)
    #expect(status == signal && bySignal)
    #expect(try folder.contents().touched(since: before) == [])
  }
}
