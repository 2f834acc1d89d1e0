/// Sentences that give an amount for a deal.
extension ProseSign {
  /// The claims that a linked deal is worth an amount: `[the contract] is worth $9.7 million`.
  static func amountClaims(in sentence: Sentence) -> [Found] {
    // A longer sentence is a list, whose pairs of links and amounts would cost its square.
    guard !sentence.links.isEmpty, !sentence.isQuestion,
      sentence.words.count <= CitedSentence.longest
    else { return [] }
    let amounts = sentence.amounts
    var found: [Found] = []
    for amount in amounts where !sentence.isQuoted(amount.words.lowerBound) {
      guard !isOtherSum(amount.words, in: sentence) else { continue }
      for link in sentence.links where isValued(link, at: amount.words, in: sentence) {
        var stated = amount.amount
        stated.isRough = isApproximation(amount.words.lowerBound - 1, in: sentence)
        stated.isOfAnotherTime = isOfAnotherTime(amount.words, in: sentence)
        let claim = Claim.amount(link.record, stated, others: amounts.map(\.amount))
        // Links to one deal have one finding.
        guard
          !found.contains(where: {
            $0.claim.isAbout(link.record, at: $0.words, sentence.bytes(of: amount.words))
          })
        else { continue }
        found.append(Found(claim: claim, words: sentence.bytes(of: amount.words)))
      }
    }
    return found
  }

  /// Whether the sentence says of a deal that it is worth an amount, which may be before, in or behind its link.
  private static func isValued(
    _ link: Sentence.Link, at amount: Range<Int>, in sentence: Sentence
  ) -> Bool {
    if link.words.contains(amount.lowerBound) { return true }
    return link.words.lowerBound >= amount.upperBound
      ? isModified(link, by: amount, in: sentence) : isFollowed(link, by: amount, in: sentence)
  }
}

extension ProseSign.Claim {
  /// Whether it is the claim of an amount for a deal, quoted with the same words.
  fileprivate func isAbout(_ record: Int, at words: Range<Int>, _ other: Range<Int>) -> Bool {
    if case .amount(let own, _, _) = self { own == record && words == other } else { false }
  }
}
