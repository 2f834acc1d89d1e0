/// Ends of a part of the cited thing, which leave the rest of it: `Section 5 of the order was revoked`.
extension CitedSentence {
  /// Whether the sentence says of no more than a part of the cited thing that it ended.
  ///
  /// Not if it names a year before the end, which makes it history.
  func endsOnlyPart(until year: Int?) -> Bool {
    guard !isOfYearBefore(year) else { return false }
    return sentence.words.indices.contains { index in
      guard !sentence.isQuoted(index), !cited.words.contains(index) else { return false }
      if isEndWord(index) || words.lastWord(ofActivePhraseAt: index, in: sentence) != nil {
        guard sentence.auxiliaries(before: index).isAsserted else { return false }
        return isEndOfPart(index) || isPartly(index) && isAboutOrObject(index)
      }
      return words.nouns.contains(sentence.word(index)) && isEndOfPart(index)
    }
  }

  /// Whether a word for an end belongs to a part of the cited thing that stands in its place.
  func isEndOfPart(_ index: Int) -> Bool {
    // "Much of the bill lives on in its successor": the bill does not.
    guard let part, !part.contains(index),
      !["lives", "live", "lived"].contains(sentence.word(index))
    else { return false }
    // "The cap in the rule expired" tells of its time, as "The grace period under it expired" does.
    if words.intransitive.contains(sentence.word(index)) || sentence.word(index) == "gone",
      !part.contains(where: { Self.parts.contains(sentence.word($0)) })
    {
      return false
    }
    if index < part.lowerBound {
      return (index + 1...part.lowerBound).allSatisfy { sentence.gap(before: $0) < .comma }
    }
    let start = sentence.auxiliaries(before: index).start
    guard start >= part.upperBound else { return false }
    // What a comma, `which` or `it` sets apart may be said of the whole.
    return clauses.clause(of: start) == clauses.clause(of: part.lowerBound)
      && (part.upperBound...start).allSatisfy { sentence.gap(before: $0) < .comma }
      && !(part.upperBound..<start).contains {
        Lex.relatives.contains(sentence.code($0))
          || ["it", "whole", "rest", "remainder", "entire", "itself"].contains(sentence.word($0))
      }
  }

  /// `was partly revoked`, `was vacated in part`; not `in part by the one and in whole by the other`
  func isPartly(_ index: Int) -> Bool {
    let end = words.lastWord(ofPhraseAt: index, in: sentence) ?? index
    let next = isObject(of: end) ? cited.words.upperBound : end + 1
    guard !sentence.words.indices.contains(where: { sentence.word($0) == "whole" }) else {
      return false
    }
    return ["partly", "partially"].contains(sentence.word(index - 1))
      || ["partly", "partially"].contains(sentence.word(next))
      || sentence.word(next) == "in" && sentence.word(next + 1) == "part"
        && sentence.word(next + 2) != "and"
  }

  private func isAboutOrObject(_ index: Int) -> Bool {
    if isObject(of: words.lastWord(ofPhraseAt: index, in: sentence) ?? index) { return true }
    let main = sentence.word(index - 1).hasPrefix("part") ? index - 1 : index
    return !isPreposed && index > cited.words.upperBound
      && sentence.auxiliaries(before: main).isPassive
  }

  /// The words for a part of the cited thing, the link among them: `Section 5 of [the order]`, `[the order]'s reporting
  /// duty`; `nil` where the link stands for all of it.
  private var part: Range<Int>? {
    let end = cited.words.upperBound
    if sentence.code(end) == Lex.possessive {
      guard
        let head = (end + 1..<end + 5).first(where: isPart),
        (end + 1...head).allSatisfy({ sentence.gap(before: $0) <= .hyphen }),
        !(end + 1..<head).contains(where: { Self.wholes.contains(sentence.word($0)) })
      else { return nil }
      var last = head + 1
      while isNumber(last) { last += 1 }
      return cited.words.lowerBound..<last
    }
    guard ["of", "in", "from"].contains(sentence.word(opening - 1)) else { return nil }
    var head = opening - 2
    while head > 0, isNumber(head) { head -= 1 }
    guard isPart(head) else { return nil }
    var start = head
    while start > 0, head - start < 5, sentence.gap(before: start) <= .hyphen,
      Lex.determiners.contains(sentence.code(start - 1))
        || sentence.words[start - 1].hasDigit
        || Self.attributesOfParts.contains(sentence.word(start - 1))
    {
      start -= 1
    }
    return (start..<head).contains { Self.wholes.contains(sentence.word($0)) } ? nil : start..<end
  }

  /// `5`, `(b)`, `II`, `5 and 7`
  private func isNumber(_ index: Int) -> Bool {
    guard sentence.words.indices.contains(index), sentence.gap(before: index) <= .bracket else {
      return false
    }
    let word = sentence.word(index)
    return sentence.words[index].hasDigit
      || word.utf8.count == 1 && (word != "a" || sentence.gap(before: index) == .bracket)
      || word.allSatisfy { "ivx".contains($0) }
      || ["and", "or", "through", "to"].contains(word) && sentence.words.indices.contains(index - 1)
        && sentence.words[index - 1].hasDigit
  }

  private func isPart(_ index: Int) -> Bool {
    Self.parts.contains(sentence.word(index)) || Self.contents.contains(sentence.word(index))
  }

  private static let parts = EndWords.words(
    """
    section sections subsection subsections part parts provision provisions title titles subtitle chapter chapters \
    clause clauses paragraph paragraphs article articles annex appendix schedule portion portions piece pieces element \
    elements half third quarter most much some bulk core heart centerpiece pillar pillars
    """)
  private static let contents = EndWords.words(
    """
    requirement requirements duty duties mandate mandates ban bans cap caps limit limits exemption exemptions exception \
    exceptions prohibition prohibitions obligation obligations standard standards threshold thresholds safeguards \
    protections amendments tier category definition definitions test
    """)
  /// Before a word for a part, what makes it all that there is, or was left.
  private static let wholes = EndWords.words(
    "all every each entire remaining last final both other whole")
  private static let attributesOfParts = EndWords.words(
    """
    key central main major important core other one two three four five several many some few most reporting disclosure \
    individual employer all every each entire remaining last final whole both another single first second large good \
    small large best
    """)
}
