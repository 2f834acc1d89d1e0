package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let commentsClosed = Rule(
    "CommentsClosed", .warning,
    summary: "A period for comments is not called open after it has closed.",
    explanation: """
      A reader who believes it writes in vain. The rule reads sentences that link to a policy with \
      comments_close and say in the present that it is open for comment, that comments are due or open, \
      that the comment period is open, runs or has not closed, that comments are accepted, or that somebody can still \
      comment, and compares that day with as_of.
      """,
    bad: """
      as_of: 2025-12-20
      ---
      [The notice](policy:large-loads) is open for comment.  # comments_close: 2025-12-05
      """,
    good: """
      as_of: 2025-12-20
      ---
      Comments on [the notice](policy:large-loads) were due by 5 December.
      """)
}

extension Check {
  static let commentsClosed = Check(
    .commentsClosed,
    reach: .page(.own) { page, site, findings in
      guard let day = site.asOf(page) else { return }
      for sign in site.pages[page].signs {
        guard case .isOpenForComment(let records) = sign.claim,
          let record = records.only(where: {
            site.catalog.entities[$0].policy?.commentsClose != nil
          }),
          let close = site.catalog.entities[record].policy?.commentsClose, close.lastDay < day
        else { continue }
        findings.append(
          Diagnostic(
            .commentsClosed,
            "'\(sign.words)' is said of \(site.catalog.entities[record].name.value), "
              + "whose comments closed \(close.isoPhrase), before the facts of \(day)",
            at: sign.place))
      }
    })
}
