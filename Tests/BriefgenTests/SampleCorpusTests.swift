import Foundation
import TestSupport
import Testing

/// The site that this repository is itself.
@Suite("The sample corpus") struct SampleCorpusTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL.path

  private func build(_ folder: SiteFolder) throws -> CommandRun {
    try CommandRun(
      [
        "build", "--strict", "--format", "json", "--site", Self.root, "--output",
        folder.path + "/www",
      ],
      in: folder)
  }

  @Test func `it is built without an error or a warning`() throws {
    let folder = try SiteFolder()
    let run = try build(folder)
    #expect(run.exitCode == 0, "\(run.errors)")
    // A remark that a briefing has aged is what the sample shows.
    #expect(try FindingReport(run).findings.allSatisfy { $0.severity == "info" })
    let pages = try folder.contents(of: "www").files.filter { $0.hasSuffix("/index.html") }
    let records = pages.filter { $0.split(separator: "/").count == 3 }
    #expect(records.contains { $0.hasPrefix("briefings/") })
    #expect(records.count { !$0.hasPrefix("briefings/") } >= 15)
  }

  @Test
  func
    `no page asks another host for anything, and only search, lists and connections run a script`()
    throws
  {
    let folder = try SiteFolder()
    #expect(try build(folder).exitCode == 0)
    let site = try folder.contents(of: "www")
    for path in site.files where path.hasSuffix(".html") || path.hasSuffix(".css") {
      // Only the pages of search and of connections and lists run a script, and these are ours.
      let root = String(repeating: "../", count: path.count { $0 == "/" })
      let text = site.text(path).withoutData
        .replacing("<script src=\"../search.js\" defer></script>", with: "")
        .replacing("<script src=\"\(root)lists.js\" defer></script>", with: "")
        .replacing("<script src=\"../connections.js\" defer></script>", with: "")
      for request in [
        "src=\"http", "src=\"//", "url(http", "url(//", "@import", "<script", "<iframe",
      ] {
        #expect(!text.contains(request), "\(path) \(request)")
      }
      for part in text.components(separatedBy: "<link ").dropFirst() {
        let tag = part.prefix { $0 != ">" }
        guard tag.contains("stylesheet") || tag.contains("icon") else { continue }
        #expect(!tag.contains("http"), "\(path) \(tag)")
      }
    }
  }

  @Test func `every link within it leads to a file and to an anchor that is there`() throws {
    let folder = try SiteFolder()
    #expect(try build(folder).exitCode == 0)
    let site = try folder.contents(of: "www")
    let files = Set(site.files)
    let anchors = Dictionary(
      uniqueKeysWithValues: site.files.filter { $0.hasSuffix(".html") }.map { path in
        (path, Set(values(of: "id", in: site.text(path))))
      })
    var count = 0
    for path in site.files where path.hasSuffix(".html") && path != "404.html" {
      for link in values(of: "href", in: site.text(path)) + values(of: "src", in: site.text(path)) {
        guard !link.hasPrefix("http"), !link.hasPrefix("mailto:"), !link.hasPrefix("data:") else {
          continue
        }
        let parts = link.replacing(#/\?[^#]*/#, with: "").split(
          separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        var steps = path.split(separator: "/").dropLast().map(String.init)
        for step in parts[0].split(separator: "/") where step != "." {
          if step == ".." {
            #expect(steps.popLast() != nil, "\(path) \(link)")
          } else {
            steps.append(String(step))
          }
        }
        var target = parts[0].isEmpty ? path : steps.joined(separator: "/")
        if !files.contains(target) { target += target.isEmpty ? "index.html" : "/index.html" }
        #expect(files.contains(target), "\(path) \(link)")
        if parts.count == 2 {
          #expect(anchors[target]?.contains(String(parts[1])) == true, "\(path) \(link)")
        }
        count += 1
      }
    }
    #expect(count > 500)
  }

  private func values(of attribute: String, in html: String) -> [String] {
    html.components(separatedBy: " \(attribute)=\"").dropFirst().map { part in
      String(part.prefix { $0 != "\"" }).replacingOccurrences(of: "&amp;", with: "&")
    }
  }

  @Test func `another day makes no error of it`() throws {
    let folder = try SiteFolder()
    for day in ["2025-11-05", "2026-11-30"] {
      let run = try CommandRun(
        ["check", "--format", "json", "--site", Self.root, "--as-of", day], in: folder)
      #expect(try FindingReport(run).summary.errors == 0, "\(day) \(run.output)")
    }
  }
}
