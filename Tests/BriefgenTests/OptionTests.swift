import Diagnostics
import TestSupport
import Testing

@Suite("Options and exit codes") struct OptionTests {
  @Test(
    "what cannot be run ends with 2 and says why",
    arguments: [
      "build --no-such-option", "biuld", "build extra", "build --jobs 0", "build --jobs many",
      "build --format yaml", "build --site nowhere", "build --as-of soon", "check --site nowhere",
      "new", "init a b",
    ])
  func wrongUse(arguments: String) throws {
    let run = try CommandRun(arguments, in: try SiteFolder(harbour))
    #expect(run.exitCode == 2)
    #expect(run.output == "")
    #expect(run.errors.lowercased().contains("error: "), "\(run.errors)")
  }

  @Test func `where no site is, the way to begin one is told`() throws {
    let run = try CommandRun("build", in: try SiteFolder())
    #expect(run.exitCode == 2)
    #expect(
      run.errors
        == "error: there is no folder Content here or above\nhelp: 'briefgen init my-briefings' creates a site\n"
    )
  }

  @Test func `a site is found from a folder within it`() throws {
    let folder = try SiteFolder(
      "-- site/Content/companies/acme.md --\n---\nname: Acme\n---\n-- at/x --\n")
    #expect(try CommandRun("build --site site", in: folder).exitCode == 0)
    let within = try SiteFolder(harbour)
    #expect(try CommandRun(["check", "--site", within.path], in: folder).exitCode == 0)
  }

  @Test func `json is one object alone on standard output`() throws {
    let folder = try SiteFolder(harbour)
    let sound = try CommandRun("build --format json", in: folder)
    #expect(sound.exitCode == 0)
    #expect(try FindingReport(sound).summary == .init(errors: 0, warnings: 0, infos: 0))
    #expect(sound.errors.hasPrefix("built "))
    try folder.edit(
      "Content/companies/acme.md", "name: Acme",
      to: "name: Acme\naliases: [\"a \\\"q\\\" \\\\ b\"]\ntitel: x")
    let wrong = try CommandRun("check --format json", in: folder)
    #expect(wrong.exitCode == 1)
    let finding = try #require(try FindingReport(wrong).findings.first)
    #expect(finding.file == "Content/companies/acme.md" && finding.line == 4 && finding.column == 1)
    #expect(finding.endLine == 4 && finding.endColumn == 6)
  }

  @Test func `warnings count as errors where that is asked for`() throws {
    let folder = try SiteFolder(
      harbour + "\n-- Content/companies/self.md --\n---\nname: Self\nsubsidiary-of: [self]\n---\n")
    let lenient = try CommandRun("check", in: folder)
    #expect(lenient.exitCode == 0 && lenient.output == "1 warning\n", "\(lenient.output)")
    #expect(lenient.errors.hasPrefix("warning[SelfReference]: "))
    #expect(try CommandRun("check --strict", in: folder).exitCode == 1)
    let strict = try CommandRun("build --strict", in: folder)
    #expect(strict.exitCode == 1 && !folder.has("Output"))
    #expect(try CommandRun("build", in: folder).exitCode == 0)
  }

  @Test func `quiet says nothing where nothing is wrong`() throws {
    let folder = try SiteFolder(
      harbour.replacing("base_url: https://harbour.example/review/\n", with: ""))
    let loud = try CommandRun("build", in: folder)
    #expect(
      loud.errors
        == "note: base_url is not set, so feeds, sitemap.xml and calendars are left out\n")
    for arguments in ["build --quiet", "check -q"] {
      let run = try CommandRun(arguments, in: folder)
      #expect(run.exitCode == 0 && run.output == "" && run.errors == "", "\(run.errors)")
    }
  }

  @Test(
    "what is piped has no colour", arguments: [[:], ["TERM": "xterm-256color"], ["NO_COLOR": "1"]])
  func noColour(environment: [String: String]) throws {
    let folder = try SiteFolder(MistakeTests.site)
    let run = try CommandRun("check", in: folder, environment: environment)
    #expect(run.exitCode == 1)
    #expect(!run.errors.contains("\u{1B}") && !run.output.contains("\u{1B}"))
  }

  @Test(
    "a terminal has colour where nothing speaks against it", .enabled(if: CommandRun.hasTerminal),
    arguments: [
      (["TERM": "xterm"], true), (["TERM": "xterm", "NO_COLOR": ""], true),
      (["TERM": "xterm", "NO_COLOR": "1"], false), (["TERM": "dumb"], false),
    ])
  func colour(environment: [String: String], isShown: Bool) throws {
    let folder = try SiteFolder(MistakeTests.site)
    let run = try CommandRun(["check"], in: folder, environment: environment, isOnTerminal: true)
    #expect(run.exitCode == 1)
    #expect(run.output.contains("there is no month 13"))
    #expect(run.output.contains("\u{1B}[") == isShown)
  }

  @Test(
    "help of each command has an example",
    arguments: [
      ("init", "briefgen init my-briefings"), ("new", "briefgen new company \"Acme Power\""),
      ("build", "briefgen build --as-of 2025-11-30"), ("check", "briefgen check --strict"),
    ])
  func help(command: String, example: String) throws {
    let folder = try SiteFolder()
    for arguments in ["\(command) --help", "help \(command)"] {
      let run = try CommandRun(arguments, in: folder)
      #expect(run.exitCode == 0 && run.errors == "")
      let lines = run.output.split(separator: "\n").map(\.trimmed)
      let place = try #require(lines.firstIndex(of: "Example:"))
      #expect(lines[place + 1].hasPrefix(example))
    }
    let whole = try CommandRun("--help", in: folder)
    #expect(whole.exitCode == 0 && whole.output.contains("briefgen \(command) "))
  }

  @Test func `the version is told`() throws {
    let run = try CommandRun("--version", in: try SiteFolder())
    #expect(run.exitCode == 0 && run.errors == "")
    let words = run.output.dropLast().split(separator: " ")
    #expect(words.first == "briefgen" && words.last?.split(separator: ".").count == 3)
  }

  @Test func `markdown that is not trusted cannot run anything`() throws {
    let folder = try SiteFolder(
      harbour + """

        -- Content/pages/hostile.md --
        ---
        title: "</title><script>alert(0)</script>"
        ---
        <script>alert(1)</script>

        A <b onclick="alert(2)">word</b> in bold

        [a](javascript:alert(3)) [b](JaVaScRiPt:alert(4)) [c](data:text/html,alert(5))
        [d](java&#115;cript:alert(6)) [e](vbscript:alert(7)) ![f](javascript:alert(8))

        <javascript:alert(9)>

        [g]: javascript:alert(10)
        [g]
        """)
    // A scheme that is none of the known ones is told; nothing is built from it.
    let told = try CommandRun("build", in: folder)
    #expect(told.exitCode == 1 && !folder.has("Output"))
    #expect(told.errors.contains("javascript"))
    let text = try folder.text("Content/pages/hostile.md")
    let inert = text.split(separator: "\n").filter {
      !$0.lowercased().contains("script:") && !$0.contains("data:")
    }
    try folder.write(
      inert.joined(separator: "\n\n").replacing("---\n\ntitle", with: "---\ntitle"),
      to: "Content/pages/hostile.md")
    let run = try CommandRun("build", in: folder)
    #expect(run.exitCode == 0, "\(run.errors)")
    let page = try folder.text("Output/hostile/index.html")
    #expect(!page.withoutData.contains("<script") && !page.contains("onclick"))
  }
}

extension String {
  /// Without the tags that hold a page's description as data, which nothing runs.
  var withoutData: String { replacing("<script type=\"application/ld+json\">{", with: "") }
}

extension Substring {
  fileprivate var trimmed: Substring { drop { $0 == " " } }
}
