import Files
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Edits and connections, figures and matrices") struct GraphEditTests {
  @Test(arguments: [
    ("briefings/first.md", "who may moor", "who may anchor"),
    ("briefings/first.md", "title: Who pays for the pier", "title: Who pays"),
    ("briefings/first.md", "deals: [dock]", "deals: [dock, pier]"),
    ("briefings/first.md", "topic: ports", "type: lease"),
    ("briefings/first.md", "date: 2025-08-01", "date: 2025-08-02"),
    ("deals/pier.md", "USD 2.5M", "USD 3.5M"),
    ("deals/pier.md", "reviewed-by: coast-guard", "reviewed-by: quiet"),
    ("agencies/coast-guard.md", "until: 2023-06-30", "until: 2026-06-30"),
    ("companies/acme.md", "name: Acme Shipping", "name: Acme Ships"),
    ("policies/harbor-act.md", "event: passed-house", "event: reported"),
  ])
  func `an edited site equals one that is read anew`(
    path: String, old: String, new: String
  ) async throws {
    let folder = try SiteFolder(
      ConnectedSite.archive(
        withText:
          "```figure\nkind: deals\ntopic: ports\n```\n\n```figure\nkind: stages\npolicy: harbor-act\n```"
      ))
    var options = BuildOptions(folder: folder.path, jobs: 2)
    options.isSiteFolder = true
    let held = SiteSession(options)
    _ = await held.refresh()
    let before = await Self.files(of: held)
    try folder.edit("Content/\(path)", old, to: new)
    let refresh = await held.refresh(changed: ["Content/\(path)"])
    #expect(refresh.isCurrent, "\(refresh.report.findings)")
    let after = await Self.files(of: held)
    #expect(after != before)
    let anew = SiteSession(options)
    _ = await anew.refresh()
    let fresh = await Self.files(of: anew)
    #expect(after.keys.sorted() == fresh.keys.sorted())
    for (path, text) in fresh where after[path] != text { Issue.record("\(path) differs") }
  }

  @Test(arguments: [
    ("deals/pier.md", "USD 2.5M", "USD 3.5M", "briefings/first/index.html"),
    (
      "policies/harbor-act.md", "event: passed-house", "event: reported",
      "briefings/first/index.html"
    ),
    (
      "agencies/coast-guard.md", "until: 2023-06-30", "until: 2026-06-30",
      "connections/data/links/0.js"
    ),
    ("companies/beta.md", "name: Beta Docks", "name: Beta Quays", "connections/data/names/b.js"),
    ("briefings/first.md", "who may moor", "who may anchor", "trackers/exposure/index.html"),
    (
      "deals/pier.md", "date: 2025-03-01 }", "date: 2025-03-02 }",
      "connections/companies/beta/agencies/coast-guard/index.html"
    ),
  ])
  func `the trace of a file tells that it changed`(
    path: String, old: String, new: String, file: String
  ) async throws {
    let archive = ConnectedSite.archive(
      withText:
        "```figure\nkind: deals\ntopic: ports\n```\n\n```figure\nkind: stages\npolicy: harbor-act\n```"
    )
    let folder = try SiteFolder(archive)
    var options = BuildOptions(folder: folder.path, jobs: 2)
    options.isSiteFolder = true
    let first = try #require(await SiteBuild(options).trace().site)
    try folder.edit("Content/\(path)", old, to: new)
    let second = try #require(await SiteBuild(options).trace().site)
    for trace in first.traces {
      let now = try #require(second.traces.first { $0.path == trace.path })
      if second.holds(trace, of: first) {
        #expect(now.content == trace.content, "\(trace.path) is taken as unchanged")
        #expect(trace.path != file)
      } else if trace.path == file {
        #expect(now.content != trace.content)
      }
    }
  }

  private static func files(of session: SiteSession) async -> [String: String] {
    var files: [String: String] = [:]
    for path in await session.paths {
      guard case .bytes(let bytes) = await session.file(at: path) else { continue }
      files[path] = String(decoding: bytes, as: UTF8.self)
    }
    return files
  }
}
