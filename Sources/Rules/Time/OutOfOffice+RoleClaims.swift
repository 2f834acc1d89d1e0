extension ProseSign {
  /// `Chair [Gary Gensler] intends`, `[Gary Gensler], the SEC chair, intends`, `[Gary Gensler] is the chair`.
  static func roleClaims(in sentence: Sentence) -> [Found] {
    var found: [Found] = []
    for link in sentence.links
    where !link.words.isEmpty && !sentence.isQuoted(link.words.lowerBound) {
      guard
        let claim = titleBefore(link, in: sentence) ?? titleBehind(link, in: sentence)
          ?? chairing(link, in: sentence) ?? roleAhead(of: link, in: sentence)
          ?? titleAhead(of: link, in: sentence),
        let title = title(at: claim.title, in: sentence)
      else { continue }
      // A former chair, the then chairman.
      guard
        !(max(0, claim.title - 3)..<claim.title).contains(where: {
          Lex.formers.contains(sentence.code($0))
        })
      else { continue }
      found.append(
        Found(
          claim: .inRole(
            person: link.record, title: title,
            organisation: body(of: claim.title, in: sentence)),
          words: sentence.bytes(of: claim.words)))
    }
    return found
  }

  /// `the chair of the Banking Committee`, `chairs the SEC`, `the SEC chair`.
  private static func body(of title: Int, in sentence: Sentence) -> String? {
    var first = title + 1
    if sentence.word(first) == "of" { first += 1 }
    while Lex.determiners.contains(sentence.code(first)) { first += 1 }
    var end = first
    while first > title + 1,
      sentence.isCapital(end) || end > first && ["of", "and", "on"].contains(sentence.word(end)),
      end == first || sentence.gap(before: end) <= .space
    {
      end += 1
    }
    while end > first, !sentence.isCapital(end - 1) { end -= 1 }
    if end > first { return sentence.string(sentence.bytes(of: first..<end)) }
    guard !["leader", "whip"].contains(sentence.word(title)) else { return nil }
    first = sentence.word(title) == "executive" ? title - 1 : title
    while sentence.isCapital(first - 1), sentence.gap(before: first) <= .space { first -= 1 }
    let last = sentence.word(title) == "executive" ? title - 1 : title
    return first < last ? sentence.string(sentence.bytes(of: first..<last)) : nil
  }

  /// `As SEC chair, [Gary Gensler] oversees`.
  private static func roleAhead(
    of link: Sentence.Link, in sentence: Sentence
  ) -> (title: Int, words: Range<Int>)? {
    let end = link.words.lowerBound
    guard sentence.word(0) == "as", sentence.gap(before: end) == .comma, end < 9,
      let title = (1..<end).first(where: { titles.contains(sentence.code($0)) }),
      let verb = sentence.presentVerb(after: link.words.upperBound), !sentence.isQuoted(verb)
    else { return nil }
    return (title, 0..<link.words.upperBound)
  }

  private static func titleBefore(
    _ link: Sentence.Link, in sentence: Sentence
  ) -> (title: Int, words: Range<Int>)? {
    let before = link.words.lowerBound - 1
    let title: Int
    if titles.contains(sentence.code(before)), sentence.gap(before: link.words.lowerBound) <= .stop,
      sentence.gap(before: link.words.lowerBound) != .hyphen
    {
      title = before
    } else if let plural = pluralTitle(before, in: sentence) {
      title = plural
    } else if sentence.word(before) == "president", sentence.word(before - 1) == "vice" {
      title = before - 1
    } else if let inside = link.words.first(where: { titles.contains(sentence.code($0)) }) {
      title = inside
    } else {
      return nil
    }
    let end = homeEnd(behind: link, in: sentence)
    let start = min(title, link.words.lowerBound)
    if sentence.isObjectOfRelative(start) { return nil }
    let joint =
      sentence.code(end) == Lex.and && sentence.gap(before: end) <= .space
      ? jointVerb(
        after: end + 1, in: sentence, isApart: isBehindComma(start, in: sentence))
      : sentence.isSecondSubject(start) || pluralTitle(before, in: sentence) != nil
        ? plural(afterBoth: end, in: sentence) : nil
    guard
      let verb = joint ?? sentence.presentVerb(after: end)
        ?? neitherVerb(start, end, in: sentence) ?? intent(of: link, in: sentence)
        ?? ruled(by: link, title, in: sentence), !sentence.isQuoted(verb)
    else { return nil }
    return (title, start..<link.words.upperBound)
  }

  /// The end of `[Marco Rubio] of Florida`, `[Lina Khan] of the FTC`.
  private static func homeEnd(behind link: Sentence.Link, in sentence: Sentence) -> Int {
    let end = link.words.upperBound
    guard sentence.word(end) == "of", sentence.gap(before: end) <= .space else { return end }
    var home = end + 1
    while Lex.determiners.contains(sentence.code(home)) { home += 1 }
    let first = home
    while sentence.isCapital(home), sentence.gap(before: home) <= .hyphen { home += 1 }
    return home > first ? home : end
  }

  /// `SEC Chair [Gary Gensler], who wants it finished`
  private static func intent(of link: Sentence.Link, in sentence: Sentence) -> Int? {
    let end = link.words.upperBound
    guard sentence.word(end) == "who" else { return nil }
    let verb = end + 1
    let word = sentence.word(verb)
    let isDoing =
      OfficeWords.intents.contains(word)
      || ["chairs", "leads", "heads", "represents", "oversees"].contains(word)
        && Lex.determiners.contains(sentence.code(verb + 1))
      || ["sits", "serves"].contains(word) && sentence.word(verb + 1) == "on"
        && (verb + 2..<verb + 8).contains {
          ["committee", "committees", "subcommittee", "panel", "commission"].contains(
            sentence.word($0))
        }
    return isDoing ? verb : nil
  }
  /// Whether a comma comes before the words of a title, names of its body aside: `Two officials, Treasury Secretary`.
  private static func isBehindComma(_ title: Int, in sentence: Sentence) -> Bool {
    var start = title
    while start > 0, sentence.gap(before: start) <= .hyphen, sentence.isCapital(start - 1) {
      start -= 1
    }
    return start > 0 && sentence.gap(before: start) == .comma
  }
  /// `Neither SEC Chair [Gary Gensler] nor his staff comments`, `Neither the staff nor Chair [Lina Khan] sees`
  private static func neitherVerb(_ start: Int, _ end: Int, in sentence: Sentence) -> Int? {
    let nor: Int
    if sentence.word(end) == "nor" {
      nor = end
    } else if let before = (max(0, start - 4)..<start).last(where: { sentence.word($0) == "nor" }) {
      nor = before
    } else {
      return nil
    }
    guard let neither = (0..<nor).last(where: { sentence.word($0) == "neither" }),
      sentence.beginsSubject(neither), start - neither < 12
    else { return nil }
    // "nor his staff comments"
    let first = nor == end ? nor + 3 : end
    for index in max(end, nor + 1)..<first + 5 {
      guard sentence.words.indices.contains(index), sentence.gap(before: index) <= .space else {
        return nil
      }
      if index >= first,
        ["comments", "comment"].contains(sentence.word(index))
          || sentence.presentVerb(at: index, isApart: false) == index
          || plural(at: index, in: sentence, isJoint: true) == index
          || ["support", "back"].contains(sentence.word(index))
            && Lex.determiners.contains(sentence.code(index + 1))
      {
        return index
      }
      guard !sentence.word(index).hasSuffix("ed") else { return nil }
    }
    return nil
  }

  /// `Under Chair [Lina Khan], the commission is pressing ahead`
  private static func ruled(
    by link: Sentence.Link, _ title: Int, in sentence: Sentence
  ) -> Int? {
    guard sentence.word(0) == "under", title < 4,
      let verb = Clauses(of: sentence).verb(over: link.words), verb.tense.isPresent
    else { return nil }
    return verb.start
  }

  /// An apposition or a predicate: `, the SEC chair, wants`, `is the chair of the SEC`.
  private static func titleBehind(
    _ link: Sentence.Link, in sentence: Sentence
  ) -> (title: Int, words: Range<Int>)? {
    var index = link.words.upperBound
    guard sentence.words.indices.contains(index) else { return nil }
    let isPredicate =
      sentence.gap(before: index) <= .space && Lex.presentBes.contains(sentence.code(index))
      && sentence.code(index) != Lex.possessive
    guard isPredicate || sentence.gap(before: index) == .comma else { return nil }
    if isPredicate {
      index += 1
      while Lex.adverbs.contains(sentence.code(index)) { index += 1 }
    }
    let begin = index
    while index < sentence.words.count, index - begin < 5,
      index == begin || sentence.gap(before: index) <= .space
    {
      let code = sentence.code(index)
      if titles.contains(code) {
        if isPredicate { return (index, link.words.lowerBound..<index + 1) }
        guard
          let verb = sentence.presentVerb(after: link.words.upperBound)
            ?? verbOfBoth(behind: index, in: sentence), !sentence.isQuoted(verb),
          !endsItself(behind: index, in: sentence)
        else { return nil }
        return (index, link.words.lowerBound..<index + 1)
      }
      // "is not the chair", "is a candidate for chair", "is expected to chair"
      guard
        Lex.determiners.contains(code) || sentence.isCapital(index) || Lex.formers.contains(code)
          || code == Lex.possessive
          || [
            "senior", "junior", "chief", "current", "powerful", "longtime", "majority", "minority",
          ].contains(sentence.word(index))
      else { return nil }
      index += 1
    }
    return nil
  }

  /// `[Lina Khan], the chairwoman of the FTC, and her staff are`
  private static func verbOfBoth(behind title: Int, in sentence: Sentence) -> Int? {
    guard
      let close = (title + 1..<title + 8).first(where: { sentence.gap(before: $0) >= .comma }),
      sentence.gap(before: close) == .comma, sentence.code(close) == Lex.and
    else { return nil }
    return jointVerb(after: close + 1, in: sentence)
  }

  /// `, a senator from Florida until January,`, `, SEC chair from 2021 to 2025,`
  private static func endsItself(behind title: Int, in sentence: Sentence) -> Bool {
    var index = title + 1
    while index < sentence.words.count, sentence.gap(before: index) < .comma {
      if sentence.word(index) == "until" { return true }
      if sentence.word(index) == "to", sentence.words[index - 1].hasDigit,
        index + 1 < sentence.words.count, sentence.words[index + 1].hasDigit
      {
        return true
      }
      index += 1
    }
    return false
  }

  /// `[Gary Gensler] chairs the SEC`.
  private static func chairing(
    _ link: Sentence.Link, in sentence: Sentence
  ) -> (title: Int, words: Range<Int>)? {
    var index = link.words.upperBound
    while Lex.adverbs.contains(sentence.code(index)) { index += 1 }
    // "who chairs the SEC"
    if Lex.relatives.contains(sentence.code(index)) { index += 1 }
    guard ["chairs", "leads", "heads"].contains(sentence.word(index)),
      sentence.gap(before: index) <= .space,
      !sentence.isQuoted(index), sentence.word(index + 1) == "the", sentence.isCapital(index + 2)
    else { return nil }
    return (index, link.words.lowerBound..<index + 1)
  }

  static let titles = Lexicon.codes(ProseWords.titles)
}
