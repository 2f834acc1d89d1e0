import Liquid
import PolicyModel
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Data of a whole site, made in parts") struct DataPartsTests {
  @Test(arguments: [1, 100, 4000])
  func `whatever the size of the parts, they are the file`(size: Int) async throws {
    let site = try await BuiltSite(PublishedSite.archive)
    let prepared = try #require(site.report.site as? PreparedSite)
    let entries = prepared.plan.files.filter(\.file.isInParts)
    #expect(entries.count == DataLayout.paths.count)
    var taken = 0
    for entry in entries {
      var worker = RenderWorker(for: prepared.site)
      var (parts, rest) = (ContiguousArray<UInt8>(), ContiguousArray<UInt8>())
      try prepared.plan.render(entry, with: &worker, into: &rest) { out in
        guard out.count >= size else { return }
        taken += 1
        parts += out
        out.removeAll()
      }
      #expect(
        String(decoding: parts + rest, as: UTF8.self) == (try site.output().text(entry.file.path)),
        "\(entry.file.path)")
    }
    #expect(taken > 5)
  }

  @Test func `a row of the SQL has the columns that have values, and those of a kind are together`()
    async throws
  {
    let text = try await BuiltSite(PublishedSite.archive).output().text("data/site.sql")
    #expect(
      text.contains(
        """
        INSERT INTO "relations" ("from","relation","to","cited_as","field","stated_by") VALUES
        ('briefing/third','about','policy/old-rule','historical','policies','briefing/third');

        """))
    #expect(!text.contains("NULL,NULL"))
  }

  @Test func `the link of a text to what front matter covers is a sentence, not a relation`()
    async throws
  {
    let output = try await BuiltSite(PublishedSite.archive).output()
    let relations = output.text("data/relations.csv").split(separator: "\r\n")
    #expect(relations.contains { $0.hasPrefix("briefing/third,about,policy/old-rule,") })
    #expect(!relations.contains { $0.hasPrefix("briefing/third,mentions,policy/old-rule,") })
    #expect(
      output.text("data/mentions.csv").contains(
        "briefing/third,policy/old-rule,about,\"The Old Rule"))
    // A record that is no briefing has no sentences.
    #expect(relations.contains { $0.hasPrefix("policy/old-rule,mentions,company/acme,") })
  }

  @Test func `JSON has what a briefing covers once, unless an edge says more`() async throws {
    let output = try await BuiltSite(PublishedSite.archive).output()
    let briefing = output.text("briefings/third/index.json")
    #expect(briefing.contains("{\"record\":\"company/acme\",\"manner\":\"about\"}"))
    #expect(!briefing.contains("\"relation\":\"about\",\"to\":\"company/acme\""))
    // As history.
    #expect(briefing.contains("\"relation\":\"about\",\"to\":\"policy/old-rule\""))
    let company = output.text("companies/acme/index.json")
    #expect(company.contains("{\"briefing\":\"briefing/third\",\"manner\":\"about\"}"))
    #expect(!company.contains("\"from\":\"briefing/third\""))
    // A link in the text of a policy.
    #expect(company.contains("{\"from\":\"policy/old-rule\",\"relation\":\"mentions\""))
  }
}
