import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import SiteModel

@Suite("What the data does not have") struct DataVisibilityTests {
  @Test(arguments: [false, true])
  func `nothing that is held back is in any byte of the data`(showsDrafts: Bool) async throws {
    let site = try await BuiltSite(PublishedSite.archive) { $0.showsDrafts = showsDrafts }
    #expect(site.isBuilt, "\(site.findings)")
    let output = try site.output()
    let files = output.files.filter {
      $0.hasPrefix("data/")
        || !showsDrafts && ($0.hasSuffix("index.json") || $0.hasSuffix("index.md"))
    }
    #expect(files.count > DataLayout.paths.count)
    for path in files {
      let text = output.text(path).lowercased()
      for word in PublishedSite.hidden where text.contains(word) || path.contains(word) {
        Issue.record("\(word) is in \(path)")
      }
    }
  }

  @Test func `a withdrawn page says so beside itself and is in no table`() async throws {
    let output = try await BuiltSite(PublishedSite.archive).output()
    #expect(
      output.text("briefings/withdrawn/index.json").contains(
        "\"withdrawn\":{\"date\":\"2025-09-12\""))
    for path in output.files where path.hasPrefix("data/") {
      #expect(!output.text(path).contains("bongo"), "\(path)")
    }
    #expect(!output.text("companies/acme/index.json").contains("bongo"))
  }

  @Test func `a stub is marked as one`() async throws {
    let output = try await BuiltSite(
      PublishedSite.archive.replacing("title: Harbor\n", with: "title: Harbor\nstubs: true\n")
        .replacing(
          "topics: [ports, steel]\n---\nText", with: "topics: [ports, steel, quarrying]\n---\nText")
    ).output()
    #expect(output.text("data/records.csv").contains("topic/quarrying,topic,Quarrying"))
    #expect(output.text("topics/quarrying/index.json").contains("\"is_stub\":true"))
  }
}
