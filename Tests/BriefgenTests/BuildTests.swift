import TestSupport
import Testing

@Suite("briefgen build") struct BuildTests {
  @Test func `a site is built with one line of summary`() throws {
    let folder = try SiteFolder(harbour)
    let run = try CommandRun("build", in: folder)
    #expect(run.exitCode == 0 && run.errors == "", "\(run.errors)")
    #expect(run.lines.count == 1)
    #expect(run.output.hasPrefix("built 22 pages ("), "\(run.output)")
    #expect(folder.has("Output/briefings/contract/index.html"))
  }

  @Test func `check finds the same and writes nothing`() throws {
    let folder = try SiteFolder(harbour)
    try folder.edit("Content/companies/acme.md", "name: Acme", to: "name: Acme\ntopcs: [power]")
    let before = try folder.contents()
    let check = try CommandRun("check", in: folder)
    #expect(check.exitCode == 1)
    #expect(try folder.contents().touched(since: before) == [])
    let build = try CommandRun("build", in: folder)
    #expect(build.exitCode == 1 && build.errors == check.errors)
    #expect(!folder.has("Output"))
    try folder.edit("Content/companies/acme.md", "topcs", to: "topics")
    let sound = try folder.contents()
    #expect(try CommandRun("check", in: folder).exitCode == 0)
    #expect(try folder.contents().touched(since: sound) == [])
  }

  @Test func `the number of workers changes no byte`() throws {
    let (one, eight) = (try SiteFolder(many), try SiteFolder(many))
    #expect(try CommandRun("build --jobs 1", in: one).exitCode == 0)
    #expect(try CommandRun("build --jobs 8", in: eight).exitCode == 0)
    let (first, second) = (try one.contents(of: "Output"), try eight.contents(of: "Output"))
    #expect(first.files.count > 50)
    #expect(first.differences(from: second) == [])
  }

  /// The sample site with more briefings, so that workers have something to share.
  private var many: String {
    (1...40).reduce(harbour) { archive, number in
      archive + """

        -- Content/briefings/number-\(number).md --
        ---
        title: Number \(number)
        date: 2025-10-\(number % 28 < 9 ? "0" : "")\(number % 28 + 1)
        companies: [acme, \(number % 3 == 0 ? "zenith" : "other")]
        ---
        [[Zenith]] again, and [[number-\(number % 40 + 1)]].
        """
    }
  }

  @Test func `a second build touches nothing`() throws {
    let folder = try SiteFolder(harbour)
    #expect(try CommandRun("build", in: folder).exitCode == 0)
    let before = try folder.contents()
    let run = try CommandRun("build --jobs 3", in: folder)
    #expect(
      run.exitCode == 0 && run.output.contains("(nothing changed, 22 from cache)"), "\(run.output)")
    #expect(try folder.contents().touched(since: before) == [])
  }

  @Test func `an edited sentence changes the pages that show it and no other`() throws {
    let folder = try SiteFolder(harbour)
    #expect(try CommandRun("build", in: folder).exitCode == 0)
    let before = try folder.contents(of: "Output")
    try folder.edit(
      "Content/briefings/2025-11-04-contract.md", "buys power from", to: "buys much power from")
    #expect(try CommandRun("build", in: folder).exitCode == 0)
    let after = try folder.contents(of: "Output")
    let changed = after.differences(from: before)
    #expect(
      changed.filter { $0.hasSuffix(".html") } == [
        "briefings/contract/index.html", "companies/acme/index.html", "companies/zenith/index.html",
        "search/index.html",
      ])
    let touched = after.touched(since: before).filter { after.files.contains($0) }
    #expect(touched == changed)
  }

  @Test func `a removed record's page goes away`() throws {
    let folder = try SiteFolder(harbour)
    #expect(try CommandRun("build", in: folder).exitCode == 0)
    #expect(folder.has("Output/companies/other/index.html"))
    try folder.remove("Content/companies/other.md")
    #expect(try CommandRun("build", in: folder).exitCode == 0)
    #expect(!folder.has("Output/companies/other"))
    #expect(try folder.contents(of: "Output").files(holding: "companies/other/") == [])
    let clean = try SiteFolder(harbour)
    try clean.remove("Content/companies/other.md")
    #expect(try CommandRun("build", in: clean).exitCode == 0)
    #expect(try folder.contents(of: "Output").differences(from: clean.contents(of: "Output")) == [])
  }

  @Test func `a page that becomes a draft goes away everywhere`() throws {
    let folder = try SiteFolder(harbour)
    #expect(try CommandRun("build", in: folder).exitCode == 0)
    #expect(try !folder.contents(of: "Output").files(holding: "What the contract says").isEmpty)
    try folder.edit(
      "Content/briefings/2025-11-04-contract.md", "date: 2025-11-04",
      to: "date: 2025-11-04\ndraft: true")
    #expect(try CommandRun("build", in: folder).exitCode == 0)
    let output = try folder.contents(of: "Output")
    #expect(output.files(holding: "What the contract says") == [])
    #expect(output.files.filter { $0.hasPrefix("briefings/contract") } == [])
  }

  @Test func `the output may stand elsewhere, and says nothing of where it was made`() throws {
    let (here, there) = (try SiteFolder(harbour), try SiteFolder(harbour))
    #expect(try CommandRun("build", in: here).exitCode == 0)
    #expect(try CommandRun("build --output public/www", in: there).exitCode == 0)
    #expect(!there.has("Output"))
    let (first, second) = (try here.contents(of: "Output"), try there.contents(of: "public/www"))
    #expect(first.differences(from: second) == [])
    #expect(second.files(holding: there.path) == [] && first.files(holding: here.path) == [])
  }

  @Test func `the manifest names every file with its digest`() throws {
    let folder = try SiteFolder(harbour)
    #expect(try CommandRun("build", in: folder).exitCode == 0)
    let output = try folder.contents(of: "Output")
    let manifest = output.text("build.json")
    for file in output.files where file != "build.json" {
      #expect(manifest.contains("\"\(file)\""), "\(file)")
    }
    #expect(manifest.contains("2025-11-30"))
  }

  @Test func `files of others are kept, and a folder of others is not taken`() throws {
    let folder = try SiteFolder(harbour)
    #expect(try CommandRun("build", in: folder).exitCode == 0)
    try folder.write("mine", to: "Output/notes.txt")
    let run = try CommandRun("build", in: folder)
    #expect(run.exitCode == 0 && run.errors.contains("notes.txt"))
    #expect(try folder.text("Output/notes.txt") == "mine")
    try folder.write("mine", to: "public/index.html")
    let before = try folder.contents(of: "public")
    let refused = try CommandRun("build --output public", in: folder)
    #expect(refused.exitCode == 2 && refused.errors.hasPrefix("error: "), "\(refused.errors)")
    #expect(try folder.contents(of: "public").touched(since: before) == [])
  }

  @Test func `an empty Content folder is a site`() throws {
    let folder = try SiteFolder()
    try folder.createFolder("Content")
    let run = try CommandRun("build", in: folder)
    #expect(
      run.exitCode == 0 && run.output.hasPrefix("built 1 page "), "\(run.output)\(run.errors)")
    #expect(try folder.text("Output/index.html").contains("<h1"))
  }

  @Test func `line ends, a byte order mark and characters of every width make no difference`()
    throws
  {
    let text = "---\ntitle: 🚀 Größe\ndate: 2025-11-04\n---\n## Ein Titel\n\nText 👩‍🚀 mit [[Acme]].\n"
    let site = harbour + "\n-- Content/briefings/emoji.md --\n"
    var trees: [FolderContents] = []
    for text in [text, text.replacing("\n", with: "\r\n"), "\u{FEFF}" + text] {
      let folder = try SiteFolder(site)
      try folder.write(text, to: "Content/briefings/emoji.md")
      let run = try CommandRun("build", in: folder)
      #expect(run.exitCode == 0, "\(run.errors)")
      trees.append(try folder.contents(of: "Output"))
    }
    #expect(trees[0].text("briefings/emoji/index.html").contains("🚀 Größe"))
    #expect(trees[1].differences(from: trees[0]) == [])
    #expect(trees[2].differences(from: trees[0]) == [])
  }

  @Test func `columns count characters behind a byte order mark, emoji and line ends of Windows`()
    throws
  {
    let folder = try SiteFolder(harbour)
    try folder.write(
      "\u{FEFF}---\r\ntitle: T\r\ndate: 2025-11-04\r\n---\r\n👩🏽🚀é [[Acmee]]\r\n",
      to: "Content/briefings/emoji.md")
    let finding = try #require(
      try FindingReport(try CommandRun("check --format json", in: folder)).findings.first)
    // Two scalars of the astronaut, a rocket, a letter, a space and two brackets stand before it.
    #expect(finding.line == 5 && finding.column == 8 && finding.endColumn == 13)
    #expect(finding.suggestion == "acme")
  }
}
