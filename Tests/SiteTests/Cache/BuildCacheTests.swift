import Diagnostics
import Files
import Foundation
import OutputFolder
import PolicyModel
import Rules
import SiteModel
import TestSupport
import Testing

@testable import Build

@Suite("A build that goes by the last one") struct BuildCacheTests {
  @Test func `where nothing has changed it says the same and writes nothing`() async throws {
    let site = try CachedSite()
    let first = await site.build()
    #expect(first.isBuilt && first.pagesFromCache == 0 && !first.findings.isEmpty)
    let output = try site.folder.contents(of: "Output")
    for _ in 0..<3 {
      let next = await site.build()
      #expect(next.isFromCache && next.says(sameAs: first))
    }
    #expect(try site.folder.contents(of: "Output").touched(since: output) == [])
    let without = await site.build { $0.cache = .none }
    #expect(without.pagesFromCache == 0 && without.says(sameAs: first))
    #expect(try site.folder.text(".briefgen/.gitignore") == "*\n")
  }

  @Test func `without the cache nothing is written beside the output`() async throws {
    let site = try CachedSite()
    #expect(await site.build { $0.cache = .none }.isBuilt)
    #expect(!site.folder.has(".briefgen"))
  }

  @Test(
    "what changes in the sources is seen",
    arguments: [
      "edit", "edit unseen", "add", "remove", "rename", "swap", "folder", "template", "settings",
      "attachment", "other case", "mode", "hidden",
    ])
  func changes(way: String) async throws {
    let site = try CachedSite()
    try await site.settled()
    #expect(await site.build().isFromCache)
    try change(site, way)
    let next = await site.build()
    let clean = await site.build { $0.cache = .none }
    // A hidden file is listed and not looked into.
    #expect(next.isFromCache == false, "\(way)")
    #expect(next.findings.map(\.message) == clean.findings.map(\.message) || next.removals > 0)
    #expect(await site.build { $0.cache = .verified }.verification != nil)
  }

  private func change(_ site: CachedSite, _ way: String) throws {
    let folder = site.folder
    let acme = "Content/companies/acme.md"
    func place(_ path: String) -> String { Path.join(folder.path, path) }
    switch way {
    case "edit": try folder.edit(acme, "Acme", to: "Acme Power")
    case "edit unseen":
      let manager = FileManager.default
      let date = try manager.attributesOfItem(atPath: place(acme))[.modificationDate]
      let handle = try FileHandle(forUpdating: URL(filePath: place(acme)))
      try handle.write(contentsOf: Data(folder.text(acme).replacing("Acme", with: "Acne").utf8))
      try handle.close()
      try manager.setAttributes([.modificationDate: date ?? Date()], ofItemAtPath: place(acme))
    case "add": try folder.write("---\nname: Third\n---\n", to: "Content/companies/third.md")
    case "remove": try folder.remove("Content/static/robots.txt")
    case "rename":
      try FileSystem.rename(place("Content/static/robots.txt"), to: place("Content/static/r.txt"))
    case "swap":
      try FileSystem.rename(place(acme), to: place("Content/between"))
      try FileSystem.rename(place("Content/companies/zenith.md"), to: place(acme))
      try FileSystem.rename(place("Content/between"), to: place("Content/companies/zenith.md"))
    case "folder": try folder.createFolder("Content/static/empty")
    case "template": try folder.write("{{ 1 }}", to: "Templates/site/one.txt")
    case "settings": try folder.edit("Content/site.yml", "title: Harbour", to: "title: Port")
    case "attachment": try folder.write("terms 2", to: "Content/briefings/terms.pdf")
    case "other case":
      try FileSystem.rename(
        place("Content/static/robots.txt"), to: place("Content/static/Robots.txt"))
    case "mode": try FileSystem.setPermissions(0o755, of: place("Content/static/robots.txt"))
    default: try folder.write("x", to: "Content/companies/.acme.md.swp")
    }
  }

  @Test(
    "what changes in the output is put right",
    arguments: ["edit", "remove", "foreign", "folder", "manifest", "link", "stage"])
  func outputChanges(way: String) async throws {
    let site = try CachedSite()
    try await site.settled()
    let before = try site.folder.contents(of: "Output")
    let page = "Output/companies/acme/index.html"
    switch way {
    case "edit": try site.folder.edit(page, "Acme", to: "Acne")
    case "remove": try site.folder.remove(page)
    case "foreign": try site.folder.write("mine", to: "Output/companies/acme/mine.txt")
    case "folder":
      try site.folder.remove(page)
      try site.folder.remove("Output/companies/acme")
      try site.folder.createLink("Output/companies/acme", to: "zenith")
    case "manifest": try site.folder.edit("Output/build.json", "}\n", to: "}\n\n")
    case "link":
      try site.folder.remove(page)
      try site.folder.createLink(page, to: "../zenith/index.html")
    default: try site.folder.createFolder(".Output.briefgen-stage")
    }
    let next = await site.build()
    #expect(!next.isFromCache)
    switch way {
    case "manifest":
      guard case .impossible = next.outcome else { throw Unexpected() }
    case "folder":
      guard case .impossible = next.outcome else { throw Unexpected() }
    case "foreign":
      guard case .built(let summary, _) = next.outcome else { throw Unexpected() }
      #expect(summary.kept == ["companies/acme/mine.txt"])
      let again = await site.build()
      #expect(again.isFromCache && again.says(sameAs: next))
    default:
      #expect(next.isBuilt)
      #expect(try site.folder.contents(of: "Output").differences(from: before) == [])
      #expect(await site.build().isFromCache)
    }
  }

  private struct Unexpected: Error {}

  @Test func `other options, another day, another program are not the last build's`() async throws {
    let site = try CachedSite()
    let changes: [(inout BuildOptions) -> Void] = [
      { $0.showsDrafts = true }, { $0.asOf = Moment(Day(number: 20_500)) },
      { $0.asOf = Moment(Day(number: 20_501)) }, { $0.sourceDateEpoch = 1_770_000_000 },
      { $0.rules = [(.removedAddress, .off)] }, { $0.rules = [(.removedAddress, .level(.info))] },
    ]
    for change in changes {
      _ = await site.build()
      #expect(await site.build().isFromCache)
      #expect(await site.build(change).pagesFromCache == 0)
      #expect(await site.build(change).isFromCache)
    }
    for change in [
      { $0.day = $0.day + 1 }, { $0.program.digest = ContentDigest(of: []) },
      { $0.key += "x" }, { $0.zones = [.init(name: "America/New_York", digest: nil)] },
      { $0.zone = "Nowhere" },
    ] as [(inout BuildRecord) -> Void] {
      _ = await site.build()
      var record = try #require(site.store?.read())
      change(&record)
      // Else the file of the program, which is the same, answers for its digest.
      record.program.version = record.sources.since
      site.store?.write(record)
      #expect(!(await site.build().isFromCache))
    }
  }

  @Test func `warnings that stop a build stop it with the cache as well`() async throws {
    let site = try CachedSite()
    #expect(await site.build().isBuilt)
    let strict = await site.build { $0.isStrict = true }
    guard case .refused = strict.outcome else { throw Unexpected() }
    #expect(await site.build().isFromCache)
  }

  @Test func `a site with errors is never answered from the cache, and back it is`() async throws {
    let site = try CachedSite()
    try await site.settled()
    let acme = try site.folder.text("Content/companies/acme.md")
    try site.folder.write("---\nnaem: Acme\n---\n", to: "Content/companies/acme.md")
    for _ in 0..<2 {
      guard case .refused = await site.build().outcome else { throw Unexpected() }
    }
    try site.folder.write(acme, to: "Content/companies/acme.md")
    #expect(await site.build().isFromCache)
  }

  @Test func `a page that is gone is spoken of once, as without the cache`() async throws {
    let site = try CachedSite()
    #expect(await site.build().isBuilt)
    try site.folder.edit("Content/briefings/2025-11-04-water.md", "[[Zenith]]", to: "Zenith")
    try site.folder.remove("Content/companies/zenith.md")
    let gone = await site.build()
    #expect(gone.isBuilt && gone.findings.contains { $0.rule == .removedAddress })
    let next = await site.build()
    #expect(!next.isFromCache && !next.findings.contains { $0.rule == .removedAddress })
    #expect(await site.build().isFromCache)
  }

  @Test func `a copy with other inodes is recognised by what its files hold`() async throws {
    let site = try CachedSite()
    try await site.settled()
    let copy = try CachedSite()
    try copy.folder.remove("Content")
    try copy.folder.remove("Templates")
    for name in ["Content", "Templates", "Output", ".briefgen"] {
      try FileManager.default.copyItem(
        atPath: Path.join(site.folder.path, name), toPath: Path.join(copy.folder.path, name))
    }
    #expect(await copy.build().isFromCache)
    try copy.folder.edit("Content/companies/acme.md", "Acme", to: "Acne")
    #expect(!(await copy.build().isFromCache))
  }
}
