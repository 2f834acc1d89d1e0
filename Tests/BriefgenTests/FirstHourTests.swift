import PolicyModel
import TestSupport
import Testing

/// What a new user does first: `init`, `new`, `build`, and posts brought from elsewhere.
@Suite("The first hour") struct FirstHourTests {
  @Test func `a briefing that was just begun is on the site`() throws {
    let folder = try SiteFolder()
    _ = try CommandRun("init mine", in: folder)
    #expect(!(try folder.text("mine/Content/site.yml")).contains("clock:"))
    #expect(
      try CommandRun(["new", "briefing", "Mine", "--site", "mine"], in: folder).exitCode == 0)
    let build = try CommandRun("build --strict --site mine", in: folder)
    #expect(build.exitCode == 0 && !build.output.contains("held back"), "\(build.errors)")
    #expect(try folder.text("mine/Output/briefings/mine/index.html").contains("<h1>Mine</h1>"))
    #expect(try folder.text("mine/Output/index.html").contains("briefings/mine/"))
  }

  @Test(
    "the example is dated from the day of init, and builds strictly then and later",
    arguments: [0, 951_782_400, 1_735_603_200, 1_767_225_599, 4_102_444_800])
  func anyDay(moment: Int) throws {
    let folder = try SiteFolder()
    func run(_ arguments: String, after days: Int) throws -> CommandRun {
      try CommandRun(
        arguments, in: folder, environment: ["SOURCE_DATE_EPOCH": "\(moment + days * 86_400)"])
    }
    #expect(try run("init mine", after: 0).exitCode == 0)
    for days in [0, 1, 30, 73, 100, 240, 1000] {
      let build = try run("build --strict --site mine", after: days)
      #expect(build.exitCode == 0, "\(days) days on: \(build.errors)")
      #expect(!build.output.contains("held back"))
    }
    let text = try folder.contents(of: "mine")
    let written = text.files.filter { !$0.hasPrefix("Output") && !$0.hasPrefix(".briefgen") }
    #expect(written.filter { text.text($0).contains("@{") } == [])
  }

  @Test func `an empty site has no invented example and builds strictly`() throws {
    let folder = try SiteFolder()
    let start = try CommandRun("init --empty mine", in: folder)
    #expect(start.exitCode == 0 && start.output.hasPrefix("wrote 4 files to mine; "))
    let contents = try folder.contents(of: "mine")
    #expect(
      contents.files.sorted() == [
        ".gitignore", "Content/pages/about.md", "Content/site.yml", "README.md",
      ])
    #expect(!contents.text("Content/pages/about.md").contains("invented"))
    #expect(try CommandRun("build --strict --site mine", in: folder).exitCode == 0)
    #expect(try CommandRun(["new", "company", "Acme", "--site", "mine"], in: folder).exitCode == 0)
    #expect(try CommandRun("build --site mine", in: folder).exitCode == 0)
  }

  @Test func `a new briefing has the day of the site's clock, and that of the site's zone`() throws
  {
    let folder = try SiteFolder(harbour)
    let run = try CommandRun(["new", "briefing", "Mine"], in: folder)
    #expect(run.output == "wrote Content/briefings/2025-11-30-mine.md\n")
    #expect(try CommandRun("build --strict", in: folder).exitCode == 0)
    #expect(folder.has("Output/briefings/mine/index.html"))
    try folder.edit("Content/site.yml", "clock: 2025-11-30", to: "timezone: America/New_York")
    // 02:00 UTC is the evening before in New York.
    let evening = try CommandRun(
      ["new", "briefing", "Late"], in: folder, environment: ["SOURCE_DATE_EPOCH": "1764813600"])
    #expect(evening.output == "wrote Content/briefings/2025-12-03-late.md\n")
  }

  @Test(
    "a name that YAML cannot hold on a line is quoted or refused",
    arguments: ["a\nb", "a\tb", "a\u{7}b", "a\u{2028}b", "a\u{FEFF}b", "a\u{1B}[2Jb", "a\rb"])
  func refusedNames(name: String) throws {
    let folder = try SiteFolder(harbour)
    let before = try folder.contents()
    let run = try CommandRun(["new", "company", name], in: folder)
    #expect(
      run.exitCode == 2 && run.errors.contains("the name holds the character U+"), "\(run.errors)")
    #expect(!run.errors.contains("\u{1B}"))
    #expect(try folder.contents().touched(since: before) == [])
  }

  @Test(
    "any other name is written so that check takes it",
    arguments: [
      "A: b", "A #1", "- a", "'a'", "\"a\" 'b' \\c", "null", "~a", "[a]", "{a}", "a:", "  a  ",
      "%a",
      "@a", "*a", "&a", "!a", "? a", "> a", "| a", "é 日本 a", "---a", "# a", "true", "a, b", "…a",
    ])
  func quotedNames(name: String) throws {
    let folder = try SiteFolder(harbour)
    for kind in ["company", "briefing"] {
      let run = try CommandRun(["new", kind, "--", name], in: folder)
      #expect(run.exitCode == 0, "\(run.errors)")
    }
    let check = try CommandRun("check --strict --format json", in: folder)
    #expect(try FindingReport(check).findings.isEmpty, "\(check.output)")
  }

  @Test(
    "names that no file or address can have are refused",
    arguments: [
      ("company", String(repeating: "ab ", count: 200)), ("page", "Companies"),
      ("page", "trackers"),
      ("company", "\u{200B}"), ("company", ""), ("topic", "日本"),
    ])
  func unusableNames(kind: String, name: String) throws {
    let folder = try SiteFolder(harbour)
    let before = try folder.contents()
    #expect(try CommandRun(["new", kind, name], in: folder).exitCode == 2)
    #expect(try folder.contents().touched(since: before) == [])
  }

  @Test func `what a new record still lacks is asked for at its line`() throws {
    let folder = try SiteFolder(harbour)
    _ = try CommandRun(["new", "deal", "The purchase"], in: folder)
    let check = try FindingReport(try CommandRun("check --format json", in: folder))
    #expect(check.findings.map(\.rule) == ["MissingField", "MissingField"])
    #expect(check.findings.map(\.message) == ["'type' has no value", "'parties' has no value"])
    try folder.edit("Content/deals/the-purchase.md", "\ntype:\n", to: "\ntype: acquisition\n")
    try folder.edit(
      "Content/deals/the-purchase.md", "\nparties:\n",
      to: "\nparties: {acme: buyer, zenith: seller}\n")
    #expect(try CommandRun("build --strict", in: folder).exitCode == 0)
  }

  @Test func `a question about a page held back says that it is`() throws {
    let folder = try SiteFolder(
      harbour + "\n-- Content/companies/hidden.md --\n---\nname: Hidden Works\ndraft: true\n---\n")
    let run = try CommandRun("impact hidden", in: folder)
    #expect(run.exitCode == 2)
    #expect(
      run.errors.contains("'hidden' is held back: Content/companies/hidden.md is a draft"),
      "\(run.errors)")
    #expect(try CommandRun("impact hidden --drafts", in: folder).exitCode == 0)
  }

  @Test func `a day is said of all held back pages only where it is that of all`() throws {
    let page = "\n-- Content/briefings/NAME.md --\n---\ntitle: T\ndate: DAY\nbottom_line: B\n---\n"
    func until(_ days: [String]) throws -> String {
      var archive = harbour
      for (index, day) in days.enumerated() {
        archive += page.replacing("NAME", with: "p\(index)").replacing("DAY", with: day)
      }
      let output = try CommandRun("check", in: try SiteFolder(archive)).output
      return String(output.split(separator: ";").last ?? "")
    }
    #expect(try until(["2025-12-10", "2025-12-10"]) == " 2 pages held back until 2025-12-10\n")
    #expect(
      try until(["2025-12-10", "2025-12-11"])
        == " 2 pages held back, the first until 2025-12-10\n")
  }

  @Test func `each page held back is listed with its reason and its line`() throws {
    let folder = try SiteFolder(
      harbour + """

        -- Content/briefings/a.md --
        ---
        title: A
        date: 2025-11-04
        bottom_line: B
        embargo_until: 2025-12-10 09:30 America/New_York
        deals:
          - name: A merger
            parties: {acme: buyer}
        ---
        -- Content/companies/b.md --
        ---
        name: B
        tlp: AMBER
        ---
        """)
    let lines = [
      "note: held back: Content/briefings/a.md:5:16 is under embargo until 2025-12-10 09:30 America/New_York",
      "note: held back: Content/companies/b.md:3:6 is marked TLP:AMBER",
    ]
    for command in ["build", "check"] {
      let run = try CommandRun(command, in: folder)
      #expect(run.exitCode == 0 && run.errors.split(separator: "\n").map(String.init) == lines)
      // The deal in place is listed and counted with its briefing.
      #expect(
        run.output.hasSuffix("; 2 pages held back, the first until 2025-12-10\n"), "\(run.output)")
    }
    #expect(try CommandRun("build --quiet", in: folder).errors == "")
    #expect(try CommandRun("build --drafts", in: folder).errors == "")
    for number in 1...12 {
      try folder.write(
        "---\nname: C\(number)\ndraft: true\n---\n", to: "Content/companies/c\(number).md")
    }
    let many = try CommandRun("check", in: folder)
    #expect(many.errors.split(separator: "\n").count == 11)
    #expect(many.errors.hasSuffix("note: held back: 4 more (--all shows each)\n"))
    #expect(try CommandRun("check --all", in: folder).errors.split(separator: "\n").count == 14)
  }
}
