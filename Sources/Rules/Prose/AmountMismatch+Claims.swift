extension ProseSign {
  static func amountClaims(in sentence: Sentence) -> [Found] {
    guard !sentence.links.isEmpty, !sentence.isQuestion else { return [] }
    let amounts = sentence.amounts
    var found: [Found] = []
    for amount in amounts where !sentence.isQuoted(amount.words.lowerBound) {
      guard !isOtherSum(amount.words, in: sentence) else { continue }
      for link in sentence.links where ties(amount.words, to: link, in: sentence) {
        var stated = amount.amount
        stated.isRough = isApproximation(amount.words.lowerBound - 1, in: sentence)
        stated.isOfAnotherTime = isOfAnotherTime(sentence)
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

  /// Whether the sentence speaks of what the deal was worth before, or by another count.
  private static func isOfAnotherTime(_ sentence: Sentence) -> Bool {
    sentence.words.indices.contains { otherTimes.contains(sentence.word($0)) }
  }

  private static let otherTimes = set(
    "originally initially first earlier previous previously former formerly original initial then once revised raised "
      + "lowered sweetened increased reduced cut amended renegotiated rejected offered offer bid proposed proposal excluding "
      + "including debt equity enterprise net phase tranche expanded upsized if could would may might"
  )

  /// Whether the sentence says of a deal that it is worth an amount.
  private static func ties(
    _ amount: Range<Int>, to link: Sentence.Link, in sentence: Sentence
  ) -> Bool {
    if link.words.contains(amount.lowerBound) { return true }
    if link.words.lowerBound >= amount.upperBound {
      return isModified(link, by: amount, in: sentence)
    }
    var index = amount.lowerBound - 1
    while index >= link.words.upperBound, isApproximation(index, in: sentence) {
      index -= 1
    }
    // "The contract, a $9.7 million deal"; "the contract ($9.7 million)"
    if index < link.words.upperBound {
      // "the contract's $9.7 million value" has the possessive between.
      switch sentence.gap(before: link.words.upperBound) {
      case .comma: return isDeal(behind: amount, in: sentence) || isMeasured(link, in: sentence)
      case .bracket, .dash, .semicolon: return true
      default: return !sentence.isGoverned(link)
      }
    }
    if index == link.words.upperBound, sentence.code(index) == Lex.possessive {
      return (amount.upperBound..<amount.upperBound + 3).contains {
        values.contains(sentence.word($0)) && sentence.gap(before: $0) <= .space
      }
    }
    switch sentence.word(index) {
    case let word where ["is", "was"].contains(word) && isDeal(behind: amount, in: sentence):
      return isSubject(link, of: index + 1, in: sentence)
    case "for" where index == link.words.upperBound: return true
    case "at" where index == link.words.upperBound: return !sentence.isGoverned(link)
    case "at":
      // "valued at", "values the contract at", "the value stands at"
      var verb = index - 1
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
      while Lex.determiners.contains(sentence.code(verb)) { verb -= 1 }
      guard valuing.contains(sentence.word(verb)) else { return false }
      if isInDeal(before: verb, behind: link, in: sentence) { return true }
      return verb < link.words.lowerBound || isSubject(link, of: verb, in: sentence)
    case "of", "is", "was", "to", "as":
      return isValued(link, before: index, in: sentence)
    case let word where worths.contains(word):
      return isApposition(before: index, behind: link, in: sentence)
        || isInDeal(before: index, behind: link, in: sentence)
        || isSubject(link, of: index, in: sentence)
    default: return false
    }
  }

  /// `the price of the contract`.
  private static func isMeasured(_ link: Sentence.Link, in sentence: Sentence) -> Bool {
    var before = link.words.lowerBound - 1
    while Lex.determiners.contains(sentence.code(before)) { before -= 1 }
    return sentence.word(before) == "of" && values.contains(sentence.word(before - 1))
  }

  /// `[acquire Gridco] in a deal valued at`.
  private static func isInDeal(
    before verb: Int, behind link: Sentence.Link, in sentence: Sentence
  ) -> Bool {
    guard Lex.dealNouns.contains(sentence.code(verb - 1)), sentence.gap(before: verb) <= .space
    else { return false }
    var index = verb - 2
    while modifiers.contains(sentence.word(index)) { index -= 1 }
    guard ["a", "an"].contains(sentence.word(index)), sentence.word(index - 1) == "in" else {
      return false
    }
    return index - 1 == link.words.upperBound && sentence.gap(before: index - 1) <= .comma
  }

  /// `the contract, a five-year deal worth`.
  private static func isApposition(
    before worth: Int, behind link: Sentence.Link, in sentence: Sentence
  ) -> Bool {
    let end = link.words.upperBound
    return Lex.dealNouns.contains(sentence.code(worth - 1)) && sentence.gap(before: end) == .comma
      && ["a", "an"].contains(sentence.word(end)) && !isPart(link, in: sentence)
      && (end + 1..<worth).allSatisfy {
        sentence.gap(before: $0) <= .hyphen
          && ($0 == worth - 1 || modifiers.contains(sentence.word($0)))
      }
  }

  /// `about`, `up to`, `at least`, `as much as`.
  private static func isApproximation(_ index: Int, in sentence: Sentence) -> Bool {
    switch sentence.word(index) {
    case "to": ["up", "close"].contains(sentence.word(index - 1))
    case "at": ["least", "most"].contains(sentence.word(index + 1))
    case "as": sentence.word(index - 1) == "much" || sentence.word(index + 1) == "much"
    case let word: approximations.contains(word)
    }
  }

  /// Whether a word for a deal follows an amount: `a $9.7 million all-stock deal`.
  private static func isDeal(behind amount: Range<Int>, in sentence: Sentence) -> Bool {
    for index in amount.upperBound..<amount.upperBound + 5 {
      guard sentence.words.indices.contains(index), sentence.gap(before: index) <= .hyphen else {
        return false
      }
      if Lex.dealNouns.contains(sentence.code(index)) { return true }
      guard modifiers.contains(sentence.word(index)) else { return false }
    }
    return false
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
    return start == verb && link.words.upperBound == start && sentence.gap(before: start) <= .dash
      && !isPart(link, in: sentence) && !rising.contains(sentence.word(verb))
  }

  /// `The value of the contract is`, `the contract's price tag of`, `the contract comes to`.
  private static func isValued(
    _ link: Sentence.Link, before index: Int, in sentence: Sentence
  ) -> Bool {
    let between = link.words.upperBound..<index + 1
    guard between.count <= 8,
      between.dropFirst().allSatisfy({ sentence.gap(before: $0) <= .space }),
      sentence.gap(before: between.lowerBound) <= .comma
    else { return false }
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
    let isOf =
      sentence.word(noun) == "of"
      || ["on", "for", "in"].contains(sentence.word(noun))
        && prices.contains(sentence.word(noun - 1))
    return isOf && values.contains(sentence.word(noun - 1))
      && sentence.auxiliaries(before: amountStart(index)).start <= link.words.upperBound
  }

  private static func amountStart(_ index: Int) -> Int { index + 1 }

  /// `the $9.7 million contract`, `a $9.7 million purchase of Zenith`.
  private static func isModified(
    _ link: Sentence.Link, by amount: Range<Int>, in sentence: Sentence
  ) -> Bool {
    // "paying $9.7 million for Zenith"
    if sentence.word(amount.upperBound) == "for",
      amount.upperBound + 3 > link.words.lowerBound
        || isUnder(link, since: amount.upperBound + 1, in: sentence)
    {
      var verb = amount.lowerBound - 1
      while approximations.contains(sentence.word(verb)) { verb -= 1 }
      return payments.contains(sentence.word(verb))
    }
    if isOpening(amount, of: link, in: sentence) { return true }
    // "At $9.7 million, the contract is"
    if sentence.word(amount.lowerBound - 1) == "at", amount.lowerBound < 4,
      sentence.gap(before: amount.upperBound) == .comma,
      (amount.upperBound..<link.words.lowerBound).allSatisfy({
        Lex.determiners.contains(sentence.code($0))
      })
    {
      return true
    }
    var sawNoun = false
    for index in amount.upperBound..<link.words.lowerBound {
      // "a $9.7 million contract, the deal, runs"
      if sawNoun, sentence.gap(before: index) == .comma, index + 1 == link.words.lowerBound,
        Lex.determiners.contains(sentence.code(index)),
        sentence.gap(before: link.words.upperBound) >= .comma
      {
        return true
      }
      guard index - amount.upperBound < 8, sentence.gap(before: index) <= .hyphen else {
        return false
      }
      // "A contract for meters follows from the deal"
      if sawNoun, sentence.word(index) == "from" || sentence.isThirdPerson(index) { return false }
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
    let mark = sentence.gap(before: link.words.lowerBound)
    // "the $9.7 million deal, the merger, is"
    return mark <= .hyphen || mark == .comma && sawNoun
  }

  /// `[pay $9.7 million for] Gridco under [the deal]`.
  private static func isUnder(
    _ link: Sentence.Link, since start: Int, in sentence: Sentence
  ) -> Bool {
    var index = start
    while sentence.isCapital(index), sentence.gap(before: index) <= .space, index < start + 4 {
      index += 1
    }
    // "for the company in the deal"
    if index == start, Lex.determiners.contains(sentence.code(index)),
      targets.contains(sentence.word(index + 1))
    {
      index += 2
    }
    guard index > start, ["under", "in", "through"].contains(sentence.word(index)) else {
      return false
    }
    index += 1
    while Lex.determiners.contains(sentence.code(index)) { index += 1 }
    return link.words.contains(index) || link.words.contains(index - 1)
  }

  /// `In a $9.7 million all-cash transaction, Acme agreed to [acquire Gridco]`.
  private static func isOpening(
    _ amount: Range<Int>, of link: Sentence.Link, in sentence: Sentence
  ) -> Bool {
    var start = amount.lowerBound - 1
    while approximations.contains(sentence.word(start)) { start -= 1 }
    guard start == 0, sentence.word(start) == "in", isDeal(behind: amount, in: sentence),
      sentence.links.count == 1, link.words.lowerBound - amount.upperBound < 12
    else { return false }
    var commas = 0
    for index in amount.upperBound...link.words.lowerBound {
      if sentence.gap(before: index) > .comma { return false }
      if sentence.gap(before: index) == .comma { commas += 1 }
    }
    let before = sentence.word(link.words.lowerBound - 1)
    return commas == 1 && sentence.gap(before: link.words.lowerBound) < .comma
      && (before == "to" || !sentence.isGoverned(link))
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
    if ["a", "an", "per", "each", "every", "to"].contains(word) { return true }
    if word == "including" || word == "excluding" { return false }
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
    "valued values value valuing put puts priced prices stands stood pegged pegs announced signed struck"
  )
  private static let payments = set("pay pays paid paying offers offered offering bids bid")
  private static let targets = set("company target business firm developer operator rival group")
  private static let values = set("value price cost size tag worth consideration sum")
  private static let prices = set("value price tag consideration")
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

extension Sentence {
  /// Whether a verb in the third person most likely stands here, behind its subject.
  fileprivate func isThirdPerson(_ index: Int) -> Bool {
    let word = word(index)
    guard code(index) == 0, word.hasSuffix("s"), !word.hasSuffix("ss"), !isCapital(index) else {
      return false
    }
    return !Lex.prepositions.contains(code(index - 1)) && !Lex.determiners.contains(code(index - 1))
      && self.word(index + 1) != "of"
  }
}

extension ProseSign.Claim {
  fileprivate func isAbout(_ record: Int, at words: Range<Int>, _ other: Range<Int>) -> Bool {
    if case .amount(let own, _, _) = self { own == record && words == other } else { false }
  }
}
