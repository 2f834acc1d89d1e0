import TestSupport
import Testing

@Suite("briefgen init and new") struct InitTests {
  @Test func `a new site builds at once, without a finding`() throws {
    let folder = try SiteFolder()
    let start = try CommandRun("init river-review", in: folder)
    #expect(start.exitCode == 0 && start.errors == "")
    #expect(start.output.contains("cd river-review && briefgen build"))
    let build = try CommandRun("build --site river-review", in: folder)
    #expect(build.exitCode == 0)
    #expect(build.lines.count == 1 && build.output.hasPrefix("built "), "\(build.output)")
    #expect(!build.errors.contains("error") && !build.errors.contains("warning"), "\(build.errors)")
    #expect(folder.has("river-review/Output/index.html"))
    let check = try CommandRun("check --strict --site river-review --format json", in: folder)
    #expect(check.exitCode == 0)
    #expect(try FindingReport(check).findings.isEmpty)
  }

  @Test func `a folder that has files is left alone`() throws {
    let folder = try SiteFolder("-- notes/todo.txt --\nbuy milk\n")
    let before = try folder.contents()
    let run = try CommandRun("init notes", in: folder)
    #expect(run.exitCode == 2 && run.output == "")
    #expect(run.errors.hasPrefix("error: notes is not empty\nhelp: "))
    #expect(try folder.contents().touched(since: before) == [])
    #expect(try CommandRun("init notes/todo.txt", in: folder).exitCode == 2)
    #expect(try folder.contents().touched(since: before) == [])
  }

  @Test func `an empty folder and a fresh repository will do`() throws {
    let folder = try SiteFolder(
      "-- .git/HEAD --\nref: refs/heads/main\n-- LICENSE --\nMine.\n-- .gitignore --\nmine\n")
    let run = try CommandRun("init", in: folder)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(folder.has("Content/site.yml"))
    #expect(try folder.text("LICENSE") == "Mine.\n")
    #expect(try folder.text(".gitignore") == "mine\n")
    #expect(try CommandRun("init --quiet", in: folder).exitCode == 2)
  }

  @Test(.enabled(if: CommandRun.canMount))
  func `what could not be begun for want of space is taken back, and can be begun again`() throws {
    let folder = try SiteFolder()
    let run = try CommandRun(
      shell: """
        exec unshare -m sh -e -c '
          mount --make-rprivate /
          mkdir disk; mount -t tmpfs -o nr_inodes=9 none disk
          mkdir disk/.git
          for place in disk disk/new/site; do
            ! $BRIEFGEN init $place 2>&1 || exit 9
            ls -A disk
          done
          mount -o remount,nr_inodes=299 disk
          $BRIEFGEN init disk; $BRIEFGEN build -q --site disk'
        """, in: folder)
    #expect(run.exitCode == 0, "\(run.output)\(run.errors)")
    #expect(run.output.ranges(of: "No space left on device\n.git\n").count == 2, "\(run.output)")
  }

  @Test(
    "a record of each kind is begun and never overwritten",
    arguments: [
      ("briefing", "briefings"), ("company", "companies"), ("agency", "agencies"),
      ("policy", "policies"), ("deal", "deals"), ("person", "people"), ("topic", "topics"),
      ("page", "pages"),
    ])
  func newRecord(kind: String, place: String) throws {
    let folder = try SiteFolder(harbour)
    let run = try CommandRun(["new", kind, "Acme Power & Co."], in: folder)
    #expect(run.exitCode == 0 && run.errors == "", "\(run.errors)")
    let path = String(run.output.dropFirst("wrote ".count).dropLast())
    #expect(path.hasPrefix("Content/\(place)/") && path.hasSuffix("acme-power-and-co.md"))
    #expect(try folder.text(path).contains("Acme Power & Co."))
    let before = try folder.contents()
    for again in [["new", kind, "acme power AND co"], ["new", kind, "Acme Power & Co."]] {
      let again = try CommandRun(again, in: folder)
      #expect(again.exitCode == 2 && again.errors.contains("\(path) already exists"))
    }
    #expect(try folder.contents().touched(since: before) == [])
    let check = try FindingReport(try CommandRun("check --format json", in: folder))
    let other = check.findings.filter { $0.file != path || $0.rule != "MissingField" }
    #expect(other.isEmpty, "\(other)")
  }

  @Test func `a kind that there is not is answered with the nearest`() throws {
    let folder = try SiteFolder(harbour)
    let run = try CommandRun(["new", "compny", "Acme"], in: folder)
    #expect(run.exitCode == 2)
    #expect(run.errors == "error: 'compny' is not a kind\nhelp: did you mean 'company'?\n")
    #expect(try CommandRun(["new", "company", "!?"], in: folder).exitCode == 2)
    #expect(try CommandRun(["new", "company"], in: folder).exitCode == 2)
  }

  @Test func `a record needs a site, and is put into the one around`() throws {
    let folder = try SiteFolder()
    let none = try CommandRun(["new", "company", "Acme"], in: folder)
    #expect(none.exitCode == 2 && none.errors.contains("briefgen init"))
    let site = try SiteFolder("-- site/Content/deep/x.txt --\n")
    let run = try CommandRun(["new", "topic", "Power", "--site", "site/Content/deep"], in: site)
    #expect(run.exitCode == 0 && site.has("site/Content/topics/power.md"))
  }
}
