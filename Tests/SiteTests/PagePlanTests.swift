import Diagnostics
import Files
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Page plan") struct PagePlanTests {
  static let site = """
    -- Content/site.yml --
    title: Rivers
    base_url: https://a.example/review/
    -- Content/pages/index.md --
    ---
    title: Rivers
    ---
    A word of introduction.
    -- Content/pages/about.md --
    ---
    title: About
    ---
    -- Content/companies/acme.md --
    ---
    name: Acme
    redirects: [/companies/old/]
    ---
    -- Content/briefings/2025-11-04-week.md --
    ---
    title: The week
    date: 2025-11-04
    companies: [acme]
    authors: [Ann]
    bottom_line: Who pays.
    ---
    -- Content/static/CNAME --
    a.example
    """

  @Test func `a site is made of these files and no others`() async throws {
    let site = try await BuiltSite(Self.site)
    #expect(site.findings == [])
    let expected = [
      "404.html", "CNAME", "about/index.html", "apple-touch-icon.png", "briefings/index.csv",
      "briefings/index.html",
      "briefings/week/index.html", "build.json", "changes/feed.json", "changes/feed.xml",
      "changes/index.html", "companies/acme/feed.json", "companies/acme/feed.xml",
      "companies/acme/index.html", "companies/index.csv", "companies/index.html",
      "companies/old/index.html",
      "favicon.svg", "feed.json", "feed.xml", "index.html", "lists.js", "robots.txt",
      "search.js", "search/briefings/0.js", "search/facets.js", "search/index.html",
      "search/names.js", "search/records/0.js", "search/words/0.js",
      "share.png", "sitemap.xml", "style.css",
    ]
    #expect(try site.output().files == expected)
    guard case .built(_, let pages) = site.report.outcome else { return }
    #expect(pages == 8)
  }

  @Test func `a kind that only has stubs has a list`() async throws {
    let site = try await BuiltSite(
      """
      -- Content/site.yml --
      title: Stubs
      stubs: true
      -- Content/briefings/2025-11-04-week.md --
      ---
      title: The week
      date: 2025-11-04
      companies: [acme]
      ---
      """)
    #expect(try site.output().files.contains("companies/index.html"))
    #expect(try site.page("companies/index.html").contains("../companies/acme/"))
  }

  @Test(
    "a file of the theme replaces a generated one, and a static file both",
    arguments: ["robots.txt", "style.css"])
  func ownFile(name: String) async throws {
    let theme = "-- Templates/\(name) --\nTHEME\n"
    #expect(try await BuiltSite(theme).page(name) == "THEME\n")
    let both = try await BuiltSite(theme + "-- Content/static/\(name) --\nSTATIC\n")
    #expect(try both.page(name) == "STATIC\n")
  }

  @Test(
    "a file that is published as it is stays executable",
    arguments: ["Content/static/tool.sh", "Templates/tool.sh"])
  func executeBit(source: String) async throws {
    let site = try await BuiltSite("-- \(source) --\necho a")
    let output = try Folder(site.folder.path)
    let before = try output.reader("Output/tool.sh").isExecutable
    #expect(!before)
    try FileSystem.setPermissions(0o755, of: "\(site.folder.path)/\(source)")
    _ = await SiteBuild(BuildOptions(folder: site.folder.path, jobs: 2)).build()
    let after = try output.reader("Output/tool.sh").isExecutable
    #expect(after)
  }

  @Test func `without an address the site has no feed and no sitemap`() async throws {
    let site = try await BuiltSite(
      Self.site.replacing("base_url: https://a.example/review/\n", with: ""))
    #expect(site.report.lacksBaseURL)
    let output = try site.output()
    #expect(!output.files.contains("feed.xml") && !output.files.contains("sitemap.xml"))
    #expect(output.text("robots.txt") == "User-agent: *\nAllow: /\n")
    #expect(output.files(holding: "https://") == [] || output.files(holding: "canonical") == [])
    #expect(output.files(holding: "feed.xml") == [])
  }

  @Test func `every link of a page leads to a file of the output`() async throws {
    let site = try await BuiltSite(Self.site)
    let output = try site.output()
    let files = Set(output.files)
    var count = 0
    for path in output.files where path.hasSuffix(".html") && path != "404.html" {
      let folder = path.split(separator: "/").dropLast()
      for part in output.text(path).split(separator: "href=\"").dropFirst() {
        let link = part.prefix { $0 != "\"" && $0 != "#" }
        guard !link.isEmpty, !link.hasPrefix("https://"), !link.hasPrefix("data:") else { continue }
        #expect(!link.hasPrefix("/"), "\(path) \(link)")
        var target = Array(folder)
        for step in link.split(separator: "/") {
          if step == ".." { target.removeLast() } else if step != "." { target.append(step) }
        }
        let name = target.joined(separator: "/")
        #expect(
          files.contains(name) || files.contains((name + "/index.html").trimmingSlash),
          "\(path) \(link)")
        count += 1
      }
    }
    #expect(count > 20)
  }

  @Test func `only the page for wrong addresses links by the host's path`() async throws {
    let site = try await BuiltSite(Self.site)
    let page = try site.page("404.html")
    #expect(
      page.contains("href=\"/review/style.css\"") && page.contains("href=\"/review/companies/\""))
    #expect(page.contains("noindex"))
    let bare = try await BuiltSite("")
    let lost = try bare.page("404.html")
    #expect(lost.contains("href=\"/style.css\""))
    // Opened from a disk it has no stylesheet, so it brings what it needs, before that.
    #expect(
      lost.firstRange(of: "<style>")!.upperBound < lost.firstRange(of: "/style.css")!.lowerBound)
    #expect(try !bare.page("index.html").contains("<style>"))
  }

  @Test func `the sitemap lists what readers should find`() async throws {
    let sitemap = try await BuiltSite(Self.site).page("sitemap.xml")
    let base = "https://a.example/review/"
    for path in [
      "", "about/", "briefings/", "briefings/week/", "changes/", "companies/", "companies/acme/",
      "search/",
    ] {
      #expect(sitemap.contains("<loc>\(base)\(path)</loc>"), "\(path)")
    }
    #expect(sitemap.split(separator: "<url>").count - 1 == 8)
    #expect(sitemap.contains("\(base)briefings/week/</loc><lastmod>2025-11-04</lastmod>"))
  }

  @Test func `the feed holds the briefings, newest first`() async throws {
    let site = try await BuiltSite(
      Self.site + """

        -- Content/briefings/2025-11-05-next.md --
        ---
        title: The next
        date: 2025-11-05
        ---
        """)
    let feed = try site.page("feed.xml")
    let titles = feed.split(separator: "<entry>").dropFirst().compactMap { entry in
      entry.split(separator: "<title>").dropFirst().first?.prefix { $0 != "<" }
    }
    #expect(titles == ["The next", "The week"])
    #expect(feed.contains("<name>Ann</name>") && feed.contains("<summary>Who pays.</summary>"))
    #expect(feed.contains("<updated>2025-11-05T00:00:00Z</updated>"))
  }

  @Test func `a long list of briefings goes over several pages`() async throws {
    var archive = ""
    for number in 0..<51 {
      archive += """
        -- Content/briefings/b\(number).md --
        ---
        title: Number \(number)
        date: 2025-01-01
        ---

        """
    }
    let site = try await BuiltSite(archive)
    let first = try site.page("briefings/index.html")
    let second = try site.page("briefings/page/2/index.html")
    #expect(first.contains("page/2/") && !site.folder.has("Output/briefings/page/3/index.html"))
    let links = (0..<51).filter { number in
      first.contains("briefings/b\(number)/\"") != second.contains("briefings/b\(number)/\"")
    }
    #expect(links.count == 51)
    #expect(second.contains("href=\"../../../style.css\""))
  }

  @Test func `a reference that nothing answers to makes a stub where the site says so`()
    async throws
  {
    let archive = """
      -- Content/site.yml --
      base_url: https://a.example/
      stubs: true
      -- Content/companies/acme.md --
      ---
      name: Acme Power
      regulated-by: [grid-authority]
      ---
      -- Content/briefings/week.md --
      ---
      title: The week
      date: 2025-11-04
      companies: [⟦acme-powr⟧]
      ---
      """
    let wrong = try await BuiltSite(archive)
    #expect(wrong.report.findings.map(\.suggestion) == ["Acme Power"])
    #expect(wrong.report.findings.map(\.place) == wrong.marks)
    let site = try await BuiltSite(archive.replacing("⟦acme-powr⟧", with: "acme"))
    #expect(site.findings == [])
    #expect(site.report.stubs == 1)
    let stub = try site.page("agencies/grid-authority/index.html")
    #expect(stub.contains("Grid authority") && stub.contains("A stub.") && stub.contains("noindex"))
    #expect(!(try site.page("sitemap.xml")).contains("grid-authority"))
  }

  @Test func `a template that names what is not there is reported in the template`() async throws {
    let site = try await BuiltSite(
      """
      -- Templates/briefing.html --
      <h1>{{ briefing.title }}</h1>
      <p>{{ briefing.⟦dael⟧ }}</p>
      """)
    #expect(site.report.findings.map(\.place) == site.marks)
    #expect(site.report.findings.map(\.suggestion) == ["deals"])
    #expect(!site.isBuilt)
  }
}

extension String {
  fileprivate var trimmingSlash: String { hasPrefix("/") ? String(dropFirst()) : self }
}
