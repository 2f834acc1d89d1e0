import Foundation
import TestSupport
import Testing

/// Questions to a site of which a part cannot be read: none of them gets an all-clear.
@Suite("Answers from a site with errors") struct IncompleteAnswerTests {
  /// - Parameters:
  ///   - history: Of the order that the first briefing cites.
  ///   - second: The front matter of another briefing.
  private static func site(
    history: String = "history: [2023-10-30: issued]", second: String = "companies: [acme]"
  ) -> String {
    """
    -- Content/site.yml --
    title: Orders
    clock: 2025-11-30
    -- Content/policies/eo-1.md --
    ---
    name: Order 1
    type: executive-order
    \(history)
    ---
    -- Content/companies/acme.md --
    ---
    name: Acme
    ---
    -- Content/companies/lone.md --
    ---
    name: Lone
    ---
    -- Content/briefings/one.md --
    ---
    title: One
    date: 2025-11-04
    bottom_line: It stands.
    policies: [eo-1]
    ---
    On [it](policy:eo-1).
    -- Content/briefings/two.md --
    ---
    title: Two
    date: 2025-11-04
    bottom_line: Nothing.
    \(second)
    ---
    On Acme, and Acme again.
    """
  }

  private static let broken = site(history: "history: [2023-10-30: issued")
  private static let unknown = site(second: "companies: [acme, zenith]")
  private static let stale = site(
    history: "history: [2023-10-30: issued, 2025-01-20: revoked]")

  private static let questions = [
    "stale", "impact acme", "impact lone", "graph stats", "graph neighbours acme",
    "graph neighbours lone", "graph unlinked --all", "graph path acme briefing/two --coverage",
  ]

  @Test(
    "errors are on standard error, and the run ends with exit code 1", arguments: questions,
    [broken, unknown])
  func text(question: String, archive: String) throws {
    let folder = try SiteFolder(archive)
    let run = try CommandRun(question, in: folder)
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("the site has 1 error, so the answer may not be complete"))
    #expect(run.errors.contains(archive == Self.broken ? "Content/policies/eo-1.md:4" : "'zenith'"))
    #expect(!run.output.contains("nothing is out of date"))
    #expect(!run.output.contains("nothing refers to it"))
  }

  @Test("what is known is still said", arguments: [broken, unknown])
  func known(archive: String) throws {
    let folder = try SiteFolder(archive)
    #expect(try CommandRun("impact acme", in: folder).output.contains("Content/briefings/two.md"))
    #expect(
      try CommandRun("graph neighbours acme", in: folder).output.contains("briefing/two"))
    #expect(try CommandRun("graph stats", in: folder).lines.contains("briefings  2"))
    #expect(
      try CommandRun("graph unlinked --all", in: folder).output.contains("linked before"))
    #expect(
      try CommandRun("graph path acme briefing/two --coverage", in: folder)
        .output.hasPrefix("1 step"))
    let lone = try CommandRun("impact lone", in: folder)
    #expect(lone.output.contains("nothing that could be read refers to it"))
  }

  @Test("data says that it is not complete", arguments: questions, [broken, unknown])
  func data(question: String, archive: String) throws {
    let folder = try SiteFolder(archive)
    let run = try CommandRun(question + " --format json", in: folder)
    #expect(run.exitCode == 1)
    let answer = try JSONDecoder().decode(Completeness.self, from: Data(run.output.utf8))
    #expect(answer == Completeness(complete: false, errors: 1))
    #expect(!run.errors.isEmpty)
  }

  @Test("data of a sound site says nothing of it", arguments: questions)
  func soundData(question: String) throws {
    let run = try CommandRun(question + " --format json", in: try SiteFolder(Self.site()))
    #expect(run.exitCode == 0 && run.errors == "")
    let answer = try JSONDecoder().decode(Completeness.self, from: Data(run.output.utf8))
    #expect(answer == Completeness())
  }

  @Test func `a sound site gets its all-clear`() throws {
    let folder = try SiteFolder(Self.site())
    let run = try CommandRun("stale", in: folder)
    #expect(run.exitCode == 0 && run.output == "nothing is out of date on 2025-11-30\n")
    #expect(try CommandRun("impact lone", in: folder).output.contains("nothing refers to it"))
  }

  @Test func `what is out of date is an answer and no error of the others`() throws {
    let folder = try SiteFolder(Self.stale)
    #expect(try CommandRun("check", in: folder).exitCode == 1)
    let stale = try CommandRun("stale", in: folder)
    #expect(stale.exitCode == 1 && stale.errors == "")
    #expect(stale.output.contains("StaleCitation: 'eo-1' had ended by 2025-11-04"))
    let data = try CommandRun("stale --format json", in: folder)
    #expect(data.exitCode == 1 && !data.output.contains("\"complete\""))
    for question in ["impact eo-1", "graph stats", "graph neighbours acme"] {
      let run = try CommandRun(question, in: folder)
      #expect(run.exitCode == 0 && run.errors == "", "\(question)")
    }
  }

  @Test func `what is known to be out of date is listed beside the errors`() throws {
    let folder = try SiteFolder(
      Self.site(
        history: "history: [2023-10-30: issued, 2025-01-20: revoked]", second: "companies: [acm]"))
    let run = try CommandRun("stale", in: folder)
    #expect(run.exitCode == 1 && run.output.contains("StaleCitation: 'eo-1'"))
    #expect(run.errors.contains("'acm' is not a company of this site"))
    for format in ["sarif", "github"] {
      let data = try CommandRun("stale --format \(format)", in: folder)
      #expect(data.exitCode == 1)
      #expect(data.output.contains("StaleCitation") && data.output.contains("UnknownReference"))
    }
  }

  @Test func `a record that could not be read is not said to be unknown`() throws {
    let folder = try SiteFolder(Self.broken)
    for question in ["impact eo-1", "graph neighbours policy/eo-1", "graph path acme eo-1"] {
      let run = try CommandRun(question, in: folder)
      #expect(run.exitCode == 1 && run.errors.contains("could not be read"), "\(question)")
      #expect(run.errors.contains("Content/policies/eo-1.md:4"))
      let data = try CommandRun(question + " --format json", in: folder)
      let answer = try JSONDecoder().decode(Completeness.self, from: Data(data.output.utf8))
      #expect(data.exitCode == 1 && answer == Completeness(complete: false, errors: 1))
    }
  }

  @Test func `settings and templates have errors as well`() throws {
    for (path, text) in [
      ("Content/site.yml", "title: Orders\nclock: 2025-11-31\n"),
      ("Templates/home.html", "{% for %}"),
    ] {
      let folder = try SiteFolder(Self.site())
      try folder.write(text, to: path)
      for question in ["stale", "impact acme", "graph stats", "graph unlinked"] {
        let run = try CommandRun(question, in: folder)
        #expect(run.exitCode == 1 && run.errors.contains(path), "\(question) \(path)")
        #expect(!run.output.contains("nothing is out of date"))
      }
    }
  }

  @Test func `with --strict warnings are errors here too`() throws {
    let folder = try SiteFolder(
      Self.site(second: "judgments: [{id: a, claim: It passes, outcome: It did}]"))
    #expect(try CommandRun("stale", in: folder).exitCode == 0)
    let run = try CommandRun("stale --strict", in: folder)
    #expect(run.exitCode == 1 && run.errors.contains("UnscoredOutcome"))
  }

  private struct Completeness: Decodable, Equatable {
    var complete: Bool?
    var errors: Int?
  }
}
