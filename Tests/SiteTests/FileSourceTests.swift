import Diagnostics
import Files
import PolicyModel
import TestSupport
import Testing

@testable import Build

/// Sites that are read from memory, alone or over a folder.
@Suite("Files of a site in memory") struct SiteFileSourceTests {
  private static let site = """
    -- Content/site.yml --
    title: Notes
    clock: 2025-11-30
    -- Content/companies/iren.md --
    ---
    name: IREN
    ---
    Its plan is [[nuclear-plan]].
    -- Content/policies/nuclear-plan.md --
    ---
    name: Nuclear Plan
    type: plan
    history: [2025-05-01: issued]
    ---
    -- Content/briefings/2025-11-04-one.md --
    ---
    title: One
    date: 2025-11-04
    companies: [iren]
    ---
    ![A dot](dot.gif) and [the table](/table.csv).
    -- Content/briefings/dot.gif --
    GIF89a
    -- Content/static/table.csv --
    a,b
    -- Templates/style.css --
    p { margin: 0 }
    """

  private func files(_ archive: String) -> [ExactPath: ContiguousArray<UInt8>] {
    Dictionary(
      uniqueKeysWithValues: MarkedSource.files(of: archive).map {
        (ExactPath($0.file.path), ContiguousArray($0.file.bytes))
      })
  }

  private func shown(_ report: BuildReport) -> [String] {
    report.findings.map { finding in
      let line =
        report.source(at: finding.place.path)?.position(at: finding.place.range.lowerBound).line
      return "\(finding.rule.name) \(finding.place.path):\(line ?? 0) \(finding.message)"
    }
  }

  private func build(_ folder: String, _ source: FileSource?, into output: String? = nil)
    -> SiteBuild
  {
    var options = BuildOptions(folder: folder, jobs: 2)
    options.isSiteFolder = true
    options.files = source
    options.output = output
    return SiteBuild(options)
  }

  @Test func `checks a site in memory as it does on the disk`() async throws {
    let archive = Self.site + "\n-- Content/topics/water.md --\n---\nnam: Water\n---\n[[nobody]]\n"
    let folder = try SiteFolder(archive)
    let onDisk = await build(folder.path, nil).check()
    let inMemory = await build("/nowhere/at/all", FileSource(memory: files(archive))).check()
    #expect(shown(inMemory) == shown(onDisk))
    #expect(shown(inMemory).contains { $0.hasPrefix("UnknownField Content/topics/water.md:2") })
    #expect(!FileSystem.exists("/nowhere"))
  }

  @Test func `says that memory holds no site`() async throws {
    let report = await build("/nowhere", FileSource(memory: ["a": []])).check()
    guard case .impossible = report.outcome else {
      Issue.record("a site was found")
      return
    }
  }

  @Test func `writes the same pages from memory`() async throws {
    let folder = try SiteFolder(Self.site)
    let built = await build(folder.path, nil).build()
    #expect(built.findings.allSatisfy { $0.severity != .error }, "\(shown(built))")
    let other = try SiteFolder()
    _ = await build(other.path, FileSource(memory: files(Self.site))).build()
    let pages = try folder.contents(of: "Output")
    #expect(try other.contents(of: "Output").differences(from: pages).isEmpty)
    #expect(pages.files.contains("briefings/one/dot.gif"))
  }

  @Test func `builds an overlay as the site that it stands for`() async throws {
    let changed = """
      -- Content/companies/iren.md --
      ---
      name: Iris Energy
      aliases: [IREN]
      ---
      It has no plan.
      -- Content/briefings/2025-11-05-two.md --
      ---
      title: Two
      date: 2025-11-05
      companies: [iren]
      ---
      Iris Energy again, and ![a dot](dot.gif).
      -- Content/static/table.csv --
      a,c
      -- Templates/style.css --
      p { margin: 1px }
      """
    let folder = try SiteFolder(Self.site)
    var replacements = files(changed).mapValues { FileSource.Replacement.bytes($0) }
    replacements["Content/policies/nuclear-plan.md"] = .removed
    let overlay = FileSource(folder.path).overlaid(with: replacements)
    let written = try SiteFolder(Self.site)
    for source in MarkedSource.files(of: changed) {
      try written.write([UInt8](source.file.bytes), to: source.file.path)
    }
    try written.remove("Content/policies/nuclear-plan.md")

    let overlaid = await build(folder.path, overlay).build()
    let onDisk = await build(written.path, nil).build()
    #expect(shown(overlaid) == shown(onDisk))
    #expect(onDisk.findings.allSatisfy { $0.severity != .error }, "\(shown(onDisk))")
    let pages = try written.contents(of: "Output")
    #expect(try folder.contents(of: "Output").differences(from: pages).isEmpty)
    #expect(pages.files.contains("briefings/two/index.html"))
    #expect(try folder.text("Output/table.csv") == "a,c\n")
    // The files on the disk are as they were.
    #expect(try folder.text("Content/static/table.csv") == "a,b\n")
  }

  @Test func `finds in an overlay what an edit breaks`() async throws {
    let folder = try SiteFolder(Self.site)
    let overlay = FileSource(folder.path)
      .overlaid(with: ["Content/policies/nuclear-plan.md": .removed])
    let report = await build(folder.path, overlay).check()
    #expect(
      shown(report).contains { $0.hasPrefix("UnknownReference Content/companies/iren.md:4 ") })
    #expect(shown(await build(folder.path, nil).check()).allSatisfy { !$0.contains("iren.md") })
  }
}
