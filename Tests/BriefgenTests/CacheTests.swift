import TestSupport
import Testing

@Suite("The cache on the command line") struct CacheTests {
  /// A warning, notes, and a page that is held back.
  private static let site =
    harbour + """

      -- Content/companies/self.md --
      ---
      name: Self
      subsidiary-of: [self]
      ---
      -- Content/briefings/draft.md --
      ---
      title: Later
      date: 2025-11-05
      draft: true
      ---
      """

  @Test func `a build in which nothing changed says so, and all else as before`() throws {
    let folder = try SiteFolder(Self.site)
    let first = try CommandRun("build", in: folder)
    #expect(first.exitCode == 0 && !first.output.contains("from cache"), "\(first.output)")
    let next = try CommandRun("build", in: folder)
    #expect(next.exitCode == 0 && next.errors == first.errors)
    let pages = try #require(next.output.split(separator: " ").dropFirst().first)
    #expect(
      next.output.hasPrefix("built \(pages) pages (nothing changed, \(pages) from cache) in "))
    #expect(next.output.contains("; 1 warning; 1 page held back"), "\(next.output)")
    let without = try CommandRun("build --no-cache", in: folder)
    #expect(without.output.hasPrefix("built \(pages) pages (nothing changed) in "))
    #expect(try CommandRun("build --quiet", in: folder).output == "")
  }

  @Test("findings have every form that they have without", arguments: ["json", "sarif", "github"])
  func formats(format: String) throws {
    let folder = try SiteFolder(Self.site)
    let first = try CommandRun("build --format \(format)", in: folder)
    let next = try CommandRun("build --format \(format)", in: folder)
    #expect(next.errors.contains("from cache"), "\(next.errors)")
    #expect(next.output == first.output && next.output.contains("SelfReference"))
  }

  @Test func `warnings stop a build that the cache has the answer of`() throws {
    let folder = try SiteFolder(Self.site)
    #expect(try CommandRun("build", in: folder).exitCode == 0)
    let strict = try CommandRun("build --strict", in: folder)
    #expect(strict.exitCode == 1 && strict.output.contains("Output was not changed"))
    #expect(try CommandRun("build", in: folder).output.contains("from cache"))
  }

  @Test func `a verified build says what it compared`() throws {
    let folder = try SiteFolder(Self.site)
    #expect(
      try CommandRun("build --verify", in: folder).output.contains(
        "; nothing was taken from the cache"))
    let next = try CommandRun("build --verify", in: folder)
    #expect(next.exitCode == 0)
    #expect(
      next.output.contains("from cache") && next.output.contains("; a clean build is the same"))
    #expect(try CommandRun("build --verify --no-cache", in: folder).exitCode == 2)
  }

  @Test func `progress is for terminals`() throws {
    let folder = try SiteFolder(Self.site)
    #expect(!(try CommandRun("build --no-cache", in: folder).errors.contains("\r")))
  }

  @Test func `a site can be begun where nothing but a cache is`() throws {
    let folder = try SiteFolder("-- .briefgen/.gitignore --\n*\n")
    #expect(try CommandRun("init .", in: folder).exitCode == 0)
  }
}
