/// Amounts behind the link of a deal: `the contract is worth $9.7 million`.
extension ProseSign {
  /// Whether an amount behind a link is said to be that of its deal: `[the contract], valued at $9.7 million`, `[the
  /// contract] ($9.7 million)`, `[acquire Gridco] for $9.7 million`.
  static func isFollowed(
    _ link: Sentence.Link, by amount: Range<Int>, in sentence: Sentence
  ) -> Bool {
    var index = amount.lowerBound - 1
    while index >= link.words.upperBound, isApproximation(index, in: sentence) {
      index -= 1
    }
    // "The contract, a five-year, $9.7 million deal"
    if sentence.gap(before: link.words.upperBound) == .comma,
      ["a", "an"].contains(sentence.word(link.words.upperBound)),
      (link.words.upperBound + 1..<max(index, link.words.upperBound) + 1).allSatisfy({
        AmountWords.modifiers.contains(sentence.word($0)) && sentence.gap(before: $0) <= .comma
      })
    {
      index = link.words.upperBound - 1
    }
    // "The contract, a $9.7 million deal"; "the contract ($9.7 million)"
    if index < link.words.upperBound {
      // "the contract's $9.7 million value" has the possessive between.
      switch sentence.gap(before: link.words.upperBound) {
      case .comma: return isDeal(behind: amount, in: sentence) || isMeasured(link, in: sentence)
      case .bracket, .dash, .semicolon: return true
      default:
        return !sentence.isGoverned(link)
          && !sentence.isInNarrowingClause(link.words.lowerBound)
      }
    }
    if index == link.words.upperBound, sentence.code(index) == Lex.possessive {
      return (amount.upperBound..<amount.upperBound + 3).contains {
        AmountWords.values.contains(sentence.word($0)) && sentence.gap(before: $0) <= .space
      }
    }
    if sentence.word(index) == "at", isPutAt(index, link, in: sentence) { return true }
    switch sentence.word(index) {
    case let word where ["is", "was"].contains(word) && isDeal(behind: amount, in: sentence):
      return isSubject(link, of: index + 1, in: sentence)
    case "for" where index == link.words.upperBound: return true
    case "for":
      return isBought(link, in: sentence) && isInDeal(before: index, behind: link, in: sentence)
    case "in" where index == link.words.upperBound:
      return isBought(link, in: sentence) && isDeal(behind: amount, in: sentence)
    case "at" where index == link.words.upperBound: return !sentence.isGoverned(link)
    case "at": return hasValuingVerb(link, at: index, in: sentence)
    case "of", "is", "was", "to", "as":
      return isValued(link, before: index, in: sentence)
    case let word where AmountWords.worths.contains(word):
      return isApposition(before: index, behind: link, in: sentence)
        || isInDeal(before: index, behind: link, in: sentence)
        || isSubject(link, of: index, in: sentence)
    default: return isCost(of: link, to: index, in: sentence)
    }
  }

  /// Whether an amount is what a deal costs someone, whose name is before it: `[the deal] cost Acme $2 billion`, `[the deal]
  /// will cost the company`.
  private static func isCost(
    of link: Sentence.Link, to payer: Int, in sentence: Sentence
  ) -> Bool {
    var verb = payer
    if AmountWords.targets.contains(sentence.word(payer)), sentence.word(payer - 1) == "the" {
      verb = payer - 2
    } else {
      while verb >= link.words.upperBound, sentence.isCapital(verb),
        sentence.gap(before: verb + 1) <= .space
      {
        verb -= 1
      }
      guard verb < payer else { return false }
    }
    return ["cost", "costs"].contains(sentence.word(verb)) && verb >= link.words.upperBound
      && isSubject(link, of: verb, in: sentence)
  }

  /// Whether a verb of buying begins a link or is before it: `[buy Gridco]`, `acquiring [Gridco]`.
  private static func isBought(_ link: Sentence.Link, in sentence: Sentence) -> Bool {
    AmountWords.purchases.contains(sentence.word(link.words.lowerBound))
      || AmountWords.purchases.contains(sentence.word(sentence.wordBefore(link)))
  }

  /// Whether a verb with `at` values a deal: `[the contract] is valued at`, `values [the contract] at`, `its value
  /// stands at`, `[the deal] values Gridco at`.
  private static func hasValuingVerb(
    _ link: Sentence.Link, at: Int, in sentence: Sentence
  ) -> Bool {
    var verb = at - 1
    if verb == link.words.upperBound - 1 { verb = link.words.lowerBound - 1 }
    // "The deal values Gridco at"
    if verb > link.words.upperBound, sentence.isCapital(verb) {
      while verb > link.words.upperBound, sentence.isCapital(verb),
        sentence.gap(before: verb + 1) <= .space
      {
        verb -= 1
      }
      guard ["values", "valued", "valuing"].contains(sentence.word(verb)) else { return false }
      return isSubject(link, of: verb, in: sentence)
    }
    verb = sentence.skipDeterminers(backFrom: verb)
    guard AmountWords.valuing.contains(sentence.word(verb)) else { return false }
    // "the contract, which the companies valued at"
    if ["which", "that"].contains(sentence.word(link.words.upperBound)),
      (link.words.upperBound + 2..<link.words.upperBound + 7).contains(verb),
      ["valued", "priced", "pegged", "put"].contains(sentence.word(verb)),
      sentence.auxiliaries(before: verb).isAsserted,
      !(link.words.upperBound + 1...verb).contains(where: { sentence.gap(before: $0) >= .comma })
    {
      return true
    }
    if isInDeal(before: verb, behind: link, in: sentence) { return true }
    return verb < link.words.lowerBound || isSubject(link, of: verb, in: sentence)
  }
}
