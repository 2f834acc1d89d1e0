import Diagnostics
import PolicyModel
import Testing

@Suite("Aliases and names that are missing") struct AliasTests {
  @Test(
    "an address is no alias",
    arguments: [
      "posts/my-original-url/", "old.html", "a/old.htm", "../x", "./x", "/x", "old/",
      "https://a.example/", "Old.HTML",
    ])
  func addresses(alias: String) {
    let findings = Reading(.company, "name: N\naliases: ['\(alias)']").findings
    #expect(findings.map(\.help) == ["write an old address under redirects:"])
  }

  @Test("a name with a slash is one", arguments: ["AT/T", "24/7 Power", "A. B. html", "HTML"])
  func names(alias: String) throws {
    #expect(try Reading(.company, "name: N\naliases: ['\(alias)']").entity().aliases.count == 1)
  }

  private func help(_ fields: String, slug: String, body: String = "Text.") -> [String?] {
    Reading(.briefing, fields, slug: slug, body: body).findings.map(\.help)
  }

  @Test func `a missing title is the first heading or the file's name`() {
    let day = "date: 2025-11-04"
    #expect(
      help(day, slug: "grid-costs", body: "```\n# no\n```\n\n## Who pays: a guide\n")
        == ["add title: 'Who pays: a guide'"])
    #expect(help(day, slug: "grid-costs") == ["add title: Grid costs"])
    #expect(help(day, slug: "grid-costs", body: "# A [link](x)") == ["add title: Grid costs"])
    #expect(help("title:\n\(day)", slug: "a-b") == ["write title: A b"])
  }

  @Test func `a missing date is never one of an example`() {
    #expect(
      help("title: T", slug: "a") == ["write the day of publication as date: YEAR-MONTH-DAY"])
    let impossible = help("title: T", slug: "2025-13-01-a")
    #expect(
      impossible == [
        "'2025-13-01' in the file's name does not exist: there is no month 13; rename the file"
      ])
  }
}
