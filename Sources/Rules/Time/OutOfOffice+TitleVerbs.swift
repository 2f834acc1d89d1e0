/// Finds the verb of an office holder where it does not immediately follow the name.
extension ProseSign {
  /// The verb before the speaker of a quotation: `"We will act," says SEC Chair [Gary Gensler].`
  ///
  /// The verb may have another subject, with the speaker in its clause: `A book, out today, says SEC Chair [Gary Gensler]
  /// knew.` The speaker must therefore end the sentence or, after a quotation, the clause. A year after the speaker dates
  /// the quotation.
  ///
  /// - Parameters:
  ///   - start: The first word for the speaker, after articles.
  ///   - end: The index after the last word for the speaker.
  static func quotingVerb(before start: Int, _ end: Int, in sentence: Sentence) -> Int? {
    let verb = sentence.skipDeterminers(backFrom: start - 1)
    guard verb >= 0, OfficeWords.quotingVerbs.contains(sentence.word(verb)),
      sentence.gap(before: verb + 1) <= .space, !sentence.isQuoted(verb)
    else { return nil }
    let isBehindQuotation = verb == 0 || sentence.isQuoted(verb - 1)
    guard isBehindQuotation || sentence.gap(before: verb) == .comma else { return nil }
    let isClosed =
      sentence.gap(before: end) == .semicolon
      || isBehindQuotation
        && (sentence.gap(before: end) >= .comma
          || Lex.prepositions.contains(sentence.code(end)))
    let isDated = (end..<max(end, sentence.words.count)).contains {
      sentence.words[$0].hasDigit && Int(sentence.word($0)).map { 1900...2099 ~= $0 } == true
    }
    return isClosed && !isDated ? verb : nil
  }

  /// The verb of a `who` clause: `SEC Chair [Gary Gensler], who wants it finished`.
  static func intention(of link: Sentence.Link, in sentence: Sentence) -> Int? {
    let end = link.words.upperBound
    guard sentence.word(end) == "who" else { return nil }
    let verb = end + 1
    let word = sentence.word(verb)
    let isOfOffice =
      OfficeWords.intents.contains(word)
      || (OfficeWords.leads.contains(word) || ["represents", "oversees"].contains(word))
        && Lex.determiners.contains(sentence.code(verb + 1))
      || ["sits", "serves"].contains(word) && sentence.word(verb + 1) == "on"
        && (verb + 2..<verb + 8).contains {
          OfficeWords.committees.contains(sentence.word($0))
        }
    return isOfOffice ? verb : nil
  }

  /// The verb of two subjects joined by `nor`: `Neither SEC Chair [Gary Gensler] nor his staff comments`, `Neither the
  /// staff nor Chair [Lina Khan] sees`.
  static func neitherVerb(_ start: Int, _ end: Int, in sentence: Sentence) -> Int? {
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

  /// The verb of the body that an office holder leads: `Under Chair [Lina Khan], the commission is pressing ahead`.
  static func verbUnder(_ link: Sentence.Link, _ title: Int, in sentence: Sentence) -> Int? {
    guard sentence.word(0) == "under", title < 4,
      let verb = Clauses(of: sentence).verb(over: link.words), verb.tense.isPresent
    else { return nil }
    return verb.start
  }
}
