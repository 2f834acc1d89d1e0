import Foundation
import TestSupport
import Testing

@Suite("import of posts and notes") struct PostImportTests {
  private let site = "-- Content/site.yml --\ntitle: Moved\nclock: 2025-11-30\n"
  /// The smallest picture: one transparent pixel of a GIF.
  private let picture: [UInt8] = [
    0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0x21,
    0xF9,
    4, 1, 0, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 1, 0x44, 0, 0x3B,
  ]

  private func run(_ line: String, in folder: SiteFolder) throws -> CommandRun {
    try CommandRun(shell: "\"$BRIEFGEN\" \(line)", in: folder)
  }

  /// Without the whole output in the message, which is long.
  private func expect(
    _ words: String, in run: CommandRun, at place: SourceLocation = #_sourceLocation
  ) {
    let isThere = run.output.contains(words)
    let page = run.lines.drop { !$0.contains(" there before") }.prefix(12).joined(separator: "\n")
    #expect(isThere, "'\(words)' in\n\(page)", sourceLocation: place)
  }

  // MARK: Hugo

  private func makeHugoSite(in folder: SiteFolder) throws {
    for number in 1...40 {
      let day = "2024-\(number < 10 ? "01" : "02")-\(number % 9 + 10)"
      let next = number % 40 + 1
      let path = number % 4 == 0 ? "post-\(number)/index" : "post-\(number)"
      let head =
        number % 5 == 0
        ? """
        +++
        title = "Post \(number): a title"
        date = \(day)T10:00:00Z
        tags = ["grid", "misc"]
        draft = \(number == 40)
        +++
        """
        : """
        ---
        title: "Post \(number): a title"
        date: \(number == 39 ? "2099-01-01" : day)T10:00:00Z
        description: What post \(number) says.
        tags: [grid, misc]
        categories: [Power]
        aliases: [/old/\(number)/]
        draft: false
        ---
        """
      try folder.write(
        head + """

          # Post \(number): a title

          After [another]({{< ref "post-\(next)" >}}), [the next](/posts/post-\(next)/#more) and [a page](/about/).
          <!--more-->
          ![Map](/img/map.gif) {{< figure src="/img/map.gif" caption="The map" >}}
          \(number % 4 == 0 ? "![Chart](chart of \(number).gif)\n![Chart](<chart of \(number).gif>)" : "")
          {{< youtube abc >}} ![Far](https://images.example/far.png) ![Gone](gone.png) ![Out](../../../../secret.gif)

          ## More

          ```go
          {{< kept >}}
          ```

          """, to: "old/content/posts/\(path).md")
      if number % 4 == 0 {
        try folder.write(picture, to: "old/content/posts/post-\(number)/chart of \(number).gif")
      }
    }
    try folder.write("---\ntitle: Posts\n---\n", to: "old/content/posts/_index.md")
    try folder.write(picture, to: "old/static/img/map.gif")
    try folder.write(picture, to: "secret.gif")
  }

  @Test func `a Hugo site of forty posts builds after one import`() throws {
    let folder = try SiteFolder(site + "-- Content/topics/grid.md --\n---\nname: Grid\n---\n")
    try makeHugoSite(in: folder)
    let before = try folder.contents(of: "old")
    let run = try run("import hugo old --yes", in: folder)
    #expect(run.exitCode == 0, "\(run.errors)")
    for line in [
      "40 posts imported, 0 there before\n", "11 files copied (\(11 * picture.count) bytes)\n",
      "mapped: date (40), title (40), topics (40), bottom_line (32), redirects (32), draft (1)\n",
      "tags that are topics of the site: grid (40)\n",
      "tags without a topic: misc (40), Power (32); make the topics you want before you import\n",
      "figures, now images (40)", "images on other sites (40)", "repeated title, left out (40)",
      "shortcodes and tags, still in the text (40)", "links without a target, now text (40)",
      "left to do: places in texts to look at (200), drafts to publish (1)\n",
      "briefing/post-40 is a draft: it has 'draft: true'",
      "an image that is not copied, because it is outside of the imported folder",
      "Binary file Content/static/img/map.gif added, \(picture.count) bytes\n",
    ] { expect(line, in: run) }
    #expect(try folder.contents(of: "old").touched(since: before).isEmpty)
    #expect(try CommandRun("check", in: folder).exitCode == 0)
    let build = try CommandRun("build", in: folder)
    #expect(build.exitCode == 0, "\(build.errors)")
    let page = try folder.text("Output/briefings/post-4/index.html")
    #expect(page.contains("<a href=\"../../briefings/post-5/\">another</a>"))
    #expect(page.contains("src=\"../../img/map.gif\""))
    #expect(page.contains("src=\"../../images/post-4/chart-of-4.gif\""))
    #expect(folder.has("Output/images/post-4/chart-of-4.gif"))
    #expect(folder.has("Output/old/1/index.html"))
    #expect(folder.has("Content/briefings/2024-02-14-post-40-chart-of-40.gif"))
    #expect(try folder.contents(of: "Output").files.allSatisfy { !$0.contains("chart-of-40") })
    for number in [39, 40] { #expect(!folder.has("Output/briefings/post-\(number)/index.html")) }
    let again = try self.run("import hugo old --yes", in: folder)
    expect("nothing to add", in: again)
  }

  @Test func `the patch of a dry run leaves files out that are no text, and says so`() throws {
    let folder = try SiteFolder(site)
    try folder.write(
      "---\ntitle: A\ndate: 2024-01-01\n---\n![Map](/map.gif)\n", to: "old/content/a.md")
    try folder.write(picture, to: "old/static/map.gif")
    let run = try run("import hugo old/content/a.md --dry-run > patch", in: folder)
    #expect(
      run.errors.contains("note: 1 binary file is not in the patch; 'git apply' leaves it out"))
    #expect(
      try self.run("--version > /dev/null && git init -q . && git apply patch", in: folder).exitCode
        == 0)
    #expect(folder.has("Content/briefings/2024-01-01-a.md"))
    #expect(!folder.has("Content/static"))
  }

  @Test func `links of the file system are not followed`() throws {
    let folder = try SiteFolder(site)
    try folder.write(
      "---\ntitle: A\ndate: 2024-01-01\n---\n![One](/one.gif) ![Two](/dir/two.gif) ![Three](/.three.gif)\n",
      to: "old/_posts/2024-01-01-a.md")
    try folder.write(picture, to: "outside/two.gif")
    try folder.write(picture, to: "old/.three.gif")
    try folder.createLink("old/one.gif", to: "../outside/two.gif")
    try folder.createLink("old/dir", to: "../outside")
    let run = try run("import jekyll old --yes", in: folder)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(!folder.has("Content/static"))
    #expect(
      run.output.contains(
        "an image that is not copied, because it is a symbolic link, now text: '/one.gif'"))
    expect("now text: '/dir/two.gif'", in: run)
    expect("because its name is hidden, now text: '/.three.gif'", in: run)
    #expect(try CommandRun("check", in: folder).exitCode == 0)
  }

  @Test func `a file that cannot be written is named, and nothing of it stays`() throws {
    let folder = try SiteFolder(site)
    let text = String(repeating: "word ", count: 1_000)
    try folder.write("---\ntitle: A\ndate: 2024-01-01\n---\n\(text)\n", to: "a.md")
    let run = try CommandRun(
      shell: "ulimit -f 1; \"$BRIEFGEN\" import markdown a.md --yes --quiet > /dev/null", in: folder
    )
    #expect(run.exitCode == 2)
    #expect(
      run.errors.contains("cannot write \(folder.path)/Content/briefings/2024-01-01-a.md"),
      "\(run.errors)")
    #expect(try folder.contents(of: "Content").files.allSatisfy { !$0.contains("2024") })
  }

  // MARK: Obsidian

  private func makeVault(in folder: SiteFolder) throws {
    func note(_ path: String, _ text: String) throws { try folder.write(text, to: "vault/\(path)") }
    for number in 1...10 {
      try note(
        "Companies/Miner \(number).md",
        "---\naliases: [M\(number)]\nrating: \(number)\n---\nMines with [[Miner \(number % 10 + 1)]] under [[Act \(number)]].\n\n## Contracts\n\nWith [[Agency \(number)|the agency]]. ^c\(number)\n"
      )
      try note("Agencies/Agency \(number).md", "Oversees [[Companies/Miner \(number)]].\n")
      try note(
        "Law/Act \(number).md",
        "---\ntags: [bill]\njurisdiction: US\n---\nSponsored by [[Person \(number)]].\n")
      try note(
        "People/Person \(number).md", "---\nparty: Independent\n---\nKnows [[M\(number)]].\n")
      try note(
        "Notes/2025-03-\(number + 10) Note \(number).md",
        """
        ---
        tags: [bill/\(number), weekly]
        \(number == 10 ? "publish: false" : "rank: \(number)")
        ---
        # Note \(number)

        [[M\(number)]], [[Miner \(number)#Contracts]], [[Miner \(number)#^c\(number)|the contract]] and [[#Later|below]].
        %%not for readers \(number)%% ==Marked== and #weekly, see [[Nowhere \(number)]].

        > [!note]- Folded
        > ![[Miner \(number)]]

        ![[chart \(number % 3).gif|A chart|300]] ![[Agency \(number)#Nothing]]

        ```dataview
        LIST
        ```

        ## Later

        [A file](../Files/plan.pdf) and [another note](<2025-03-11 Note 1.md>).

        """)
    }
    for number in 1...5 {
      try note(
        "Daily/2025-04-0\(number).md", "Met [[Person \(number)]].\n")
    }
    for number in 1...3 { try note("Topics/Topic \(number).md", "About [[Act \(number)]].\n") }
    try note("Loose.md", "No date and no kind: [[Loose end]].\n")
    try note("Deals/Lease.md", "Of [[Miner 1]].\n")
    for number in 0...2 { try folder.write(picture, to: "vault/Files/chart \(number).gif") }
    try folder.write("%PDF-1.4", to: "vault/Files/plan.pdf")
    try note("Templates/Daily.md", "---\ndate: {{date}}\n---\n")
    try note("Board.canvas", "{}")
    try note(".obsidian/app.json", "{}")
    try note(".obsidian/plugins/x/README.md", "not a note")
  }

  @Test func `a vault of sixty notes builds after its kinds are written and one import`() throws {
    let folder = try SiteFolder(site)
    try makeVault(in: folder)
    let before = try folder.contents(of: "vault")
    let first = try run("import obsidian vault --kinds kinds.yml --yes", in: folder)
    #expect(first.exitCode == 0, "\(first.errors)")
    #expect(
      first.output.contains(
        "kinds.yml lists 8 folders, 12 tags and 60 notes; write their kinds in it, and import again"
      ))
    #expect(!folder.has("Content/briefings"))
    var kinds = try folder.text("kinds.yml")
    for (folder, kind) in [
      ("Companies", "company"), ("Agencies", "agency"), ("Law", "policy/bill"),
      ("People", "person"),
      ("Topics", "topic"), ("Deals", "deal/lease"),
    ] { kinds = kinds.replacingOccurrences(of: "  \(folder):  #", with: "  \(folder): \(kind)  #") }
    try folder.write(
      kinds.replacingOccurrences(of: ": company  #", with: ": compny  #"), to: "kinds.yml")
    let wrong = try self.run("import obsidian vault --kinds kinds.yml --yes", in: folder)
    #expect(wrong.exitCode == 1 && !folder.has("Content/briefings"))
    #expect(wrong.errors.contains(" --> kinds.yml:7:14\n"), "\(wrong.errors)")
    #expect(wrong.errors.contains("^^^^^^ did you mean 'company'?"))
    try folder.write(kinds, to: "kinds.yml")
    let run = try run("import obsidian vault --kinds kinds.yml --yes", in: folder)
    #expect(run.exitCode == 0, "\(run.errors)")
    for line in [
      "58 notes imported, 0 there before\n",
      "by kind: briefing (15), agency (10), company (10), person (10), policy (10), topic (3)\n",
      "4 files copied", "comments, left out (10)", "blocks of plugins, left out (10)",
      "embedded notes, now links (20)", "names of blocks, left out (10)",
      "sizes of images, left out (10)",
      "places of blocks, left out of links (10)", "not read: files .canvas (1), templates (1)\n",
      "fields dropped: rating (10), rank (9)\n",
      "left to do: places in texts to look at (60), records without a history (10), drafts to publish (1), notes without a kind and a date (1), records to be made by hand (1)\n",
      "Content/deals/lease.md: a deal needs 'parties'",
      "it has no date in its fields or its name: vault/Loose.md",
    ] { expect(line, in: run) }
    #expect(try folder.contents(of: "vault").touched(since: before).isEmpty)
    let check = try CommandRun("check", in: folder)
    #expect(check.exitCode == 0, "\(check.output)")
    let build = try CommandRun("build", in: folder)
    #expect(build.exitCode == 0, "\(build.errors)")
    let page = try folder.text("Output/briefings/note-1/index.html")
    #expect(!page.contains("not for readers"))
    #expect(page.contains("src=\"../../images/Files/chart-1.gif\""))
    #expect(
      page.contains("<a href=\"../../companies/miner-1/#contracts\">Miner 1 &gt; Contracts</a>"))
    #expect(page.contains("<details"))
    #expect(!folder.has("Output/briefings/note-10/index.html"))
    let again = try self.run("import obsidian vault --kinds kinds.yml --yes", in: folder)
    expect("nothing to add", in: again)
    expect("0 notes imported, 58 there before", in: again)
  }

  @Test(arguments: [
    ("import obsidian a.md", "name the folder of the vault"),
    ("import hugo empty", "there are no posts in empty"),
    ("import hugo a/content/a.md b/content/b.md", "the posts are of two sites, a and b"),
    ("import hugo a/content/a.md --kinds k.yml", "--kinds is for the notes of an Obsidian vault"),
    ("import obsidian vault --kinds ../k.yml", "is not a file in the site's folder"),
  ]) func `what cannot be imported is said`(line: String, words: String) throws {
    let folder = try SiteFolder(
      site + """
        -- a.md --
        A.
        -- a/content/a.md --
        A.
        -- b/content/b.md --
        B.
        -- vault/a.md --
        A.
        -- empty/a.txt --
        A.

        """)
    let run = try CommandRun(line, in: folder)
    #expect(run.exitCode == 2)
    #expect(run.errors.contains(words), "\(run.errors)")
  }
}
