import PolicyModel
import TestSupport
import Testing
import Wording

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Feed, sitemap, redirects") struct OutputTests {
  @Test func `a feed holds what RFC 4287 asks of it, escaped`() {
    let base = BaseURL("https://rivers.example/review")
    let feed = Feed(
      title: "Rivers & more", subtitle: "On <rivers>.", author: "Rivers & more", language: "en",
      generator: ("briefgen", "1"), base: base, page: .home, id: base.url,
      updated: "2025-11-05T00:00:00Z",
      entries: [
        Feed.Entry(
          title: "\"Who\" pays\u{1}?", id: "tag:rivers.example,2025-11-04:briefings/who-pays",
          path: "briefings/who-pays/",
          published: "2025-11-04T00:00:00Z",
          updated: "2025-11-05T00:00:00Z", authors: ["Ann & Ben"], summary: "A < B 🚀",
          categories: ["Power"])
      ])
    #expect(
      text(feed.rendered(as: .atom)) == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
        <title>Rivers &amp; more</title>
        <subtitle>On &lt;rivers&gt;.</subtitle>
        <id>https://rivers.example/review/</id>
        <link rel="self" type="application/atom+xml" href="https://rivers.example/review/feed.xml"/>
        <link rel="alternate" type="text/html" href="https://rivers.example/review/"/>
        <updated>2025-11-05T00:00:00Z</updated>
        <generator version="1">briefgen</generator>
        <author><name>Rivers &amp; more</name></author>
        <entry>
        <title>&quot;Who&quot; pays?</title>
        <id>tag:rivers.example,2025-11-04:briefings/who-pays</id>
        <link rel="alternate" type="text/html" href="https://rivers.example/review/briefings/who-pays/"/>
        <published>2025-11-04T00:00:00Z</published>
        <updated>2025-11-05T00:00:00Z</updated>
        <author><name>Ann &amp; Ben</name></author>
        <category term="Power"/>
        <summary>A &lt; B 🚀</summary>
        </entry>
        </feed>

        """)
  }

  @Test(
    "a base address is taken apart",
    arguments: [
      ("https://a.example", "https://a.example/", "/"),
      ("https://a.example/b/c", "https://a.example/b/c/", "/b/c/"),
      ("http://a.example:8080/b/", "http://a.example:8080/b/", "/b/"),
    ])
  func baseAddress(text: String, url: String, path: String) throws {
    let base = BaseURL(text)
    #expect(base.url == url && base.path == path)
    #expect(base.absolute("x/") == url + "x/")
    let day = try Day(parsing: "2025-11-04")
    #expect(base.permanentID(of: PageAddress("x/"), since: day) == "tag:a.example,2025-11-04:x")
  }

  @Test(
    "a permanent name is a tag of RFC 4151",
    arguments: [
      ("https://A.Example", "old.html", "tag:a.example,2025-11-04:old.html"),
      ("https://ann@a.example:81/b/", "d/e/", "tag:a.example,2025-11-04:d/e"),
      ("https://a.example/", "été 1/", "tag:a.example,2025-11-04:%C3%A9t%C3%A9%201"),
    ])
  func permanentName(url: String, path: String, name: String) throws {
    let day = try Day(parsing: "2025-11-04")
    #expect(BaseURL(url).permanentID(of: PageAddress(path), since: day) == name)
  }

  @Test func `a sitemap lists the pages with the day they changed`() {
    let sitemap = Sitemap(
      base: BaseURL("https://a.example/"),
      pages: [
        Sitemap.Page(path: "", modified: nil),
        Sitemap.Page(path: "companies/acme/", modified: "2025-11-04"),
      ])
    #expect(
      text(sitemap.file(0)) == """
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://a.example/</loc></url>
        <url><loc>https://a.example/companies/acme/</loc><lastmod>2025-11-04</lastmod></url>
        </urlset>

        """)
  }

  @Test func `more pages than one sitemap may hold go into several, each page once`() {
    #expect(Sitemap.paths(for: 50_000) == ["sitemap.xml"])
    #expect(Sitemap.paths(for: 50_001) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"])
    let pages = (0..<50_001).map { Sitemap.Page(path: "\($0)/", modified: nil) }
    let sitemap = Sitemap(base: BaseURL("https://a.example/"), pages: pages)
    let index = text(sitemap.file(0))
    #expect(index.contains("<sitemap><loc>https://a.example/sitemap-2.xml</loc></sitemap>"))
    #expect(!index.contains("<url>"))
    #expect(text(sitemap.file(1)).contains("https://a.example/49999/</loc>"))
    #expect(
      text(sitemap.file(2)).split(separator: "\n").filter { $0.hasPrefix("<url>") }
        == ["<url><loc>https://a.example/50000/</loc></url>"])
  }

  @Test func `robots may read everything and are told of the sitemap where it has an address`() {
    #expect(text(Sitemap.robots(base: nil)) == "User-agent: *\nAllow: /\n")
    #expect(
      text(Sitemap.robots(base: BaseURL("https://a.example/b")))
        == "User-agent: *\nAllow: /\n\nSitemap: https://a.example/b/sitemap.xml\n")
  }

  @Test func `a redirect leads on without a script`() {
    let html = text(
      Redirect(
        to: "../../companies/new/", absolute: "https://a.example/companies/new/", language: "en",
        wording: .english
      ).rendered())
    #expect(html.contains("<meta http-equiv=\"refresh\" content=\"0; url=../../companies/new/\">"))
    #expect(html.contains("<link rel=\"canonical\" href=\"https://a.example/companies/new/\">"))
    #expect(html.contains("<a href=\"../../companies/new/\">"))
    #expect(html.contains("noindex") && !html.contains("<script"))
    #expect(
      !text(Redirect(to: "../", language: "en", wording: .english).rendered()).contains("canonical")
    )
  }
}
