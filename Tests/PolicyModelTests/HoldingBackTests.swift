import Diagnostics
import PolicyModel
import Testing

@Suite("Keys that hold a page back") struct HoldingBackTests {
  @Test(
    "a key that holds back is not left without a value",
    arguments: ["draft", "embargo_until", "tlp", "withdrawn"], ["", " ~", " null", " ''"])
  func blank(key: String, value: String) throws {
    for kind in EntityKind.allCases where kind == .company || kind == .policy {
      let type = kind == .policy ? "type: executive-order\n" : ""
      let reading = Reading(kind, "name: N\n\(type)\(key):\(value)")
      #expect(reading.findings.count == 1)
      let finding = try #require(reading.findings.first)
      // A blank text is no mapping.
      #expect(finding.rule == .missingField || key == "withdrawn" && value == " ''")
      #expect(finding.severity == .error && finding.help != nil)
    }
  }

  @Test(
    "keys of other tools that hide a page lead to those of briefgen",
    arguments: [
      "isDraft: true", "is_draft: true", "post_status: draft", "publishDate: 2030-01-01",
      "publish_date: 2030-01-01", "unpublishDate: 2030-01-01", "embargo: 2030-01-01",
      "embargoed_until: 2030-01-01", "permalink: false", "wip: true", "unpublished: true",
      "public: false", "visible: false", "visibility: private", "listed: false", "unlisted: true",
      "is_published: false", "isPublished: false", "state: draft", "expiry: 2020-01-01",
      "expire: 2020-01-01", "expires_on: 2020-01-01", "confidential: true", "internal: true",
      "secret: true", "render: false", "classification: SECRET", "hidden: true", "url: false",
      "published:", "archived: true", "audience: staff", "scheduled: 2030-01-01",
    ])
  func hiding(line: String) throws {
    for kind in [EntityKind.briefing, .page, .company] {
      let required = kind == .company ? "name: N" : "title: T\ndate: 2025-11-04"
      let reading = Reading(kind, "\(required)\nbottom_line: B\n\(line)")
      let finding = try #require(
        reading.findings.first { $0.message.hasPrefix("'\(line.prefix { $0 != ":" })'") })
      let advice = "\(finding.suggestion ?? "") \(finding.help ?? "")"
      #expect(
        ["draft", "embargo_until", "tlp"].contains { advice.contains($0) }, "\(kind): \(advice)")
      #expect(!advice.contains("ignored_fields"))
    }
  }

  @Test(
    "they are not ignored",
    arguments: [
      "isDraft", "is_draft", "post_status", "publishDate", "publish_date", "unpublishDate",
      "embargo", "embargoed_until", "wip", "unpublished", "public", "visible", "visibility",
      "listed", "unlisted", "is_published", "isPublished", "state", "expiry", "expire",
      "expires_on", "confidential", "internal", "secret", "render", "classification", "hidden",
    ])
  func notIgnored(key: String) { #expect(FieldTable.hidesPages(key)) }

  @Test func `a key that may be ignored is not where it says no`() {
    func findings(_ line: String) -> [Diagnostic] {
      Reading(.page, "title: T\n\(line)", ignoring: ["permalink", "slug"]).findings
    }
    #expect(findings("permalink: false").map(\.help) == ["write draft: true to hold the page back"])
    #expect(findings("permalink: /a/").isEmpty)
  }
}
