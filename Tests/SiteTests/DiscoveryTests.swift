import Diagnostics
import Files
import PolicyModel
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Discovery") struct DiscoveryTests {
  private func discover(_ archive: String) throws -> (SiteFiles, [Diagnostic], SiteFolder) {
    let folder = try SiteFolder(archive)
    var findings: [Diagnostic] = []
    let files = SiteFiles(in: FileSource(folder.path), reporting: &findings)
    return (files, findings.sorted(by: Diagnostic.inReadingOrder), folder)
  }

  @Test func `files are sorted into what they are for`() throws {
    let (files, findings, _) = try discover(
      """
      -- Content/site.yml --
      -- Content/sources.yml --
      -- Content/briefings/2025-11-04-harbour.md --
      -- Content/briefings/2025/harbour-two.md --
      -- Content/briefings/map.png --
      -- Content/companies/acme.md --
      -- Content/companies/.hidden.md --
      -- Content/.DS_Store --
      -- Content/static/CNAME --
      -- Content/static/.well-known/security.txt --
      -- Content/static/img/logo.svg --
      -- Templates/home.html --
      -- Templates/partials/row.html --
      """)
    #expect(findings.isEmpty, "\(findings.map(\.message))")
    #expect(
      files.records.map { "\($0.path) \($0.id) \($0.date?.iso ?? "-")" } == [
        "Content/briefings/2025-11-04-harbour.md briefing/harbour 2025-11-04",
        "Content/briefings/2025/harbour-two.md briefing/harbour-two -",
        "Content/companies/acme.md company/acme -",
      ])
    #expect(files.attachments == ["Content/briefings/map.png"])
    #expect(
      files.statics.map(\.target).sorted() == [".well-known/security.txt", "CNAME", "img/logo.svg"])
    #expect(files.hasSharedSources)
    #expect(files.templates.sorted() == ["home.html", "partials/row.html"])
  }

  @Test(
    "text with front matter and another ending is not passed over",
    arguments: [
      "post.mdx", "post.txt", "post.html", "post.org", "post.rst", "post.qmd", "post.njk",
      "post.ipynb", "post", "post.TXT",
    ])
  func otherEndings(name: String) throws {
    for folder in ["briefings", "companies/sub"] {
      let (files, findings, _) = try discover(
        "-- Content/\(folder)/\(name) --\n---\ntitle: T\n---\n")
      #expect(findings.map(\.rule) == [.invalidFileName])
      #expect(findings.map(\.help) == ["rename the file to Content/\(folder)/post.md"])
      #expect(files.attachments == [])
      let (kept, nothing, _) = try discover("-- Content/\(folder)/\(name) --\nText.\n---\n")
      #expect(kept.attachments == ["Content/\(folder)/\(name)"] && nothing.isEmpty)
    }
  }

  @Test(
    "an attachment stays one, whatever it begins with",
    arguments: ["chart.png", "data.csv", "data.yml", "paper.pdf", "chart.svg"])
  func attachments(name: String) throws {
    let (files, findings, _) = try discover("-- Content/briefings/\(name) --\n---\na: b\n---\n")
    #expect(findings.isEmpty && files.attachments == ["Content/briefings/\(name)"])
  }

  @Test func `a page bundle is told the file that it should be`() throws {
    let (files, findings, _) = try discover(
      """
      -- Content/briefings/2016-03-01-my-post/index.md --
      -- Content/briefings/other/index.md --
      -- Content/briefings/_index.md --
      -- Content/pages/index.md --
      """)
    #expect(findings.allSatisfy { $0.rule == .invalidFileName })
    #expect(
      Set(findings.compactMap(\.help)) == [
        "rename the file to Content/briefings/2016-03-01-my-post.md",
        "rename the file to Content/briefings/other.md", "remove the file",
      ])
    #expect(files.records.map(\.path) == ["Content/pages/index.md"])
  }

  @Test func `a folder that is none of Content's is reported with the nearest`() throws {
    let (files, findings, _) = try discover(
      """
      -- Content/compnies/acme.md --
      -- Content/statics/logo.svg --
      -- Content/notes/todo.md --
      """)
    #expect(
      findings.map(\.message) == [
        "'compnies' is not a folder of Content", "'notes' is not a folder of Content",
        "'statics' is not a folder of Content",
      ])
    #expect(findings.map(\.suggestion) == ["companies", nil, "static"])
    #expect(findings[1].help?.contains("companies") == true)
    #expect(findings.allSatisfy { $0.rule == .misplacedFile })
    #expect(findings[0].place.path == "Content/compnies")
    #expect(files.records.isEmpty)
  }

  @Test func `a file beside the folders is reported`() throws {
    let (_, findings, _) = try discover("-- Content/readme.md --\n-- Content/site.yaml --\n")
    #expect(
      findings.map(\.message) == [
        "'readme.md' is not a file of Content", "'site.yaml' is not a file of Content",
      ])
  }

  @Test func `a name that is no slug is reported with the one it should have`() throws {
    let (files, findings, _) = try discover(
      """
      -- Content/companies/Acme Power.md --
      -- Content/companies/sub/Größe & Co.md --
      -- Content/briefings/2025-11-04-The Week.md --
      -- Content/topics/!!!.md --
      """)
    #expect(findings.map(\.rule) == Array(repeating: .invalidFileName, count: 4))
    #expect(
      findings.map(\.help) == [
        "rename the file to Content/briefings/2025-11-04-the-week.md",
        "rename the file to Content/companies/acme-power.md",
        "rename the file to Content/companies/sub/grosse-and-co.md",
        "rename the file with small letters, digits and hyphens",
      ])
    #expect(findings.last?.message == "'!!!' has no letter or digit for an address")
    // They are read all the same, so that references to them hold.
    #expect(files.records.map(\.id.description).contains("company/acme-power"))
  }

  @Test func `two names that fold to one slug are an error that names both`() throws {
    let (files, findings, _) = try discover(
      """
      -- Content/companies/iren.md --
      -- Content/companies/miners/IREN.md --
      -- Content/agencies/iren.md --
      """)
    #expect(findings.map(\.rule) == [.duplicateSlug])
    #expect(findings.first?.message == "'IREN' has the same address as Content/companies/iren.md")
    #expect(findings.first?.place.path == "Content/companies/miners/IREN.md")
    #expect(findings.first?.notes.first?.place?.path == "Content/companies/iren.md")
    #expect(files.records.map(\.path) == ["Content/agencies/iren.md", "Content/companies/iren.md"])
  }

  @Test func `two dates in front of one slug are the same address`() throws {
    let (_, findings, _) = try discover(
      """
      -- Content/briefings/2025-11-04-week.md --
      -- Content/briefings/2025-11-11-week.md --
      """)
    #expect(findings.map(\.rule) == [.duplicateSlug])
  }

  @Test func `only a briefing's name begins with a date`() throws {
    let (files, findings, _) = try discover(
      """
      -- Content/companies/2025-11-04-week.md --
      -- Content/briefings/2025-13-04-week.md --
      -- Content/briefings/2025-11-04.md --
      """)
    #expect(findings.isEmpty)
    #expect(
      files.records.map { "\($0.id) \($0.date?.iso ?? "-")" }.sorted() == [
        "briefing/2025-11-04 -", "briefing/2025-13-04-week -", "company/2025-11-04-week -",
      ])
  }

  @Test func `a link in the file system is not followed`() throws {
    let folder = try SiteFolder("-- Content/companies/acme.md --\n-- outside.md --\n")
    try folder.createLink("Content/companies/other.md", to: "../../outside.md")
    var findings: [Diagnostic] = []
    let files = SiteFiles(in: FileSource(folder.path), reporting: &findings)
    #expect(findings.map(\.rule) == [.unreadableFile])
    #expect(findings.first?.place.path == "Content/companies/other.md")
    #expect(files.records.map(\.path) == ["Content/companies/acme.md"])
  }

  @Test func `the error for a symbolic link does not quote the theme's template`() throws {
    let folder = try SiteFolder("-- outside.html --\n-- Templates/page.html --\n")
    try folder.createLink("Templates/base.html", to: "../outside.html")
    let sources = SiteSources(FileSource(folder.path))
    #expect(sources.file(at: "Templates/base.html") == nil)
    #expect(sources.file(at: "Templates/briefing.html") != nil)
  }

  @Test func `a site is found from within`() throws {
    let folder = try SiteFolder("-- site/Content/companies/acme.md --\n-- other/x --\n")
    let root = folder.path + "/site"
    #expect(SiteLayout.find(from: root) == root)
    #expect(SiteLayout.find(from: root + "/Content/companies") == root)
    #expect(SiteLayout.find(from: folder.path + "/other") == nil)
  }

  @Test func `the output folder stands in the site or where it is put`() {
    #expect(SiteLayout(root: "/site").output == "/site/Output")
    #expect(SiteLayout(root: "/site", output: "../public").output == "/public")
    #expect(SiteLayout(root: "/site", output: "/srv/www").output == "/srv/www")
  }
}
