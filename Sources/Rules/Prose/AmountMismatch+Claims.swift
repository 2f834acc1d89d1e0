extension ProseSign {
  static func amountClaims(in sentence: Sentence) -> [Found] {
    guard !sentence.links.isEmpty, !sentence.isQuestion else { return [] }
    let amounts = sentence.amounts
    var found: [Found] = []
    for amount in amounts where !sentence.isQuoted(amount.words.lowerBound) {
      guard !isOtherSum(amount.words, in: sentence) else { continue }
      for link in sentence.links where ties(amount.words, to: link, in: sentence) {
        let claim = Claim.amount(
          link.record, amount.amount, others: amounts.map(\.amount))
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

  /// Whether the sentence says of a deal that it is worth an amount.
  private static func ties(
    _ amount: Range<Int>, to link: Sentence.Link, in sentence: Sentence
  ) -> Bool {
    if link.words.contains(amount.lowerBound) { return true }
    if link.words.lowerBound >= amount.upperBound {
      return isModified(link, by: amount, in: sentence)
    }
    var index = amount.lowerBound - 1
    while index >= link.words.upperBound, approximations.contains(sentence.word(index)) {
      index -= 1
    }
    // "The contract, a $9.7 million deal"; "the contract ($9.7 million)"
    if index < link.words.upperBound {
      return !sentence.isGoverned(link) || sentence.gap(before: index + 1) != .comma
    }
    switch sentence.word(index) {
    case "for" where index == link.words.upperBound: return true
    case "at":
      // "valued at", "values the contract at", "the value stands at"
      var verb = index - 1
      if verb == link.words.upperBound - 1 { verb = link.words.lowerBound - 1 }
      while Lex.determiners.contains(sentence.code(verb)) { verb -= 1 }
      guard valuing.contains(sentence.word(verb)) else { return false }
      return verb < link.words.lowerBound || isSubject(link, of: verb, in: sentence)
    case "of", "is", "was", "to", "as":
      return isValued(link, before: index, in: sentence)
    case let word where worths.contains(word): return isSubject(link, of: index, in: sentence)
    default: return false
    }
  }

  /// Whether a link is the subject of a verb or an adjective of value.
  private static func isSubject(
    _ link: Sentence.Link, of verb: Int, in sentence: Sentence
  ) -> Bool {
    let auxiliaries = sentence.auxiliaries(before: verb)
    guard !auxiliaries.isNegated else { return false }
    let start = auxiliaries.start
    if sentence.subjects(before: start, tails: Lex.dealNouns).contains(where: {
      $0.words == link.words
    }) {
      return true
    }
    // "under the contract, worth $9.7 million"
    return link.words.upperBound == start && sentence.gap(before: start) <= .comma
      && !isPart(link, in: sentence)
  }

  /// `The value of the contract is`, `the contract's price tag of`, `the contract comes to`.
  private static func isValued(
    _ link: Sentence.Link, before index: Int, in sentence: Sentence
  ) -> Bool {
    let between = link.words.upperBound..<index + 1
    guard between.count <= 8, between.allSatisfy({ sentence.gap(before: $0) <= .space }) else {
      return false
    }
    let hasNoun = between.contains { values.contains(sentence.word($0)) }
    if hasNoun {
      return sentence.code(link.words.upperBound) == Lex.possessive
        || between.contains { holding.contains(sentence.word($0)) }
    }
    if sentence.word(index) == "to" {
      return isSubject(link, of: index - 1, in: sentence)
        && rising.contains(sentence.word(index - 1))
    }
    guard sentence.word(index) != "of", sentence.word(index) != "as" else { return false }
    // "the value of the contract is"
    var noun = link.words.lowerBound - 1
    while Lex.determiners.contains(sentence.code(noun)) { noun -= 1 }
    return sentence.word(noun) == "of" && values.contains(sentence.word(noun - 1))
      && sentence.auxiliaries(before: amountStart(index)).start <= link.words.upperBound
  }

  private static func amountStart(_ index: Int) -> Int { index + 1 }

  /// `the $9.7 million contract`, `a $9.7 million purchase of Zenith`.
  private static func isModified(
    _ link: Sentence.Link, by amount: Range<Int>, in sentence: Sentence
  ) -> Bool {
    var sawNoun = false
    for index in amount.upperBound..<link.words.lowerBound {
      guard index - amount.upperBound < 8, sentence.gap(before: index) <= .hyphen else {
        return false
      }
      let code = sentence.code(index)
      if Lex.dealNouns.contains(code) {
        sawNoun = true
      } else if modifiers.contains(sentence.word(index)) {
        continue
      } else if Lex.prepositions.contains(code) || Lex.determiners.contains(code) {
        guard sawNoun else { return false }
      } else if !sentence.isCapital(index), !sawNoun {
        return false
      }
    }
    return sentence.gap(before: link.words.lowerBound) <= .hyphen
  }

  /// Whether a link is what something else is a part of: the first tranche of the contract.
  private static func isPart(_ link: Sentence.Link, in sentence: Sentence) -> Bool {
    let start = max(0, link.words.lowerBound - 4)
    return (start..<link.words.lowerBound).contains { parts.contains(sentence.word($0)) }
  }

  /// Whether what follows an amount makes it a rate or another sum.
  private static func isOtherSum(_ amount: Range<Int>, in sentence: Sentence) -> Bool {
    if ["not", "from", "than"].contains(sentence.word(amount.lowerBound - 1)) { return true }
    let next = amount.upperBound
    guard next < sentence.words.count, sentence.gap(before: next) <= .hyphen else { return false }
    let word = sentence.word(next)
    if ["a", "an", "per", "each", "every"].contains(word) { return true }
    if rates.contains(word)
      || (next..<next + 5).contains(where: { others.contains(sentence.word($0)) })
    {
      return true
    }
    if word == "in" {
      let what = sentence.word(next + 1)
      return
        !(inWhat.contains(what)
        || sentence.words.indices.contains(next + 1) && sentence.words[next + 1].hasDigit)
    }
    return false
  }

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }

  private static let approximations = set(
    "about roughly nearly almost some around approximately more than at least up to over just under an a the "
      + "estimated total of only currently reportedly as much least most close well all told whopping record "
      + "it"
  ).subtracting(["at", "of", "to", "as"])
  private static let worths = set(
    "worth valued totals totaled totalled totalling totaling costs cost fetched fetches priced")
  private static let valuing = set(
    "valued values value valuing put puts priced prices stands stood pegged pegs")
  private static let values = set("value price cost size tag worth consideration sum")
  private static let holding = set("has had carries carried with at")
  private static let rising = set("amounts amounted comes came rises rose totals")
  private static let parts = set(
    "tranche phase portion part share stake half quarter piece slice installment instalment stage percent"
  )
  private static let modifiers = set(
    "all cash stock share five four three two ten six seven eight nine multi year multiyear long term new "
      + "proposed planned pending announced cloud services power supply purchase hosting lease strategic "
      + "definitive equity reverse friendly hostile blockbuster landmark computing infrastructure capacity gpu "
      + "data center centre colocation offtake joint-venture federal plus odd dollar")
  private static let rates = set("annually yearly monthly weekly daily apiece annual quarterly")
  private static let others = set(
    "fee fees sales revenue revenues profit profits earnings losses loss debt costs savings synergies penalty "
      + "penalties fine fines tax taxes credits grant grants subsidies bonus bonuses interest dividends dividend "
      + "damages deposit deposits prepayment prepayments payment payments capex expenses loan loans bond bonds "
      + "installment instalment advance termination breakup tranche retainer settlement ebitda backlog"
  )
  private static let inWhat = set(
    "cash stock total all value shares a the its aggregate consideration equity today")
}

extension ProseSign.Claim {
  fileprivate func isAbout(_ record: Int, at words: Range<Int>, _ other: Range<Int>) -> Bool {
    if case .amount(let own, _, _) = self { own == record && words == other } else { false }
  }
}
