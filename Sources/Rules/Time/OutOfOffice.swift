package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let outOfOffice = Rule(
    "OutOfOffice", .warning,
    summary:
      "Reports text that speaks of someone as holding an office they do not hold on the briefing's fact date.",
    explanation: """
      A sentence in the present tense becomes false when a term ends. The rule reads the text, and \
      the title, bottom line, angles, judgments and calendar of the front matter, for two kinds of \
      claims as of the fact date (`as_of`, otherwise `date`):
      - 'the NAME administration', 'the NAME White House', 'President NAME' or 'the president, \
      NAME,' as the subject of a present-tense verb ('intends', 'has', 'will'), checked against the terms of US presidents. \
      Only briefings that concern the United States are checked (see `jurisdiction`).
      - Likewise, a title ('Chair', 'Sec.', 'Senator', 'Majority Leader', 'CEO') before or beside a link \
      to a person, checked against the positions in that person's record. If several match, the one \
      at the body that the sentence names counts. If a sentence has two subjects, both are checked. \
      Among company officers, only chief executives are checked.
      Former presidents, the legacy of an administration ('is remembered for') and quotations are \
      ignored. So is text dated to a time when the office was still held: by the start of a line \
      ('Oct. 30, 2023: President Biden signs the order') or of a sentence ('In October 2023, President \
      Biden signs'), by the row or column of a table, by the introduction of a list, or by the \
      nearest heading ('January 2023'). The years of a term do the same ('the SEC chair, 2021–2025, \
      wants'). Use the past tense: 'the Biden administration intended'.
      """,
    bad: """
      as_of: 2025-11-04
      ---
      The Biden administration intends to regulate training runs.
      """,
    good: """
      as_of: 2025-11-04
      ---
      The Biden administration intended to regulate training runs.
      """)
}

extension Check {
  static let outOfOffice = Check(
    .outOfOffice,
    reach: .page(.own) { page, site, findings in
      guard site.catalog.kinds[page] == .briefing, let day = site.asOf(page) else { return }
      for sign in site.pages[page].signs {
        if case .inRole(let person, let title, let body, let date) = sign.claim {
          if let finding = outOfRole((person, title, body, date), sign, on: day, in: site) {
            findings.append(finding)
          }
          continue
        }
        guard case .inOffice(let president, let date) = sign.claim,
          let current = Administration.on(day), current.surname.lowercased() != president,
          !Administration.all.contains(where: {
            $0.surname.lowercased() == president
              && date?.overlaps(since: $0.start, until: $0.end) == true
          })
        else { continue }
        let term = Administration.all.last {
          $0.surname.lowercased() == president && $0.start <= day
        }
        let since = term.map { "left office on \($0.end)" } ?? "had not come into office"
        findings.append(
          Diagnostic(
            .outOfOffice,
            "'\(sign.words)' \(since), and the facts are those of \(day)", at: sign.place,
            help: "write it in the past tense"))
      }
    })
}
