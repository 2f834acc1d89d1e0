import Foundation
import TestSupport
import Testing

@Suite("Icons and the link preview image") struct SiteImageTests {
  private static let address = """
    -- Content/site.yml --
    title: Rivers
    base_url: https://a.example/notes/

    """
  private static let company = """
    -- Content/companies/acme.md --
    ---
    name: Acme
    ---

    """

  @Test func `pages have the theme's icons and image for link previews`() async throws {
    let site = try await BuiltSite(Self.address + Self.company)
    let page = try site.page("companies/acme/index.html")
    #expect(page.contains("<link rel=\"icon\" href=\"../../favicon.svg\">"))
    #expect(page.contains("<link rel=\"apple-touch-icon\" href=\"../../apple-touch-icon.png\">"))
    #expect(
      page.contains("<meta property=\"og:image\" content=\"https://a.example/notes/share.png\">"))
    #expect(try site.page("404.html").contains("<link rel=\"icon\" href=\"/notes/favicon.svg\">"))
    let image = try Data(
      contentsOf: URL(filePath: site.folder.path).appending(path: "Output/share.png"))
    // The width and height in the PNG header.
    #expect(Array(image[16..<24]) == [0, 0, 4, 0xB0, 0, 0, 2, 0x76])
  }

  @Test func `without base_url a page has icons but no image`() async throws {
    let page = try await BuiltSite(Self.company).page("companies/acme/index.html")
    #expect(page.contains("favicon.svg") && !page.contains("og:image"))
    #expect(!page.contains("twitter:card"))
  }

  @Test func `a file of the site replaces the theme's file of the same name`() async throws {
    let site = try await BuiltSite(
      Self.address + Self.company + "-- Content/static/share.png --\nours\n")
    #expect(try site.page("share.png") == "ours\n")
    #expect(try site.page("index.html").contains("https://a.example/notes/share.png"))
  }

  @Test(arguments: ["favicon.ico", "favicon.png", "favicon.svg"])
  func `an icon of the site replaces all icons of the theme`(
    name: String
  ) async throws {
    let site = try await BuiltSite(
      Self.address + Self.company + "-- Content/static/\(name) --\n<svg/>\n")
    let page = try site.page("index.html")
    #expect(page.contains("<link rel=\"icon\" href=\"./\(name)\">"))
    #expect(!page.contains("apple-touch-icon"))
  }

  @Test func `the site's touch icon is shown beside its own icon`() async throws {
    let site = try await BuiltSite(
      Self.company
        + "-- Content/static/favicon.ico --\nx\n-- Content/static/apple-touch-icon.png --\nx\n")
    #expect(try site.page("index.html").contains("href=\"./apple-touch-icon.png\""))
  }
}
