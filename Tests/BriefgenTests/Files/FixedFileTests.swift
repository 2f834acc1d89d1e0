import TestSupport
import Testing

@Suite("Files that --fix writes") struct FixedFileTests {
  @Test func `F9: a file of the author's beside the one that is fixed is left alone`() throws {
    let folder = try SiteFolder(
      "-- Content/companies/acme.md --\n---\nname: Acme\nwebsit: https://acme.example\n---\n")
    try folder.write("mine", to: "Content/companies/.acme.md.new")
    #expect(try CommandRun("check --fix --yes", in: folder).exitCode == 0)
    #expect(try folder.text("Content/companies/acme.md").contains("website: https://acme.example"))
    #expect(try folder.text("Content/companies/.acme.md.new") == "mine")
    #expect(
      try folder.contents().files
        == ["Content/companies/.acme.md.new", "Content/companies/acme.md"])
  }

  @Test func `F9: a file with two names keeps both, its permissions and its owner`() throws {
    let folder = try SiteFolder(
      "-- Content/companies/acme.md --\n---\nname: Acme\nwebsit: https://acme.example\n---\n")
    let run = try CommandRun(
      shell: """
        ln Content/companies/acme.md second; chmod 640 second
        $BRIEFGEN check --fix --yes >/dev/null 2>&1
        cmp second Content/companies/acme.md; stat -c '%h %a' second
        """, in: folder)
    #expect(run.exitCode == 0 && run.output == "2 640\n", "\(run.output)\(run.errors)")
    #expect(try folder.text("second") == "---\nname: Acme\nwebsite: https://acme.example\n---\n")
    #expect(try folder.contents().files == ["Content/companies/acme.md", "second"])
  }

  @Test func `F9: a file keeps its extended attributes`() throws {
    let folder = try SiteFolder(
      "-- Content/companies/acme.md --\n---\nname: Acme\nwebsit: https://acme.example\n---\n")
    let path = "\(folder.path)/Content/companies/acme.md"
    // Not every file system has them.
    guard setAttribute("user.reviewed", on: path) else { return }
    #expect(try CommandRun("check --fix --yes", in: folder).exitCode == 0)
    #expect(try folder.text("Content/companies/acme.md").contains("website:"))
    #expect(hasAttribute("user.reviewed", on: path))
    #expect(try folder.contents().files == ["Content/companies/acme.md"])
  }

  @Test(.enabled(if: CommandRun.isRoot))
  func `F9: a fix by root leaves the file its owner`() throws {
    let folder = try SiteFolder(
      "-- Content/companies/acme.md --\n---\nname: Acme\nwebsit: https://acme.example\n---\n")
    let run = try CommandRun(
      shell: """
        chown 65534:65534 Content/companies/acme.md
        $BRIEFGEN check --fix --yes >/dev/null 2>&1; stat -c '%u %g' Content/companies/acme.md
        """, in: folder)
    #expect(run.output == "65534 65534\n", "\(run.output)\(run.errors)")
  }
}
