import TestSupport
import Testing

/// Posts of other generators, dropped into a site as they are.
@Suite("Posts from elsewhere") struct ForeignPostTests {
  private func findings(
    _ front: String, site: String = "", at path: String = "Content/briefings/2016-03-01-a-post.md"
  ) throws -> [FindingReport.Finding] {
    let settings = harbour.replacing("title: Harbour\n", with: "title: Harbour\n\(site)")
    let folder = try SiteFolder(
      settings + "\n-- \(path) --\n---\n\(front)\n---\nText.\n")
    return try FindingReport(try CommandRun("check --format json", in: folder)).findings
  }

  @Test(
    "each key of another generator is answered with what to write here",
    arguments: [
      ("layout: post", "the kind decides the template"), ("tags: [a]", "topics"),
      ("categories: [a]", "topics"), ("category: a", "topics"), ("keywords: [a]", "topics"),
      ("description: A", "bottom_line"), ("excerpt: A", "bottom_line"),
      ("summary: A", "bottom_line"),
      ("lastmod: 2016-04-01", "reviewed"), ("last_modified_at: 2016-04-01", "reviewed"),
      ("updatedDate: 2016-04-01", "reviewed"), ("date modified: 2016-04-01", "reviewed"),
      ("permalink: /2016/a-post/", "redirects: [/2016/a-post/]"),
      ("slug: a-post", "the file's name is the address"),
      ("url: /2016/a-post/", "redirects: [/2016/a-post/]"),
      ("aliases: [/old/]", "redirects:"), ("aliases: /old/", "redirects:"),
      ("aliases: [https://x.example/old/]", "redirects"), ("alias: /old/", "redirects: [/old/]"),
      ("redirect_from: [/old/]", "redirects"),
      ("redirect_to: /new/", "of the page that it leads to"),
      ("status: draft", "write draft: true"), ("status: published", "remove it"),
      ("published: false", "write draft: true"), ("published: true", "remove it"),
      ("publish: false", "write draft: true"), ("private: true", "write draft: true"),
      ("noindex: true", "write draft: true"), ("expiryDate: 2017-01-01", "write withdrawn:"),
      ("image: a.png", "![description]"), ("heroImage: a.png", "![description]"),
      ("cover: {image: a.png}", "![description]"), ("lang: en", "language: in site.yml"),
      ("weight: 10", "navigation:"), ("nav_order: 2", "navigation:"), ("menu: main", "navigation:"),
      ("eleventyNavigation: {key: a}", "navigation:"), ("cssclasses: [wide]", "ignored_fields"),
      ("toc: true", "ignored_fields"), ("comments: true", "ignored_fields"),
      ("math: true", "ignored_fields"),
      ("extra: {a: b}", "ignored_fields"), ("taxonomies: {tags: [a]}", "topics"),
      ("quite-my-own: x", "ignored_fields"), ("type: posts", "one of"),
      ("uid: 4f3", "the file's path is the id"),
      ("references: [a]", "[](source:ID)"), ("pubDatetime: 2016-03-01", "date"),
      ("pubDate: 2016-03-01", "date"), ("canonicalURL: https://a.example/b/", "base_url:"),
      ("canonical_url: https://a.example/b/", "base_url:"),
      ("in_search_index: true", "ignored_fields"),
    ])
  func hint(line: String, says: String) throws {
    let found = try findings("title: A\ndate: 2016-03-01\nbottom_line: B\n\(line)")
    #expect(found.count == 1 && found[0].severity == "error", "\(found)")
    let advice = [found[0].suggestion ?? ""] + (found[0].notes ?? []).map(\.message)
    #expect(advice.contains { $0.contains(says) }, "\(advice)")
    #expect(found[0].line == 5)
  }

  @Test func `on records the same keys lead to their own fields`() throws {
    let company = "Content/companies/new.md"
    #expect(try findings("name: A\ndescription: B", at: company).map(\.suggestion) == ["summary"])
    #expect(try findings("title: A", at: company).map(\.suggestion) == ["name"])
    #expect(
      try findings("name: A\nurl: https://a.example/", at: company).map(\.suggestion) == ["website"]
    )
    #expect(try findings("name: A\nabbreviation: B", at: company).map(\.suggestion) == ["abbr"])
    let page = "Content/pages/new.md"
    #expect(
      try findings("title: A\nlastmod: 2016-01-01", at: page).map(\.suggestion) == ["updated"])
    #expect(try findings("name: A", at: page).map(\.suggestion) == ["title"])
  }

  @Test func `a Jekyll post in its old folder and file form gets a short list`() throws {
    let folder = try SiteFolder(
      harbour + """

        -- Content/_posts/2016-03-01-a-post.md --
        ---
        title: A
        ---
        -- Content/posts/b.md --
        -- Content/assets/c.png --
        -- Content/bills/d.md --
        """)
    let found = try FindingReport(try CommandRun("check --format json", in: folder)).findings
    #expect(
      found.map(\.rule) == ["MisplacedFile", "MisplacedFile", "MisplacedFile", "MisplacedFile"])
    #expect(found.map(\.suggestion) == ["briefings", "static", "policies", "briefings"])
  }

  @Test func `55 posts with the same keys are one finding for each key`() throws {
    let folder = try SiteFolder(harbour)
    for number in 10..<65 {
      try folder.write(
        "---\ntitle: Post \(number)\ndate: 2016-03-01\nbottom_line: B\ntags: [a]\nlayout: post\n---\n",
        to: "Content/briefings/2016-03-01-post-\(number).md")
    }
    let run = try CommandRun("check", in: folder)
    #expect(
      run.exitCode == 1 && run.output == "110 errors; Output was not changed\n", "\(run.output)")
    #expect(
      run.errors == """
        error[UnknownField]: 'tags' is not a field of a briefing, in 55 files
         --> Content/briefings/2016-03-01-post-10.md:5:1
          |
        5 | tags: [a]
          | ^^^^ did you mean 'topics'?
        note: also in Content/briefings/2016-03-01-post-11.md:5:1, Content/briefings/2016-03-01-post-12.md:5:1, Content/briefings/2016-03-01-post-13.md:5:1 and 51 more (--all shows each)

        error[UnknownField]: 'layout' is not a field of a briefing, in 55 files
         --> Content/briefings/2016-03-01-post-10.md:6:1
          |
        6 | layout: post
          | ^^^^^^ the kind decides the template
        note: also in Content/briefings/2016-03-01-post-11.md:6:1, Content/briefings/2016-03-01-post-12.md:6:1, Content/briefings/2016-03-01-post-13.md:6:1 and 51 more (--all shows each)


        """, "\(run.errors)")
    #expect(
      try FindingReport(try CommandRun("check --format json", in: folder)).findings.count == 110)
    let all = try CommandRun("check --all", in: folder)
    #expect(all.errors.split(separator: "error[").count == 110)
    let stale = try CommandRun("stale", in: folder)
    #expect(stale.errors.split(separator: "error[").count == 2)
    #expect(stale.errors.contains("('briefgen check --all' shows each)"))
    let build = try CommandRun("build", in: folder)
    #expect(build.errors == run.errors && build.output == run.output)
    #expect(try CommandRun("build --all", in: folder).errors == all.errors)
  }

  @Test func `what differs only in a value of the file is one finding for all`() throws {
    let folder = try SiteFolder(harbour)
    for number in 10..<60 {
      try folder.write(
        """
        ---
        title: Post \(number)
        date: 2016-03-01 10:\(number):00 -0500
        bottom_line: B
        permalink: /2016/post-\(number)/
        url: /old/post-\(number)/
        ---
        {% post_url \(number) %} and ![A chart](missing-\(number)-of-all.png)
        and [A person](person:of-nobodys-\(number)-kin).
        """, to: "Content/briefings/post-\(number).md")
      try folder.write(
        "---\nbottom_line: B\n---\n# Heading \(number)\n",
        to: "Content/briefings/bare-\(number).md")
    }
    let run = try CommandRun("check", in: folder)
    let heads = run.errors.split(separator: "\n").filter {
      $0.hasPrefix("error[") || $0.hasPrefix("warning[")
    }
    #expect(heads.count <= 9, "\(run.errors)")
    #expect(heads.allSatisfy { $0.hasSuffix(", in 50 files") }, "\(heads)")
    #expect(run.errors.contains("redirects: [/2016/post-10/]"))
    #expect(run.errors.contains("add title: Heading 10"))
    let few = try SiteFolder(harbour)
    for number in 1...3 {
      try few.write(
        "---\ntitle: A\ndate: 2016-03-01\nbottom_line: B\npermalink: /\(number)/\n---\n",
        to: "Content/briefings/post-\(number).md")
    }
    #expect(try CommandRun("check", in: few).errors.split(separator: "error[").count == 3)
  }

  @Test func `keys that the site ignores are left alone and appear nowhere`() throws {
    let site = try SiteFolder(
      harbour.replacing(
        "title: Harbour\n", with: "title: Harbour\nignored_fields: [layout, tags, my key]\n") + """

          -- Content/briefings/2016-03-01-a-post.md --
          ---
          layout: plainly-hidden
          title: A
          date: 2016-03-01
          bottom_line: B
          tags: [plainly-hidden]
          my key: {a: plainly-hidden}
          ---
          """)
    let run = try CommandRun("build --strict", in: site)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(try site.contents(of: "Output").files(holding: "plainly-hidden") == [])
    let other = try findings(
      "title: A\ndate: 2016-03-01\nbottom_line: B\nlayouts: a", site: "ignored_fields: [layout]\n")
    #expect(other.map(\.rule) == ["UnknownField"])
  }

  @Test(
    "a known field and what hides a page are never ignored",
    arguments: [
      "title", "topics", "history", "regulates", "regulated-by", "summary", "published", "draft",
      "status",
      "private", "expiryDate", "noindex", "Published", "expiry_date", "publish", "hidden", "type",
    ])
  func notIgnored(key: String) throws {
    let found = try findings(
      "title: A\ndate: 2016-03-01\nbottom_line: B", site: "ignored_fields: [layout, \(key)]\n")
    #expect(found.map(\.rule) == ["InvalidSetting"])
    #expect(found.first?.file == "Content/site.yml" && found.first?.line == 2)
    #expect(found.first?.message.hasPrefix("'\(key)' ") == true)
    // All faults are reported, and the other names hold.
    let several = try findings(
      "title: A\ndate: 2016-03-01\nbottom_line: B\nlayout: post",
      site: "ignored_fields: [\(key), layout, draft]\n")
    #expect(several.map(\.rule) == ["InvalidSetting", "InvalidSetting"])
  }
}
