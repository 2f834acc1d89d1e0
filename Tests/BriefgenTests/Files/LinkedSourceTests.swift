import TestSupport
import Testing

@Suite("Links and special files among the sources") struct LinkedSourceTests {
  private static let secret = "-- outside/secret --\nroot:x:plainly secret\n"

  private func site(_ setup: String) throws -> SiteFolder {
    let folder = try SiteFolder(
      harbour.replacing("-- Content/", with: "-- site/Content/") + "\n" + Self.secret)
    let run = try CommandRun(shell: setup, in: folder)
    #expect(run.exitCode == 0, "\(run.errors)")
    return folder
  }

  @Test(arguments: [
    ("ln -s $PWD/outside/secret site/Content/companies/evil.md", "Content/companies/evil.md"),
    ("ln -s $PWD/outside site/Content/people", "Content/people"),
    ("ln -sf $PWD/outside/secret site/Content/site.yml", "Content/site.yml"),
    ("ln -s $PWD/outside/secret site/Content/sources.yml", "Content/sources.yml"),
    (
      "mkdir site/Content/static; ln -s $PWD/outside/secret site/Content/static/a",
      "Content/static/a"
    ),
    ("ln -s $PWD/outside site/Content/static", "Content/static"),
    ("mv site/Content elsewhere; ln -s ../elsewhere site/Content", "Content"),
    (
      "mkdir site/Templates; ln -s $PWD/outside/secret site/Templates/home.html",
      "Templates/home.html"
    ),
    ("mkdir site/Templates; ln -s $PWD/outside site/Templates/site", "Templates/site"),
    ("ln -s ../outside site/Templates", "Templates"),
    ("ln -s nowhere site/Templates", "Templates"),
    ("ln -s loop site/Content/companies/loop.md", "Content/companies/loop.md"),
    ("mkfifo site/Content/companies/pipe.md", "Content/companies/pipe.md"),
    ("mkdir site/Templates; mkfifo site/Templates/home.html", "Templates/home.html"),
    ("mkdir site/Content/static; mkfifo site/Content/static/pipe", "Content/static/pipe"),
  ]) func `F8: a link is refused where it is, and nothing of its target is shown`(
    setup: String, place: String
  ) throws {
    let folder = try site(setup)
    for format in ["text", "json", "sarif", "github"] {
      let run = try CommandRun("check --site site --format \(format)", in: folder)
      #expect(run.exitCode == 1, "\(run.errors)")
      #expect((run.output + run.errors).contains(place), "\(run.output)\(run.errors)")
      #expect(!(run.output + run.errors).contains("plainly secret"))
    }
    let build = try CommandRun("build --site site", in: folder)
    #expect(build.exitCode == 1 && !folder.has("site/Output"))
    #expect(!(build.output + build.errors).contains("plainly secret"))
  }

  @Test func `F8: a name that is not UTF-8, and folders without end, are located findings`() throws
  {
    let folder = try site(
      """
      printf 'x' > "$(printf 'site/Content/companies/caf\\351.md')"
      deep=site/Content/companies; for i in $(seq 150); do deep=$deep/d; done; mkdir -p $deep
      """)
    let run = try CommandRun("check --site site", in: folder)
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("--> Content/companies/caf\\xE9.md"), "\(run.errors)")
    #expect(run.errors.contains("Nested more than 100 folders deep"), "\(run.errors)")
  }
}
