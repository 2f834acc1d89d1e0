/// The links that a verb says something of. Where that cannot be told, there is none, and nothing is reported.
extension Sentence {
  /// The links that are the subject of a verb whose first word is at an index.
  ///
  /// Links that a preposition or a possessive governs are none: a vote on the Act, the Act's sponsor. Nor are
  /// those in a clause that narrows the subject: the senator who wrote the Act.
  func subjects(before start: Int, tails: Set<Lexicon.Code> = []) -> [Link] {
    // "and it is now law"
    if code(start - 1) == Lex.it, gap(before: start) <= .space, links.count == 1,
      links[0].words.upperBound < start - 1
    {
      return links
    }
    guard let subject = subject(before: start, tails: tails),
      code(subject.words.upperBound) != Lex.possessive
    else { return [] }
    // A clause of its own says it of the link, whatever governs that.
    if Lex.relatives.contains(code(start - 1)), subject.words.upperBound == start - 1 {
      return [subject]
    }
    guard !isGoverned(subject), !isBehindNor(subject) else { return [] }
    // "The one and the other are"
    var found = [subject]
    while let last = found.last,
      let before = links.last(where: { $0.words.upperBound <= last.words.lowerBound }),
      (before.words.upperBound..<last.words.lowerBound).allSatisfy({
        Lex.determiners.contains(code($0)) || code($0) == Lex.and
      }),
      before.words.upperBound < last.words.lowerBound
        || gap(before: last.words.lowerBound) == .comma,
      code(last.words.lowerBound - 1) == Lex.and || code(last.words.lowerBound - 2) == Lex.and
        || found.count > 1
    {
      found.append(before)
    }
    let first = found[found.count - 1]
    return isGoverned(first) || isInNarrowingClause(first.words.lowerBound) ? [] : found
  }

  /// `Neither the one nor the other is law`
  private func isBehindNor(_ subject: Link) -> Bool {
    var before = subject.words.lowerBound - 1
    while Lex.determiners.contains(code(before)) { before -= 1 }
    return word(before) == "nor"
  }

  private func subject(before start: Int, tails: Set<Lexicon.Code>) -> Link? {
    guard start > 0 else { return nil }
    let isRelative = Lex.relatives.contains(code(start - 1))
    let end = isRelative ? start - 1 : start
    let mark = gap(before: end)
    if mark <= (isRelative ? .comma : .space) {
      if let link = links.last(where: { $0.words.upperBound == end }) { return link }
      if tails.contains(code(end - 1)), gap(before: end - 1) <= .space,
        let link = links.last(where: { $0.words.upperBound == end - 1 })
      {
        return link
      }
    }
    // "The deal, the merger, closed"
    if mark == .comma || mark == .dash || mark == .bracket,
      let link = links.last(where: { $0.words.upperBound == end }),
      gap(before: link.words.lowerBound) == mark
        || Lex.determiners.contains(code(link.words.lowerBound - 1))
          && gap(before: link.words.lowerBound - 1) == mark
        || endsPair(link, behind: mark)
    {
      return link
    }
    // "The Act, a bill on stablecoins, is", "the Act (H.R. 3633) is"
    if mark == .comma || mark == .bracket || mark == .dash {
      let link = links.last { link in
        let place = link.words.upperBound
        return place < end && end - place <= 16 && gap(before: place) == mark
          && !(place + 1..<end).contains { gap(before: $0) > mark }
      }
      if let link { return link }
    }
    // "The Act passed the House and became"
    if Lex.conjunctions.contains(code(start - 1)) {
      guard let link = links.last(where: { $0.words.upperBound < start }),
        isVerb(link.words.upperBound),
        !(link.words.upperBound..<start).contains(where: { gap(before: $0) >= .dash })
      else { return nil }
      return link
    }
    return subjectWithRelative(before: start)
  }

  /// The link at the beginning of a sentence whose main verb is behind a clause that narrows the link: `The merger that
  /// inspired the sale has closed`.
  private func subjectWithRelative(before start: Int) -> Link? {
    guard let link = links.last(where: { $0.words.upperBound < start }),
      Lex.relatives.contains(code(link.words.upperBound)),
      gap(before: link.words.upperBound) <= .space, wordBefore(link) < 0
    else { return nil }
    return Clauses(of: self).verbs.contains { $0.start == start && $0.clause == 0 } ? link : nil
  }

  /// Whether a link is the last of several names that tell which things are meant: `Two laws, the GENIUS Act and [the
  /// CLARITY Act], were`.
  private func endsPair(_ link: Link, behind mark: Gap) -> Bool {
    var index = link.words.lowerBound
    var sawAnd = false
    while index > 1, gap(before: index) <= .hyphen {
      index -= 1
      guard
        Lex.determiners.contains(code(index)) || code(index) == Lex.and || isCapital(index)
          || links.contains(where: { $0.words.contains(index) })
      else { return false }
      sawAnd = sawAnd || code(index) == Lex.and
    }
    return sawAnd && gap(before: index) == mark && !isCapital(index - 1)
      && word(index - 1).hasSuffix("s")
  }
}
