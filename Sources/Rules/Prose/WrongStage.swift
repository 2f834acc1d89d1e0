package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let billCalledLaw = Rule(
    "BillCalledLaw", .warning,
    summary: "A bill is not called a law before it is enacted, nor a law a bill.",
    explanation: """
      The rule reads the words right behind a link to a policy: 'is law', 'is a law', 'became law', \
      'a law', or 'is a bill', 'a bill'. It compares them with the stage that the policy had reached \
      by as_of.
      """,
    bad: """
      The [CLARITY Act](policy:clarity-act) is law.          # passed the House
      """,
    good: """
      The [CLARITY Act](policy:clarity-act) passed the House.
      """)
}

extension Check {
  static let billCalledLaw = Check(
    .billCalledLaw,
    reach: .page { page, site, findings in
      guard let day = site.asOf(page) else { return }
      for sign in site.pages[page].signs {
        let (record, isLaw): (Int, Bool)
        switch sign.claim {
        case .isLaw(let number): (record, isLaw) = (number, true)
        case .isBill(let number): (record, isLaw) = (number, false)
        default: continue
        }
        let entity = site.catalog.entities[record]
        guard let type = entity.type?.value, type == "bill" || type == "statute",
          let status = site.histories[record]?.status(at: day), status.force != .notYet
        else { continue }
        let isEnacted =
          type == "statute"
          || entity.history.contains { $0.event == "enacted" && $0.date.lastDay <= day }
        guard isEnacted != isLaw else { continue }
        findings.append(
          Diagnostic(
            .billCalledLaw,
            "'\(sign.words)' is said of \(entity.name.value), which by \(day) "
              + (isLaw ? "was a bill: \(site.change(status, of: record))" : "was law"),
            at: sign.place))
      }
    })
}

extension ProseSign {
  static func wordingClaims(in sentence: Sentence) -> [Found] {
    var found: [Found] = []
    for link in sentence.links {
      var next = link.words.upperBound
      let start = next
      if verbs.contains(sentence.code(next)) { next += 1 }
      while adverbs.contains(sentence.code(next)) { next += 1 }
      if articles.contains(sentence.code(next)) { next += 1 }
      // The bare word belongs to what follows: 'the GENIUS Act bill' needs no verb, 'law firm' does.
      guard next > start, next < start + 5 else { continue }
      let claim: Claim
      switch sentence.code(next) {
      case law: claim = .isLaw(link.record)
      case bill: claim = .isBill(link.record)
      default: continue
      }
      found.append(
        Found(
          claim: claim,
          words: sentence.words[start].range.lowerBound..<sentence.words[next].range.upperBound,
          place: link.place))
    }
    return found
  }

  private static let verbs = Lexicon.codes(["is", "became"])
  private static let adverbs = Lexicon.codes(["now", "already", "still"])
  private static let articles = Lexicon.codes(["a", "the"])
  private static let law = Lexicon.code("law")
  private static let bill = Lexicon.code("bill")
}
