import TestSupport
import Testing

@Suite("briefgen markdown") struct MarkdownCommandTests {
  private static let site = """
    -- Content/companies/acme.md --
    ---
    name: Acme
    ---
    *Acme* makes [[zenith|things]].
    -- Content/companies/zenith.md --
    ---
    name: Zenith
    ---
    -- loose.md --
    See [[Acme]], and [it](polcy:x).
    """

  @Test func `a file of the site is printed as its page has it`() throws {
    let run = try CommandRun("markdown Content/companies/acme.md", in: SiteFolder(Self.site))
    #expect(run.exitCode == 0 && run.errors.isEmpty)
    #expect(
      run.output == "<p><em>Acme</em> makes <a href=\"../../companies/zenith/\">things</a>.</p>\n")
  }

  @Test func `another text has its links resolved and its mistakes told`() throws {
    let run = try CommandRun("markdown loose.md", in: SiteFolder(Self.site))
    #expect(run.exitCode == 1)
    #expect(run.output == "<p>See <a href=\"./companies/acme/\">Acme</a>, and it.</p>\n")
    #expect(run.errors.contains("loose.md:1:24") && run.errors.contains("did you mean 'policy'?"))
  }

  @Test func `plain text needs no site`() throws {
    let folder = try SiteFolder("-- a.md --\n~~a~~ [[b]]\n")
    let run = try CommandRun("markdown --plain a.md", in: folder)
    #expect(run.exitCode == 0)
    #expect(run.output == "<p><del>a</del> [[b]]</p>\n")
    #expect(try CommandRun("markdown a.md", in: folder).exitCode == 2)
    #expect(try CommandRun("markdown --plain missing.md", in: folder).exitCode == 2)
  }
}
