/// Finds text that presents a linked person as holding an office.
extension ProseSign {
  /// A claim that a person holds an office: the index of the title, and the words that a finding quotes.
  typealias RoleClaim = (title: Int, words: Range<Int>)

  /// The claims that linked people hold an office: `Chair [Gary Gensler] intends`, `[Gary Gensler], the SEC
  /// chair, intends`, `[Gary Gensler] is the chair`.
  static func roleClaims(in sentence: Sentence) -> [Found] {
    var found: [Found] = []
    for link in sentence.links
    where !link.words.isEmpty && !sentence.isQuoted(link.words.lowerBound) {
      guard
        let claim = titleBefore(link, in: sentence) ?? titleBehind(link, in: sentence)
          ?? leadership(of: link, in: sentence) ?? openingTitle(of: link, in: sentence)
          ?? titleAhead(of: link, in: sentence),
        let title = title(at: claim.title, in: sentence), !isFormer(claim.title, in: sentence)
      else { continue }
      found.append(
        Found(
          claim: .inRole(
            person: link.record, title: title,
            organisation: organisation(ofTitle: claim.title, in: sentence),
            on: sentence.endOfTerm(beside: claim.words) ?? sentence.lineDate),
          words: sentence.bytes(of: claim.words)))
    }
    return found
  }

  /// Whether one of the three words before a title, or the word before the name of its body, marks it as a former
  /// title: `former SEC chair`, `then-chairman`, `former Federal Trade Commission chair`.
  private static func isFormer(_ title: Int, in sentence: Sentence) -> Bool {
    (max(0, title - 3)..<title).contains { Lex.formers.contains(sentence.code($0)) }
      || Lex.formers.contains(sentence.code(bodyStart(before: title, in: sentence) - 1))
  }

  /// The start of the body's name before a title: `Federal` in `Former Federal Trade Commission Chair`, `SEC` in `Former
  /// SEC and CFTC Chair`. Without a name, the index of the title.
  static func bodyStart(before title: Int, in sentence: Sentence) -> Int {
    var start = title
    while start > 0, title - start < 10 {
      let last = start - 1
      let isAbbreviation = sentence.words[last].range.count == 1
      guard sentence.gap(before: start) <= (isAbbreviation ? .stop : .hyphen) else { break }
      let isName =
        sentence.isCapital(last) && !Lex.formers.contains(sentence.code(last))
        && !titles.contains(sentence.code(last)) && sentence.word(last) != "president"
        && !OfficeWords.quotingVerbs.contains(sentence.word(last))
      let isJoint =
        ["of", "and", "on"].contains(sentence.word(last)) && sentence.isCapital(start)
        && start < title && sentence.isCapital(last - 1)
      guard isName || isJoint else { break }
      start = last
    }
    return start
  }

  /// The body of a title: `Banking Committee` in `the chair of the Banking Committee`, `SEC` in `chairs the SEC` and
  /// `the SEC chair`.
  private static func organisation(ofTitle title: Int, in sentence: Sentence) -> String? {
    var first = title + 1
    if sentence.word(first) == "of" { first += 1 }
    first = sentence.skipDeterminers(from: first)
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
    // "the Acme chief executive"
    let last = sentence.word(title) == "executive" ? title - 1 : title
    first = last
    while sentence.isCapital(first - 1), sentence.gap(before: first) <= .space { first -= 1 }
    return first < last ? sentence.string(sentence.bytes(of: first..<last)) : nil
  }

  /// A claim without a title: `[Gary Gensler] chairs the SEC`, `[Lina Khan], who leads the FTC`.
  private static func leadership(of link: Sentence.Link, in sentence: Sentence) -> RoleClaim? {
    var index = link.words.upperBound
    while Lex.adverbs.contains(sentence.code(index)) { index += 1 }
    // "who chairs the SEC"
    if Lex.relatives.contains(sentence.code(index)) { index += 1 }
    guard OfficeWords.leads.contains(sentence.word(index)),
      sentence.gap(before: index) <= .space,
      !sentence.isQuoted(index), sentence.word(index + 1) == "the", sentence.isCapital(index + 2)
    else { return nil }
    return (index, link.words.lowerBound..<index + 1)
  }

  static let titles = Lexicon.codes(ProseWords.titles)
}
