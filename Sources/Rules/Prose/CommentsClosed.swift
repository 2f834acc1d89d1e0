package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let commentsClosed = Rule(
    "CommentsClosed", .warning,
    summary: "Reports text that says a comment period is open after it has closed.",
    explanation: """
      A reader who relies on it comments too late. The rule reads sentences that link to a policy \
      with `comments_close` and say in the present tense that:
      - the policy is open for comment;
      - comments are due, open or accepted;
      - the comment period is open, is running or has not closed;
      - people can still comment.
      It compares the closing day with the page's fact date (`as_of`, otherwise `date`).
      """,
    bad: """
      as_of: 2025-12-20
      ---
      [The notice](policy:large-loads) is open for comment.  # comments_close: 2025-12-05
      """,
    good: """
      as_of: 2025-12-20
      ---
      Comments on [the notice](policy:large-loads) were due by December 5.
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
