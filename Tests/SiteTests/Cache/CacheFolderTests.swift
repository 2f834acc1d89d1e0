import Diagnostics
import Files
import Foundation
import OutputFolder
import TestSupport
import Testing

@testable import Build

@Suite("The folder of the cache") struct CacheFolderTests {
  @Test(
    "what is not a cache is ignored and replaced",
    arguments: ["empty", "foreign", "older", "cut", "folder", "full folder", "link", "large"])
  func replaced(way: String) async throws {
    let site = try CachedSite()
    try await site.settled()
    let file = try #require(site.cacheFile)
    let bytes = try site.bytes(file)
    try site.folder.remove(file)
    switch way {
    case "empty": try site.folder.write("", to: file)
    case "foreign": try site.folder.write("something else", to: file)
    case "older":
      try site.folder.write(Array("briefgen cache 0\n".utf8) + bytes.dropFirst(17), to: file)
    case "cut": try site.folder.write(Array(bytes.dropLast()), to: file)
    case "folder": try site.folder.createFolder(file)
    case "full folder": try site.folder.write("x", to: "\(file)/x")
    case "link":
      try site.folder.write(Array(bytes), to: "elsewhere")
      try site.folder.createLink(file, to: "../elsewhere")
    default:
      // A hole of two gigabytes takes no room.
      _ = FileManager.default.createFile(atPath: Path.join(site.folder.path, file), contents: nil)
      let handle = try FileHandle(
        forWritingTo: URL(filePath: Path.join(site.folder.path, file)))
      try handle.truncate(atOffset: 2 << 30)
      try handle.close()
    }
    #expect(!(await site.build().isFromCache))
    #expect(await site.build().isFromCache)
    #expect(try !site.folder.has("elsewhere") || site.bytes("elsewhere") == bytes)
  }

  @Test(
    "where the folder cannot be made or is not one, a build goes on without",
    arguments: ["file", "link", "link to nothing"])
  func noFolder(way: String) async throws {
    let site = try CachedSite()
    switch way {
    case "file": try site.folder.write("mine", to: ".briefgen")
    case "link":
      try site.folder.createFolder("other")
      try site.folder.createLink(".briefgen", to: "other")
    default: try site.folder.createLink(".briefgen", to: "nowhere")
    }
    for _ in 0..<2 {
      let report = await site.build()
      #expect(report.isBuilt && !report.isFromCache && report.wrongInCache == nil)
    }
    #expect(try site.folder.contents(of: "other").files == [])
    if way == "file" { #expect(try site.folder.text(".briefgen") == "mine") }
  }

  @Test func `each output folder has its own file, and the oldest go`() async throws {
    let site = try CachedSite()
    for number in 0..<10 { _ = await site.build { $0.output = "out\(number)" } }
    #expect(site.cacheFiles.count { $0.hasSuffix(".cache") } == 8)
    #expect(await site.build { $0.output = "out9" }.isFromCache)
    #expect(!(await site.build { $0.output = "out0" }.isFromCache))
  }

  @Test func `what a killed build left goes after a while`() async throws {
    let site = try CachedSite()
    #expect(await site.build().isBuilt)
    try site.folder.write("half", to: ".briefgen/draft-old")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -600)],
      ofItemAtPath: Path.join(site.folder.path, ".briefgen/draft-old"))
    // A draft is new for a minute, which a build beside many other tests may take.
    var stays = false
    for name in ["Acne", "Apex", "Axle", "Arch"] where !stays {
      try site.folder.write("half", to: ".briefgen/draft-new")
      try site.folder.write("---\nname: \(name)\n---\n", to: "Content/companies/acme.md")
      #expect(await site.build().isBuilt)
      stays = site.folder.has(".briefgen/draft-new")
    }
    #expect(stays && !site.folder.has(".briefgen/draft-old"))
  }

  @Test func `a difference from a clean build is found, and the cache dropped`() async throws {
    let site = try CachedSite()
    _ = await site.build()
    #expect(await site.build { $0.cache = .verified }.verification == .same)
    var record = try #require(site.store?.read())
    record.answer.findings.removeLast()
    site.store?.write(record)
    let other = await site.build { $0.cache = .verified }
    guard case .differs(let words) = other.verification else {
      Issue.record("\(String(describing: other.verification))")
      return
    }
    #expect(words.contains("finding"))
    #expect(site.cacheFile == nil)
    #expect(await site.build { $0.cache = .verified }.verification == .nothingToCompare)
  }

  @Test func `bytes of the output that only a clean build finds wrong are named`() async throws {
    let site = try CachedSite()
    _ = await site.build()
    try site.folder.edit("Output/index.html", "Harbour", to: "Herbour")
    var record = try #require(site.store?.read())
    let digest = ContentDigest(of: try site.bytes("Output/index.html"))
    for place in record.output.contents.indices
    where record.output.survey.path(of: place) == "index.html" {
      record.output.contents[place] = .digest(digest)
    }
    site.store?.write(record)
    let other = await site.build { $0.cache = .verified }
    guard case .differs(let words) = other.verification else {
      Issue.record("\(String(describing: other.verification))")
      return
    }
    #expect(words.hasPrefix("index.html from byte "), "\(words)")
  }

  @Test func `a sample that is not as the cache has it makes everything anew`() async throws {
    let site = try CachedSite()
    try await site.settled()
    var record = try #require(site.store?.read())
    for place in record.output.contents.indices {
      if case .digest = record.output.contents[place] {
        record.output.contents[place] = .digest(ContentDigest(of: []))
      }
    }
    // Every stamp counts as older than the cache, so that nothing is read for it.
    record.output.since = FileVersion(
      identity: FileIdentity(
        device: record.output.since.identity.device, number: 0, changed: .max), size: 0,
      modified: 0)
    site.store?.write(record)
    let report = await site.build()
    #expect(report.isBuilt && !report.isFromCache && report.wrongInCache != nil)
    #expect(await site.build().wrongInCache == nil)
  }
}
