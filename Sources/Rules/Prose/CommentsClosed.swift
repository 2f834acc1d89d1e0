package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let commentsClosed = Rule(
    "CommentsClosed", .error,
    summary: "A period for comments is not called open after it has closed.",
    explanation: """
      A reader who believes it writes in vain. The rule reads sentences that link to a policy with \
      comments_close and say 'open for comment', 'comments are open', 'comments are due', 'the comment \
      period is open' or 'accepting comments', and compares that day with as_of.
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
    reach: .page { page, site, findings in
      guard let day = site.asOf(page) else { return }
      for sign in site.pages[page].signs {
        guard case .isOpenForComment(let record) = sign.claim,
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

extension ProseSign {
  static func commentClaims(in sentence: Sentence) -> [Found] {
    guard !sentence.links.isEmpty else { return [] }
    let codes = sentence.words.map(\.code)
    for phrase in phrases {
      guard
        let start = codes.indices.first(where: { codes[$0...].starts(with: phrase) }),
        start == 0 || !pasts.contains(codes[start - 1])
      else { continue }
      let words =
        sentence.words[start].range
        .lowerBound..<sentence.words[start + phrase.count - 1].range
        .upperBound
      return sentence.links.map {
        Found(claim: .isOpenForComment($0.record), words: words, place: $0.place)
      }
    }
    return []
  }

  /// Before a phrase: it was open once.
  private static let pasts = Lexicon.codes(["was", "been"])
  private static let phrases: [[Lexicon.Code]] = [
    ["open", "for", "comment"], ["open", "for", "comments"], ["comments", "are", "open"],
    ["comments", "are", "due"], ["comment", "period", "is", "open"],
    ["comment", "window", "is", "open"], ["accepting", "comments"], ["accepts", "comments"],
  ].map { $0.map(Lexicon.code) }
}
