import TestSupport
import Testing

@Suite("The clock of a build") struct ClockTests {
  private func builtClock(
    _ arguments: String = "build", _ environment: [String: String] = [:], site: String = harbour
  ) throws -> String {
    let folder = try SiteFolder(site)
    let run = try CommandRun(arguments, in: folder, environment: environment)
    #expect(run.exitCode == 0, "\(run.errors)")
    let manifest = try folder.text("Output/build.json")
    let start = try #require(manifest.firstRange(of: "\"clock\": \""))
    return String(manifest[start.upperBound...].prefix(10))
  }

  @Test func `the option stands before the environment, and that before the site`() throws {
    let epoch = ["SOURCE_DATE_EPOCH": "1764806400"]
    #expect(try builtClock() == "2025-11-30")
    #expect(try builtClock("build", epoch) == "2025-12-04")
    #expect(try builtClock("build --as-of 2025-11-05", epoch) == "2025-11-05")
  }

  @Test func `the environment's moment has the day of the site's zone`() throws {
    let site = harbour.replacing("clock: 2025-11-30", with: "timezone: America/New_York")
    #expect(
      try builtClock("build", ["SOURCE_DATE_EPOCH": "1764806400"], site: site) == "2025-12-03")
    #expect(try builtClock("build", ["SOURCE_DATE_EPOCH": ""]) == "2025-11-30")
  }

  @Test(
    "a time that is none is refused",
    arguments: [("build", "yesterday"), ("build", "1e9"), ("build --as-of 2025-02-30", "")])
  func wrongTimes(arguments: String, epoch: String) throws {
    let folder = try SiteFolder(harbour)
    let run = try CommandRun(arguments, in: folder, environment: ["SOURCE_DATE_EPOCH": epoch])
    #expect(run.exitCode == 2 && run.output == "" && run.errors.contains("rror: "))
    #expect(!folder.has("Output"))
  }

  @Test func `what is dated after the clock is held back, counted and nowhere to be read`() throws {
    let folder = try SiteFolder(
      harbour + """

        -- Content/briefings/2025-12-10-ahead.md --
        ---
        title: Quietly-kept word
        date: 2025-12-10
        companies: [acme]
        ---
        Quietly-kept text.
        -- Content/companies/hidden.md --
        ---
        name: Quietly-kept works
        draft: true
        ---
        """)
    let run = try CommandRun("build", in: folder)
    #expect(run.exitCode == 0)
    #expect(
      run.errors == """
        note: held back: Content/briefings/2025-12-10-ahead.md:3:7 is dated 2025-12-10, after the clock, 2025-11-30 (set in site.yml)
        note: held back: Content/companies/hidden.md:3:8 is a draft

        """)
    #expect(
      run.output.hasSuffix(
        " s as of 2025-11-30 (clock in site.yml); 2 pages held back, the first until 2025-12-10\n"),
      "\(run.output)")
    let output = try folder.contents(of: "Output")
    #expect(output.files(holding: "uietly-kept") == [])
    #expect(output.files.filter { $0.contains("ahead") || $0.contains("hidden") } == [])

    let shown = try CommandRun("build --drafts", in: folder)
    #expect(shown.exitCode == 0 && !shown.output.contains("held back"))
    let drafts = try folder.contents(of: "Output")
    #expect(drafts.text("companies/hidden/index.html").contains("This is a draft."))
    #expect(drafts.text("briefings/ahead/index.html").contains("Dated ahead."))

    let later = try CommandRun("build --as-of 2025-12-10", in: folder)
    #expect(later.output.hasSuffix("; 1 page held back\n"), "\(later.output)")
    #expect(folder.has("Output/briefings/ahead/index.html"))
    #expect(try folder.contents(of: "Output").files(holding: "uietly-kept works") == [])
  }
}
