import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import SiteModel

@Suite("What connections do not show") struct ConnectionVisibilityTests {
  @Test(arguments: [false, true])
  func `held back and withdrawn pages are in no byte of them`(showsDrafts: Bool) async throws {
    let site = try await BuiltSite(ConnectedSite.archive) { $0.showsDrafts = showsDrafts }
    let isBuilt = site.isBuilt
    #expect(isBuilt, "\(site.findings)")
    let output = try site.output()
    let files = output.files.filter { $0.hasPrefix("connections/") }
    #expect(files.count > 10)
    #expect(files.contains("connections/data/links/0.js"))
    #expect(files.contains("connections/data/steps/0.js"))
    for path in files where output.text(path).lowercased().contains("zebra") {
      Issue.record("zebra is in \(path)")
    }
    guard !showsDrafts else { return }
    for path in output.files where output.text(path).lowercased().contains("zebra corp") {
      Issue.record("zebra corp is in \(path)")
    }
  }

  @Test func `what only a hidden page connects has no chain`() async throws {
    let site = try await BuiltSite(ConnectedSite.archive)
    let names = try site.output().files.filter { $0.hasPrefix("connections/data/names/") }
      .map { try site.page($0) }.joined()
    #expect(names.contains("Acme Lines\\t") && names.contains("USCG\\t"))
    #expect(!names.contains("Lone Star"))
  }
}
