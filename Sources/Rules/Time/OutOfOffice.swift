package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let outOfOffice = Rule(
    "OutOfOffice", .warning,
    summary: "Who is spoken of as being in office is, on the day of the facts.",
    explanation: """
      The rule reads the text, and the title, bottom line, angles, judgments and calendar of the \
      front matter, for 'the NAME administration', 'the NAME White House' and 'President NAME' as the \
      subject of a verb in the present ('intends', 'has', 'will'). It compares the terms of presidents of the \
      United States with the day through which the briefing's facts were checked, in briefings that concern \
      the United States (see jurisdiction). It does the same for a title ('Chair', 'Sec.', 'Senator') \
      before or beside a link to a person, with the positions of that person's record; of several such \
      positions with that at the body which the sentence names.
      The past tense says what the author means: 'the Biden administration intended'. Former presidents, \
      what remains of an administration ('is remembered for') and quotations are left alone.
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
        if case .inRole(let person, let title, let body) = sign.claim {
          if let finding = outOfRole((person, title, body), sign, on: day, in: site) {
            findings.append(finding)
          }
          continue
        }
        guard case .inOffice(let president) = sign.claim,
          let current = Administration.on(day), current.surname.lowercased() != president
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
