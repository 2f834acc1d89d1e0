import TestSupport
import Testing

@Suite("Fields and their words under check --fix") struct FixFieldTests {
  @Test(
    "a key is rewritten only one edit away, to a field that takes its value",
    arguments: [
      // Two edits, another thing, the opposite.
      ("details: The terms are open.", nil), ("events: [{date: 2026-01-01, what: A hearing}]", nil),
      ("events: [two]", nil), ("redirectto: [/two/]", nil), ("redirect: /two/", nil),
      ("redirect_to: /two/", nil), ("compnys: [acme]", nil),
      // One edit, and the value does not fit.
      ("topcs: {a: b}", nil), ("autolnk: maybe", nil), ("wesite: example", nil),
      ("judgmnts: text", nil),
      // Of relations only what leads somewhere.
      ("mentionss: [acme]", "mentions: [acme]"), ("mentionss: [nothing-here]", nil),
      // Both are there already, or two would become one.
      ("titel: Two", nil), ("topcs: []\ntopis: []", nil),
      // A list of synonyms.
      ("author: Ann Lake", "authors: Ann Lake"),
      ("author: [Ann Lake, Bo]", "authors: [Ann Lake, Bo]"),
      ("author: {name: Ann}", nil), ("redirect_from: [/old/]", "redirects: [/old/]"),
      ("company: [acme]", "companies: [acme]"),
      // Letter case and hyphens are no edits.
      ("reviewIn: 90 days", "review_in: 90 days"), ("Review-In: 90 days", "review_in: 90 days"),
      ("Topics: [power]", "topics: [power]"), ("reviewIn: soon", nil),
      ("auhtors: [Ann]", "authors: [Ann]"), ("autolnk: false", "autolink: false"),
    ])
  func keys(line: String, becomes: String?) throws {
    let folder = try SiteFolder(
      harbour + """

        -- Content/briefings/one.md --
        ---
        title: One
        date: 2025-11-04
        bottom_line: It depends.
        \(line)
        ---
        """)
    let before = try folder.text("Content/briefings/one.md")
    _ = try CommandRun("check --fix --yes", in: folder)
    let after = try folder.text("Content/briefings/one.md")
    #expect(after == before.replacing("\n\(line)\n", with: "\n\(becomes ?? line)\n"))
  }

  @Test func `what the file itself says is certain: the day of a timestamp and of the name`() throws
  {
    let folder = try SiteFolder(
      harbour + """

        -- Content/briefings/2015-02-26-a-post.md --
        ---
        title: A post
        bottom_line: It depends.
        author: Ann Lake
        ---
        -- Content/briefings/2016-03-01-stamped.md --
        ---
        title: Stamped
        date: 2016-03-01T09:30:00-04:00
        bottom_line: It depends.
        ---
        -- Content/briefings/2017-03-01-quoted.md --
        ---
        bottom_line: It depends.
        date: "2017-03-01 09:30:00 +0100"
        title: Quoted
        ---
        """)
    try folder.write(
      "---\r\nbottom_line: Folded.\r\ntitle: >\r\n  Two\r\n  lines\r\n---\r\nText.\r\n",
      to: "Content/briefings/2018-04-05-returns.md")
    let run = try CommandRun("check --fix --yes", in: folder)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(
      try folder.text("Content/briefings/2015-02-26-a-post.md")
        == "---\ntitle: A post\ndate: 2015-02-26\nbottom_line: It depends.\nauthors: Ann Lake\n---\n"
    )
    #expect(
      try folder.text("Content/briefings/2016-03-01-stamped.md").contains("\ndate: 2016-03-01\n"))
    #expect(
      try folder.text("Content/briefings/2017-03-01-quoted.md").contains("\ndate: \"2017-03-01\"\n")
    )
    #expect(
      try folder.text("Content/briefings/2018-04-05-returns.md")
        == "---\r\nbottom_line: Folded.\r\ntitle: >\r\n  Two\r\n  lines\r\ndate: 2018-04-05\r\n---\r\nText.\r\n"
    )
    #expect(
      run.output.contains(
        """
        --- a/Content/briefings/2015-02-26-a-post.md
        +++ b/Content/briefings/2015-02-26-a-post.md
        @@ -1,5 +1,6 @@
         ---
         title: A post
        +date: 2015-02-26
         bottom_line: It depends.
        -author: Ann Lake
        +authors: Ann Lake
         ---

        """), "\(run.output)")
  }

  @Test func `without --fix the day of the name is the advice`() throws {
    let folder = try SiteFolder(
      harbour
        + "\n-- Content/briefings/2015-02-26-a-post.md --\n---\ntitle: A\nbottom_line: B\n---\n")
    let run = try CommandRun("check", in: folder)
    #expect(run.errors.contains("^^^ add date: 2015-02-26\n"), "\(run.errors)")
  }

  @Test(
    "a word of a vocabulary is rewritten by the same principle",
    arguments: [
      ("provider", "supplier"), ("vendor", "supplier"), ("Customer", "customer"),
      ("suplier", "supplier"), ("suplir", nil), ("owner", "owner"), ("helper", nil),
    ])
  func words(word: String, becomes: String?) throws {
    let folder = try SiteFolder(
      harbour.replacing("zenith: supplier", with: "zenith: \(word)"))
    _ = try CommandRun("check --fix --yes", in: folder)
    let text = try folder.text("Content/deals/contract.md")
    #expect(text.contains("zenith: \(becomes ?? word)}"), "\(text)")
  }
}
