/// What tells of an end without a verb for it.
extension CitedSentence {
  /// `the revocation of Executive Order 14110`, `the order's repeal`, `before its revocation`.
  func isNoun(_ index: Int) -> Bool {
    let before = sentence.word(index - 1)
    // "Since the fall of 2024, the rule"
    if index < cited.words.lowerBound, sentence.gap(before: opening) == .comma,
      sentence.words.indices.contains(opening - 1), sentence.words[opening - 1].hasDigit
    {
      return false
    }
    // "lobby for the renewal of it"
    if EndWords.returns.contains(sentence.word(index)), sentence.word(index + 1) == "of",
      isObject(of: index + 1)
    {
      return true
    }
    if sentence.word(index + 1) == "of" || sentence.word(index + 1) == "from" {
      let asks = before == "the" && !isBlamed(index - 2) ? sentence.word(index - 2) : before
      // "A repeal of the order is not planned"
      if ["a", "any", "an", "no"].contains(before) || Self.planned.contains(before) {
        return isObject(of: index + 1) && sentence.words.indices.contains(where: isPast)
          && !Self.planned.contains(before)
      }
      return isObject(of: index + 1) && !Self.planned.contains(asks)
    }
    if sentence.code(index - 1) == Lex.possessive, cited.words.upperBound == index - 1 {
      return true
    }
    return before == "its"
      && ["before", "after", "since", "until", "upon", "following", "despite"].contains(
        sentence.word(index - 2))
  }

  /// `blames Washington for the end of the treaty`
  private func isBlamed(_ preposition: Int) -> Bool {
    sentence.word(preposition) == "for"
      && (max(0, preposition - 5)..<preposition).contains {
        [
          "blame", "blames", "blamed", "blaming", "credit", "credits", "credited", "thank",
          "thanks",
          "thanked", "responsible", "apologized", "praised", "praises", "criticized",
        ].contains(sentence.word($0))
      }
  }

  /// `never became law`, `was not enacted`, `did not survive`.
  func isFailure(_ index: Int) -> Bool {
    let next = sentence.word(index + 1)
    switch sentence.word(index) {
    case "survive", "outlive", "outlast", "withstand", "endure": break
    case "survived", "survives", "remains", "endures":
      return isNotEven(index) || sentence.word(0) == "neither" && index > cited.words.upperBound
    // "has not been renewed"
    case "renewed", "reauthorized", "reissued", "reinstated", "revived", "restored": break
    case "last" where next == "day": return sentence.auxiliaries(before: index).isAsserted
    case "last", "previous", "prior":
      return words.isOfBill && ["congress", "house", "senate"].contains(next)
        && sentence.word(index - 1) == "the"
        && !isHypothetical(index) && sentence.word(index - 2) != "since"
    case "became", "become": guard words.isOfBill, next == "law" else { return false }
    case "took", "taken", "take": guard words.isOfBill, next == "up" else { return false }
    case "reached", "received", "got", "reach":
      guard words.isOfBill, next == "a", sentence.word(index + 2) == "vote" else { return false }
    case "voted", "acted":
      guard words.isOfBill, next == "on", !isYetToBe(index) else { return false }
    case "enacted": guard words.isOfBill else { return false }
    default: return false
    }
    let auxiliaries = sentence.auxiliaries(before: index)
    let isNegated = auxiliaries.isNegated || sentence.word(0) == "no" && auxiliaries.start < 6
    let couldNot =
      ["survive", "withstand", "outlast"].contains(sentence.word(index))
      && (auxiliaries.start..<index).contains { sentence.word($0) == "could" }
    return isNegated && (!auxiliaries.isModal || couldNot) && !isHypothetical(index)
      && !(auxiliaries.start..<index).contains { sentence.word($0) == "yet" }
  }

  /// `let FIT21 die`, `was allowed to lapse`.
  func isLeftToEnd(_ index: Int) -> Bool {
    guard ["die", "lapse", "expire", "sunset", "end"].contains(sentence.word(index)) else {
      return false
    }
    // "since Congress let its authority lapse"
    if index > cited.words.upperBound,
      let verb = (max(cited.words.upperBound, index - 4)..<index).last(where: {
        ["let", "lets", "allowed", "letting", "allowing"].contains(sentence.word($0))
      }),
      sentence.word(verb + 1) == "it"
        || sentence.word(verb + 1) == "its"
          && ["authority", "authorization", "funding", "mandate", "charter"].contains(
            sentence.word(verb + 2))
    {
      return sentence.auxiliaries(before: verb).isAsserted && !isHypothetical(verb)
    }
    let isBare = sentence.word(index - 1) != "to"
    let before = isBare ? index - 1 : index - 2
    if cited.words.upperBound == before + 1 {
      return (max(0, cited.words.lowerBound - 3)..<cited.words.lowerBound).contains {
        ["let", "allowed", "left", "letting", "lets", "allowing", "saw"].contains(sentence.word($0))
          && isObject(of: $0)
          && sentence.auxiliaries(before: $0).isAsserted && !isHypothetical($0)
      }
    }
    return !isBare && ["allowed", "left"].contains(sentence.word(before))
      && sentence.auxiliaries(before: before).isAsserted && !isHypothetical(before)
      && isAbout(sentence.auxiliaries(before: before).start)
  }

  /// `the former Executive Order 14110`; not `former President Biden's order`.
  var isCalledFormer: Bool {
    let first = cited.words.lowerBound
    return (max(0, first - 1)..<cited.words.upperBound).contains { place in
      sentence.word(place) == "former" && !sentence.isQuoted(place)
        && (place + 1 == first || Self.things.contains(sentence.word(place + 1))
          || ["executive", "eo", "e"].contains(sentence.word(place + 1)))
    }
  }

  /// Whether the sentence tells what was said in a year in which the cited thing had not ended.
  func isReported(by year: Int) -> Bool {
    let years = sentence.words.indices.compactMap { index in
      sentence.isQuoted(index) || cited.words.contains(index)
        ? nil : Int(sentence.word(index)).flatMap { 1900...2099 ~= $0 ? $0 : nil }
    }
    guard let last = years.max(), last < year,
      !sentence.words.indices.contains(where: {
        ["still", "now", "today", "currently"].contains(sentence.word($0))
      })
    else { return false }
    guard
      let report = sentence.words.indices.first(where: {
        !sentence.isQuoted($0)
          && (Self.reports.contains(sentence.word($0))
            || sentence.word($0) == "put" && sentence.word($0 + 1) == "it")
      })
    else { return false }
    if sentence.isQuoted(cited.words.lowerBound) { return true }
    // "As the bureau put it in 2024, the rule "closes a loophole.""
    if sentence.word(report) == "put" { return sentence.isQuoted(cited.words.upperBound) }
    // "In 2024, a court asked what Executive Order 14110 requires."
    return report < cited.words.lowerBound
      && (report + 1..<cited.words.lowerBound).allSatisfy {
        ["what", "how", "whether", "that", "the", "in"].contains(sentence.word($0))
          || sentence.words[$0].hasDigit
      }
  }

  private static let planned: Set<String> = [
    "for", "seeks", "urges", "proposed", "planned", "possible", "potential", "threatened",
    "looming",
    "expected", "weighs", "mulls", "considers", "outright", "eventual", "likely",
  ]
  private static let reports: Set<String> = [
    "said", "wrote", "told", "asked", "argued", "explained", "noted", "announced", "stated",
    "declared", "added", "warned", "asserted",
  ]
  static let participles: Set<String> = [
    "set", "made", "given", "told", "put", "begun", "taken", "become", "held", "left", "built",
    "sought",
    "drawn", "meant", "laid", "kept", "cut", "found", "brought", "done", "gone", "come", "led",
    "let", "run",
    "written", "driven", "upheld", "said", "won", "thrown", "chosen", "bound", "barred",
  ]
}
