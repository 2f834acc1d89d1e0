import Foundation
import TestSupport
import Testing

@Suite("briefgen schema and graph unlinked") struct SchemaCommandTests {
  @Test(arguments: ["briefing", "company", "agency", "policy", "deal", "person", "topic", "page"])
  func `each kind has a schema that is one JSON object`(kind: String) throws {
    let run = try CommandRun("schema \(kind)", in: SiteFolder())
    #expect(run.exitCode == 0)
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(object?["properties"] != nil)
  }

  @Test func `a kind that is none is told with the one that was meant`() throws {
    let run = try CommandRun("schema dael", in: SiteFolder())
    #expect(run.exitCode == 2 && run.errors.contains("did you mean 'deal'?"))
  }

  @Test func `names that are no links are listed with the reason`() throws {
    let folder = try SiteFolder(
      """
      -- Content/companies/acme.md --
      ---
      name: Acme
      ---
      -- Content/briefings/one.md --
      ---
      title: One
      date: 2025-01-01
      ---
      ## Acme

      Acme, and Acme again.
      """)
    let run = try CommandRun("graph unlinked", in: folder)
    #expect(run.output == "Content/briefings/one.md:5:4  Acme  company/acme  in a heading\n")
    let all = try CommandRun("graph unlinked --all", in: folder)
    #expect(
      all.lines.count == 2 && all.output.contains("one.md:7:11  Acme  company/acme  linked before"))
  }
}
