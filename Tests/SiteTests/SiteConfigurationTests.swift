import Diagnostics
import PolicyModel
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("site.yml") struct SiteConfigurationTests {
  private func read(_ text: String) -> (SiteConfiguration, MarkedSource, [Diagnostic]) {
    let source = MarkedSource(text, path: "Content/site.yml")
    var findings: [Diagnostic] = []
    let configuration = SiteConfiguration(
      reading: source.file, knowing: Rule.byName, reporting: &findings)
    return (configuration, source, findings)
  }

  @Test func `raw HTML that is let through is told once, where it is allowed`() async throws {
    let site = try await BuiltSite(
      """
      -- Content/site.yml --
      ⟦unsafe_html⟧: true
      -- Content/pages/a.md --
      ---
      title: A
      ---
      <b>one</b> <i>two</i>
      -- Content/pages/b.md --
      ---
      title: B
      ---
      <div>three</div>
      """)
    let told = site.report.findings.filter { $0.rule == .unsafeHTML || $0.rule.name == "RawHTML" }
    #expect(told.map(\.place) == site.marks)
    #expect(try site.page("a/index.html").contains("<p><b>one</b> <i>two</i></p>"))
    #expect(read("unsafe_html: false").2.isEmpty)
  }

  @Test func `every setting is read`() throws {
    let (site, _, findings) = read(
      """
      title: "Rivers: a review"
      description: On rivers.
      base_url: https://rivers.example/review/
      language: en-GB
      timezone: +02:00
      clock: 2025-11-30
      navigation:
        - Companies: companies/
        - Elsewhere: https://other.example/
      stubs: true
      unsafe_html: true
      autolink: false
      """)
    #expect(findings.map(\.rule) == [.unsafeHTML], "\(findings.map(\.message))")
    #expect(site.title == "Rivers: a review" && site.description == "On rivers.")
    #expect(site.baseURL == "https://rivers.example/review/" && site.language == "en-GB")
    #expect(site.zone.name == "+02:00" && site.clock?.day.iso == "2025-11-30")
    #expect(site.navigation?.map(\.label) == ["Companies", "Elsewhere"])
    #expect(site.navigation?.map(\.address.value) == ["companies/", "https://other.example/"])
    #expect(site.makesStubs && site.allowsRawHTML && !site.autolink)
  }

  @Test func `outputs are wanted unless the site says otherwise, each by its name`() {
    let (site, _, findings) = read("outputs: { calendars: false }")
    #expect(findings.isEmpty && site.leftOut == [.calendars])
    for text in ["title: A", "outputs: { calendars: true }", "outputs: {}"] {
      #expect(read(text).0.leftOut.isEmpty && read(text).2.isEmpty)
    }
    for (text, message, suggestion) in [
      (
        "outputs: { ⟦calender⟧: false }", "'calender' is not an output that can be left out",
        "calendar"
      ), ("outputs: { calendars: ⟦no⟧ }", "'calendars' is true or false", "false"),
      ("outputs: ⟦false⟧", "'outputs' maps kinds of files to true or false", nil),
      ("outputs: { ⟦pages⟧: false }", "'pages' is not an output that can be left out", nil),
    ] as [(String, String, String?)] {
      let (site, source, findings) = read(text)
      #expect(findings.map(\.rule) == [.invalidSetting])
      #expect(findings.map(\.message) == [message])
      #expect(findings.map(\.suggestion) == [suggestion])
      #expect(findings.map(\.place.range) == [source.marked])
      #expect(site.leftOut.isEmpty)
    }
  }

  @Test(
    "an empty file leaves everything at its default", arguments: ["", "\n", "# nothing\n", "---\n"])
  func emptyFile(content: String) {
    let (site, _, findings) = read(content)
    #expect(findings.isEmpty, "\(findings.map(\.message))")
    #expect(site.title == "Briefings" && site.baseURL == nil && site.clock == nil)
    #expect(!site.makesStubs && !site.allowsRawHTML && site.autolink)
  }

  @Test func `a key that is no setting is reported with the nearest one`() {
    let (_, source, findings) = read("title: A\n⟦titel⟧: B\n")
    #expect(findings.map(\.rule) == [.unknownSetting])
    #expect(findings.map(\.message) == ["'titel' is not a setting of a site"])
    #expect(findings.map(\.suggestion) == ["title"])
    #expect(findings.map(\.place.range) == [source.marked])
  }

  @Test func `a key that is near to none is told what there is`() {
    let (_, _, findings) = read("permalink_style: pretty\n")
    #expect(findings.map(\.suggestion) == [nil])
    #expect(findings.first?.help?.contains("base_url") == true)
    #expect(findings.first?.help?.contains("unsafe_html") == true)
  }

  @Test func `a path for the site's address is asked for in full`() {
    let (_, _, findings) = read("baseurl: /reports\n")
    #expect(findings.map(\.suggestion) == [nil])
    #expect(
      findings.first?.help
        == "write the whole address of the site: base_url: https://www.example.org/reports")
  }

  @Test(
    "a value that a setting does not take is reported where it stands",
    arguments: [
      ("title: ⟦[a, b]⟧", "'title' is a text"), ("stubs: ⟦maybe⟧", "'stubs' is true or false"),
      ("base_url: ⟦rivers.example⟧", "'rivers.example' is not the address of a site"),
      (
        "base_url: ⟦https://rivers.example/?a=b⟧",
        "'https://rivers.example/?a=b' is not the address of a site"
      ),
      (
        "timezone: ⟦America/New_Yrok⟧",
        "'America/New_Yrok' is not a time zone of this system"
      ), ("navigation: ⟦companies⟧", "'navigation' is a list"),
      ("navigation:\n  - ⟦companies/⟧", "a link is a label and an address"),
    ])
  func wrongValues(text: String, message: String) {
    let (site, source, findings) = read(text)
    #expect(findings.map(\.rule) == [.invalidSetting])
    #expect(findings.map(\.message) == [message])
    #expect(findings.map(\.place.range) == [source.marked])
    #expect(site.title == "Briefings" && site.baseURL == nil && site.zone.name == "UTC")
  }

  @Test(
    "an address at which nothing can be published is refused",
    arguments: [
      "https://", "http://", "https:///a/", "https://.", "https://a..b/", "https://-a.example/",
      "https://a b.example/", "https://a.example:0/", "https://a.example:x/",
      "https://a.example:99999/",
      "https://user@a.example/", "https://münchen.example/", "https://a.example/ä/",
      "https://a.example/a//b/", "https://a.example/../b/", "https://a.example/%zz/",
      "https://a.example/<b>/", "https://a.example/#b", "ftp://a.example/", "//a.example/",
      "https://a_b/",
      "https://a.example/\\b/", "javascript:alert(1)",
    ])
  func wrongAddresses(address: String) {
    let (site, source, findings) = read("base_url: ⟦'\(address)'⟧")
    #expect(findings.map(\.rule) == [.invalidSetting])
    #expect(findings.map(\.place.range) == [source.marked])
    #expect(findings.first?.message == "'\(address)' is not the address of a site")
    #expect(site.baseURL == nil)
  }

  @Test(
    "others are taken",
    arguments: [
      "https://a.example", "https://a.example/", "http://localhost:8000/", "https://a.example/b/c",
      "https://xn--mnchen-3ya.example/b%20c/", "https://127.0.0.1/",
      "https://a-b.c1.example:8443/~me/",
    ])
  func addresses(address: String) {
    #expect(read("base_url: \(address)").0.baseURL == address)
  }

  @Test func `an address has its scheme in small letters, and a host its punycode`() {
    #expect(read("base_url: HTTPS://ex.org/").0.baseURL == "https://ex.org/")
    #expect(read("base_url: Http://ex.org/a").0.baseURL == "http://ex.org/a")
    let (site, _, findings) = read("base_url: https://bücher.example/")
    #expect(site.baseURL == nil)
    #expect(findings.first?.help?.contains("punycode") == true)
  }

  @Test(
    "a language has the form of a tag",
    arguments: ["english (US)", "e", "en_US", "en-", "d e", "日本"])
  func wrongLanguages(tag: String) {
    let (_, source, findings) = read("language: ⟦\(tag)⟧")
    #expect(findings.map(\.message) == ["'\(tag)' is not the tag of a language"])
    #expect(findings.map(\.place.range) == [source.marked])
    for tag in ["en", "en-US", "zh-Hant-TW", "de-1996"] {
      #expect(read("language: \(tag)").2.allSatisfy { $0.rule == .languageWithoutWording })
    }
  }

  @Test(
    "a blank text is no setting",
    arguments: [
      "title: ⟦''⟧", "title: ⟦'  '⟧", "title: ⟦\"\\u200b\"⟧", "description: ⟦' '⟧",
      "language: ⟦''⟧",
      "base_url: ⟦' '⟧", "navigation: [⟦{' ': companies/}⟧]", "navigation: [⟦{Companies: ' '}⟧]",
      "timezone: ⟦''⟧", "ignored_fields: [⟦' '⟧]", "unknown_links: ⟦''⟧",
      "trackers: {a: {kind: deal, title: ⟦' '⟧}}", "title: ⟦~⟧", "title: ⟦null⟧",
      "description: ⟦~⟧", "trackers: {a: {kind: deal, title: ⟦~⟧}}", "base_url: ⟦~⟧",
      "trackers: {a: {kind: deal, intro: ⟦null⟧}}", "jurisdiction: ⟦~⟧", "language: ⟦null⟧",
      "ignored_fields: [⟦~⟧]", "navigation: [⟦{Companies: ~}⟧]", "timezone: ⟦~⟧", "clock: ⟦~⟧",
    ])
  func blanks(text: String) {
    let (site, source, findings) = read(text)
    #expect(findings.map(\.rule) == [.invalidSetting])
    #expect(findings.map(\.place.range) == [source.marked])
    #expect(site.title == "Briefings")
  }

  @Test(
    "a setting of another generator is answered with ours",
    arguments: [
      ("baseURL: https://a.example/", "base_url", true), ("baseURL: a.example", "base_url", false),
      ("languageCode: en", "language", true), ("tagline: A", "description", true),
      ("title: A\nname: B", "title", false), ("titel: [A]", "title", false),
    ])
  func foreignSettings(text: String, meant: String, isCertain: Bool) {
    let finding = read(text).2.first
    #expect(finding?.rule == .unknownSetting && finding?.suggestion == meant)
    #expect((finding?.fix != nil) == isCertain)
  }

  @Test func `a day that is none is reported with the reason`() {
    let (site, source, findings) = read("clock: ⟦2025-13-01⟧\ntitle: Still read\n")
    #expect(findings.map(\.rule) == [.invalidSetting])
    #expect(findings.first?.message.hasPrefix("'2025-13-01': ") == true)
    #expect(findings.first?.place.range == source.marked)
    #expect(site.clock == nil && site.title == "Still read")
  }

  @Test func `all mistakes are reported at once`() {
    let (_, _, findings) = read("titel: A\nstubs: si\nclock: soon\n")
    #expect(findings.count == 3)
  }
}
