import Diagnostics
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Images") struct ImageTests {
  private func header(_ parts: any Sequence<UInt8>...) -> ImageHeader {
    ImageHeader(ContiguousArray(parts.flatMap { Array($0) }))
  }

  private func size(_ width: Int, _ height: Int) -> ImageHeader {
    .image(ImageSize(width, height))
  }

  private let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]

  @Test func `the size stands in the header of each kind`() {
    #expect(header(png, "IHDR".utf8, [0, 0, 2, 128, 0, 0, 1, 224, 8]) == size(640, 480))
    #expect(header("GIF89a".utf8, [0x80, 0x02, 0xE0, 0x01]) == size(640, 480))
    let riff: [UInt8] = Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP".utf8)
    #expect(
      header(riff, "VP8X".utf8, [10, 0, 0, 0, 0, 0, 0, 0, 0x7F, 2, 0, 0xDF, 1, 0])
        == size(640, 480))
    #expect(
      header(riff, "VP8L".utf8, [0, 0, 0, 0, 0x2F, 0x7F, 0xC2, 0x77, 0]) == size(640, 480))
    #expect(
      header(riff, "VP8 ".utf8, [0, 0, 0, 0, 0, 0, 0, 0x9D, 1, 0x2A, 0x80, 2, 0xE0, 1])
        == size(640, 480))
    let frame: [UInt8] = [0xFF, 0xC2, 0, 17, 8, 1, 0xE0, 2, 0x80, 3]
    #expect(header([0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2], frame) == size(640, 480))
    #expect(header([0xFF, 0xD8, 0xFF, 0xFF, 0xFE, 0, 3, 0], frame) == size(640, 480))
  }

  @Test func `a photograph that its Exif data turn has its sides exchanged`() {
    let tiff: [UInt8] =
      Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0]
    let exif: [UInt8] = [0xFF, 0xE1, 0, UInt8(8 + tiff.count)] + Array("Exif\0\0".utf8) + tiff
    let frame: [UInt8] = [0xFF, 0xC0, 0, 17, 8, 1, 0xE0, 2, 0x80, 3]
    #expect(header([0xFF, 0xD8], exif, frame) == size(480, 640))
  }

  @Test(
    "a drawing has its size from its attributes, or from its view box",
    arguments: [
      ("<svg width=\"640\" height='480px'>", 640, 480),
      (
        "<?xml version=\"1.0\"?>\n<!-- <svg width=\"1\"> -->\n<svg\n viewBox=\"0 0 64.4 48\" x='1'/>",
        64, 48
      ),
      ("<svg width=\"100%\" height=\"100%\" viewBox=\"0,0,6,4\">", 6, 4),
      ("<!DOCTYPE svg><svg height=\"4\" width = \"6\">", 6, 4),
    ])
  func drawing(text: String, width: Int, height: Int) {
    #expect(header(text.utf8) == size(width, height))
  }

  @Test(
    "a header that says nothing gives no size",
    arguments: [
      "<svg width=\"2em\" height=\"3em\">", "<svg>", "<svg ", "<svg width", "<svg width=\"",
      "<svg viewBox=\"0 0 1\">", "<svg width=\"0\" height=\"4\">", "GIF89a",
    ])
  func nothing(_ text: String) {
    #expect(header(text.utf8) == .image(nil))
  }

  @Test func `headers that are cut off are read without harm`() {
    let whole: [[UInt8]] = [
      png + Array("IHDR".utf8) + [0, 0, 2, 128, 0, 0, 1, 224],
      [0xFF, 0xD8, 0xFF, 0xE1, 0, 30] + Array("Exif\0\0MM".utf8) + [0, 42, 255, 255, 255, 255],
      Array("RIFF0000WEBPVP8L".utf8), Array("<!-- <svg".utf8), Array("<svg a = '".utf8),
    ]
    for bytes in whole {
      for count in 0...bytes.count { _ = ImageHeader(ContiguousArray(bytes.prefix(count))) }
    }
    #expect(header("text".utf8) == .unknown)
    #expect(header("<html><svg width=\"1\" height=\"1\">".utf8) == .unknown)
  }

  @Test func `what is no image is told, and its description stays`() async throws {
    let site = try await BuiltSite(
      """
      -- Content/briefings/2025-11-04-week.md --
      ---
      title: The week
      date: 2025-11-04
      ---
      ![One](policy:⟦x⟧) ![Two](⟦mailto:a@b.org⟧) ![Three](⟦../pages/about.md⟧) ![Four](source:⟦y⟧) ![Five](⟦mop.svg⟧)
      -- Content/briefings/map.svg --
      <svg></svg>
      -- Content/pages/about.md --
      ---
      title: About
      ---
      Text.
      """)
    #expect(!site.isBuilt)
    #expect(site.report.findings.map(\.place) == site.marks)
    #expect(site.report.findings.compactMap(\.suggestion) == ["map.svg"])
  }

  @Test func `a page keeps room for its images, and one that is none is told`() async throws {
    let site = try await BuiltSite(
      """
      -- Content/briefings/2025-11-04-week.md --
      ---
      title: The week
      date: 2025-11-04
      ---
      ![One](map.svg "A map") ![Two](/files/plan.svg) ![Three](⟦bad.png⟧)
      -- Content/briefings/map.svg --
      <svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"></svg>
      -- Content/briefings/bad.png --
      text
      -- Content/static/files/plan.svg --
      <svg viewBox="0 0 30 20"></svg>
      """)
    let page = try site.page("briefings/week/index.html")
    #expect(
      page.contains(
        "<img src=\"map.svg\" alt=\"One\" title=\"A map\" width=\"640\" height=\"480\" />"))
    #expect(
      page.contains("<img src=\"../../files/plan.svg\" alt=\"Two\" width=\"30\" height=\"20\" />"))
    #expect(site.report.findings.map(\.rule) == [.unreadableImage])
    #expect(site.report.findings.map(\.place) == site.marks)
  }

  @Test func `an image of another host is a link, unless the site says that anything goes`()
    async throws
  {
    let text = """
      ![A map](⟦https://other.example/a.png⟧ "T") ![](⟦//other.example/b.png⟧) [![In a link](⟦http://o.example/c⟧)](https://d.example/)
      """
    let archive = """
      -- Content/briefings/2025-11-04-week.md --
      ---
      title: The week
      date: 2025-11-04
      ---
      \(text)
      """
    let site = try await BuiltSite(archive) { $0.rules = [] }
    let page = try site.page("briefings/week/index.html")
    #expect(page.contains("<a href=\"https://other.example/a.png\">A map</a>"))
    #expect(page.contains("<a href=\"https://d.example/\">In a link</a>"))
    #expect(!page.contains("<img"))
    let found = site.report.findings.filter { $0.rule == .remoteImage }
    #expect(found.map(\.place) == site.marks)
    let open = try await BuiltSite("-- Content/site.yml --\nunsafe_html: true\n" + archive)
    #expect(
      try open.page("briefings/week/index.html").contains(
        "<img src=\"https://other.example/a.png\""))
  }
}
