import Diagnostics
import EntityGraph
import Import
import PolicyModel
import TestSupport
import Testing

/// What becomes of a file that a person wrote.
@Suite("Patches") struct PatchTests {
  private func site(_ fields: String, lineEnd: String = "\n") -> Site {
    let text =
      "---\nname: Executive Order 14110\ntype: executive-order\nnumber: 14110\n\(fields)\n---\nText.\n"
    return Site(
      "-- Content/policies/eo-14110.md --\n"
        + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd))
  }

  private let path = "Content/policies/eo-14110.md"

  @Test(
    arguments: [
      "history:\n  - 2023-10-30: issued\n  - 2023-11-01: published",
      "history:\n- 2023-10-30: issued   # by hand\n- 2023-11-01: published\ntopics: [ai]",
      "history:\n    - date: 2023-10-30\n      event: issued\n      note: |\n        Several\n        lines.\n    -   2023-11-01: published",
      "history:\n  # First of all\n  - '2023-10-30: issued'\nreviewed: 2025-01-01",
      "history:\nreviewed: 2025-01-01", "reviewed: 2025-01-01",
      "history:\n  - 2023-10-30: issued\nsources:\n  a: {title: A}\nsource: a",
    ], ["\n", "\r\n"])
  func `no line of a person is changed or removed`(fields: String, lineEnd: String) throws {
    let site = site(fields, lineEnd: lineEnd)
    let plan = site.plan(.federalRegister, [Orders.eo14110])
    #expect(plan.messages(.byHand).isEmpty)
    let after = site.adding(plan)
    #expect(after.errors.isEmpty, "\(after.text(path))")
    #expect(after.stage("eo-14110", on: "2025-01-20") == "revoked")
    let newline = UInt8(ascii: "\n")
    var rest = Array(after.text(path).utf8).split(separator: newline)[...]
    for line in Array(site.text(path).utf8).split(separator: newline) {
      let place = try #require(
        rest.firstIndex(of: line), "'\(String(decoding: line, as: UTF8.self))' is gone")
      rest = rest[(place + 1)...]
    }
    // Every new line ends as those of the file do.
    func bare(_ text: String) -> Int {
      text.utf8.count { $0 == newline } - text.utf8.count { $0 == 0x0D }
    }
    if lineEnd != "\n" { #expect(bare(after.text(path)) == bare(site.text(path))) }
    #expect(after.plan(.federalRegister, [Orders.eo14110]).isEmpty)
  }

  @Test func `a line goes where its date belongs`() {
    let site = site("history:\n  - 2023-10-30: issued\n  - 2025-01-20: revoked by eo-14148")
    let after = site.adding(site.plan(.federalRegister, [Orders.eo14110]))
    let lines = after.text(path).split(separator: "\n").filter {
      $0.contains("20") && $0.hasPrefix("  - ")
    }
    #expect(lines.count == 3)
    #expect(lines[1].contains("event: published"))
  }

  @Test(arguments: [
    "history: [2023-10-30: issued]", "history: [{date: 2023-10-30, event: issued}]",
    "history:\n  - 2023-10-30: issued\nsources: {a: {title: A}}\nsource: a",
  ]) func `a list or mapping on one line is not edited, and the lines to paste are given`(
    fields: String
  ) {
    let site = site(fields + "\nfr: {doc: 2023-24283, cite: 88 FR 75191}\ntitle: T")
    let plan = site.plan(.federalRegister, [Orders.eo14110])
    #expect(plan.changed.isEmpty)
    let lines = plan.remarks.filter { $0.sort == .byHand }.flatMap(\.lines)
    #expect(
      lines.contains(
        "  - {date: 2025-01-20, event: revoked, by: eo-14148, source: imported-federal-register-2023-24283}"
      ))
    #expect(lines.contains("  imported-federal-register-2023-24283:"))
  }

  @Test(arguments: [
    ("- 2023-10-30: issued\n  - 2025-01-21: revoked by eo-14148", "has 2025-01-21"),
    ("- 2023-10-30: issued\n  - 2025-01-20: revoked by eo-14179", "names another actor"),
    ("- 2023-10-30: issued\n  - 2025-01-20: revoked by eo-14148 (partial)", "has it only in part"),
    (
      "- 2023-10-30: issued\n  - 2025-01-20: superseded by eo-14179",
      "has 'superseded' of 2025-01-20"
    ),
    ("- 2023-10-31: issued", "has 2023-10-31"),
  ]) func `a record that says something else is reported and keeps its lines`(
    history: String, words: String
  ) throws {
    let site = Site(
      """
      -- Content/policies/eo-14148.md --
      ---
      name: Executive Order 14148
      type: executive-order
      number: 14148
      ---
      -- Content/policies/eo-14179.md --
      ---
      name: Executive Order 14179
      type: executive-order
      number: 14179
      ---
      -- \(path) --
      ---
      name: Executive Order 14110
      type: executive-order
      number: 14110
      history:
        \(history)
      ---

      """)
    let plan = site.plan(.federalRegister, [Orders.eo14110])
    let remark = try #require(plan.remarks.first { $0.sort == .disagreement })
    #expect(plan.remarks.filter { $0.sort == .disagreement }.count == 1)
    #expect(remark.message.hasSuffix("the record \(words)"))
    #expect(remark.places.map(\.path) == ["saved/1.json", path])
    let after = site.adding(plan)
    #expect(after.errors.isEmpty)
    for line in history.split(separator: "\n") { #expect(after.text(path).contains(line)) }
  }

  @Test func `a month agrees with a day in it`() {
    let site = site(
      "history:\n  - 2023-10: issued by joe-biden\n  - 2023-11: published\n  - 2025-01: revoked by eo-14148\nfr: {doc: 2023-24283, cite: 88 FR 75191}\ntitle: T"
    )
    let plan = site.plan(.federalRegister, [Orders.eo14110])
    #expect(plan.isEmpty)
    #expect(plan.messages(.disagreement).isEmpty)
  }

  @Test func `records match by identifier and never by slug`() {
    let site = Site(
      """
      -- Content/policies/eo-14110.md --
      ---
      name: Another thing
      type: executive-order
      number: 9
      ---

      """)
    let plan = site.plan(.federalRegister, [Orders.eo14110])
    #expect(!plan.added.contains { $0.file.path == path })
    #expect(plan.changed.isEmpty)
    #expect(
      plan.remarks.first { $0.sort == .byHand }?.lines == ["number: 14110"])
  }

  @Test func `identifiers that lead to two records change neither`() {
    let site = Site(
      """
      -- Content/policies/a.md --
      ---
      name: A
      type: executive-order
      number: 14110
      ---
      -- Content/policies/b.md --
      ---
      name: B
      type: executive-order
      fr: {doc: 2023-24283}
      ---

      """)
    let plan = site.plan(.federalRegister, [Orders.eo14110])
    #expect(plan.changed.isEmpty)
    #expect(
      plan.messages(.disagreement) == [
        "Executive Order 14110: its identifiers match policy/a and policy/b"
      ])
  }

  @Test func `a field that is added to a person's file says where it comes from`() {
    let site = site("history:\n  - 2023-10-30: issued")
    let after = site.adding(site.plan(.federalRegister, [Orders.eo14110]))
    #expect(
      after.text(path).contains(
        "fr: {doc: 2023-24283, cite: 88 FR 75191}  # imported-federal-register-2023-24283, 2025-11-27\n"
      ))
    // What a person wrote does not rest on the register.
    #expect(!after.text(path).contains("\nsource:"))
  }

  @Test func `lines of a later day cite a source of that day`() {
    let before = Site().adding(
      Site().plan(.federalRegister, [Orders.eo14110(notes: nil)], accessed: "2024-06-01"))
    let after = before.adding(
      before.plan(.federalRegister, [Orders.eo14110], accessed: "2025-11-27"))
    #expect(after.errors.isEmpty)
    #expect(
      after.text(path).contains(
        "event: revoked, by: eo-14148, source: imported-federal-register-2023-24283-2025-11-27}"))
    #expect(
      after.catalog.entities.first { $0.id.slug == "eo-14110" }?.importedThrough?.iso
        == "2025-11-27")
    #expect(after.plan(.federalRegister, [Orders.eo14110], accessed: "2026-01-01").isEmpty)
  }

  @Test func `a line that would break the history is not added`() throws {
    let site = site(
      "expires: 2023-10-01\nhistory:\n  - 2023-09-01: issued\n  - 2023-10-01: terminated")
    let plan = site.plan(.federalRegister, [Orders.eo14110])
    let after = site.adding(plan)
    #expect(after.errors.isEmpty)
    #expect(after.stage("eo-14110", on: "2025-11-27") == "terminated")
    #expect(!after.text(path).contains("revoked"))
  }

  @Test func `a patch shows what is inserted and nothing removed`() throws {
    let site = site("history:\n  - 2023-10-30: issued")
    let plan = site.plan(.federalRegister, [Orders.eo14110(notes: nil)])
    let diff = try #require(plan.changed.first).diff(Paint(isOn: false), isForTerminal: false)
    #expect(diff.hasPrefix("--- a/\(path)\n+++ b/\(path)\n@@ "))
    #expect(!diff.split(separator: "\n").contains { $0.hasPrefix("-") && !$0.hasPrefix("---") })
    let added = Site().plan(.federalRegister, [Orders.eo14110(notes: nil)]).added
    #expect(
      added.last?.diff(Paint(isOn: false), isForTerminal: false).hasPrefix(
        "--- /dev/null\n+++ b/\(path)\n@@ -0,0 +1,") == true)
  }
}
