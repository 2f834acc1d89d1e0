import Foundation
import TestSupport
import Testing

@Suite("briefgen serve: what is saved") struct LiveUpdateTests {
  private let page = "/briefings/contract/"
  private let source = "Content/briefings/2025-11-04-contract.md"

  private struct Findings: Decodable {
    struct Finding: Decodable {
      let severity: String
      let rule, file, suggestion: String?
      let line, column: Int?
      let message, text: String
    }
    let version: String
    let findings: [Finding]
  }

  private func findings(_ site: ServedSite) async throws -> Findings {
    let reply = try await site.get("/.briefgen/findings")
    return try JSONDecoder().decode(Findings.self, from: Data(reply.body.utf8))
  }

  @Test func `a page that is asked for after a save has what was saved`() async throws {
    let site = try await ServedSite(SiteFolder(harbour))
    for word in ["coal", "wind", "water", "sun", "gas"] {
      try site.folder.edit(source, "buys ", to: "buys \(word) ")
      #expect(try await site.get(page).body.contains("buys \(word) "))
    }
  }

  @Test func `a save is an event, and the page is labelled with its state`() async throws {
    let site = try await ServedSite(SiteFolder(harbour))
    let stream = try await site.stream()
    let first = try await stream.next()
    #expect(first.current && first.errors == 0)
    try site.folder.edit(source, "buys power", to: "buys water")
    let second = try await stream.next { $0.version != first.version }
    #expect(second.current && second.run == first.run && second.styles == first.styles)
    let body = try await site.get(page).body
    #expect(body.contains("buys water"))
    #expect(body.contains("data-state=\"\(second.run).\(second.version).0.0\""))
    let log = try await site.output { $0.contains("contract.md") }
    #expect(log.contains("\n\(source): 22 pages in "), "\(log)")
  }

  @Test func `while there are errors the last good page stays, and all findings can be had`()
    async throws
  {
    let site = try await ServedSite(SiteFolder(harbour))
    let stream = try await site.stream()
    _ = try await stream.next()
    try site.folder.edit(source, "title: What the contract says", to: "titel: What <b> says")
    try site.folder.edit(
      "Content/companies/acme.md", "name: Acme", to: "name: Acme\ntopcs: [power]")
    let broken = try await stream.next { !$0.current && $0.errors == 2 }
    #expect(try await site.get(page).body.contains("<h1>What the contract says</h1>"))
    let found = try await findings(site).findings
    #expect(found.count == broken.errors + broken.warnings + broken.notes)
    let typo = try #require(found.first { $0.file == source && $0.line == 2 })
    #expect(typo.severity == "error" && typo.column == 1 && typo.suggestion == "title")
    #expect(
      typo.text.contains("2 | titel: What <b> says\n  | ^^^^^ did you mean 'title'?"),
      "\(typo.text)")
    #expect(found.contains { $0.file == "Content/companies/acme.md" && $0.line == 3 })
    let log = try await site.output { $0.contains("topcs") || $0.contains("titel") }
    #expect(log.contains(" errors: \(source):"), "\(log)")
    try site.folder.edit(source, "titel: What <b> says", to: "title: What it said")
    try site.folder.edit("Content/companies/acme.md", "\ntopcs: [power]", to: "")
    _ = try await stream.next { $0.current && $0.errors == 0 }
    #expect(try await site.get(page).body.contains("<h1>What it said</h1>"))
    #expect(try await findings(site).findings.isEmpty)
  }

  @Test func `before the first good state there is a page with the findings alone`() async throws {
    let folder = try SiteFolder(harbour)
    try folder.edit(source, "title: ", to: "titel: ")
    let site = try await ServedSite(folder)
    let reply = try await site.get(page)
    #expect(reply.status == 503 && reply.body.contains("data-waiting"))
    #expect(reply.body.contains("did you mean &#39;title&#39;?"), "\(reply.body)")
    let stream = try await site.stream()
    #expect(try await !stream.next().current)
    try folder.edit(source, "titel: ", to: "title: ")
    _ = try await stream.next { $0.current }
    #expect(try await site.get(page).status == 200)
  }

  @Test func `warnings are counted and listed beside a page that is up to date`() async throws {
    let site = try await ServedSite(SiteFolder(harbour))
    let stream = try await site.stream()
    _ = try await stream.next()
    try site.folder.write(
      "---\nname: Self\nsubsidiary-of: [self]\n---\n", to: "Content/companies/self.md")
    let state = try await stream.next { $0.warnings > 0 }
    #expect(state.current && state.errors == 0)
    #expect(try await findings(site).findings.contains { $0.rule == "SelfReference" })
  }

  @Test func `an editor that saves by renaming is followed, save after save`() async throws {
    let site = try await ServedSite(SiteFolder(harbour))
    for word in ["coal", "wind", "water"] {
      let text = try site.folder.text(source).replacing("buys ", with: "buys \(word) ")
      try site.folder.write(text, to: source + ".tmp")
      try site.folder.rename(source + ".tmp", to: source)
      #expect(try await site.get(page).body.contains("buys \(word) "))
      // As vim does: the old file is moved aside, and a new one takes its name.
      try site.folder.rename(source, to: source + "~")
      try site.folder.write(text.replacing("buys ", with: "buys more "), to: source)
      #expect(try await site.get(page).body.contains("buys more \(word) "))
    }
    let log = try await site.output { _ in true }
    #expect(!log.contains("error"), "\(log)")
  }

  @Test func `new folders, new pages and pages that go are seen`() async throws {
    let site = try await ServedSite(SiteFolder(harbour))
    #expect(try await site.get("/people/ann-lake/").status == 404)
    try site.folder.write("---\nname: Ann Lake\n---\n", to: "Content/people/in/depth/ann-lake.md")
    #expect(try await site.get("/people/ann-lake/").status == 200)
    try site.folder.write(
      "---\nname: Ann M. Lake\n---\n", to: "Content/people/in/depth/ann-lake.md")
    #expect(try await site.get("/people/ann-lake/").body.contains("Ann M. Lake"))
    try site.folder.remove("Content/people")
    #expect(try await site.get("/people/ann-lake/").status == 404)
  }

  @Test func `templates, stylesheets, static files and site.yml count too`() async throws {
    let site = try await ServedSite(SiteFolder(harbour))
    let stream = try await site.stream()
    _ = try await stream.next()
    try site.folder.edit("Content/site.yml", "title: Harbour", to: "title: Haven")
    #expect(try await site.get(page).body.contains("Haven</title>"))
    try site.folder.write("<p>{{ site.title }} gone</p>", to: "Templates/404.html")
    #expect(try await site.get("/none/").body.contains("<p>Haven gone</p>"))
    try site.folder.write("body { color: red }", to: "Templates/style.css")
    #expect(try await site.get("/style.css").body == "body { color: red }")
    let styled = try await stream.next { $0.styles != "0" }
    #expect(styled.assets == "0")
    try site.folder.write("x", to: "Content/static/a.png")
    #expect(try await site.get("/a.png").body == "x")
    _ = try await stream.next { $0.assets != "0" }
  }

  @Test func `a template with an error is a finding, and the last good page stays`() async throws {
    let site = try await ServedSite(SiteFolder(harbour))
    let stream = try await site.stream()
    _ = try await stream.next()
    try site.folder.write("{{ page.titel }}", to: "Templates/home.html")
    let state = try await stream.next { !$0.current }
    #expect(state.errors > 0)
    #expect(try await findings(site).findings.contains { $0.file == "Templates/home.html" })
    #expect(try await site.get("/").body.contains("What the contract says"))
    try site.folder.remove("Templates/home.html")
    _ = try await stream.next { $0.current }
  }

  @Test func `looking at files finds the same as the system's word`() async throws {
    let site = try await ServedSite(SiteFolder(harbour), "--port 0 --poll")
    let stream = try await site.stream()
    let first = try await stream.next()
    try site.folder.edit(source, "buys power", to: "buys water")
    _ = try await stream.next { $0.version != first.version }
    #expect(try await site.get(page).body.contains("buys water"))
  }

  @Test func `drafts and the clock are as they are asked for`() async throws {
    let folder = try SiteFolder(harbour)
    try folder.edit(source, "title: ", to: "draft: true\ntitle: ")
    let without = try await ServedSite(folder)
    #expect(try await without.get(page).status == 404)
    let with = try await ServedSite(folder, "--port 0 --drafts")
    #expect(try await with.get(page).status == 200)
    let before = try await ServedSite(SiteFolder(harbour), "--port 0 --as-of 2025-11-03")
    #expect(try await before.get(page).status == 404)
  }
}
